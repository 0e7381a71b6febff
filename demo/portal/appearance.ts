import editorial from 'laurel-widgets/themes/editorial.css?url';
import type { PortalSettings } from './settings.ts';

const rightToLeft = /^(ar|fa|he|ur)\b/;

/** The editorial theme is a style sheet that the page includes, or not. */
const themeStylesheet = (): HTMLLinkElement => {
  const known = document.querySelector<HTMLLinkElement>('link[data-theme]');
  if (known) return known;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = editorial;
  link.dataset['theme'] = 'editorial';
  // Before the page's own sheet, so that a chosen brand still wins.
  document.head.prepend(link);
  return link;
};

/** Tells the page its language, direction, scheme, brand and theme; the widgets inherit all of them. */
export const applyAppearance = ({
  lang,
  scheme,
  brand,
  theme,
}: Omit<PortalSettings, 'member' | 'backend'>): void => {
  const root = document.documentElement;
  root.lang = lang;
  root.dir = rightToLeft.test(lang) ? 'rtl' : 'ltr';
  root.dataset['scheme'] = scheme;
  root.dataset['brand'] = brand;
  root.dataset['look'] = theme;
  if (theme === 'editorial') themeStylesheet().disabled = false;
  else document.querySelector<HTMLLinkElement>('link[data-theme]')?.remove();
};
