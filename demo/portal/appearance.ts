import editorial from 'laurel-widgets/themes/editorial.css?url';
import { directionOf } from './i18n.ts';
import type { PortalSettings } from './settings.ts';

/** The `<link>` of the editorial theme, added when it is first needed. The default theme needs none. */
const themeStylesheet = (): HTMLLinkElement => {
  const existing = document.querySelector<HTMLLinkElement>('link[data-theme]');
  if (existing) return existing;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = editorial;
  link.dataset['theme'] = 'editorial';
  // Before the page's own sheet, so that a chosen brand still wins.
  document.head.prepend(link);
  return link;
};

/** Applies language, direction, scheme, brand and theme to the page; the widgets inherit all of them. */
export const applyAppearance = ({
  lang,
  scheme,
  brand,
  theme,
}: Omit<PortalSettings, 'member' | 'backend'>): void => {
  const root = document.documentElement;
  root.lang = lang;
  root.dir = directionOf(lang);
  root.dataset['scheme'] = scheme;
  root.dataset['brand'] = brand;
  root.dataset['look'] = theme;
  if (theme === 'editorial') themeStylesheet().disabled = false;
  else document.querySelector<HTMLLinkElement>('link[data-theme]')?.remove();
};
