import { LaurelLeaderboard, LaurelPerkList, LaurelReferralForm, LaurelSurvey } from 'laurel-widgets';
import { findElement } from './dom.ts';

const list = findElement('#perks', LaurelPerkList);
const form = findElement('#referrals', LaurelReferralForm);
const survey = findElement('#surveys', LaurelSurvey);
const board = findElement('#board', LaurelLeaderboard);

/** The query parameters that open something: a mail about one perk links to `?perk=field-kit`. */
const subjects: Readonly<Record<string, (id: string | null) => void>> = {
  perk: (id) => (list.perk = id),
  claim: (id) => (list.claim = id),
  referral: (id) => (form.referral = id),
  survey: (id) => (survey.survey = id),
  board: (id) => (board.board = id),
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
  if (origin !== location.origin || pathname !== location.pathname || searchParams.size === 0) return;
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
