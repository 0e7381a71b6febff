import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CDPSession, Locator } from 'playwright-core';
import { surveyWords } from '../support/survey-words.ts';
import { scenarios, scenarioContext } from '../../src/mock/index.ts';
import { focused, expectVisibleFocus, leavePage, tabTo } from '../support/tab-stops.ts';
import { accessibilityTree } from '../support/accessibility-tree.ts';
import { eventually } from '../support/eventually.ts';
import { openGateBrowser, type GateBrowser } from '../support/gate-browser.ts';
import { answers, spokenQuestions, survey } from '../support/survey-all-kinds.ts';

const tag = 'laurel-survey';
const told = (body: object): Response => Response.json(body, { headers: { 'Laurel-Contract': '1' } });

interface Point {
  readonly x: number;
  readonly y: number;
}

describe('a survey with every kind of question', () => {
  let stage: GateBrowser;
  let cdp: CDPSession;
  let sent: unknown[] = [];
  let revision = 0;
  let keys = 0;
  let taps = 0;
  let read = 0;

  const answer = async (request: Request): Promise<Response | undefined> => {
    const path = new URL(request.url).pathname.replace(/^\/kinds~[^/]*/, 'kinds');
    if (path === 'kinds/surveys/next') return told(survey);
    if (path === 'kinds/session') return told(session());
    if (path === 'kinds/surveys/kinds/draft') return told({ answers: {}, revision: (revision += 1) });
    if (path !== 'kinds/surveys/kinds/responses') return undefined;
    sent.push(await request.json());
    return told({ id: 'r1', at: '2026-11-21', answered: 10 });
  };
  /** Another person for each visit: nobody finds the answers of the one before. */
  const session = (): object => ({
    ...scenarios.survey.session?.(scenarioContext('en')),
    member: { id: crypto.randomUUID(), displayName: 'Marta', roles: [] },
  });

  before(async () => {
    stage = await openGateBrowser({ answer });
    cdp = await stage.page.context().newCDPSession(stage.page);
    await cdp.send('Accessibility.enable');
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
  });
  after(() => stage.close());

  const shows = async (layout: 'cards' | 'page'): Promise<void> => {
    await stage.page.evaluate(() => scene.clear());
    sent = [];
    revision = 0;
    const endpoint = `/kinds~${crypto.randomUUID()}`;
    await stage.show([{ tag, endpoint, token: 'a-token', attributes: { layout } }]);
  };

  const press = async (...names: string[]): Promise<void> => {
    for (const name of names) await stage.page.keyboard.press(name);
    keys += names.length;
  };
  const type = async (text: string): Promise<void> => {
    await stage.page.keyboard.type(text);
    keys += text.length;
  };
  const to = async (name: string | RegExp): Promise<void> =>
    expectVisibleFocus(await tabTo(stage.page, name));
  const hears = async (): Promise<string[]> => {
    await eventually(async () => assert.equal(await stage.page.locator('.question .skeleton').count(), 0));
    const lines = (await accessibilityTree(cdp, tag, '.question')).split('\n');
    // The countries of a phone number are 245.
    return lines.filter((line) => !/ option "[^+]+ \+\d+"/.test(line));
  };
  const without = (lines: readonly string[], known: readonly string[]): string[] =>
    lines.filter((line) => !known.includes(line)).map((line) => line.trim());
  const isAt = (title: string): Promise<void> =>
    eventually(
      async () =>
        assert.ok(
          (await focused(stage.page)).name.startsWith(title),
          JSON.stringify(await focused(stage.page)),
        ),
      5_000,
    );
  const chosen = (): Promise<string> =>
    stage.page.evaluate(() => {
      const box = document.querySelector('laurel-survey')?.shadowRoot?.activeElement;
      return box instanceof HTMLInputElement && box.checked ? box.value : '';
    });
  const arrives = async (): Promise<void> => {
    await eventually(async () => assert.equal(sent.length, 1));
    assert.deepEqual(sent, [{ answers }]);
  };

  const fields = async (...texts: readonly string[]): Promise<void> => {
    for (const text of texts) {
      await press('Tab');
      await type(text);
    }
  };

  /** By the keyboard, from the title of a question: what is pressed to answer it. */
  const byKeys: Readonly<Record<string, () => Promise<void>>> = {
    often: async () => {
      await press('Tab', 'Space', 'ArrowDown', 'ArrowDown');
      assert.equal(await chosen(), 'never');
    },
    who: async () => {
      await to(/^Sales/);
      await press('Space');
      await to(/^Another/);
      await press('Space', 'Tab', 'Tab');
      await type('Auditors');
    },
    sure: async () => {
      await press('Tab', 'Space', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft');
      assert.equal(await chosen(), '4');
    },
    recommend: async () => {
      // From its first point one step back is its last.
      await press('Tab', 'ArrowLeft', 'ArrowLeft');
      assert.equal(await chosen(), '9');
    },
    rate: () => press('Tab', 'ArrowLeft'),
    content: () => press('Tab', 'ArrowRight', 'Tab', 'Space'),
    order: async () => {
      await to('Add Price');
      await press('Enter');
      assert.equal((await focused(stage.page)).name, 'Add Pace');
      await press('Enter');
      assert.equal((await focused(stage.page)).name, 'Add Safety');
      await press('Space');
      assert.equal((await focused(stage.page)).name, 'Move Safety up');
      await press('Enter', 'Enter', 'Enter');
      assert.equal((await focused(stage.page)).name, 'Move Safety up', 'the focus went to another thing');
    },
    why: async () => {
      await press('Tab');
      await type('No time');
    },
    engineers: async () => {
      await press('Tab');
      await type('12');
    },
    country: async () => {
      await press('Tab');
      await type('gree');
      await press('Enter');
    },
    day: () => press('Tab', 'ArrowDown', 'ArrowDown'),
    freight: async () => {
      await press('Tab', 'Space', 'ArrowDown');
      assert.equal(await chosen(), 'rail');
    },
    service: async () => {
      await press('Tab', 'ArrowLeft', 'ArrowLeft', 'Tab');
      await type('Late');
    },
    ready: () => press('Tab', 'ArrowRight'),
    split: () => fields('60', '40'),
    contact: () => fields('Ana', 'Buyer'),
    mail: () => fields('ana@acme.com'),
    // By the list of countries, which the number then chooses from.
    phone: async () => {
      await press('Tab');
      await fields('+44 20 7946 0958');
    },
    site: async () => {
      await fields('acme.com');
      await press('Tab');
    },
    trucks: () => fields('12'),
    cutoff: () => fields('0230PM'),
    visit: async () => {
      await fields('01042027');
      await press('ArrowRight');
      await type('0230PM');
    },
    open: () => press('Tab', 'Space', 'Tab', 'Space', 'Tab', 'Tab', 'Space'),
    staff: () => fields('3', '4'),
    agree: () => press('Tab', 'Space'),
    thanks: () => Promise.resolve(),
    start: async () => {
      await press('Tab');
      await type('01042027');
    },
  };

  it('is answered by the keyboard alone, and a screen reader is told all of it', async () => {
    await shows('cards');
    await leavePage(stage.page);
    await to(surveyWords.en.start);
    await press('Enter');
    for (const [index, question] of survey.questions.entries()) {
      const { id = '', title = '', required = false } = question ?? {};
      await isAt(String(title));
      const fresh = await hears();
      let faulty: string[] = [];
      if (required) {
        await to(index === survey.questions.length - 1 ? surveyWords.en.send : surveyWords.en.next);
        await press('Enter');
        await isAt(String(title));
        faulty = without(await hears(), fresh);
      }
      await byKeys[id]?.();
      const said = { fresh, faulty, answered: without(await hears(), fresh) };
      assert.deepEqual(said, spokenQuestions[id]);
      read += fresh.length + said.faulty.length + said.answered.length;
      await to(index === survey.questions.length - 1 ? surveyWords.en.send : surveyWords.en.next);
      await press('Enter');
    }
    await arrives();
  });

  /**
   * One finger, from one point to others, where it rests before it is lifted: a finger that leaves in motion flings the page,
   * and the browser takes the next touch for the one that stops it.
   */
  const touch = async (first: Point, ...further: Point[]): Promise<void> => {
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [first] });
    const rest = Array.from({ length: further.length > 0 ? 6 : 0 }, () => further.at(-1) ?? first);
    for (const point of [...further, ...rest]) {
      await stage.page.evaluate(() => new Promise(requestAnimationFrame));
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
    }
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    taps += 1;
  };
  const middle = async (what: Locator): Promise<Point> => {
    await what.scrollIntoViewIfNeeded();
    // What comes into view on the way may still move it: a finger waits until it stands still.
    await what.hover({ trial: true });
    const { x, y, width, height } = (await what.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    assert.ok(Math.min(width, height) >= 24, `${String(what)} is ${width} × ${height} px`);
    return { x: x + width / 2, y: y + height / 2 };
  };
  const tap = async (what: Locator): Promise<void> => touch(await middle(what));
  /** Nobody types before the cursor is there: the browser places it some time after the finger is gone. */
  const tapAndType = async (field: Locator, text: string): Promise<void> => {
    await tap(field);
    await eventually(async () => {
      const isFocused = await field.evaluate((node) => node.matches(':focus'));
      assert.ok(isFocused, `${String(field)} was touched, and has no cursor`);
    }, 5_000);
    await stage.page.keyboard.insertText(text);
  };

  it('is answered by touch alone, and an order is made by dragging with a finger, or with a mouse', async () => {
    await shows('page');
    const { page } = stage;
    const question = (id: string): Locator =>
      page
        .locator('.question')
        .filter({ hasText: String(survey.questions.find((one) => one?.id === id)?.title) });
    const option = (id: string, text: string): Locator =>
      question(id).locator('label').filter({ hasText: text });
    const grip = (at: number): Locator => question('order').locator('.drag-handle').nth(at);
    const isInOrder = (names: string): Promise<void> =>
      eventually(
        async () => assert.equal((await question('order').locator('.name').allInnerTexts()).join(), names),
        5_000,
      );

    await tap(page.getByRole('button', { name: surveyWords.en.start }));
    await tap(option('often', 'Never'));
    await tap(option('who', 'Sales'));
    await tap(option('who', 'Another'));
    await tapAndType(question('who').getByRole('textbox'), 'Auditors');
    for (const [id, point] of [
      ['sure', '4'],
      ['recommend', '9'],
      ['rate', '5'],
    ] as const)
      await tap(option(id, point));
    await tap(question('content').locator('.cell').nth(1));
    await tap(question('content').locator('.cell').nth(2));
    for (const name of ['Pace', 'Price', 'Safety'])
      await tap(question('order').getByRole('button', { name: `Add ${name}` }));
    await isInOrder('Pace,Price,Safety');
    const [from, to] = [await middle(grip(1)), await middle(grip(0))];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y - 4, { steps: 3 });
    await page.mouse.up();
    await isInOrder('Price,Pace,Safety');
    const [low, high] = [await middle(grip(2)), await middle(grip(0))];
    await touch(low, { x: low.x, y: (low.y + high.y) / 2 }, { x: high.x, y: high.y - 8 });
    await isInOrder('Safety,Price,Pace');
    await tapAndType(question('why').getByRole('textbox'), 'No time');
    await tapAndType(question('engineers').getByRole('textbox'), '12');
    const write = (id: string, name: string, text: string): Promise<void> =>
      tapAndType(question(id).getByRole('textbox', { name }).first(), text);
    await tapAndType(question('country').getByRole('searchbox'), 'gree');
    await tap(question('country').getByRole('option', { name: 'Greece' }));
    // A finger opens the system's own list, calendar or clock, which no page sees.
    await question('day').locator('select').selectOption('tuesday');
    await tap(option('freight', 'Rail'));
    await tap(question('service').locator('.star').nth(3));
    await write('service', 'Why so?', 'Late');
    await tap(question('ready').getByRole('slider'));
    await question('ready').getByRole('textbox').fill('51');
    await write('split', 'Van', '60');
    await write('split', 'Ship', '40');
    await write('contact', 'Name', 'Ana');
    await write('contact', 'Role', 'Buyer');
    await write('mail', 'Which mailbox?', 'ana@acme.com');
    await write('phone', 'Which telephone?', '+44 20 7946 0958');
    await write('site', 'Which page?', 'acme.com');
    await write('trucks', 'Trucks in all? trucks', '12');
    await question('cutoff').locator('input').fill('14:30');
    await question('visit').locator('input').fill('2027-01-04T14:30');
    for (const cell of [0, 1, 3]) await tap(question('open').locator('.cell').nth(cell));
    await write('staff', 'East', '3');
    await write('staff', 'South', '4');
    await tap(option('agree', 'I agree'));
    await question('start').locator('input').fill('2027-01-04');
    await tap(page.getByRole('button', { name: surveyWords.en.send }));
    await arrives();
  });

  it('gave these figures', () => {
    console.log(
      `gate survey kinds: ${survey.questions.length} kinds; ${keys} keys, ${taps} touches, ${read} lines of the accessibility tree as expected`,
    );
  });
});
