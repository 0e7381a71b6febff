import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatText } from '../support/buyer.ts';
import { selectForm } from '../../src/elements/internal/i18n/plural.ts';
import { Referrer, sendElsewhere, withDate, type Contact } from '../support/referrer.ts';
import type { TestReferralRow } from '../support/database-referrals.ts';
import { eventually } from '../support/eventually.ts';
import {
  signInBuyer,
  closeBuyers,
  runJourneys,
  runTogether,
  vendorDoes,
  type Journey,
} from '../support/journeys.ts';
import { readPageStorage } from '../support/page-storage.ts';

/** What people type; the same in every language, since it comes back as it was typed. */
const anadolu: Contact = {
  website: 'anadolumakine.example',
  name: 'Selin Arslan',
  email: 'selin.arslan@anadolumakine.example',
  relation: 'customer',
  note: 'Plans routes by hand, 40 a night.',
};
const bilge: Contact = {
  website: 'bilgekargo.example',
  name: 'Kaan Bilge',
  email: 'kaan@bilgekargo.example',
  relation: 'partner',
};
const ege: Contact = {
  website: 'egesogukhava.example',
  name: 'Defne Ege',
  email: 'defne.ege@egesogukhava.example',
  relation: 'supplier',
};
const firtina: Contact = {
  website: 'firtinarobotik.example',
  company: 'Fırtına Robotik',
  name: 'Efe Fırtına',
  email: 'efe@firtinarobotik.example',
};

const vendorSays = (referrer: Referrer, key: string, values?: Readonly<Record<string, string>>): string =>
  referrer.buyer.vendor(`referral.${key}`, values);

/** The steps of a timeline, without who and when. */
const stepsIn = (referrer: Referrer): Promise<string[]> =>
  referrer.form.locator('[part~=timeline]:visible [part~=step] > span:first-child').allInnerTexts();

/** Begun, interrupted by a reload, sent, read what happens next; moved to won and paid by the vendor. */
const won = async (stage: Journey): Promise<void> => {
  const buyer = await signInBuyer(stage, 'marta');
  const marta = new Referrer(buyer);
  const { words } = marta;
  const { page } = buyer;
  await marta.introduces();
  const asked = page.waitForRequest('**/loyalty/referrals/check');
  await marta.names(anadolu.website);
  await marta.finds(words.freeUntil);
  // The company is known to be free before anything of the person is typed, and nothing else was asked.
  assert.deepEqual((await asked).postDataJSON(), { domain: anadolu.website });
  for (const name of ['name', 'email'] as const) assert.equal(await marta.field(name).inputValue(), '');
  await marta.writes(anadolu);
  await marta.consent.check();
  await marta.form.getByText(buyer.words.form.draftInTab).waitFor();
  await page.reload();
  await marta.finds(words.freeUntil);
  assert.deepEqual(await marta.written(anadolu), anadolu);
  assert.equal(await marta.consent.isChecked(), false, 'nobody agrees by reloading');
  await marta.send();
  await eventually(async () => assert.equal(await marta.consent.getAttribute('aria-invalid'), 'true'));
  await marta.consent.check();
  await marta.send();

  const sent = marta.form.getByRole('heading', { name: words.sent });
  await sent.waitFor();
  await eventually(async () => assert.ok(await sent.evaluate((title) => title.matches(':focus'))));
  assert.deepEqual(await stepsIn(marta), [
    vendorSays(marta, 'step.submitted'),
    vendorSays(marta, 'now.submitted', { name: 'Jonas Weber' }),
    vendorSays(marta, 'next.call.with', { name: anadolu.name }),
    vendorSays(marta, 'reward'),
  ]);
  assert.ok(!(await readPageStorage(page)).tab.includes(anadolu.email), 'a draft of what was sent');
  await marta.row(anadolu.website).getByText(words.submitted, { exact: true }).waitFor();

  await page.getByRole('button', { name: 'Demo tools' }).click();
  for (const deed of ['Review', 'Accept', 'Meet', 'Make an offer', 'Win'])
    await vendorDoes(buyer, deed, anadolu.website);
  const row = marta.row(anadolu.website);
  await row.getByText(words.won, { exact: true }).waitFor();
  await row.getByText(words.earned, { exact: true }).waitFor();
  await vendorDoes(buyer, 'Pay the reward', anadolu.website);
  const paid = withDate(words.paidOn);
  await row.getByText(paid).waitFor();

  await buyer.follows(`referral=${await idOf(stage, anadolu.website)}`);
  await buyer.dialog.getByRole('heading', { name: anadolu.website }).waitFor();
  await buyer.dialog.locator('[part~=timeline]').waitFor();
  assert.deepEqual(
    await stepsIn(marta),
    ['submitted', 'accepted', 'meeting', 'negotiation', 'won', 'paid'].map((step) =>
      vendorSays(marta, `step.${step}`),
    ),
  );
  await buyer.dialog.getByText(paid).first().waitFor();
  for (const given of [anadolu.name, anadolu.email]) await buyer.reads(given);
  await closeBuyers(buyer);
};

/** A referral as the vendor's console lists it. */
const idOf = async ({ demo }: Journey, domain: string, member = 'marta'): Promise<string> => {
  const answer = await fetch(`${demo.url}/demo/referrals?member=${member}`);
  const { items } = (await answer.json()) as { items: { id: string; domain: string }[] };
  return items.find((item) => item.domain === domain)?.id ?? '';
};

/** Companies that can't be referred: told before anything of a person is typed, and where it was not, by the server. */
const taken = async (stage: Journey): Promise<void> => {
  const buyer = await signInBuyer(stage, 'deniz');
  const deniz = new Referrer(buyer);
  const { words } = deniz;
  await deniz.introduces();
  for (const [website, found] of [
    ['meltemkargo.example', words.customer],
    ['https://www.puertoazul.example/contacto', words.referredUntil],
    ['tekindepo.example', words.own_company],
  ] as const) {
    await deniz.names(website);
    await deniz.finds(found);
    for (const name of ['name', 'email', 'relation'])
      assert.equal(await deniz.field(name).count(), 0, `${website} leaves room for a person's ${name}`);
    assert.equal(await deniz.form.getByRole('button', { name: words.send, exact: true }).count(), 0);
  }
  await deniz.introduce(bilge);
  await deniz.consent.check();
  // Between the check and the sending, somebody at another company is faster.
  const { company: _, ...values } = { ...bilge, company: '', name: 'Kaan B.' };
  assert.equal((await sendElsewhere(stage, 'carmen', values)).status, 200);
  await deniz.send();
  await deniz.form.getByRole('alert').getByText(words.refusedTaken).waitFor();
  assert.deepEqual(await deniz.written(bilge), bilge);
  assert.ok((await readPageStorage(buyer.page)).tab.includes(bilge.email), 'the draft is lost');
  await closeBuyers(buyer);
};

/** Sent, what was given read and deleted, then withdrawn; each only after a second question. */
const withdrawn = async (stage: Journey): Promise<void> => {
  const buyer = await signInBuyer(stage, 'selin');
  const selin = new Referrer(buyer);
  const { words } = selin;
  const { dialog } = buyer;
  await selin.introduces();
  await selin.introduce(ege);
  await selin.consent.check();
  await selin.send();
  await selin.form.getByRole('button', { name: words.follow }).click();
  for (const given of [ege.name, ege.email]) await buyer.reads(given);

  const foot = dialog.locator('footer');
  const answers = (name: string): Promise<void> => foot.getByRole('button', { name, exact: true }).click();
  await buyer.press(words.forget);
  await foot.getByText(words.forgetSure).waitFor();
  await answers(words.keepIt);
  await foot.getByText(words.forgetSure).waitFor({ state: 'hidden' });
  await buyer.reads(ege.email);
  await buyer.press(words.forget);
  await foot.getByText(words.forgetSure).waitFor();
  await answers(words.forget);
  await dialog.getByText(ege.email).waitFor({ state: 'hidden' });

  await buyer.press(words.withdraw);
  await foot.getByText(words.withdrawSure).waitFor();
  await answers(words.withdraw);
  await buyer.reads(words.withdrawn);
  assert.equal(await dialog.getByRole('button', { name: words.withdraw, exact: true }).count(), 0);
  await buyer.close();
  await selin.row(ege.website).getByText(words.withdrawn, { exact: true }).waitFor();
  await buyer.follows(`referral=${await idOf(stage, ege.website, 'selin')}`);
  await buyer.reads(words.withdrawn);
  const text = (await dialog.innerText()) + JSON.stringify(await readPageStorage(buyer.page));
  for (const given of [ege.name, ege.email]) assert.ok(!text.includes(given), `${given} is still there`);
  await closeBuyers(buyer);
};

/** The last of a day goes while somebody writes: told, and kept for the next day. */
const limited = async (stage: Journey): Promise<void> => {
  const elsewhere = async (number: number): Promise<void> => {
    const company = `Uzak ${number}`;
    const website = `uzak${number}.example`;
    const values = { website, company, name: 'U. Zak', email: `u@${website}` };
    assert.equal((await sendElsewhere(stage, 'ece', values, { reward: 'days' })).status, 200);
  };
  for (const number of [1, 2, 3, 4]) await elsewhere(number);
  const buyer = await signInBuyer(stage, 'ece');
  const ece = new Referrer(buyer, 'makers');
  const { words } = ece;
  const limit = ece.form.locator('[part~=limit]');
  await limit.getByText(formatText(selectForm(words.leftOf, { n: 1 }, 'tr'), { n: 1, limit: 5 })).waitFor();
  await ece.introduce(firtina);
  await ece.form.getByRole('radio').first().check();
  await ece.consent.check();
  await elsewhere(5);
  await ece.send();
  await limit.getByText(withDate(words.limitUntil)).waitFor();
  await ece.form.getByRole('alert').getByText(withDate(words.refusedLimitUntil)).waitFor();
  assert.deepEqual(await ece.written(firtina), firtina);

  await buyer.page.reload();
  await limit.getByText(withDate(words.limitUntil)).waitFor();
  // There would be no form where nothing was written; what she wrote stays before her.
  assert.deepEqual(await ece.written(firtina), firtina);

  const clock = await fetch(`${stage.demo.url}/demo/clock`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ days: 1 }),
  });
  assert.ok(clock.ok);
  await buyer.page.reload();
  await limit.getByText(formatText(selectForm(words.leftOf, { n: 5 }, 'tr'), { n: 5, limit: 5 })).waitFor();
  await ece.finds(words.freeUntil);
  assert.deepEqual(await ece.written(firtina), firtina);
  await buyer.page.waitForLoadState('networkidle');
  await closeBuyers(buyer);
};

const rewards = ['referrer earned 150000 EUR', 'referred earned 0', 'referrer paid 0', 'referred paid 0'];
const journey = ['submitted', 'in_review', 'accepted', 'meeting', 'negotiation', 'won', 'paid'];
const fifth = [1, 2, 3, 4, 5].map((number) => `ece uzak${number}.example submitted holds: submitted`);

/** What the database must have after all of them. */
const expected: readonly string[] = [
  `carmen ${bilge.website} submitted holds: submitted`,
  ...fifth,
  `marta ${anadolu.website} won holds: ${journey.join(', ')}; ${rewards.join(', ')}`,
  `selin ${ege.website} withdrawn: submitted, withdrawn`,
];

const told = ({ person, domain, status, holds, events, rewards: lines }: TestReferralRow): string =>
  `${person} ${domain} ${status}${holds ? ' holds' : ''}: ${events.join(', ')}${lines.length > 0 ? `; ${lines.join(', ')}` : ''}`;

describe('the stories of referrals', () => {
  const usual = [['es', 'PostgreSQL']] as const;
  const figures = runJourneys('referral_stories', usual, async (stage, engine) => {
    const { lang, demo } = stage;
    // Each is of another person: they do not wait for one another.
    await runTogether([won, taken, withdrawn].map((story) => story(stage)));
    // It moves the calendar of all.
    await limited(stage);
    const rows = await demo.referrals();
    const lines = rows.map(told).sort();
    for (const line of lines) console.log(`${lang} on ${engine}: laurel.referral ${line}`);
    assert.deepEqual(lines, expected);
    const found = (domain: string): TestReferralRow | undefined => rows.find((row) => row.domain === domain);
    const { name, email, note } = anadolu;
    assert.deepEqual(found(anadolu.website)?.about, { name, email, note });
    assert.equal(found(ege.website)?.about, undefined);
    for (const given of [ege.name, ege.email])
      assert.ok(!found(ege.website)?.answers.includes(given), `${given} is in an answer that is kept`);
  });

  it('gave these figures', () => {
    assert.ok(figures.length >= usual.length);
    console.log(
      `gate referral stories: interrupted, sent, won and paid; refused before and after; deleted and withdrawn; a day's limit: ${figures.join(', ')}`,
    );
  });
});
