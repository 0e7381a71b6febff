import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import halyardPage from '../../demo/programs/halyard/words.json' with { type: 'json' };
import { formatText, type Buyer } from '../support/buyer.ts';
import {
  signInBuyer,
  closeBuyers,
  runJourneys,
  runTogether,
  vendorDoes,
  type Journey,
} from '../support/journeys.ts';
import { Referrer } from '../support/referrer.ts';
import { consoleSays, goAhead, openTools } from '../support/vendor-console.ts';

/** An amount of dollars as a page in this language writes it, with any kind of space in it. */
const dollars = (lang: string, amount: number): RegExp => {
  const format = new Intl.NumberFormat(lang, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
  });
  const parts = format
    .format(amount)
    .split(/\s/)
    .map((part) => part.replace(/[.$]/g, '\\$&'));
  return new RegExp(parts.join('\\s'));
};

/** A card says so; what is grouped for reading may have breaks in it. */
const cardReads = (buyer: Buyer, perk: string, text: string | RegExp): Promise<void> =>
  buyer.card(perk).getByText(text).first().waitFor();

/** The key of a tool, the rest of a course with its certificate. */
const toolAndTraining = async (maya: Buyer): Promise<void> => {
  const action = maya.vendor('perk.agency-console.action');
  await maya.card('agency-console').getByRole('button', { name: action }).click();
  await maya.press(action);
  await maya.dialog.getByText(/^HFC-/).first().waitFor();
  await maya.close();
  await openTools(maya.page);
  // Two of five lessons are done.
  const lesson = maya.page.getByRole('button', { name: 'Complete a lesson: Automation for agencies' });
  for (const said of ['Automation for agencies: 3 of 5.', 'Automation for agencies: 4 of 5.']) {
    await lesson.click();
    await consoleSays(maya.page, said);
  }
  await vendorDoes(maya, 'Complete a lesson', 'Automation for agencies');
  await consoleSays(maya.page, 'Automation for agencies is completed.');
  const certified = maya.vendor('perk.automation-course.certificate.issued', { date: '' }).trim();
  await cardReads(maya, 'automation-course', certified);
};

/** A seat that an earner asks for and an admin approves. */
const seat = async (stage: Journey, maya: Buyer): Promise<void> => {
  const jonah = await signInBuyer(stage, 'jonah', '', 'halyard');
  const { claim, list } = jonah.words;
  const action = jonah.vendor('perk.sending-day.action');
  await jonah.card('sending-day').getByRole('button', { name: action }).click();
  await jonah.press(action);
  await jonah.reads(list.awaiting_approval);
  await maya.page.reload();
  const title = maya.vendor('perk.sending-day.title');
  const decide = formatText(claim.decideOn, { title, name: 'Jonah Reed' });
  await maya.page.getByRole('button', { name: decide }).click();
  await maya.press(claim.approve);
  await maya.reads(list.scheduled);
  await maya.close();
  await jonah.page.reload();
  await cardReads(jonah, 'sending-day', list.scheduled);
  await closeBuyers(jonah);
};

/** What the statement has in its row of a client, and its sums. */
const statementOf = async (buyer: Buyer, client: string): Promise<{ row: string; sums: string }> => {
  const { page } = buyer;
  const row = page.getByRole('row').filter({ hasText: client });
  await row.waitFor();
  const text = async (of: typeof row): Promise<string> => (await of.innerText()).replace(/\s+/g, ' ');
  return { row: await text(row), sums: await text(page.locator('.sums')) };
};

const openStatement = async (buyer: Buyer, lang: keyof typeof halyardPage): Promise<void> => {
  await buyer.page.locator('.how').getByRole('link', { name: halyardPage[lang].toStatement }).click();
  await buyer.page.waitForURL('**/statement.html*');
};

/** A client signs up by the link of a member; its commission is earned, held, and paid when it is no longer held. */
const commission = async ({ demo, lang }: Journey, maya: Buyer): Promise<void> => {
  const { page } = maya;
  const words = halyardPage[lang];
  const client = 'Hazel & Co';
  await openTools(page);
  await page.getByRole('button', { name: 'Sign up', exact: true }).click();
  await consoleSays(page, `${client} came by the link.`);
  await vendorDoes(maya, 'Sign up at once', client);
  // $294 were held, and 15% of $2,400 are earned now.
  await cardReads(maya, 'client-commission', /654/);
  const held = page.getByRole('listitem').filter({ hasText: `${client}won` });
  await held.getByText('reward held until').waitFor();
  assert.equal(await page.getByRole('button', { name: `Pay the reward: ${client}` }).count(), 0);
  const items = await (await page.request.get(`${demo.url}/demo/referrals?member=maya`)).json();
  const { id } = items.items.find(({ company }: { company: string }) => company === client);
  const early = await page.request.post(`${demo.url}/demo/referrals/${id}/pay`, { data: { member: 'maya' } });
  assert.equal(early.status(), 409, 'what is held is not paid');
  await openStatement(maya, lang);
  const before = await statementOf(maya, client);
  assert.match(before.row, dollars(lang, 360));
  assert.ok(before.row.includes(words.held), before.row);

  await page.goBack();
  await openTools(page);
  await page.getByRole('button', { name: /^Take it back: Hazel/ }).waitFor();
  await goAhead(page, 31);
  const pay = page.getByRole('button', { name: `Pay the reward: ${client}` });
  await page.reload();
  await openTools(page);
  await pay.click();
  await consoleSays(page, `The reward for ${client} is paid.`);
  await openStatement(maya, lang);
  const after = await statementOf(maya, client);
  assert.ok(after.row.includes(words.paid), after.row);
  // $486 were paid before.
  assert.match(after.sums, dollars(lang, 846));
};

const friends = async (stage: Journey): Promise<void> => {
  const maya = await signInBuyer(stage, 'maya', '', 'halyard');
  await toolAndTraining(maya);
  await seat(stage, maya);
  await commission(stage, maya);
  const leo = await signInBuyer(stage, 'leo', '', 'halyard');
  await cardReads(leo, 'client-commission', leo.words.list.hidden);
  await openStatement(leo, stage.lang);
  await leo.page.getByRole('status').filter({ hasText: halyardPage[stage.lang].refused }).waitFor();
  await closeBuyers(maya, leo);
};

const setCalendar = async ({ demo }: Journey, days: number): Promise<void> => {
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify({ days });
  assert.ok((await fetch(`${demo.url}/demo/clock`, { method: 'POST', headers, body })).ok);
};

const level = (page: Page, name: string): Promise<void> =>
  page.locator('laurel-tier-badge >> h3[part~=name]').filter({ hasText: name }).waitFor();

/** How many startups count this year for the level that is held, by the contract itself. */
const counted = async ({ demo }: Journey, member: string): Promise<unknown> => {
  const signed = await fetch(`${demo.url}/demo/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ member }),
  });
  const { token } = (await signed.json()) as { token: string };
  const headers = { Authorization: `Bearer ${token}` };
  const standing = await (await fetch(`${demo.url}/loyalty/standing`, { headers })).json();
  return standing.keep.requirements[0].current.amount;
};

/** The fifth startup of the year brings the highest level and opens its perks; then the year turns. */
const startups = async (stage: Journey): Promise<void> => {
  const bruno = await signInBuyer(stage, 'bruno', '', 'tidepool');
  const form = new Referrer(bruno, 'aboard');
  await form.introduces();
  await form.names('olamotors.example');
  await form.finds(form.words.freeUntil);
  await form.field('company').fill('Ola Motors');
  await form.form.getByRole('combobox', { name: form.vendor('field.stage') }).selectOption('seed');
  await form.field('name').fill('Nerea Oliva');
  await form.field('email').fill('nerea@olamotors.example');
  await form.consent.check();
  await form.send();
  await form.row('Ola Motors').waitFor();

  const clara = await signInBuyer(stage, 'clara', '', 'tidepool');
  const { page } = clara;
  await level(page, 'Growth');
  assert.equal(await counted(stage, 'clara'), 4);
  await cardReads(clara, 'investor-dinner', clara.vendor('perk.locked.tier', { tier: 'Premier' }));
  await openTools(page);
  await vendorDoes(clara, 'Take aboard', 'Ola Motors');
  await level(page, 'Premier');
  assert.equal(await counted(stage, 'clara'), 5);
  const action = clara.vendor('perk.investor-dinner.action');
  await clara.card('investor-dinner').getByRole('button', { name: action }).click();
  await clara.press(action);
  await clara.reads(clara.words.list.scheduled);
  await clara.close();

  // Haliç Kuluçka has brought one of the three that its level needs.
  const emre = await signInBuyer(stage, 'emre', '', 'tidepool');
  await level(emre.page, 'Growth');
  await openTools(page);
  await page.getByRole('button', { name: 'Let the year end' }).click();
  await consoleSays(page, /The demo’s day is 1 January/);
  await level(page, 'Premier');
  assert.equal(await counted(stage, 'clara'), 0, 'the count begins again');
  await emre.page.reload();
  await level(emre.page, 'Partner');
  await closeBuyers(bruno, clara, emre);
};

/** What the ledger must have of the client and the startup. */
const expected: readonly string[] = [
  'hazelandco.example won: referrer earned 36000 of 240000, referred earned 0, referrer paid 0, referred paid 0',
  'olamotors.example won: referrer earned 0, referred earned 0',
  'olamotors.example counts as startup 1',
];

describe('the stories of whole programmes', () => {
  const usual = [
    ['en', 'PGlite'],
    ['tr', 'PostgreSQL'],
  ] as const;
  const figures = runJourneys('program_stories', usual, async (stage) => {
    // The demo has one calendar: the year ends when the other story is over.
    await runTogether([friends(stage)]);
    await setCalendar(stage, 0);
    await runTogether([startups(stage)]);
    const told = await stage.demo.queryDatabase(async (db) => {
      const tx = db.withSchema('laurel');
      const domains = ['hazelandco.example', 'olamotors.example'];
      const referrals = await tx.selectFrom('referral').selectAll().where('domain', 'in', domains).execute();
      const rewards = await tx.selectFrom('referral_reward').selectAll().orderBy('seq').execute();
      const activity = await tx
        .selectFrom('activity')
        .selectAll()
        .where('external_id', 'in', domains)
        .execute();
      return [
        ...referrals
          .sort((a, b) => (a.domain < b.domain ? -1 : 1))
          .map(({ domain, referral, status }) => {
            const lines = rewards
              .filter((line) => line.referral === referral)
              .map(({ side, what, amount, base }) =>
                [side, what, amount, ...(base === null ? [] : ['of', base])].join(' '),
              );
            return `${domain} ${status}: ${lines.join(', ')}`;
          }),
        ...activity.map(
          ({ external_id, kind, quantity }) => `${external_id} counts as ${kind} ${Number(quantity)}`,
        ),
      ];
    });
    assert.deepEqual(told, expected);
  });

  it('gave these figures', () => {
    assert.ok(figures.length >= usual.length);
    console.log(
      `gate programmes: tool, course, seat, client, commission held and paid, statement; startups, level, perk, year end: ${figures.join(', ')}`,
    );
  });
});
