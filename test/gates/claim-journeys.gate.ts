import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { DemoServer, ClaimWithLedger } from '../support/demo-server.ts';
import { formatText, type Buyer } from '../support/buyer.ts';
import { parseCalendar } from '../support/parse-calendar.ts';
import {
  signInBuyer,
  closeBuyers,
  runJourneys,
  runTogether,
  vendorDoes,
  type Journey,
} from '../support/journeys.ts';

/** What people type; the same in every language, since it comes back as it was typed. */
const typed = {
  topic: 'Read a customs bill, line by line; then cut 10% of it.',
  address: 'Kıyı Caddesi 12, Gebze',
  brief: 'Whether to keep route planning on one cluster.',
  reason: 'We had one in March. Please ask again in spring.',
  street: 'Gülbahar Sokak 7',
} as const;

/** The claim that a person has of a perk, as the vendor sees it. */
const claimOf = async ({ page }: Buyer, set: DemoServer, perk: string): Promise<string> => {
  const { items } = (await (await page.request.get(`${set.url}/demo/claims?member=marta`)).json()) as {
    items: { id: string; perk: string }[];
  };
  return items.find((item) => item.perk === perk)?.id ?? '';
};

/** Presses what the card offers, and confirms it in the dialog. */
const takeSeat = async (marta: Buyer): Promise<void> => {
  const action = marta.vendor('perk.logistics-day.action');
  await marta.card('logistics-day').getByRole('button', { name: action }).click();
  await marta.press(action);
  await marta.reads(marta.words.list.scheduled);
  await marta.reads(marta.vendor('step.scheduled.seat'));
};

/** A seat claimed, put into a calendar, given back, and claimed again. */
const seat = async (stage: Journey): Promise<void> => {
  const marta = await signInBuyer(stage, 'marta');
  const { claim, list } = marta.words;
  const seats = (left: number): Promise<void> =>
    marta
      .card('logistics-day')
      .getByText(formatText(list.seatsLeft, { left, n: 40 }))
      .waitFor();
  await seats(6);
  const answer = marta.page.waitForResponse((response) => response.url().endsWith('/logistics-day/claims'));
  await takeSeat(marta);
  const { event } = (await (await answer).json()) as { event: { startsAt: string; endsAt: string } };
  const [download] = await Promise.all([
    marta.page.waitForEvent('download'),
    marta.press(claim.addToCalendar),
  ]);
  const opened = parseCalendar(await readFile(await download.path(), 'utf8'));
  assert.match(download.suggestedFilename(), /\.ics$/);
  assert.deepEqual(
    [opened.summary, opened.place],
    [marta.vendor('perk.logistics-day.title'), marta.vendor('perk.logistics-day.place')],
  );
  assert.deepEqual(
    [opened.startsAt, opened.endsAt],
    [event.startsAt, event.endsAt].map((at) => new Date(at).toISOString()),
  );
  // Half past nine in Rotterdam, whatever the season.
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' });
  assert.deepEqual(
    [opened.startsAt, opened.endsAt].map((at) => clock.format(new Date(at))),
    ['09:30', '17:00'],
  );
  await marta.close();
  await seats(5);
  await marta.card('logistics-day').getByRole('button', { name: list.seeRequest }).click();
  await marta.press(claim.cancelIt);
  await marta.reads(claim.cancelSure);
  await marta.press(claim.cancelIt);
  await marta.reads(list.cancelled);
  await marta.close();
  await seats(6);
  await takeSeat(marta);
  await closeBuyers(marta);
};

/** Training asked for with a brief, approved in another browser. */
const training = async (stage: Journey): Promise<void> => {
  const marta = await signInBuyer(stage, 'marta', '&perk=tailored-training');
  const { claim, list } = marta.words;
  const field = (name: string): string => marta.vendor(`perk.tailored-training.field.${name}`);
  await marta.dialog.getByLabel(field('topic')).fill(typed.topic);
  await marta.dialog.getByLabel(field('people')).fill('8');
  await marta.dialog.getByRole('radio', { name: field('where.option.onsite') }).check();
  await marta.dialog.getByLabel(field('address')).fill(typed.address);
  await marta.press(claim.toReview);
  for (const text of [typed.topic, typed.address, field('where.option.onsite')]) await marta.reads(text);
  await marta.press(claim.send);
  await marta.reads(list.awaiting_approval);
  await marta.reads(marta.vendor('step.decides', { name: 'Deniz Tekin' }));
  const id = await claimOf(marta, stage.demo, 'tailored-training');

  const deniz = await signInBuyer(stage, 'deniz');
  const title = marta.vendor('perk.tailored-training.title');
  const queued = deniz.page
    .getByRole('region', { name: claim.waiting })
    .getByRole('button', { name: formatText(claim.decideOn, { title, name: 'Marta Ruiz' }) });
  await queued.click();
  await deniz.reads(typed.topic);
  await deniz.press(claim.approve);
  await deniz.reads(list.approved);
  await deniz.close();
  await queued.waitFor({ state: 'hidden' });

  await marta.follows(`claim=${id}`);
  await marta.reads(list.approved);
  await marta.dialog.getByText('Deniz Tekin').first().waitFor();
  await closeBuyers(marta, deniz);
};

/** A day of consulting asked for, declined in another browser with a reason. */
const declined = async (stage: Journey): Promise<void> => {
  const marta = await signInBuyer(stage, 'marta', '&perk=architecture-review');
  const { claim, list } = marta.words;
  await marta.dialog.getByLabel(marta.vendor('perk.architecture-review.field.brief')).fill(typed.brief);
  await marta.press(claim.toReview);
  await marta.reads(typed.brief);
  await marta.press(claim.send);
  await marta.reads(list.awaiting_approval);
  const id = await claimOf(marta, stage.demo, 'architecture-review');

  const deniz = await signInBuyer(stage, 'deniz');
  const title = marta.vendor('perk.architecture-review.title');
  await deniz.page
    .getByRole('button', { name: formatText(claim.decideOn, { title, name: 'Marta Ruiz' }) })
    .click();
  await deniz.reads(typed.brief);
  await deniz.press(claim.decline);
  await deniz.press(claim.declineSend);
  await deniz.reads(deniz.words.form.required);
  await deniz.dialog.getByLabel(claim.reason).fill(typed.reason);
  await deniz.press(claim.declineSend);
  await deniz.reads(list.declined);

  await marta.follows(`claim=${id}`);
  await marta.reads(list.declined);
  await marta.dialog.getByText(typed.reason).first().waitFor();
  await marta.dialog.getByText(formatText(claim.declinedBy, { name: 'Deniz Tekin' })).waitFor();
  await closeBuyers(marta, deniz);
};

/** A jacket ordered to an address, sent by the vendor, followed until it arrived. */
const jacket = async (stage: Journey): Promise<void> => {
  const marta = await signInBuyer(stage, 'marta', '&perk=team-jackets');
  const { claim, list } = marta.words;
  const field = (name: string): string => marta.vendor(`perk.team-jackets.field.${name}`);
  await marta.dialog.getByLabel(field('size')).selectOption('L');
  await marta.dialog.getByLabel(field('name')).fill('Marta Ruiz');
  await marta.dialog.getByLabel(field('street'), { exact: true }).fill(typed.street);
  await marta.dialog.getByLabel(field('postcode')).fill('41400');
  await marta.dialog.getByLabel(field('city')).fill('Gebze');
  await marta.dialog.getByLabel(field('country')).selectOption('TR');
  await marta.press(claim.toReview);
  await marta.reads(typed.street);
  await marta.press(claim.send);
  await marta.reads(list.approved);
  await marta.reads(marta.vendor('step.stage.packed'));
  const id = await claimOf(marta, stage.demo, 'team-jackets');
  await marta.close();

  const jackets = 'Team jacket for the cold store';
  await marta.page.getByRole('button', { name: 'Demo tools' }).click();
  for (const deed of ['Pack', 'Send', 'Hand over']) await vendorDoes(marta, deed, jackets);
  await marta.follows(`claim=${id}`);
  await marta.dialog.getByRole('img', { name: formatText(claim.steps, { done: 3, steps: 4 }) }).waitFor();
  const track = marta.dialog.getByRole('link', { name: list.track });
  assert.equal(await track.getAttribute('href'), `https://carrier.example/parcels/${id}`);
  await marta.close();
  await marta.page.getByRole('button', { name: 'Demo tools' }).click();
  await vendorDoes(marta, 'Deliver', jackets);
  await marta.follows(`claim=${id}`);
  await marta.reads(list.fulfilled);
  await closeBuyers(marta);
};

const stories = [seat, training, declined, jacket];

/** What the database must have after all of them, by perk. */
const expected: readonly Pick<ClaimWithLedger, 'perk' | 'status' | 'ledger'>[] = [
  { perk: 'architecture-review', status: 'declined', ledger: ['requested', 'declined'] },
  { perk: 'logistics-day', status: 'cancelled', ledger: ['requested', 'scheduled', 'cancelled'] },
  { perk: 'logistics-day', status: 'scheduled', ledger: ['requested', 'scheduled'] },
  { perk: 'tailored-training', status: 'approved', ledger: ['requested', 'approved'] },
  {
    perk: 'team-jackets',
    status: 'fulfilled',
    ledger: ['requested', 'packed', 'sent', 'carrier', 'fulfilled'],
  },
];

describe('the stories of perks and claims', () => {
  /** Every language, both engines. */
  const usual = [['en', 'PostgreSQL']] as const;
  const figures = runJourneys('stories', usual, async (stage, engine) => {
    const { demo, lang } = stage;
    // Each is of another perk: they do not wait for one another.
    await runTogether(stories.map((story) => story(stage)));
    const rows = [...(await demo.claims())].sort((a, b) => (a.perk < b.perk ? -1 : a.perk > b.perk ? 1 : 0));
    for (const { claim, perk, person, status, ledger } of rows)
      console.log(
        `${lang} on ${engine}: laurel.claim ${claim.slice(0, 8)} ${perk} ${person} ${status}; laurel.claim_entry ${ledger.join(', ')}`,
      );
    assert.deepEqual(
      rows.map(({ perk, status, ledger }) => ({ perk, status, ledger })),
      expected,
    );
    const found = (perk: string): ClaimWithLedger | undefined => rows.find((row) => row.perk === perk);
    assert.equal(found('tailored-training')?.answers['topic'], typed.topic);
    assert.equal(found('architecture-review')?.reason, typed.reason);
    assert.equal(found('team-jackets')?.answers['street'], typed.street);
  });

  it('gave these figures', () => {
    assert.ok(figures.length >= usual.length);
    console.log(
      `gate stories: seat with .ics given back and taken again, training approved, review declined, jacket followed: ${figures.join(', ')}`,
    );
  });
});
