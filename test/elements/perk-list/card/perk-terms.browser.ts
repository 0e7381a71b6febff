import { expect } from '@open-wc/testing';
import type { Perk } from '../../../../src/contract/index.ts';
import { getByRole, queryAllByRole, queryParts, visibleText } from '../../../support/queries.ts';
import { until } from '../../../support/until.ts';
import { cardOf, mountPerks, mountScenario } from '../mount-perk-list.ts';

/** The card of a perk with these terms, as it is read. */
const cardText = async (perk: Partial<Perk>, lang = 'en-GB'): Promise<string> => {
  const { list } = await mountPerks([{ id: 'perk', title: 'Perk', state: 'claimable', ...perk }], { lang });
  return visibleText(cardOf(list, 'Perk'));
};

const dollars = (amount: number) => ({ amount, currency: 'USD' });
const startsAt = '2027-01-20T17:00:00+03:00';

describe('a quota on a card', () => {
  it('in two currencies is not shown', async () => {
    const text = await cardText({ quota: { limit: dollars(500), used: { amount: 100, currency: 'EUR' } } });
    expect(text).not.to.match(/left|\d/);
  });

  it('in money is shown to the cent, in halves with its decimals, and its meter is not rounded up', async () => {
    const { list } = await mountScenario('catalogue-credits');
    expect(visibleText(cardOf(list, 'Larch Cloud credits'))).to.contain('$76,549.50 of $100,000 left');
    const events = await mountScenario('catalogue-events');
    const card = cardOf(events.list, 'Days with a consultant');
    expect(visibleText(card)).to.contain('1.5 of 2 days left');
    expect(card.querySelectorAll('.meter i')).to.have.length(1);
  });
});

describe('the parts of a quota', () => {
  const quota = (status?: string) => ({
    limit: dollars(100_00),
    used: dollars(0),
    grants: [{ amount: dollars(50_00), status, from: '2027-01-01', until: '2027-12-31' }],
  });

  it('with an unknown status stand in the words of the vendor, without a sign', async () => {
    const { list } = await mountPerks([{ id: 'perk', title: 'Perk', quota: quota('on_application') }]);
    const card = cardOf(list, 'Perk');
    card.querySelector('summary')?.click();
    const [grant] = queryParts(list, 'grant');
    expect(grant && visibleText(grant)).to.contain('on_application 1 Jan 2027 to 31 Dec 2027');
    expect(grant?.className).to.equal('');
  });

  it('stand behind a button, with amount, status and dates, in each language', async () => {
    for (const [lang, words] of [
      ['en-GB', 'Expired'],
      ['es', 'Vencido'],
      ['tr', 'Süresi doldu'],
    ] as const) {
      const { list } = await mountPerks([{ id: 'perk', title: 'Perk', quota: quota('expired') }], { lang });
      expect(list.shadowRoot?.querySelector('details')?.open).to.equal(false);
      list.shadowRoot?.querySelector('summary')?.click();
      const [grant] = queryParts(list, 'grant');
      expect(grant && visibleText(grant)).to.contain(words);
    }
  });
});

describe('the steps of a price', () => {
  it('are a list whose current step is marked for everybody, and none where none is current', async () => {
    const prices = [
      { label: 'Year one', text: '75% off', current: true, until: '2027-05-31' },
      { label: 'Year two', text: '50% off' },
    ];
    const { list } = await mountPerks([{ id: 'perk', title: 'Perk', prices }]);
    const items = [...(queryParts(list, 'prices')[0]?.children ?? [])];
    expect(items.map((item) => visibleText(item))).to.deep.equal([
      'Year one 75% off now, until 31 May 2027',
      'Year two 50% off',
    ]);
    expect(items.map((item) => item.getAttribute('aria-current'))).to.deep.equal(['step', null]);
    expect(await cardText({ prices: prices.map(({ label, text }) => ({ label, text })) })).not.to.contain(
      'now',
    );
  });
});

describe('a choice among perks', () => {
  it('claims no number that the server does not say', async () => {
    expect(await cardText({ choice: { id: 'gift' } })).to.contain('One of a group can be chosen');
    expect(await cardText({ choice: { id: 'gift', take: 0, of: 3 } })).not.to.match(/\d/);
  });

  it('says how many of how many, what is taken, and the rule of the vendor instead', async () => {
    expect(await cardText({ choice: { id: 'gift', of: 3 } })).to.contain('Choose one of 3');
    expect(await cardText({ choice: { id: 'gift', of: 5, take: 2, taken: 1 } })).to.match(
      /Choose 2 of 5 1 of 2 chosen/,
    );
    expect(await cardText({ choice: { id: 'gift', of: 3, text: 'Choose one gift.' } })).to.contain(
      'Choose one gift.',
    );
    const claimed = { state: 'claimed', claim: { id: 'c', status: 'requested' } };
    expect(await cardText({ choice: { id: 'gift', of: 3, taken: 1 }, ...claimed })).to.contain('Chosen');
  });
});

describe('perks that can not be combined', () => {
  it('are named before and within the claim', async () => {
    const { list } = await mountScenario('catalogue-funds');
    const card = cardOf(list, 'Market development fund');
    expect(visibleText(card)).to.contain('Can’t be combined with Quarterly rebate');
    getByRole(card, 'button', /Request funds/).click();
    await expectDialog(list, 'Can’t be combined with Quarterly rebate. Requesting this closes it');
  });
});

const dialogOf = (list: Element): HTMLElement => {
  const [dialog] = queryParts(list, 'dialog');
  if (!dialog) throw new Error('There is no dialog');
  return dialog;
};

const expectDialog = async (list: Element, text: string): Promise<void> => {
  await until(() => expect(visibleText(dialogOf(list))).to.contain(text));
};

describe('a waiting list', () => {
  const event = (waitingList: NonNullable<Perk['event']>['waitingList'], taken = 20) => ({
    startsAt,
    capacity: 20,
    taken,
    waitingList,
  });
  const claim: Partial<Perk> = { kind: 'event', action: { kind: 'claim' } };

  it('with an unknown status takes nobody', async () => {
    const text = await cardText({ ...claim, event: event({ status: 'lottery', total: 4 }) });
    expect(text).not.to.match(/waiting list/i);
  });

  it('that is closed, or of an event with seats, is not offered', async () => {
    expect(await cardText({ ...claim, event: event({ status: 'closed' }) })).to.contain('is closed');
    const free = await cardText({ ...claim, event: event({ status: 'open', total: 2 }, 5) });
    expect(free).to.contain('Claim a seat');
    expect(free).not.to.match(/waiting list/i);
  });

  it('can be joined, unless the vendor has a label of its own', async () => {
    const text = await cardText({ ...claim, event: event({ status: 'open', total: 11 }) });
    expect(text).to.contain('11 are on the waiting list');
    expect(text).to.contain('Join the waiting list');
    expect(
      await cardText({
        ...claim,
        action: { kind: 'claim', label: 'Queue' },
        event: event({ status: 'open' }),
      }),
    ).to.contain('Queue');
  });

  it('says the place, and leaves a total out that is smaller', async () => {
    const waiting: Partial<Perk> = { state: 'claimed', claim: { id: 'c', status: 'waitlisted' } };
    expect(await cardText({ ...waiting, event: event({ status: 'open', place: 3, total: 12 }) })).to.contain(
      'Place 3 of 12 on the waiting list',
    );
    expect(await cardText({ ...waiting, event: event({ status: 'open', place: 3, total: 2 }) })).to.contain(
      'Place 3 on the waiting list',
    );
  });

  it('is joined by a claim, which then waits and has nothing for a calendar', async () => {
    const { list } = await mountScenario('catalogue-events');
    getByRole(cardOf(list, 'Customer days, Bilbao'), 'button', /Join the waiting list/).click();
    await expectDialog(list, 'With this you join the waiting list.');
    getByRole(dialogOf(list), 'button', 'Join the waiting list').click();
    await expectDialog(list, 'Place 12 of 12 on the waiting list');
    expect(queryAllByRole(dialogOf(list), 'button', /calendar/i)).to.be.empty;
  });
});

describe('the sessions of an event', () => {
  it('stand behind a button with their times where the event is', async () => {
    const { list } = await mountScenario('catalogue-events');
    const card = cardOf(list, 'Customer days, Bilbao');
    card.querySelector('summary')?.click();
    const [first] = queryParts(list, 'session');
    expect(first && visibleText(first)).to.contain('What changed in a year Thu 4 February 09:30–11:00');
    expect(queryParts(list, 'session')).to.have.length(3);
  });
});
