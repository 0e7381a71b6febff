import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { RunningServer } from '../../demo/backend/serve.ts';
import { words as board } from '../../src/locales/en/leaderboard.ts';
import { surveyWords } from '../support/survey-words.ts';
import { runAxe } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { openPortal, type Portal } from '../support/portal.ts';
import { serveDemo } from '../support/serve-demo.ts';

const pages = [
  '',
  'programs/summit/',
  'programs/corvane/',
  'programs/halyard/',
  'programs/halyard/statement.html',
  'programs/tidepool/',
  'states.html',
  'states.html?widget=perk-list',
  'states.html?widget=referral-form',
  'states.html?widget=survey',
  'states.html?widget=leaderboard',
  'states.html?widget=challenge-list',
  'states.html?widget=reward-list',
  'states.html?widget=wallet',
  'connect.html',
  'script-tag.html',
];

/** Pages without a widget. */
const plainPages = ['', 'programs/halyard/statement.html'];

const widgets = [
  'laurel-tier-badge',
  'laurel-perk-list',
  'laurel-referral-form',
  'laurel-survey',
  'laurel-leaderboard',
  'laurel-challenge-list',
  'laurel-reward-list',
  'laurel-wallet',
];

/** Of each kind of widget that the page has, one at least. */
const isReady = (page: Page): Promise<unknown> =>
  page.waitForFunction((tags) => {
    const kinds = tags.map((tag) => [...document.querySelectorAll(tag)]).filter((kind) => kind.length > 0);
    return kinds.length > 0 && kinds.every((kind) => kind.some((widget) => widget.matches(':state(ready)')));
  }, widgets);

/** Cards and rows behind many others on the sheets of states: the gate axe looks at each that is unlike those before it. */
const farRows = [
  ['laurel-perk-list', 'li:nth-child(n + 25)'],
  ['laurel-reward-list', 'li:nth-child(n + 25)'],
  ['laurel-leaderboard', 'tbody tr:nth-child(n + 25)'],
  ['laurel-wallet', 'tbody tr:nth-child(n + 25)'],
] as const;

const long = process.env['LAUREL_LONG'] === '1';

/** Most stops of the keyboard that the portal may have; more are a trap. */
const maxTabStops = 80;

const reaches = (page: Page, ...states: string[]): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => {
      const badges = [...document.querySelectorAll('laurel-tier-badge')];
      return (
        badges.length > 0 &&
        badges.every((badge) => wanted.some((state) => badge.matches(`:state(${state})`)))
      );
    },
    states,
    { timeout: 60_000 },
  );

interface PortalTexts {
  readonly referral: readonly string[];
  readonly survey?: readonly string[];
  readonly board?: readonly string[];
}

/** What the places for referrals, the survey and the leaderboard say to some of them. */
const portalTexts: Readonly<Record<string, PortalTexts>> = {
  '?member=deniz': {
    referral: ['Your link', 'My referrals', 'Delta Soğuk Zincir'],
    survey: ['How do you plan capacity', surveyWords.en.sealed],
    board: ['of 1,240', 'Tekin Lojistik', board.changeSeen],
  },
  '?member=elif': { referral: ['Ask Deniz Tekin'], board: ['decide how it is seen', 'Ask Deniz Tekin'] },
  '?member=ece': { referral: ['Bring a young maker aboard', 'Company website'] },
  '?member=pablo': { referral: ['Whom would you bring next?'] },
  '?member=lucia': { referral: ['is invited to'], survey: ['is invited to'], board: ['is invited to'] },
  '?member=can': { referral: ['Ask Aylin Er'], board: ['Ask Aylin Er'] },
  '?member=maya': {
    referral: ['Bring a client aboard', 'Juniper Print Co'],
    survey: ['What should Friends bring'],
  },
  '?member=deniz&backend=failing': {
    referral: ['Referrals did not load', 'Try again'],
    survey: [surveyWords.en.failed, surveyWords.en.retry],
    board: [board.failed, board.retry],
  },
};

/** The sheets of states are in the light unless their address says otherwise. */
const inSchemeOfSystem = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}scheme=system`;

/** Below the portal's first look: the other way to refer, a question; the vendor's console. */
const goDeeper = async (page: Page, width: number): Promise<void> => {
  if (width === 320) {
    await page.getByRole('button', { name: 'Introduce', exact: true }).click();
    await page.getByLabel('Contact’s name').waitFor();
    await page.locator('laurel-survey').getByRole('button', { name: surveyWords.en.start }).click();
    await page.getByRole('radio', { name: 'Every quarter, with finance' }).waitFor();
    const ranking = page.locator('laurel-leaderboard');
    await ranking.getByRole('button', { name: board.more, exact: true }).click();
    await ranking.locator('tbody tr:nth-child(20)').waitFor();
  } else {
    await page.getByRole('button', { name: 'Demo tools' }).click();
    await page.getByRole('button', { name: 'Win: Delta Soğuk Zincir' }).waitFor();
  }
};

describe('the demo portal', () => {
  let browser: Browser;
  let served: RunningServer;
  const figures = { states: 0, pages: 0, examined: 0, stops: 0 };
  before(async () => {
    browser = await launch();
    served = await serveDemo();
  });
  after(async () => {
    await browser.close();
    await served.close();
  });

  const open = (path: string, options = {}): Promise<Portal> =>
    openPortal(browser, served.url, path, options);
  /** For whoever only looks one tab is enough: it keeps the files that it has loaded. */
  let tab: Portal | undefined;
  const visit = async (path: string): Promise<Portal> => {
    tab ??= await open('connect.html');
    tab.faults.length = 0;
    await tab.page.goto(`${served.url}/${path}`);
    return tab;
  };

  for (const [state, query, ...words] of [
    ['ready', '?member=deniz', 'Silver'],
    ['ready', '?member=elif', 'Your role does not show this amount'],
    ['ready', '?member=yusuf', 'At risk'],
    ['ready', '?member=ingvild', 'Grace'],
    ['ready', '?member=henrik', 'starts on'],
    ['ready', '?member=solveig', 'By invitation'],
    ['ready', '?member=carmen', 'Platinum'],
    ['ready', '?member=pablo', 'No tier yet'],
    ['ready', '?member=mert', 'Spend:'],
    ['ready', '?member=ece', 'Preferred'],
    ['not-a-member', '?member=lucia', 'is invited to'],
    ['not-a-member', '?member=derya', 'has applied to'],
    ['not-a-member', '?member=nora', 'is paused'],
    ['not-a-member', '?member=mart', 'has ended'],
    ['not-a-member', '?member=rosa', 'is not a member of'],
    ['forbidden', '?member=can', 'Your role does not include this'],
    ['empty', '?member=maya'],
    ['error', '?member=deniz&backend=failing', 'Your standing did not load', 'Try again'],
    ['error', '?member=deniz&backend=off', 'Your standing did not load', 'Try again'],
  ] as const) {
    it(`shows ${state} to ${query.slice(1)}, from the database or by a fault`, async () => {
      const { page, isClean } = await visit(`programs/summit/${query}`);
      await reaches(page, state);
      for (const word of words)
        await page
          .locator('laurel-tier-badge[variant=hero]')
          .getByText(word)
          .first()
          .waitFor({ state: 'attached' });
      for (const word of portalTexts[query]?.referral ?? [])
        await page.locator('laurel-referral-form').getByText(word).first().waitFor();
      for (const word of portalTexts[query]?.survey ?? [])
        await page.locator('laurel-survey').getByText(word).first().waitFor();
      for (const word of portalTexts[query]?.board ?? [])
        await page.locator('laurel-leaderboard').getByText(word).first().waitFor();
      isClean();
      figures.states += 1;
    });
  }

  it('says that an answer takes longer than usual, for as long as it does, and then shows it', async () => {
    const { page } = await visit('connect.html');
    let goOn = (): void => undefined;
    const isSeen = new Promise<void>((resolve) => (goOn = resolve));
    await page.route('**/slow/**', (route) => isSeen.then(() => route.continue()));
    try {
      const { isClean } = await visit('programs/summit/?member=deniz&backend=slow');
      await reaches(page, 'slow');
      const hero = page.locator('laurel-tier-badge[variant=hero]');
      await hero.getByText('This takes longer than usual.').first().waitFor({ state: 'attached' });
      goOn();
      await reaches(page, 'ready');
      isClean();
      figures.states += 1;
    } finally {
      goOn();
      await page.unroute('**/slow/**');
    }
  });

  it('opens the form of the perk that a link is about, and the request that another is about', async () => {
    const { page, isClean } = await visit('programs/summit/?member=marta&perk=architecture-review');
    const form = page.getByRole('dialog', { name: 'Architecture review with a principal engineer' });
    await form.getByLabel('What should it help you decide?').waitFor();
    const answer = await page.request.get(`${served.url}/demo/claims?member=marta`);
    const { items } = (await answer.json()) as { items: { id: string; perk: string }[] };
    const course = items.find(({ perk }) => perk === 'cost-engineering');
    await page.goto(`${served.url}/programs/summit/?member=marta&claim=${course?.id}`);
    const request = page.getByRole('dialog', { name: 'Cost engineering for platform teams' });
    await request.getByRole('list', { name: 'Progress' }).waitFor();
    await page.keyboard.press('Escape');
    await page.goto(`${served.url}/programs/summit/?member=marta&claim=nowhere`);
    await page.getByRole('dialog', { name: 'Request' }).getByText('This did not load').waitFor();
    isClean();
    figures.states += 3;
  });

  it('opens the referral that a link is about, and says of one that is gone that it is', async () => {
    const answer = await fetch(`${served.url}/demo/referrals?member=marta`);
    const { items } = (await answer.json()) as { items: { id: string; company: string }[] };
    const delta = items.find(({ company }) => company === 'Delta Soğuk Zincir');
    const { page, isClean } = await visit(`programs/summit/?member=marta&referral=${delta?.id}`);
    const referral = page.getByRole('dialog', { name: 'Delta Soğuk Zincir' });
    await referral.getByRole('list', { name: 'Progress' }).waitFor();
    await page.goto(`${served.url}/programs/summit/?member=marta&referral=nowhere`);
    await page.getByRole('dialog').getByText('is not in your list any more').waitFor();
    isClean();
    figures.states += 2;
  });

  it('opens the survey that a link is about, and says of one that is gone that it is, and when none is due', async () => {
    const says = (page: Page, text: string): Promise<void> =>
      page.locator('laurel-survey').getByText(text, { exact: true }).waitFor();
    const onDay = (days: number): Promise<Response> =>
      fetch(`${served.url}/demo/clock`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ days }),
      });
    const { page, isClean } = await visit('programs/summit/?member=marta&survey=profile');
    await says(page, 'Three questions about your network');
    await page.goto(`${served.url}/programs/summit/?member=marta&survey=nowhere`);
    await says(page, surveyWords.en.gone);
    isClean();
    // Its only survey is closed by then.
    await onDay(120);
    try {
      await says((await visit('programs/summit/?member=maya')).page, surveyWords.en.nothingDue);
      isClean();
    } finally {
      await onDay(0);
    }
    figures.states += 3;
  });

  it('has nothing in the place of a board that is switched off', async () => {
    const { page, isClean } = await visit('programs/summit/?member=maya');
    await page.waitForFunction(() => document.querySelector('laurel-leaderboard')?.matches(':state(empty)'));
    assert.equal(await page.locator('laurel-leaderboard').innerText(), '');
    assert.equal((await page.locator('laurel-leaderboard').boundingBox())?.height ?? 0, 0);
    isClean();
    figures.states += 1;
  });

  it('keeps what is on screen when the backend goes away, and says of when it is', async () => {
    const { page, isClean } = await visit('programs/summit/?member=deniz');
    await reaches(page, 'ready');
    await page.locator('laurel-tier-badge[variant=hero]').getByText('You are here').waitFor();
    await page.route('**/loyalty/**', (route) =>
      route.fulfill({ status: 503, headers: { 'Retry-After': '60' } }),
    );
    await page.evaluate(() =>
      document.querySelectorAll('laurel-tier-badge').forEach((badge) => badge.reload()),
    );
    await reaches(page, 'stale');
    await page
      .getByText(/^As of \d\d:\d\d/)
      .first()
      .waitFor();
    await page.unroute('**/loyalty/**');
    await page.locator('laurel-tier-badge[variant=hero]').getByRole('button', { name: 'Try again' }).click();
    await reaches(page, 'ready');
    isClean();
    figures.states += 1;
  });

  for (const path of pages.filter((page) => /^(programs|states)/.test(page)))
    it(`shows /${path} in the scheme that its address names, whatever that of the system is`, async () => {
      const background = async (scheme: string): Promise<string> => {
        const { page } = await visit(`${path}${path.includes('?') ? '&' : '?'}scheme=${scheme}`);
        return page.evaluate(() => {
          const { color, colorScheme } = getComputedStyle(document.documentElement);
          return `${colorScheme} ${color}`;
        });
      };
      const [light, dark] = [await background('light'), await background('dark')];
      assert.deepEqual(
        [light, dark].map((shown) => shown.split(' ')[0]),
        ['light', 'dark'],
      );
      assert.notEqual(light.slice(5), dark.slice(4));
    });

  for (const path of pages) {
    it(`serves /${path} under its policy, without a breach, an exception, a request to a stranger or anything for axe, wide in the light and narrow in the dark`, async () => {
      // A sheet of all states is loaded once in the short form, and made narrow.
      let sheet: Pick<Portal, 'page' | 'isClean'> | undefined;
      for (const [colorScheme, width] of [
        ['light', 1200],
        ['dark', 320],
      ] as const) {
        const isSheet = path.startsWith('states');
        const { page, isClean } =
          sheet ?? (await open(isSheet ? inSchemeOfSystem(path) : path, { colorScheme, width }));
        if (sheet) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
        } else figures.pages += 1;
        sheet = isSheet && !long ? { page, isClean } : undefined;
        const response = await page.request.get(`${served.url}/${path}`);
        assert.match(
          response.headers()['content-security-policy'] ?? '',
          /require-trusted-types-for 'script'; trusted-types lit-html/,
        );
        if (!plainPages.includes(path)) await isReady(page);
        if (path === 'programs/summit/') await goDeeper(page, width);
        await page.waitForLoadState('networkidle');
        const [needed, there] = await page.evaluate(() => {
          const { clientWidth, scrollWidth } = document.documentElement;
          return [scrollWidth, clientWidth] as const;
        });
        assert.ok(needed <= there, `/${path} is ${needed} px wide in ${there}`);
        isClean();
        // Laurel's card is a section with a name; a page that shows several names them alike.
        // Every state is judged by the gate axe, wide, and its colours in both schemes: here the page around them, and
        // what else may be wrong where it is narrow.
        const { found } = await runAxe(page, {
          disabledRules: ['landmark-unique'],
          but: isSheet && !long ? (width > 320 ? widgets : farRows) : undefined,
          colourless: isSheet ? widgets : [],
        });
        if (!sheet || width === 320) await page.context().close();
        assert.deepEqual(found.slice(0, 8), [], `${found.length} violations, ${colorScheme}, ${width} px`);
        figures.examined += 1;
      }
    });
  }

  it('is walked through by the keyboard: everything is reached, seen, and left again', async () => {
    const { page, isClean } = await visit('programs/summit/?member=marta');
    await reaches(page, 'ready');
    const names: string[] = [];
    for (let tabs = 0; tabs < maxTabStops; tabs += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        if (!(element instanceof HTMLElement) || element === document.body) return undefined;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const name = (element.ariaLabel ?? element.innerText).replace(/\s+/g, ' ').trim();
        return {
          name,
          isSeen: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
        };
      });
      if (!stop) break;
      assert.ok(stop.isSeen, `the focus on "${stop.name}" is not seen`);
      names.push(stop.name);
    }
    assert.equal(names[0], 'Skip to content');
    assert.ok(names.length < maxTabStops, `a trap: ${names.slice(-4).join(', ')}`);
    for (const name of [
      'Demo tools',
      'How this is counted',
      'Claim a seat',
      'Request a day',
      'Introduce',
      'Copy',
      'Delta Soğuk Zincir',
      surveyWords.en.start,
      board.more,
    ])
      assert.ok(names.includes(name), `${name} is not among ${names.join(', ')}`);
    isClean();
    figures.stops = names.length;
  });

  it('would be found with fault: a breach, an exception, a stranger', async () => {
    const { page, faults } = await visit('programs/summit/?member=deniz');
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      setTimeout(() => {
        throw new Error('planted');
      });
      void fetch('https://stranger.invalid/').catch(() => undefined);
    });
    await eventually(async () => {
      for (const fault of [/style-src|inline style/, /planted/, /stranger|connect-src/])
        assert.ok(
          faults.some((text) => fault.test(text)),
          String(fault),
        );
    });
  });

  it('gave these figures', () => {
    console.log(
      `gate portal: ${figures.states} situations on the real backend, ${figures.pages} page loads without breach or stranger, axe 0 on ${figures.examined}, ${figures.stops} keyboard stops`,
    );
  });
});
