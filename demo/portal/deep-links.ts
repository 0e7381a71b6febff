import { LaurelLeaderboard, LaurelPerkList, LaurelReferralForm, LaurelSurvey } from 'laurel-widgets';
import { readSettings, settingsUrl } from './settings.ts';

/** The widget of this page, or undefined where its program has none. */
const widget = <E extends Element>(tag: string, kind: new () => E): E | undefined => {
  const found = document.querySelector(tag);
  return found instanceof kind ? found : undefined;
};

const set =
  <Name extends string>(target: Partial<Record<Name, string | null>> | undefined, name: Name) =>
  (id: string | null): void => {
    if (target) target[name] = id;
  };

/** The query parameters that open something: a mail about one perk links to `?perk=field-kit`. */
const subjects: Readonly<Record<string, (id: string | null) => void>> = {
  perk: set(widget('laurel-perk-list', LaurelPerkList), 'perk'),
  claim: set(widget('laurel-perk-list', LaurelPerkList), 'claim'),
  referral: set(widget('laurel-referral-form', LaurelReferralForm), 'referral'),
  survey: set(widget('laurel-survey', LaurelSurvey), 'survey'),
  board: set(widget('laurel-leaderboard', LaurelLeaderboard), 'board'),
};

const applyAddress = (): void => {
  const { searchParams } = new URL(location.href);
  for (const [name, show] of Object.entries(subjects)) show(searchParams.get(name));
};

/** Follows a widget's link to this page, such as `?survey=profile#survey`, without reloading it, so that the portal's settings stay. */
const navigate = (event: Event): void => {
  const [link] = event.composedPath();
  if (!(link instanceof HTMLAnchorElement)) return;
  const { hash, origin, pathname, searchParams } = new URL(link.href);
  if (origin !== location.origin) return;
  if (pathname !== location.pathname) {
    // Another page of the same portal, for the same person.
    event.preventDefault();
    location.assign(settingsUrl(readSettings(), link.href));
    return;
  }
  if (searchParams.size === 0) return;
  event.preventDefault();
  const here = new URL(location.href);
  for (const name of Object.keys(subjects)) here.searchParams.delete(name);
  for (const [name, value] of searchParams) here.searchParams.set(name, value);
  here.hash = '';
  history.pushState(null, '', here);
  // The browser's own fragment navigation scrolls and moves the reading position of screen readers.
  location.replace(hash);
  applyAddress();
};

/** Opens what the address names, now and whenever it changes. */
export const followDeepLinks = (): void => {
  applyAddress();
  document.addEventListener('laurel-navigate', navigate);
  addEventListener('popstate', applyAddress);
};
