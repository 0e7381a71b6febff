import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guesses, linkRows, readEverything } from '../backend/surveys/linkage-attack.ts';
import { moodAnswers, capacityAnswers } from '../backend/surveys/survey-client.ts';
import { Respondent, respondFromOtherDevice } from '../support/respondent.ts';
import { formatText, type Buyer } from '../support/buyer.ts';
import { eventually } from '../support/eventually.ts';
import { signInBuyer, closeBuyers, runJourneys, runTogether, type Journey } from '../support/journeys.ts';
import { readSealedRewards, readSurveyRecords, type TestRewardRow } from '../support/database-surveys.ts';

/** What had been decided before anybody came. */
let promises: readonly TestRewardRow[] = [];
const sealedFor = (member: string): number =>
  (promises.find(({ person, survey, what }) => [person, survey, what].join() === `${member},capacity,sealed`)
    ?.amount ?? Number.NaN) / 100;

/** Waits until the card of a perk says all of that. */
const cardSays = (buyer: Buyer, perk: string, ...said: readonly (string | RegExp)[]): Promise<void> =>
  eventually(async () => {
    const text = await buyer.card(perk).innerText();
    for (const each of said)
      assert.ok(typeof each === 'string' ? text.includes(each) : each.test(text), `${each}: ${text}`);
  });

const isFocused = (answerer: Respondent, title: string): Promise<void> =>
  eventually(async () =>
    assert.ok(
      await answerer.widget.getByRole('heading', { name: title }).evaluate((one) => one.matches(':focus')),
    ),
  );

/** Begun, broken off by a reload and by the network. */
const begin = async (here: Respondent): Promise<void> => {
  const { words } = here;
  const { page, context } = here.buyer;
  await here.reads(here.vendor('title'));
  await here.press(words.start);
  await here.chooses('often', 'quarter');
  await here.waitForSaved('saved');
  await page.reload();
  await here.press(words.goOn);
  await here.question('who').waitFor();

  await context.setOffline(true);
  for (const option of ['finance', 'other']) await here.chooses('who', option);
  await here.writes('who', 'Our carrier');
  await here.waitForSaved('savedHere');
  await here.next();
  await here.answers('sure', '4');
  await here.question('engineers').waitFor();
  await here.waitForSaved('savedHere');
  await context.setOffline(false);
  await here.waitForSaved('saved');
};

/** Two devices say different things: both are shown, and one is kept. */
const differ = async (here: Respondent, there: Respondent): Promise<void> => {
  const { words } = here;
  await there.press(words.goOn);
  await there.answers('engineers', '30');
  await there.waitForSaved('saved');
  await here.writes('engineers', '12');
  await here.reads(words.conflict);
  const versions = await here.widget.locator('[part~=conflict] dd').allInnerTexts();
  assert.deepEqual(
    versions.map((text) => /\d+$/.exec(text.trim())?.[0]),
    ['12', '30'],
  );
  await here.press(words.keepHere);
  await here.waitForSaved('saved');
  await here.next();
};

const goOn = async (here: Respondent): Promise<void> => {
  await here.answers('peak', 'none');
  await here.answers('with', 'sheet');
  for (const option of ['price', 'safety', 'speed', 'support'])
    await here.press(formatText(here.words.take, { name: here.vendor(`question.order.option.${option}`) }));
  await here.next();
  await here.answers('help', 'forecasts');
  await here.question('recommend').waitFor();
  await here.waitForSaved('saved');
};

/** Pressed twice, and the first answer is lost on its way: gives the keys under which it left. */
const send = async (here: Respondent): Promise<string[]> => {
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
const interrupted = async (stage: Journey): Promise<void> => {
  const buyer = await signInBuyer(stage, 'deniz');
  const here = new Respondent(buyer);
  const { words, widget } = here;
  await begin(here);
  const there = new Respondent(await signInBuyer(stage, 'deniz'));
  await differ(here, there);
  await goOn(here);
  await there.buyer.page.reload();
  await there.press(words.goOn);
  await there.chooses('recommend', '9');
  await there.waitForSaved('saved');
  // The same on both is no conflict.
  await here.chooses('recommend', '9');
  await here.waitForSaved('saved');

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
  assert.ok((await widget.locator('[part~=unlocked]').innerText()).includes(planner));
  await cardSays(buyer, 'rate-planner', buyer.vendor('perk.rate-planner.because'));
  await cardSays(buyer, 'oslo-draw', /(^|\s)9\s/);
  await cardSays(buyer, 'capacity-survey', buyer.vendor('survey.answered'));

  await there.press(words.send);
  await there.widget.getByRole('alert').getByText(words.already).waitFor();
  assert.equal((await respondFromOtherDevice(stage, 'deniz', 'capacity', capacityAnswers)).status, 409);
  for (const device of [there, here]) {
    await device.buyer.follows('survey=capacity');
    assert.deepEqual(await device.earned(), earned);
  }
  await closeBuyers(buyer, there.buyer);
};

/** Three questions, found in the list of perks, for entries in the draw. */
const task = async (stage: Journey): Promise<void> => {
  const buyer = await signInBuyer(stage, 'selin');
  const selin = new Respondent(buyer, 'profile');
  const { words } = selin;
  await cardSays(buyer, 'oslo-draw', /(^|\s)1\s/);
  const link = buyer
    .card('profile-task')
    .getByRole('link', { name: buyer.vendor('perk.profile-task.action'), exact: false });
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
  await new Respondent(buyer).reads(new Respondent(buyer).vendor('title'));
  await closeBuyers(buyer);
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
const nameless = async (stage: Journey, said: readonly string[]): Promise<void> => {
  for (const [index, member] of crowd.entries()) {
    const better = said[index] ?? '';
    if (member === chosen) await inBrowser(stage, better);
    else
      assert.equal(
        (await respondFromOtherDevice(stage, member, 'climate', { ...moodAnswers, better })).status,
        200,
      );
  }
};

const inBrowser = async (stage: Journey, better: string): Promise<void> => {
  const buyer = await signInBuyer(stage, chosen, '&survey=climate');
  const carmen = new Respondent(buyer, 'climate');
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
  await carmen.waitForSaved('savedHere');
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
  await closeBuyers(buyer);
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
  const figures = runJourneys(
    'survey_stories',
    usual,
    async (stage, engine) => {
      const { lang, demo } = stage;
      await runTogether([interrupted, task].map((story) => story(stage)));
      const said = crowd.map(() => crypto.randomUUID());
      await nameless(stage, said);

      const lines = await demo.queryDatabase(readSurveyRecords);
      for (const line of lines.filter((each) => !each.endsWith('climate')))
        console.log(`${lang} on ${engine}: ${line}`);
      assert.deepEqual(lines, expected());
      assert.deepEqual(
        await demo.queryDatabase(readSealedRewards),
        promises,
        'what was decided is another now',
      );
      const rows = await demo.queryDatabase(readEverything);
      const { answers, people, tables } = linkRows(rows, 'survey_answer', said, crowd);
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
      promises = await readSealedRewards(db);
    },
  );

  it('gave these figures', () => {
    assert.ok(figures.length >= usual.length);
    console.log(
      `gate survey stories: interrupted by reload, network and a second device, sent once, the reward as decided; a task from the list; anonymous: ${joined.join('; ')}: ${figures.join(', ')}`,
    );
  });
});
