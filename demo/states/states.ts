import 'laurel-widgets/define';
import 'laurel-widgets/points';
import { applyAppearance } from '../portal/appearance.ts';
import { findElement } from '../portal/dom.ts';
import { readSettings } from '../portal/settings.ts';
import { badgePage } from './badge-page.ts';
import { boardPage } from './board-page.ts';
import { challengePage } from './challenge-page.ts';
import { optionLists } from './toolbar.ts';
import { perkPage } from './perk-page.ts';
import { referralPage } from './referral-page.ts';
import { rewardPage } from './reward-page.ts';
import { surveyPage } from './survey-page.ts';
import { walletPage } from './wallet-page.ts';

interface StatesPage {
  readonly name: string;
  readonly render: () => HTMLElement[];
}

const first = 'tier-badge';
/** By the parameter `widget`, which may also be the whole tag: `laurel-perk-list`. */
const pages: Readonly<Record<string, StatesPage>> = {
  [first]: { name: 'Tier badge', render: badgePage },
  'perk-list': { name: 'Perk list', render: perkPage },
  'referral-form': { name: 'Referral form', render: referralPage },
  survey: { name: 'Survey', render: surveyPage },
  leaderboard: { name: 'Leaderboard', render: boardPage },
  wallet: { name: 'Wallet', render: walletPage },
  'challenge-list': { name: 'Challenge list', render: challengePage },
  'reward-list': { name: 'Reward list', render: rewardPage },
};

const query = new URLSearchParams(location.search);
const widget = (query.get('widget') ?? first).replace(/^laurel-/, '');
const { name, render } = pages[widget] ?? {
  name: `No widget is called “${widget}”`,
  render: () => [],
};

applyAppearance({ ...readSettings(), scheme: query.get('scheme') ?? 'light' });
findElement('#choices', HTMLElement).append(
  ...optionLists(
    widget,
    Object.entries(pages).map(
      ([value, page]) => [value === first ? '' : value, page.name.toLowerCase()] as const,
    ),
  ),
);
document.title = `${name}, every state · Laurel`;
findElement('h1', HTMLElement).textContent = name;
findElement('#sheet', HTMLElement).append(...render());
