import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { focused, expectVisibleFocus, leavePage, tabTo, type TabStop } from '../support/tab-stops.ts';
import { eventually } from '../support/eventually.ts';
import { openGateBrowser, type WidgetSetup, type GateBrowser } from '../support/gate-browser.ts';

const list: WidgetSetup = { tag: 'laurel-perk-list', endpoint: '/loyalty/perks', token: 'a-token' };
const referrals: WidgetSetup = {
  tag: 'laurel-referral-form',
  endpoint: '/loyalty/referrals',
  token: 'a-token',
};

// A dialog by the keyboard alone: the focus goes in, stays in, and comes back to where it was opened.

describe('a dialog, by the keyboard alone', () => {
  let stage: GateBrowser;
  let stops = 0;
  let ends = 0;
  before(async () => {
    stage = await openGateBrowser();
    await stage.page.evaluate(() => void scene.hasten());
  });
  after(() => stage.close());

  const press = (key: string): Promise<void> => stage.page.keyboard.press(key);
  const here = (): Promise<TabStop> => focused(stage.page);

  const reads = (text: string): Promise<unknown> =>
    stage.page.waitForFunction((wanted) => scene.seen()[0]?.includes(wanted), text);

  const misses = (text: string): Promise<unknown> =>
    stage.page.waitForFunction((wanted) => !scene.seen()[0]?.includes(wanted), text);

  const isOpen = (open: boolean): Promise<unknown> =>
    stage.page.waitForFunction(
      (wanted) =>
        Boolean(document.querySelector('laurel-program > *')?.shadowRoot?.querySelector('dialog[open]')) ===
        wanted,
      open,
    );

  const enters = async (opener: string | RegExp, setup: Partial<WidgetSetup> = {}): Promise<void> => {
    await stage.page.evaluate(() => scene.clear());
    const visit = `${(setup.tag === referrals.tag ? referrals : list).endpoint}~${crypto.randomUUID()}`;
    await stage.show([{ ...list, endpoint: visit, ...setup }]);
    // What waits for this person's decision is asked for after the list, and its text may be there before its button.
    if (typeof opener !== 'string') await stage.page.getByRole('button', { name: opener }).first().waitFor();
    await leavePage(stage.page);
    await tabTo(stage.page, opener);
    await press('Enter');
    await isOpen(true);
    await stage.page.waitForFunction(
      () =>
        !document.querySelector('laurel-program > *')?.shadowRoot?.querySelector('dialog [aria-busy=true]'),
    );
  };

  /** Each stop of one round through the dialog; what is outside of it is never reached. */
  const round = async (): Promise<TabStop[]> => {
    const found: TabStop[] = [];
    for (let tabs = 0; tabs < 40; tabs += 1) {
      await press('Tab');
      const stop = await here();
      if (stop.name === '') continue;
      assert.ok(stop.inDialog, `${stop.name} is behind the dialog`);
      if (found.some(({ name, top }) => name === stop.name && top === stop.top)) break;
      expectVisibleFocus(stop);
      found.push(stop);
    }
    stops += found.length;
    return found;
  };

  for (const opener of ['Request a day', 'Claim a seat', 'See entries', 'Decide']) {
    it(`takes the focus from "${opener}", keeps it, and gives it back by Escape and by its cross`, async () => {
      const name = opener === 'Decide' ? /Emre Kaya/ : opener;
      for (const way of ['Escape', 'cross']) {
        await enters(name);
        assert.ok((await here()).inDialog, 'the focus did not go in');
        const found = await round();
        assert.ok(found.length > 0);
        if (way === 'cross') await tabTo(stage.page, 'Close');
        await press(way === 'cross' ? 'Enter' : 'Escape');
        await isOpen(false);
        const back = await here();
        assert.match(back.name, typeof name === 'string' ? new RegExp(`^${name}$`) : name);
        assert.equal(back.inDialog, false);
      }
    });
  }

  it('is filled in, looked over, and sent, and says what came of it', async () => {
    await enters('Request a day');
    await tabTo(stage.page, /What should it help you decide/);
    await stage.page.keyboard.type('Whether to split the cluster by depot.');
    await tabTo(stage.page, /^From/);
    await stage.page.keyboard.type('12072026');
    await tabTo(stage.page, 'Review request');
    await press('Enter');
    await reads('Whether to split the cluster by depot.');
    assert.ok((await here()).inDialog, 'the focus fell out at the review');
    await round();
    await tabTo(stage.page, 'Send request');
    await press('Space');
    await reads('Deniz Tekin decides');
    assert.ok((await here()).inDialog, 'the focus fell out once it was sent');
    await press('Escape');
    await isOpen(false);
    assert.equal((await here()).widget, list.tag, 'the focus fell out of the widget');
  });

  it('goes to the first fault of a form that is sent too soon', async () => {
    await enters('Request a day');
    await tabTo(stage.page, 'Review request');
    await press('Enter');
    await reads('Fill this in.');
    assert.match((await here()).name, /What should it help you decide/);
  });

  it('keeps the focus when it is refused, kept, cancelled or declined', async () => {
    await enters('Claim a seat', { endpoint: '/loyalty/perks-conflict' });
    await tabTo(stage.page, 'Review request');
    await press('Enter');
    await tabTo(stage.page, 'Send request');
    await press('Enter');
    // With its time on the day of the scenarios, without it ever after.
    await reads('The last seat');
    assert.ok((await here()).inDialog, 'the focus fell out at the conflict');
    await round();
    await enters(/Emre Kaya/);
    await tabTo(stage.page, 'Decline');
    await press('Enter');
    await tabTo(stage.page, 'Reason');
    await stage.page.keyboard.type('The budget of this year is spent.');
    await round();
    await tabTo(stage.page, 'Decline with this reason');
    await press('Enter');
    await reads('Declined');
    assert.ok((await here()).inDialog, 'the focus fell out at the decision');
  });

  it('of a referral takes the focus from its row, keeps it, and gives it back by Escape and by its cross', async () => {
    for (const way of ['Escape', 'cross']) {
      await enters('Delta Soğuk Zincir', { tag: referrals.tag });
      assert.ok((await here()).inDialog, 'the focus did not go in');
      assert.ok((await round()).length > 0);
      if (way === 'cross') await tabTo(stage.page, 'Close');
      await press(way === 'cross' ? 'Enter' : 'Escape');
      await isOpen(false);
      const back = await here();
      assert.deepEqual([back.name, back.inDialog], ['Delta Soğuk Zincir', false]);
    }
  });

  it('of a referral keeps the focus while it is withdrawn, and while data is deleted', async () => {
    for (const [name, sure, gone] of [
      ['Delete this data', 'Delete what you gave', 'Selin Arslan'],
      ['Withdraw', 'Withdraw this referral?', 'Keep it'],
    ] as const) {
      await enters('Delta Soğuk Zincir', { tag: referrals.tag });
      await tabTo(stage.page, name);
      await press('Enter');
      await reads(sure);
      assert.ok((await here()).inDialog, 'the focus fell out at the question');
      await round();
      await tabTo(stage.page, 'Keep it');
      await press('Enter');
      await misses(sure);
      assert.ok((await here()).inDialog, 'the focus fell out where it was kept');
      await tabTo(stage.page, name);
      await press('Space');
      await reads(sure);
      await tabTo(stage.page, 'Keep it');
      await tabTo(stage.page, name);
      await press('Enter');
      await misses(gone);
      assert.ok((await here()).inDialog, 'the focus fell out once it was done');
    }
  });

  /** Where the focus is once a dialog or a part of a form is gone: at something that a person can go on from. */
  const staysIn = async (tag: string, what: string): Promise<void> => {
    await eventually(async () => {
      const at = await stage.page.evaluate(() => {
        const element = document.activeElement?.shadowRoot?.activeElement;
        return { widget: document.activeElement?.localName, at: element?.className ?? 'nothing' };
      });
      assert.equal(at.widget, tag, `${what}: the focus is lost`);
      assert.ok(!/^(voice|nothing)$/.test(at.at), `${what}: the focus is at the whole widget`);
    });
    ends += 1;
  };

  const lists = { ...list } as const;
  const endings: readonly (readonly [
    what: string,
    opener: string | RegExp,
    setup: Partial<WidgetSetup>,
    presses: readonly (readonly [name: string | RegExp, sees: string | RegExp])[],
  ])[] = [
    ['a claim that is approved', /Emre Kaya/, lists, [['Approve', 'Approved']]],
    [
      'a claim that is declined',
      /Emre Kaya/,
      lists,
      [
        ['Decline', 'Reason'],
        ['Reason', 'Too dear.'],
        ['Decline with this reason', 'Declined'],
      ],
    ],
    ['a claim that nobody decided on', /Emre Kaya/, lists, [['Decline', 'Reason']]],
    [
      'a referral that is withdrawn',
      'Delta Soğuk Zincir',
      referrals,
      [
        ['Withdraw', 'Withdraw this referral?'],
        ['Withdraw', 'Withdrawn'],
      ],
    ],
    [
      'a referral that is kept',
      'Delta Soğuk Zincir',
      referrals,
      [
        ['Withdraw', 'Withdraw this referral?'],
        ['Keep it', 'Withdraw'],
      ],
    ],
  ];
  for (const [what, opener, setup, presses] of endings)
    for (const way of ['Escape', 'cross', 'a reload'])
      it(`of ${what}, left by ${way}, leaves the focus where the person was or at what is there now`, async () => {
        await enters(opener, setup);
        for (const [name, sees] of presses) {
          await tabTo(stage.page, name);
          if (name === 'Reason') await stage.page.keyboard.type(String(sees));
          else {
            await press('Enter');
            await reads(String(sees));
          }
        }
        if (way === 'a reload') {
          const { tag, endpoint } = { ...list, ...setup };
          await stage.page.evaluate(() => scene.reload(''));
          await staysIn(tag, `${what}, reloaded at ${endpoint}`);
        }
        if (way === 'cross') await tabTo(stage.page, 'Close');
        await press(way === 'cross' ? 'Enter' : 'Escape');
        await isOpen(false);
        await staysIn(setup.tag ?? list.tag, `${what}, left by ${way}`);
      });

  it('was walked through as these figures say', () => {
    console.log(`gate dialog: ${stops} stops, each seen and inside, opened and left by the keyboard alone`);
    console.log(`gate focus: ${ends} closings, removals and reloads, 0 lost`);
  });
});
