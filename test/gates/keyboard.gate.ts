import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { focused, expectVisibleFocus, leavePage, tabTo, tabThrough } from '../support/tab-stops.ts';
import { accessibilityTree } from '../support/accessibility-tree.ts';
import { eventually } from '../support/eventually.ts';
import { openGateBrowser, type WidgetSetup, type GateBrowser } from '../support/gate-browser.ts';

const badge = 'laurel-tier-badge';
const list = 'laurel-perk-list';
const form = 'laurel-referral-form';
const survey = 'laurel-survey';
const board = 'laurel-leaderboard';
const ladder = { ladder: '' };

/** What is walked through, and all that the focus stops at. */
const walks: readonly (readonly [what: string, setup: WidgetSetup, names: readonly string[]])[] = [
  [
    'a card with two conditions',
    { tag: badge, endpoint: '/loyalty/silver', attributes: ladder },
    ['How this is counted', 'Benefits if you keep Silver in 2027', 'Silver gives', 'All tiers'],
  ],
  [
    'a company in grace',
    { tag: badge, endpoint: '/loyalty/grace', attributes: ladder },
    ['Gold gives', 'Last change', 'All tiers'],
  ],
  ['a failed card', { tag: badge, endpoint: '/loyalty/unavailable' }, ['Try again']],
  ['an invited company', { tag: badge, endpoint: '/loyalty/invited' }, ['Ask Deniz Tekin']],
  ['a person who may join', { tag: badge, endpoint: '/loyalty/not-a-member' }, ['How to join']],
  ['a person of the wrong role', { tag: badge, endpoint: '/loyalty/role-required' }, ['Ask Deniz Tekin']],
  ['a card that waits', { tag: badge, endpoint: '/loyalty/loading', rests: 'slow' }, []],
  ['a list that failed', { tag: list, endpoint: '/loyalty/unavailable' }, ['Try again']],
  ['an empty list', { tag: list, endpoint: '/loyalty/perks-empty' }, []],
  ['a list of titles alone', { tag: list, endpoint: '/loyalty/perks-l0' }, []],
  ['a list of the wrong role', { tag: list, endpoint: '/loyalty/role-required' }, ['Ask Deniz Tekin']],
  ['a list that waits', { tag: list, endpoint: '/loyalty/loading', rests: 'slow' }, []],
  ['a form that failed', { tag: form, endpoint: '/loyalty/unavailable' }, ['Try again']],
  ['a form of the wrong role', { tag: form, endpoint: '/loyalty/role-required' }, ['Ask Deniz Tekin']],
  ['a form that waits', { tag: form, endpoint: '/loyalty/loading', rests: 'slow' }, []],
  ['a board that failed', { tag: board, endpoint: '/loyalty/unavailable' }, ['Try again']],
  ['a board of the wrong role', { tag: board, endpoint: '/loyalty/role-required' }, ['Ask Deniz Tekin']],
  ['a board that waits', { tag: board, endpoint: '/loyalty/loading', rests: 'slow' }, []],
  ['a board of two rows', { tag: board, endpoint: '/loyalty/board-bare' }, []],
  [
    'a board among others',
    { tag: board, endpoint: '/loyalty/board-two', attributes: { boards: '' } },
    ['Learning', 'Our team', 'Period Q4 2026 Q3 2026: 430th of 1,102', 'Show more', 'Change'],
  ],
  ['a survey that failed', { tag: survey, endpoint: '/loyalty/unavailable' }, ['Try again']],
  ['a survey of the wrong role', { tag: survey, endpoint: '/loyalty/role-required' }, ['Ask Deniz Tekin']],
  ['a survey that waits', { tag: survey, endpoint: '/loyalty/loading', rests: 'slow' }, []],
  ['a survey before it begins', { tag: survey, endpoint: '/loyalty/survey' }, ['Start', 'Privacy notice']],
  [
    'what came of a survey',
    { tag: survey, endpoint: '/loyalty/survey-answered' },
    ['See perk', 'Your answers'],
  ],
  [
    'referrals of who may not refer',
    { tag: form, endpoint: '/loyalty/referrals-viewer' },
    [
      'Ask Deniz Tekin',
      'Delta Soğuk Zincir',
      'Bora Antrepo',
      'Akdeniz Freight',
      'Meltem Kargo',
      'What you can do',
    ],
  ],
];

describe('the keyboard', () => {
  let stage: GateBrowser;
  let stops = 0;
  before(async () => {
    stage = await openGateBrowser();
    await stage.page.evaluate(() => void scene.hasten());
  });
  after(() => stage.close());

  const shows = async (...setups: WidgetSetup[]): Promise<void> => {
    await stage.page.evaluate(() => scene.clear());
    await stage.page.evaluate(() => document.documentElement.scrollTo(0, 0));
    await stage.show(setups);
  };

  /** From the top of the page to something of that name. */
  const to = async (name: string | RegExp): Promise<void> => {
    await leavePage(stage.page);
    await tabTo(stage.page, name);
  };

  for (const [what, setup, names] of walks) {
    it(`goes through ${what} in the order of reading, and everything it stops at is seen and big enough`, async () => {
      await shows(setup);
      const found = await tabThrough(stage.page);
      assert.deepEqual(found.map(({ name }) => name).sort(), [...names].sort());
      found.forEach(expectVisibleFocus);
      for (const [index, stop] of found.entries())
        assert.ok(index === 0 || stop.top >= (found[index - 1]?.top ?? 0) - 4, `${stop.name} comes too late`);
      stops += found.length;
    });
  }

  it('goes through a list of perks from its filter to its last card, and everything is seen and big enough', async () => {
    await shows({ tag: list, endpoint: '/loyalty/perks' });
    const found = await tabThrough(stage.page);
    found.forEach(expectVisibleFocus);
    const names = found.map(({ name }) => name);
    assert.match(names[0] ?? '', /^All/);
    for (const name of ['Claim a seat', 'Request a day', 'Continue', 'Track parcel', 'See entries'])
      assert.ok(names.includes(name), `${name} is not among ${names.join(', ')}`);
    stops += found.length;
  });

  it('goes through a referral form from its ways to its last row, and everything is seen and big enough', async () => {
    await shows({ tag: form, endpoint: '/loyalty/referrals' });
    const found = await tabThrough(stage.page);
    found.forEach(expectVisibleFocus);
    const names = found.map(({ name }) => name);
    const wanted = [
      'Share a link',
      'Introduce',
      'Your link',
      'Copy',
      'A text to go with it',
      'Open mail draft',
    ];
    const places = [...wanted, 'Delta Soğuk Zincir', 'Meltem Kargo'].map((name) => names.indexOf(name));
    assert.ok(!places.includes(-1), `${names.join(', ')}`);
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    stops += found.length;
  });

  it('introduces somebody, and the focus goes to the first fault, and then to what was sent', async () => {
    const { keyboard } = stage.page;
    await shows({ tag: form, endpoint: `/loyalty/referrals~${crypto.randomUUID()}`, token: 'a-token' });
    await to('Introduce');
    await keyboard.press('Space');
    await stage.page.waitForFunction(() => scene.seen()[0]?.includes('Work e-mail'));
    assert.equal((await focused(stage.page)).name, 'Introduce');
    await tabTo(stage.page, 'Send referral');
    await keyboard.press('Enter');
    await stage.page.waitForFunction(() => scene.seen()[0]?.includes('Fill this in.'));
    assert.match((await focused(stage.page)).name, /^Company website/);
    await keyboard.type('kervan.example');
    await tabTo(stage.page, /^Contact’s name/);
    await keyboard.type('Ece Demir');
    await tabTo(stage.page, /^Work e-mail/);
    await keyboard.type('ece@kervan.example');
    await tabTo(stage.page, /^How do you know them/);
    await keyboard.type('We are partners');
    const box = await tabTo(stage.page, /^They agreed/);
    expectVisibleFocus(box);
    await keyboard.press('Space');
    await tabTo(stage.page, 'Send referral');
    await keyboard.press('Enter');
    await stage.page.waitForFunction(() => scene.seen()[0]?.includes('Referral sent'));
    assert.match((await focused(stage.page)).name, /Referral sent/);
    await tabTo(stage.page, 'Refer another');
    await keyboard.press('Enter');
    await stage.page.waitForFunction(() => !scene.seen()[0]?.includes('Referral sent'));
    assert.match((await focused(stage.page)).name, /Refer a company/);
  });

  it('chooses how others see one by arrows, saves it by its button, and comes back to where it was opened', async () => {
    const { keyboard } = stage.page;
    await shows({ tag: board, endpoint: `/loyalty/board~${crypto.randomUUID()}`, token: 'a-token' });
    await to('Change');
    await keyboard.press('Enter');
    await stage.page.waitForFunction(() => scene.seen()[0]?.includes('How others see you'));
    await eventually(async () => assert.match((await focused(stage.page)).name, /^Tekin Lojistik/));
    expectVisibleFocus(await focused(stage.page));
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    assert.match((await focused(stage.page)).name, /^Silver Fir/);
    assert.ok(
      await stage.page.evaluate(() => scene.seen()[0]?.includes('Others see you as Tekin Lojistik')),
      'an arrow published a choice',
    );
    expectVisibleFocus(await tabTo(stage.page, 'Save'));
    await keyboard.press('Enter');
    await stage.page.waitForFunction(() => scene.seen()[0]?.includes('Others see you as Silver Fir'));
    assert.equal((await focused(stage.page)).name, 'Save');
    expectVisibleFocus(await tabTo(stage.page, 'Done'));
    await keyboard.press('Enter');
    await eventually(async () => assert.equal((await focused(stage.page)).name, 'Change'));
  });

  for (const width of [1200, 320])
    it(`hears a board as a table, ${width} px wide, with a gap and ties in words`, async () => {
      await stage.page.setViewportSize({ width, height: 900 });
      try {
        await shows({ tag: board, endpoint: '/loyalty/board' });
        const lines = (
          await accessibilityTree(await stage.page.context().newCDPSession(stage.page), board, 'table')
        )
          .split('\n')
          .map((line) => line.trim());
        const of = (role: string): string[] => lines.filter((line) => line.startsWith(`${role} `));
        assert.match(lines[0] ?? '', /^table "412th of 1,240"/);
        assert.deepEqual(
          of('columnheader').map((line) => /"(.*?)"/.exec(line)?.[1]),
          ['Rank', 'Change', 'Company', 'Learning points'],
        );
        // A head, the first three, the gap, and five around the viewer.
        assert.equal(lines.filter((line) => /^row\b/.test(line)).length, 10, lines.join(' | '));
        assert.equal(of('rowheader').length, 8);
        assert.ok(lines.some((line) => /406 companies between/.test(line)));
        assert.ok(
          of('cell').some((line) => line === 'cell "shared 2"'),
          of('cell').join(' | '),
        );
        for (const name of ['Vantaa Cold Chain Helsinki', 'Tekin Lojistik You Gebze'])
          assert.ok(of('rowheader').includes(`rowheader "${name}"`), of('rowheader').join());
        assert.ok(!lines.some((line) => /[=⋮]\s*\d*"/.test(line)), 'a sign is read out');
      } finally {
        await stage.page.setViewportSize({ width: 1280, height: 720 });
      }
    });

  for (const key of ['Enter', 'Space']) {
    it(`opens and closes with ${key} what a click opens, and keeps the focus there`, async () => {
      await shows({ tag: badge, endpoint: '/loyalty/silver', attributes: ladder });
      await to('All tiers');
      await stage.page.keyboard.press(key);
      await stage.page.waitForFunction(() => scene.seen()[0]?.includes('Platinum'));
      assert.equal((await focused(stage.page)).name, 'Hide tiers');
      await stage.page.keyboard.press(key);
      await stage.page.waitForFunction(() => !scene.seen()[0]?.includes('Platinum'));
      await to('Silver gives');
      await stage.page.keyboard.press(key);
      await stage.page.waitForFunction(() => scene.seen()[0]?.includes('5% on compute'));
    });

    it(`chooses a kind of perks with ${key}, and keeps the focus there`, async () => {
      await shows({ tag: list, endpoint: '/loyalty/perks' });
      await to(/^Event/);
      await stage.page.keyboard.press(key);
      await stage.page.waitForFunction(() => !scene.seen()[0]?.includes('Architecture review'));
      assert.match((await focused(stage.page)).name, /^Event/);
      await to(/^All/);
      await stage.page.keyboard.press(key);
      await stage.page.waitForFunction(() => scene.seen()[0]?.includes('Architecture review'));
    });

    it(`asks for more perks with ${key}, and the focus goes to the first of them`, async () => {
      await shows({ tag: list, endpoint: '/loyalty/perks-more' });
      await to('Show more');
      await stage.page.keyboard.press(key);
      await stage.page.waitForFunction(() => scene.names('li [part~=title]')[0]?.length === 24);
      const { widget, name } = await focused(stage.page);
      assert.equal(widget, list, 'the focus fell out of the widget');
      assert.match(name, / 13$|Show more/);
    });

    it(`asks for more of a board with ${key}, and the focus goes to the first row that came`, async () => {
      await shows({ tag: board, endpoint: '/loyalty/board' });
      await to('Show more');
      await stage.page.keyboard.press(key);
      await stage.page.waitForFunction(() => scene.names('.participant bdi')[0]?.length === 28);
      const { widget, name } = await focused(stage.page);
      assert.equal(widget, board, 'the focus fell out of the widget');
      assert.match(name, /Lindqvist Freight/);
    });

    it(`asks for more referrals with ${key}, and the focus stays in the widget to the last`, async () => {
      await shows({ tag: form, endpoint: '/loyalty/referrals-states' });
      for (const count of [6, 9, 12, 15]) {
        await to('Show more');
        await stage.page.keyboard.press(key);
        await stage.page.waitForFunction(
          (wanted) => scene.names('[part~=referral] [part~=name]')[0]?.length === wanted,
          count,
        );
        assert.equal((await focused(stage.page)).widget, form, 'the focus fell out of the widget');
      }
    });

    for (const tag of [badge, list, form, survey, board] as const) {
      it(`tries again with ${key}, and the focus stays in ${tag}`, async () => {
        await shows({ tag, endpoint: '/loyalty/unavailable' });
        await to('Try again');
        const before = stage.requests.length;
        await stage.page.keyboard.press(key);
        await stage.page.waitForFunction(() => scene.states()[0]?.includes('error'));
        await stage.page.evaluate(() => scene.settle());
        assert.ok(stage.requests.length > before);
        assert.equal((await focused(stage.page)).widget, tag, 'the focus fell out of the widget');
      });
    }
  }

  it('has no trap: it comes out of every card again, and the figures are these', async () => {
    const names = ['silver', 'grace', 'circle', 'invited', 'unavailable', 'role-required', 'volume-any'];
    const lists = ['perks-empty', 'perks-viewer', 'perks-conflict', 'perks-rough'];
    const forms = ['referrals-empty', 'referrals-ladder', 'referrals-rough', 'referrals-limit'];
    const surveys = ['survey', 'survey-begun', 'survey-anonymous', 'survey-bare', 'survey-rough'];
    const boards = ['board', 'board-groups', 'board-hidden', 'board-rough'];
    await shows(
      ...names.map((name): WidgetSetup => ({ tag: badge, endpoint: `/loyalty/${name}`, attributes: ladder })),
      ...lists.map((name): WidgetSetup => ({ tag: list, endpoint: `/loyalty/${name}` })),
      ...forms.map((name): WidgetSetup => ({ tag: form, endpoint: `/loyalty/${name}` })),
      ...surveys.map((name): WidgetSetup => ({ tag: survey, endpoint: `/loyalty/${name}` })),
      ...boards.map((name): WidgetSetup => ({ tag: board, endpoint: `/loyalty/${name}` })),
    );
    const found = await tabThrough(stage.page, 200);
    assert.ok(found.length > names.length + lists.length && found.length < 200, `${found.length}`);
    stops += found.length;
    console.log(`gate keyboard: ${stops} stops, each seen, in order, operable by Enter and Space, no trap`);
  });

  it('would see a focus that nobody sees, and a target that nobody hits', async () => {
    await shows({ tag: list, endpoint: '/loyalty/unavailable' });
    await stage.page.evaluate((tag) => {
      const button = document.querySelector(tag)?.shadowRoot?.querySelector('button');
      button?.style.setProperty('outline', 'none', 'important');
    }, list);
    const [stop] = await tabThrough(stage.page);
    assert.ok(stop);
    assert.throws(() => expectVisibleFocus(stop), /no focus ring/);
    assert.throws(() => expectVisibleFocus({ ...stop, outline: 2, height: 20 }), /20 px/);
  });
});
