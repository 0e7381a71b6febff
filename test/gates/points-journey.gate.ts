import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { formatText } from '../support/buyer.ts';
import { CircleMember } from '../support/circle-member.ts';
import { codeIsHidden, copyCodeOf, isFree, isRefused, openOrder } from '../support/circle-orders.ts';
import { challengeOf, firstSession, rewardOf } from '../support/circle-program.ts';
import { readPointsRecords } from '../support/database-points.ts';
import { closeBuyers, runJourneys, vendorDoes, type Journey } from '../support/journeys.ts';
import { parseCalendar } from '../support/parse-calendar.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { consoleSays, goAhead, openTools } from '../support/vendor-console.ts';

/** A review waits, is approved by the vendor, and its points count: in the wallet, on its card, on the board. */
const review = async (tomas: CircleMember): Promise<void> => {
  const { challengeList, challengeSubmission } = tomas.words;
  const title = tomas.challengeTitle('review-atlas');
  const card = tomas.card(title);
  const [link, rating] = challengeOf('review-atlas').form?.fields ?? [];
  await tomas.has(2100);
  await tomas.keeps('pending', 300);
  const before = await tomas.standing();
  await card.getByRole('button', { name: challengeList.submit }).click();
  await tomas.dialog.getByLabel(tomas.says(link?.label)).fill('https://reviews.example/atlas-x2-in-the-barn');
  const yes = tomas.says(rating?.options?.[0]?.label);
  await tomas.dialog.getByRole('radio', { name: yes, exact: true }).check();
  await tomas.buyer.press(challengeSubmission.send);
  await tomas.buyer.reads(challengeSubmission.nowRead);
  await tomas.buyer.close();
  await card.getByText(challengeList.in_review, { exact: true }).waitFor();
  await tomas.keeps('pending', 600);
  await tomas.has(2100);
  assert.deepEqual(await tomas.standing(), before, 'what is not read yet counts nowhere');

  await openTools(tomas.page);
  await vendorDoes(tomas.buyer, 'Approve', challengeOf('review-atlas').title.en);
  await consoleSays(tomas.page, 'Review the Atlas X2 server: approved.');
  await tomas.page.keyboard.press('Escape');
  await tomas.has(2400);
  await tomas.keeps('pending', 300);
  await tomas.entry(title, 300, 2400);
  await card.getByText(challengeList.completed, { exact: true }).waitFor();
  const after = await tomas.standing(before.points + 300);
  assert.ok(after.place < before.place, `place ${after.place} is no better than ${before.place}`);
};

/** The last two of four lessons bring points and a certificate. */
const course = async (tomas: CircleMember): Promise<void> => {
  const { challengeList } = tomas.words;
  const [title, name] = [tomas.challengeTitle('module-edge'), challengeOf('module-edge').title.en];
  const card = tomas.card(title);
  const { certificate } = challengeOf('module-edge');
  const link = card.getByRole('link', { name: tomas.says(certificate?.text) });
  const done = (count: number): Promise<void> =>
    card
      .getByText(formatText(challengeList.stepsDone, { done: count, total: 4 }), { exact: true })
      .first()
      .waitFor();
  const before = await tomas.standing();
  await done(2);
  assert.equal(await link.count(), 0);
  await openTools(tomas.page);
  const lesson = tomas.page.getByRole('button', { name: `Complete a lesson: ${name}` });
  await lesson.click();
  await consoleSays(tomas.page, `${name}: 3 of 4.`);
  await done(3);
  await tomas.has(2400);
  await vendorDoes(tomas.buyer, 'Complete a lesson', name);
  await consoleSays(tomas.page, `${name}: 4 of 4.`);
  assert.equal(await lesson.count(), 0);
  await tomas.page.keyboard.press('Escape');
  await done(4);
  await card.getByText(challengeList.completed, { exact: true }).waitFor();
  assert.equal(await link.getAttribute('href'), certificate?.href);
  await tomas.has(2650);
  await tomas.entry(title, 250, 2650);
  await tomas.standing(before.points + 250);
};

/** An hour with an architect: booked, put into a calendar, kept too near to be cancelled, and cancelled in time. */
const session = async (tomas: CircleMember, isa: CircleMember): Promise<void> => {
  const { rewardOrder } = tomas.words;
  const { from, to, daysAhead } = firstSession('expert-hour');
  const title = tomas.rewardTitle('expert-hour');
  const both = tomas.session(from, to);
  const question = rewardOf('expert-hour').form?.fields[0]?.label;
  await tomas.wants('expert-hour', both);
  await tomas.dialog.getByLabel(tomas.says(question)).fill('One room, no air conditioning: X2 or E1?');
  await tomas.isQuoted(1200, 2650);
  await tomas.redeems(1200).click();
  await tomas.buyer.reads(rewardOrder.scheduled);
  await tomas.dialog.getByText(both).first().waitFor();
  const [download] = await Promise.all([
    tomas.page.waitForEvent('download'),
    tomas.buyer.press(rewardOrder.addToCalendar),
  ]);
  assert.match(download.suggestedFilename(), /\.ics$/);
  const entry = parseCalendar(await readFile(await download.path(), 'utf8'));
  assert.deepEqual(
    [entry.summary, entry.startsAt, entry.endsAt],
    [title, from.toISOString(), to.toISOString()],
  );
  await tomas.buyer.close();
  await tomas.has(1450);
  await tomas.keeps('reserved', 1200);
  await tomas.entry(title, -1200, 1450);

  assert.equal(await isFree(isa, 'expert-hour', both), false);

  const cancel = tomas.dialog.getByRole('button', { name: rewardOrder.cancelIt, exact: true });
  await openTools(tomas.page);
  await goAhead(tomas.page, daysAhead - 1);
  await tomas.page.reload();
  await openOrder(tomas, 'expert-hour');
  await tomas.dialog.getByText(both).first().waitFor();
  assert.equal(await cancel.count(), 0, 'the day before it is too late');
  await tomas.buyer.close();
  await openTools(tomas.page);
  await goAhead(tomas.page, 0);
  await tomas.page.reload();
  await openOrder(tomas, 'expert-hour');
  await cancel.click();
  await tomas.buyer.reads(rewardOrder.cancelSure);
  await cancel.click();
  await tomas.buyer.reads(rewardOrder.cancelled);
  await tomas.buyer.close();
  await tomas.has(2650);
  await tomas.keeps('reserved', undefined);
  await tomas.entry(title, 1200, 2650);
  assert.equal(await isFree(isa, 'expert-hour', both), true);
};

/** A gift card, pressed twice, and the page left before the answer: it is ordered once. */
const giftCard = async (tomas: CircleMember): Promise<void> => {
  const title = tomas.rewardTitle('book-card');
  await tomas.wants('book-card', /^€?25\b/);
  await tomas.isQuoted(500, 2650);
  await tomas.has(2650);
  const press = tomas.redeems(500);
  await Promise.all([
    tomas.page.waitForRequest((request) => request.url().endsWith('/book-card/redemptions')),
    press.dblclick(),
  ]);
  await tomas.page.reload();
  await tomas.has(2150);
  await tomas.keeps('reserved', undefined);
  await tomas.entry(title, -500, 2150);
  assert.equal(await (await tomas.orders('book-card')).count(), 2, 'beside the one of Isa');
  await tomas.buyer.close();
  assert.equal(await tomas.page.getByText(tomas.words.rewardOrder.keptTitle).count(), 0);
};

/** Two colleagues press at the same time, and the points pay one of both orders. Its code is seen by who ordered, and by an admin. */
const race = async (stage: Journey, tomas: CircleMember, isa: CircleMember): Promise<void> => {
  const title = tomas.rewardTitle('book-card');
  const both = [tomas, isa] as const;
  await isa.page.reload();
  for (const member of both) {
    await member.wants('book-card', /^€?100\b/);
    await member.isQuoted(2000, 2150);
  }
  await Promise.all(both.map((member) => member.redeems(2000).click()));
  const losers = await Promise.all(both.map(isRefused));
  assert.deepEqual([...losers].sort(), [false, true], 'one of both is refused');
  const [winner, loser] = losers[0] ? [isa, tomas] : [tomas, isa];
  const code = await winner.copiesCode();
  assert.match(code, /^\w{4}-\w{4}-\w{4}$/);
  await winner.buyer.close();
  await loser.buyer.close();
  for (const member of both) {
    await member.has(150);
    await member.entry(title, -2000, 150);
  }
  for (const member of both) await member.page.reload();
  assert.equal(await copyCodeOf(winner, 'book-card'), code, 'it can be copied again');
  const helga = await CircleMember.arrive(stage, 'helga');
  assert.equal(await copyCodeOf(helga, 'book-card'), code, 'an admin sees it');
  const paul = await CircleMember.arrive(stage, 'paul');
  for (const member of [loser, paul]) await codeIsHidden(member, 'book-card', code);
  await closeBuyers(helga.buyer, paul.buyer);
};

/** The file of the ledger adds up, entry by entry, to what can be spent. */
const ledgerFile = async (tomas: CircleMember): Promise<void> => {
  const { amount, balance, kind } = tomas.words.walletDownload;
  const { spent } = tomas.words.walletLedger;
  const rows = parseCsv(await tomas.downloadsLedger());
  const figures = rows.map((row) => [Number(row[amount]), Number(row[balance])] as const);
  let sum = 0;
  for (const [change, after] of figures.toReversed()) assert.equal((sum += change), after);
  assert.equal(sum, 150);
  await tomas.has(sum);
  const orders = rows.filter((row) => row[kind] === spent).map((row) => Number(row[amount]));
  assert.deepEqual(orders, [-2000, -500, -1200, -500, -200]);
};

/** What the database has of it: one order each, and points that are in one place. */
const expected = {
  orders: ['book-card fulfilled 2000', 'book-card fulfilled 500', 'expert-hour cancelled 1200'],
  movements: ['earned 300', 'earned 250', 'spent -1200', 'returned 1200', 'spent -500', 'spent -2000'],
  unbalanced: 0,
  available: [150, 150, 150],
  reserved: [0, 0, 0],
  booked: 0,
};

describe('the story of a programme of points', () => {
  const usual = [
    ['es', 'PGlite'],
    ['tr', 'PostgreSQL'],
  ] as const;
  const figures = runJourneys('points_story', usual, async (stage) => {
    const tomas = await CircleMember.arrive(stage, 'tomas');
    await review(tomas);
    await course(tomas);
    const isa = await CircleMember.arrive(stage, 'isa');
    await session(tomas, isa);
    await giftCard(tomas);
    await race(stage, tomas, isa);
    await tomas.page.reload();
    await ledgerFile(tomas);
    await closeBuyers(tomas.buyer, isa.buyer);
    const told = await stage.demo.queryDatabase((db, since) => readPointsRecords(db, 'helmreich', since));
    assert.deepEqual(told, expected);
  });

  it('gave these figures', () => {
    assert.ok(figures.length >= usual.length);
    console.log(
      `gate points: review, course, session, gift card, two at once, ledger: ${figures.join(', ')}`,
    );
  });
});
