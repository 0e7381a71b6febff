import 'laurel-widgets/define';
import { configureLaurel } from 'laurel-widgets';
import { applyAppearance } from './appearance.ts';
import { CalendarPanel } from './calendar-panel.ts';
import { ClaimsPanel } from './claims-panel.ts';
import { CoursesPanel } from './courses-panel.ts';
import { OrdersPanel } from './orders-panel.ts';
import { findElement, hasElement } from './dom.ts';
import { showGreeting } from './greeting.ts';
import { followDeepLinks } from './deep-links.ts';
import { PointsPanel } from './points-panel.ts';
import { ReferralsPanel } from './referrals-panel.ts';
import { settingsUrl, readSettings, type PortalSettings } from './settings.ts';
import { SignOutButton } from './sign-out-button.ts';
import { SettingsForm } from './settings-form.ts';
import { listMembers, fetchToken, type PortalMember } from './vendor-api.ts';
import { addWords, localizePage, type PageWords } from './i18n.ts';

const endpoints: Readonly<Record<string, string>> = {
  normal: '/loyalty',
  slow: '/slow/loyalty',
  failing: '/failing/loyalty',
  off: '/off/loyalty',
};

/** Connects every widget of the page: the endpoint, and a function that fetches the member's tokens. */
const connect = ({ backend, member }: PortalSettings): void =>
  configureLaurel({
    endpoint: endpoints[backend] ?? '/loyalty',
    getToken: ({ account }) => fetchToken(member, account),
  });

const widgets = [
  'laurel-tier-badge',
  'laurel-perk-list',
  'laurel-referral-form',
  'laurel-survey',
  'laurel-leaderboard',
  'laurel-wallet',
  'laurel-challenge-list',
  'laurel-reward-list',
];
/** Widgets of an entry that only some portals load, such as those of points. */
interface Reloadable extends Element {
  reload(): void;
}
const isReloadable = (element: Element): element is Reloadable => 'reload' in element;

const reload = (): void => {
  for (const widget of document.querySelectorAll(widgets.join())) if (isReloadable(widget)) widget.reload();
};

/** A panel of the vendor's console, by the element that a portal has where its program needs the panel. */
const panelKinds: Readonly<
  Record<string, new (onChange: () => void) => { setMember(member: PortalMember): void }>
> = {
  '#orders': OrdersPanel,
  '#calendar': CalendarPanel,
  '#claims': ClaimsPanel,
  '#courses': CoursesPanel,
  '#pipeline': ReferralsPanel,
  '#submissions': PointsPanel,
};

/** The widgets' first answer, whichever it is, or a second and a half. */
const firstAnswer = (): Promise<unknown> =>
  new Promise((resolve) => {
    document.addEventListener('laurel-load', resolve, { once: true });
    document.addEventListener('laurel-error', resolve, { once: true });
    setTimeout(resolve, 1500);
  });

/** Runs the page of a program: language, look, the member who is signed in, and the vendor's console. `words` are the page's own. */
export const startPortal = async (words?: PageWords): Promise<void> => {
  if (words) addWords(words);
  let settings = readSettings();
  let members: readonly PortalMember[] = [];
  const panels = Object.entries(panelKinds).flatMap(([selector, Panel]) =>
    hasElement(selector) ? [new Panel(reload)] : [],
  );
  followDeepLinks();

  const updatePage = (): void => {
    applyAppearance(settings);
    localizePage(settings.lang);
    // Links to other pages of this portal, which show the same person in the same language.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep]'))
      link.href = settingsUrl(settings, link.href);
    const member = members.find(({ key }) => key === settings.member);
    if (!member) return;
    showGreeting(member, settings.lang);
    for (const panel of panels) panel.setMember(member);
  };
  const signOutButton = new SignOutButton(() => connect(settings));
  const settingsForm = new SettingsForm(findElement('#switches', HTMLFormElement), (chosen) => {
    const { member, backend } = settings;
    settings = chosen;
    // Another person comes to a page of their own, as after signing in: what one sees is never on the screen of the next.
    if (chosen.member !== member) return location.assign(settingsUrl(settings));
    history.replaceState(null, '', settingsUrl(settings));
    if (chosen.backend !== backend) signOutButton.signIn();
    updatePage();
  });
  settingsForm.setValues(settings);
  updatePage();
  signOutButton.signIn();

  // The embedded database runs one query at a time: the widgets' reads go first, the demo's list of members after them.
  await firstAnswer();
  try {
    members = await listMembers(document.documentElement.dataset['tenants']);
    settingsForm.setMembers(members, settings);
    updatePage();
  } catch (error) {
    settingsForm.showError(error);
  }
};
