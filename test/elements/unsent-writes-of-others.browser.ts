import { expect } from '@open-wc/testing';
import '../../src/define.ts';
import { fastForward } from '../support/fast-forward.ts';
import { visibleText } from '../support/queries.ts';
import { until } from '../support/until.ts';
import { viewer } from './challenge-list/challenge-page.ts';
import { claimPermissions, review } from './perk-list/claim/claim-page.ts';
import { offline, RewardPage } from './reward-list/reward-page.ts';

describe('what one widget could not send', () => {
  let slowly: () => void;
  beforeEach(() => (slowly = fastForward()));
  afterEach(() => slowly());

  it('is listed by that widget, and by no other of the page', async () => {
    const page = await new RewardPage({
      'POST /rewards/voucher/redemptions': offline,
      'GET /perks': { viewer: claimPermissions(), items: [review] },
      'GET /challenges': { viewer, items: [{ id: 'atlas', title: 'Review Atlas', state: 'open' }] },
    }).mount();
    await page.order();
    await page.shows(/Not sent yet/);
    // A stored write makes every list load what shows such writes.
    await page.mount();
    const others = ['laurel-perk-list', 'laurel-challenge-list'].map((tag) => {
      const other = document.createElement(tag);
      page.program.append(other);
      return other;
    });
    await until(() => expect(visibleText(page.list)).to.match(/Not sent yet Order of Exam voucher/));
    await until(() => others.every((other) => other.shadowRoot?.querySelector('dialog')));
    for (const other of others) expect(visibleText(other), other.localName).not.to.match(/Not sent yet/);
    expect(others.map((other) => visibleText(other)).join()).to.match(/Architecture review.*Review Atlas/);
  });
});
