import 'laurel-widgets/define';
import { configureLaurel } from 'laurel-widgets';
import { dress } from './appearance.ts';
import { Claims } from './claims.ts';
import { Console } from './console.ts';
import { find } from './find.ts';
import { greet } from './greeting.ts';
import { followLinks } from './links.ts';
import { Referrals } from './referrals.ts';
import { addressOf, readSettings, type Settings } from './settings.ts';
import { Stay } from './stay.ts';
import { Switches } from './switches.ts';
import { listMembers, tokenFor, type Member } from './vendor.ts';
import { speak } from './words.ts';

const endpoints: Readonly<Record<string, string>> = {
  normal: '/loyalty',
  slow: '/slow/loyalty',
  failing: '/failing/loyalty',
  off: '/off/loyalty',
};

/** The whole connection of a page: where the backend is, and who is signed in. */
const connect = ({ backend, member }: Settings): void =>
  configureLaurel({
    endpoint: endpoints[backend] ?? '/loyalty',
    getToken: ({ account }) => tokenFor(member, account),
  });

let settings = readSettings();
let members: readonly Member[] = [];

const widgets = [
  'laurel-tier-badge',
  'laurel-perk-list',
  'laurel-referral-form',
  'laurel-survey',
  'laurel-leaderboard',
] as const;
const reload = (): void => {
  for (const tag of widgets) for (const widget of document.querySelectorAll(tag)) widget.reload();
};
const desk = new Console(reload);
const claims = new Claims(reload);
const referrals = new Referrals(reload);

followLinks();

const show = (): void => {
  dress(settings);
  speak(settings.lang);
  const member = members.find(({ key }) => key === settings.member);
  if (!member) return;
  greet(member, settings.lang);
  desk.serve(member);
  claims.serve(member);
  referrals.serve(member);
};

const stay = new Stay(() => connect(settings));

const switches = new Switches(find('#switches', HTMLFormElement), (chosen) => {
  const reconnect = chosen.member !== settings.member || chosen.backend !== settings.backend;
  settings = chosen;
  history.replaceState(null, '', addressOf(settings));
  if (reconnect) stay.enter();
  show();
});

switches.show(settings);
show();
stay.enter();

// The embedded database answers one by one: what the page is for goes first, the demo's list after it.
await new Promise((resolve) => {
  document.addEventListener('laurel-load', resolve, { once: true });
  document.addEventListener('laurel-error', resolve, { once: true });
  setTimeout(resolve, 1500);
});
try {
  members = await listMembers();
  switches.offer(members, settings);
  show();
} catch (error) {
  desk.complain(error);
}
