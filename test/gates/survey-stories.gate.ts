import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guesses, join, readEverything } from '../backend/detective.ts';
import { mood, planned } from '../backend/survey-desk.ts';
import { Answerer, respondElsewhere } from '../support/answerer.ts';
import { say, type Buyer } from '../support/buyer.ts';
import { settles } from '../support/settles.ts';
import { arrive, leave, onStages, together, type Stage } from '../support/story.ts';
import { readPromises, readSurveyLines, type PromiseRow } from '../support/survey-rows.ts';

/** What had been decided before anybody came. */
let promises: readonly PromiseRow[] = [];
const sealedFor = (member: string): number =>
  (promises.find(({ person, survey, what }) => [person, survey, what].join() === `${member},capacity,sealed`)
    ?.amount ?? Number.NaN) / 100;

/** Waits until the card of a perk says all of that. */
const cardSays = (buyer: Buyer, perk: string, ...said: readonly (string | RegExp)[]): Promise<void> =>
  settles(async () => {
    const text = await buyer.card(perk).innerText();
    for (const each of said)
      assert.ok(typeof each === 'string' ? text.includes(each) : each.test(text), `${each}: ${text}`);
  });

const isFocused = (answerer: Answerer, title: string): Promise<void> =>
  settles(async () =>
    assert.ok(
      await answerer.widget.getByRole('heading', { name: title }).evaluate((one) => one.matches(':focus')),
    ),
  );

/** Begun, broken off by a reload and by the network. */
const begin = async (here: Answerer): Promise<void> => {
  const { words } = here;
  const { page, context } = here.buyer;
  await here.reads(here.vendor('title'));
  await here.press(words.start);
  await here.chooses('often', 'quarter');
  await here.isKept('saved');
  await page.reload();
  await here.press(words.goOn);
  await here.question('who').waitFor();

  await context.setOffline(true);
  for (const option of ['finance', 'other']) await here.chooses('who', option);
  await here.writes('who', 'Our carrier');
  await here.isKept('savedHere');
  await here.next();
  await here.answers('sure', '4');
  await here.question('engineers').waitFor();
  await here.isKept('savedHere');
  await context.setOffline(false);
  await here.isKept('saved');
};

/** Two devices say different things: both are shown, and one is kept. */
const differ = async (here: Answerer, there: Answerer): Promise<void> => {
  const { words } = here;
  await there.press(words.goOn);
  await there.answers('engineers', '30');
  await there.isKept('saved');
  await here.writes('engineers', '12');
  await here.reads(words.conflict);
  const versions = await here.widget.locator('[part~=conflict] dd').allInnerTexts();
  assert.deepEqual(
    versions.map((text) => /\d+$/.exec(text.trim())?.[0]),
    ['12', '30'],
  );
  await here.press(words.keepHere);
  await here.isKept('saved');
  await here.next();
};

const goOn = async (here: Answerer): Promise<void> => {
  await here.answers('peak', 'none');
  await here.answers('with', 'sheet');
  for (const option of ['price', 'safety', 'speed', 'support'])
    await here.press(say(here.words.take, { name: here.vendor(`question.order.option.${option}`) }));
  await here.next();
  await here.answers('help', 'forecasts');
  await here.question('recommend').waitFor();
  await here.isKept('saved');
};

/** Pressed twice, and the first answer is lost on its way: gives the keys under which it left. */
const send = async (here: Answerer): Promise<string[]> => {
  const keys: string[] = [];
  await here.buyer.page.route('**/surveys/*/responses', async (route) => {
    keys.push((await route.request().headerValue('Idempotency-Key')) ?? '');
    if (keys.length > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await here.button(here.words.send).dblclick();
  await isFocused(here, here.words.thanks);
  return keys;
};

/** Interrupted in every way there is, sent once; the reward is what it was before, and the same on every later visit. */
const interrupted = async (stage: Stage): Promise<void> => {
  const buyer = await arrive(stage, 'deniz');
  const here = new Answerer(buyer);
  const { words, widget } = here;
  await begin(here);
  const there = new Answerer(await arrive(stage, 'deniz'));
  await differ(here, there);
  await goOn(here);
  await there.buyer.page.reload();
  await there.press(words.goOn);
  await there.chooses('recommend', '9');
  await there.isKept('saved');
  // The same on both is no conflict.
  await here.chooses('recommend', '9');
  await here.isKept('saved');

  const keys = await send(here);
  assert.equal(keys.length, 2);
  assert.equal(new Set(keys).size, 1, 'sent again as another');
  const sealed = sealedFor('deniz');
  assert.ok(sealed >= 100 && sealed <= 500);
  assert.equal(await widget.locator('[part~=revealed]').count(), 0, 'open before anybody opened it');
  await here.press(words.open);
  await isFocused(here, words.yours);
  assert.match(await widget.locator('[part~=revealed]').innerText(), new RegExp(`\\b${sealed}\\b`));
  await here.press(words.done);
  const earned = await here.earned();
  assert.deepEqual(
    earned.map((line) => Number(/\d+/.exec(line)?.[0])),
    [50, sealed, 2],
  );
  const planner = buyer.vendor('perk.rate-planner.title');
  assert.ok((await widget.locator('[part~=because]').innerText()).includes(planner));
  await cardSays(buyer, 'rate-planner', buyer.vendor('perk.rate-planner.because'));
  await cardSays(buyer, 'oslo-draw', /(^|\s)9\s/);
  await cardSays(buyer, 'capacity-survey', buyer.vendor('survey.answered'));

  await there.press(words.send);
  await there.widget.getByRole('alert').getByText(words.already).waitFor();
  assert.equal((await respondElsewhere(stage, 'deniz', 'capacity', planned)).status, 409);
  for (const device of [there, here]) {
    await device.buyer.follows('survey=capacity');
    assert.deepEqual(await device.earned(), earned);
  }
  await leave(buyer, there.buyer);
};

/** Three questions, found in the list of perks, for entries in the draw. */
const task = async (stage: Stage): Promise<void> => {
  const buyer = await arrive(stage, 'selin');
  const selin = new Answerer(buyer, 'profile');
  const { words } = selin;
  await cardSays(buyer, 'oslo-draw', /(^|\s)1\s/);
  const link = buyer
    .card('profile-task')
    .getByRole('link', { name: buyer.vendor('perk.profile-task.action'), exact: true });
  await link.click();
  await selin.reads(selin.vendor('title'));
  const { hash, searchParams } = new URL(buyer.page.url());
  assert.deepEqual(
    [hash, searchParams.get('survey'), searchParams.get('member')],
    ['#survey', 'profile', 'selin'],
  );
  await selin.press(words.start);
  await selin.answers('freight', 'road');
  await selin.answers('regions', 'north');
  await selin.writes('depots', '3');
  await selin.press(words.send);
  const earned = await selin.earned();
  assert.deepEqual(
    earned.map((line) => Number(/\d+/.exec(line)?.[0])),
    [2],
  );
  await cardSays(buyer, 'oslo-draw', /(^|\s)3\s/);
  await cardSays(buyer, 'profile-task', buyer.vendor('survey.answered'));
  assert.equal(await link.count(), 0);
  await buyer.page.goBack();
  await new Answerer(buyer).reads(new Answerer(buyer).vendor('title'));
  await leave(buyer);
};

/** Who answers without a name, one after the other; the one in the middle in a browser. */
const crowd = [
  'marta',
  'ingvild',
  'yusuf',
  'henrik',
  'ada',
  'deniz',
  'carmen',
  'mert',
  'pablo',
  'selin',
  'solveig',
];
const chosen = 'carmen';
/** Somebody who guesses gets one right; nine or more come about once in a million tries. */
const chance = 8;

/** Nobody can say who said it: not even whoever has the whole database. */
const nameless = async (stage: Stage, said: readonly string[]): Promise<void> => {
  for (const [index, member] of crowd.entries()) {
    const better = said[index] ?? '';
    if (member === chosen) await inBrowser(stage, better);
    else assert.equal((await respondElsewhere(stage, member, 'climate', { ...mood, better })).status, 200);
  }
};

const inBrowser = async (stage: Stage, better: string): Promise<void> => {
  const buyer = await arrive(stage, chosen, '&survey=climate');
  const carmen = new Answerer(buyer, 'climate');
  const { words, widget } = carmen;
  const sent: string[] = [];
  buyer.page.on('request', (request) => {
    if (request.method() !== 'GET' && request.url().includes('/loyalty/'))
      sent.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  await carmen.reads(words.anonymous);
  await carmen.press(words.start);
  for (const line of ['speed', 'clarity', 'help'])
    await widget
      .getByRole('radiogroup', { name: carmen.vendor(`question.content.line.${line}`) })
      .getByRole('radio', { name: buyer.vendor('survey.option.very') })
      .check();
  await carmen.chooses('rating', '4');
  await carmen.writes('better', better);
  await carmen.isKept('savedHere');
  await carmen.press(words.send);
  await carmen.receipt();
  assert.ok(!(await carmen.text()).includes(better));
  assert.deepEqual(sent, ['POST /loyalty/surveys/climate/responses'], 'a draft of it, or twice');
  await cardSays(
    buyer,
    'oslo-draw',
    /(^|\s)2\s/,
    buyer.vendor('survey.source.anonymous', { title: carmen.vendor('title') }),
  );
  await leave(buyer);
};

/** What the database must have after all of them. */
const expected = (): readonly string[] =>
  [
    ...crowd.flatMap((member) => [
      `${member} takes part in climate`,
      `${member} earns by climate: entries 1`,
      'somebody answers climate',
    ]),
    'deniz takes part in capacity',
    'deniz answers capacity: 9, engineers 12, help forecasts, often quarter, order price + safety + speed + support, peak none, recommend 9, sure 4, who finance + other, who.other Our carrier, with sheet',
    'deniz by capacity: rate-planner',
    'deniz earns by capacity: guaranteed 5000',
    `deniz earns by capacity: sealed ${sealedFor('deniz') * 100}`,
    'deniz earns by capacity: entries 2',
    'selin takes part in profile',
    'selin answers profile: 3, depots 3, freight road, regions north',
    'selin earns by profile: entries 2',
  ].sort();

describe('the stories of surveys', () => {
  const usual = [['tr', 'PGlite']] as const;
  const joined: string[] = [];
  const figures = onStages(
    'survey_stories',
    usual,
    async (stage, engine) => {
      const { lang, set } = stage;
      await together([interrupted, task].map((story) => story(stage)));
      const said = crowd.map(() => crypto.randomUUID());
      await nameless(stage, said);

      const lines = await set.look(readSurveyLines);
      for (const line of lines.filter((each) => !each.endsWith('climate')))
        console.log(`${lang} on ${engine}: ${line}`);
      assert.deepEqual(lines, expected());
      assert.deepEqual(await set.look(readPromises), promises, 'what was decided is another now');
      const rows = await set.look(readEverything);
      const { answers, people, tables } = join(rows, 'survey_answer', said, crowd);
      assert.deepEqual(tables, ['survey_answer']);
      assert.equal(answers.length, crowd.length);
      const made = guesses(answers, people);
      const [best] = made;
      joined.push(`${made.length} ways to join, the best gets ${best?.hits.toFixed(1)} of ${crowd.length}`);
      assert.deepEqual(
        made.filter(({ hits }) => hits > chance),
        [],
      );
    },
    async (db) => {
      promises = await readPromises(db);
    },
  );

  it('gave these figures', () => {
    assert.ok(figures.length >= usual.length);
    console.log(
      `gate survey stories: interrupted by reload, network and a second device, sent once, the reward as decided; a task from the list; anonymous: ${joined.join('; ')}: ${figures.join(', ')}`,
    );
  });
});
