import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CDPSession } from 'playwright-core';
import type { Answers, Survey } from '../../src/contract/index.ts';
import { words } from '../../src/locales/survey/en.ts';
import { scenarios, setting } from '../../src/mock/index.ts';
import { focused, isFit, leaves, tabTo } from '../support/focus.ts';
import { hearing } from '../support/hearing.ts';
import { settles } from '../support/settles.ts';
import { openStage, type Stage } from '../support/stage.ts';

const tag = 'laurel-survey';
const options = (...labels: string[]): { value: string; label: string }[] =>
  labels.map((label) => ({ value: label.toLowerCase(), label }));

/** One question of each kind. */
const survey: Survey = {
  id: 'kinds',
  title: 'One of each',
  questions: [
    {
      id: 'often',
      kind: 'single',
      title: 'How often?',
      help: 'Of your team.',
      required: true,
      options: options('Monthly', 'Yearly', 'Never'),
    },
    {
      id: 'who',
      kind: 'multiple',
      title: 'Who plans?',
      required: true,
      constraints: { min: 2, max: 3 },
      options: [
        ...options('Finance', 'Sales'),
        { value: 'other', label: 'Another', open: true },
        { value: 'none', label: 'Nobody', alone: true },
      ],
    },
    {
      id: 'sure',
      kind: 'scale',
      title: 'How sure?',
      required: true,
      ends: { min: 'not at all', max: 'entirely' },
    },
    { id: 'recommend', kind: 'nps', title: 'Would you recommend us?', required: true },
    { id: 'rate', kind: 'rating', title: 'How are we doing?' },
    {
      id: 'content',
      kind: 'matrix',
      title: 'How content?',
      required: true,
      lines: options('Speed', 'Cost'),
      options: options('Little', 'Very'),
    },
    {
      id: 'order',
      kind: 'ranking',
      title: 'What matters?',
      required: true,
      options: options('Price', 'Pace', 'Safety'),
    },
    { id: 'why', kind: 'text', title: 'Why?', required: true, constraints: { minLength: 5 } },
    {
      id: 'engineers',
      kind: 'number',
      title: 'How many?',
      required: true,
      unit: 'engineers',
      constraints: { max: 500 },
    },
    { id: 'thanks', kind: 'info', title: 'Almost there', help: 'One is left.' },
    { id: 'start', kind: 'date', title: 'When?', required: true, constraints: { min: '2027-01-01' } },
  ],
};

/** What is answered, in each of the ways. */
const answers: Answers = {
  often: 'never',
  who: ['sales', 'other'],
  'who.other': 'Auditors',
  sure: '4',
  recommend: '9',
  rate: '5',
  content: { speed: 'very', cost: 'little' },
  order: ['safety', 'price', 'pace'],
  why: 'No time',
  engineers: '12',
  start: '2027-01-04',
};

/** What a screen reader is told of each question: as it comes, when it was left out, and answered. */
const heard: readonly (readonly [id: string, fresh: string, faulty: string, answered: string])[] = [];

const told = (body: object): Response => Response.json(body, { headers: { 'Laurel-Contract': '1' } });

describe('a survey with every kind of question', () => {
  let stage: Stage;
  let cdp: CDPSession;
  let sent: unknown[] = [];
  let revision = 0;
  let keys = 0;
  let taps = 0;

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
    ...scenarios.survey.session?.(setting('en')),
    member: { id: crypto.randomUUID(), displayName: 'Marta', roles: [] },
  });

  before(async () => {
    stage = await openStage({ answer });
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
  const hears = (): Promise<string> => hearing(cdp, tag, '.question');
  const { page } = {
    get page() {
      return stage.page;
    },
  };
  void page;

  it('prints', async () => {
    await shows('cards');
    await leaves(stage.page);
    await tabTo(stage.page, words.start);
    await stage.page.keyboard.press('Enter');
    await settles(async () => assert.match((await focused(stage.page)).name, /How often/));
    console.log(await hears());
  });
  void [heard, answers, keys, taps, isFit];
});
