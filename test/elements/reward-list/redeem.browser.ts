import { expect } from '@open-wc/testing';
import {
  type LaurelBeforeRedeemEvent,
  LaurelRedeemEvent,
} from '../../../src/elements/internal/events/redeem-events.ts';
import { fastForward } from '../../support/fast-forward.ts';
import { getByRole, queryAllByRole, visibleText } from '../../support/queries.ts';
import { next, until } from '../../support/until.ts';
import {
  card,
  foundBy,
  offline,
  order,
  points,
  problem,
  quote,
  RewardPage,
  rewardViewer,
  secret,
  session,
  talk,
  voucher,
} from './reward-page.ts';

const orders = 'POST /rewards/voucher/redemptions';
const quotes = 'POST /rewards/voucher/quotes';

const amountOf = (body: unknown): unknown => (body as { cost?: { amount?: number } }).cost?.amount;

describe('an order that is refused', () => {
  for (const [code, sentence] of [
    [
      'insufficient_points',
      /There are not enough points for this\. Nothing was ordered, and no points were used\./,
    ],
    ['reward_moved_on', /This reward has changed since\./],
    ['limit_reached', /This was redeemed as often as it can be\./],
  ] as const) {
    it(`says plainly what ${code} means, and sends nothing by itself`, async () => {
      const page = await new RewardPage({ [orders]: problem(409, code) }).mount();
      await page.order();
      await page.shows(sentence);
      expect(queryAllByRole(page.dialog, 'alert')).to.have.length(1);
      expect(page.writes).to.have.length(1);
    });
  }

  it('shows the new cost when it has changed, and sends only what is agreed to anew', async () => {
    const page = await new RewardPage({ [orders]: problem(409, 'cost_changed') }).mount();
    page.answers[quotes] = () => ({
      cost: points(page.writes.length > 0 ? 2_100 : 1_800),
    });
    await page.order();
    await page.shows(/The cost has changed since\./);
    await until(() => page.has('Redeem for 2,100 points'));
    expect(page.writes.map(({ body }) => amountOf(body))).to.deep.equal([1_800]);
    page.answers[orders] = order;
    page.press('Redeem for 2,100 points');
    await page.shows(/Done/);
    expect(page.writes.map(({ body }) => amountOf(body))).to.deep.equal([1_800, 2_100]);
  });

  it('reads the times again when the chosen one was taken, and lets another be chosen', async () => {
    const page = await new RewardPage({
      'POST /rewards/talk/redemptions': problem(409, 'seat_taken'),
    }).mount();
    await page.open('An hour with an architect');
    page.choose('4 March 2031');
    await until(() => page.has('Redeem for 2,400 points'));
    page.answers['GET /rewards/talk'] = {
      ...talk,
      slots: talk.slots.map((slot) => ({ ...slot, free: slot.id === 's3' })),
      viewer: rewardViewer(),
    };
    page.press('Redeem for 2,400 points');
    await page.shows(/This time was taken meanwhile\. Choose another one\./);
    await page.shows(/Tue,? 4 March 2031, 10:00–11:00 \S+ Taken/);
    expect(page.dialog.querySelector('input:checked')).to.equal(null);
    expect(page.writes).to.have.length(1);
  });

  it('says it in the vendor’s words where only the vendor knows why', async () => {
    const page = await new RewardPage({
      [orders]: problem(409, 'audit', { detail: 'Points are frozen until the audit ends.' }),
    }).mount();
    await page.order();
    await page.shows(/Points are frozen until the audit ends\./);
  });

  it('names whom to ask when the role changed meanwhile', async () => {
    const page = await new RewardPage({
      [orders]: problem(403, 'role_required', {
        ask: { name: 'Deniz Tekin', href: 'mailto:d@tekin.example' },
      }),
    }).mount();
    await page.order();
    await page.shows(/Your role can’t redeem this\. Deniz Tekin can redeem this\./);
    getByRole(page.dialog, 'link', 'Ask Deniz Tekin');
  });

  it('shows at its field what the server refuses', async () => {
    const page = await new RewardPage({
      'POST /rewards/card/redemptions': problem(422, 'invalid_fields', {
        fieldErrors: [{ path: 'values.email', code: 'unknown', message: 'No such mailbox.' }],
      }),
    }).mount();
    await page.open('Gift card');
    page.choose('Card of €25');
    page.type('Send it to', 'marta@tekin.example');
    await until(() => page.has('Redeem for 1,250 points'));
    page.press('Redeem for 1,250 points');
    await page.shows(/No such mailbox\./);
    expect(page.field('Send it to').getAttribute('aria-invalid')).to.equal('true');
  });

  it('leaves nothing to order where the reward is closed by then', async () => {
    const page = await new RewardPage({ [orders]: problem(409, 'reward_moved_on') }).mount();
    await page.open();
    await until(() => page.has('Redeem for 1,800 points'));
    page.answers['GET /rewards/voucher'] = { ...voucher, state: 'sold_out', viewer: rewardViewer() };
    page.press('Redeem for 1,800 points');
    await page.shows(/This reward has changed since\./);
    await until(() => !page.has(/^Redeem/));
  });
});

describe('an order that is not answered', () => {
  let slowly: () => void;
  beforeEach(() => (slowly = fastForward()));
  afterEach(() => slowly());

  it('is kept without network, and sent again under the same key', async () => {
    const page = await new RewardPage({ [orders]: offline }).mount();
    await page.order();
    await page.shows(/Not sent yet\. It is kept on this device/);
    page.answers[orders] = order;
    page.press('Try again');
    await page.shows(/Done/);
    expect(new Set(page.writes.map(({ key }) => key)).size).to.equal(1);
  });

  it('is offered above the list after a reload, and opens where it stopped', async () => {
    const page = await new RewardPage({ [orders]: offline }).mount();
    await page.order();
    await page.shows(/Not sent yet/);
    await page.mount();
    await until(() => expect(visibleText(page.list)).to.match(/Not sent yet Order of Exam voucher/));
    await page.open();
    await page.shows(/Not sent yet/);
    expect(page.has(/^Redeem/)).to.equal(false);
    expect(new Set(page.writes.map(({ key }) => key)).size).to.equal(1);
  });

  it('is never called unsent when the answer can’t be read, and no press makes another one', async () => {
    const page = await new RewardPage({
      'GET /session': { ...session, idempotency: false },
      [orders]: () => new Response('', { status: 201 }),
    }).mount();
    await page.order();
    await page.shows(/No clear answer\. It was sent, but/);
    page.press('Check again');
    await until(() => page.has('Check again'));
    expect(page.writes).to.have.length(1);
  });

  it('is found by its key', async () => {
    const page = new RewardPage({ [orders]: () => new Response(null, { status: 202 }) });
    page.answers['GET /redemptions'] = () => foundBy(page.writes[0]?.key ?? '', [order]);
    await page.mount();
    await page.order();
    await page.shows(/Done/);
    expect(page.writes).to.have.length(1);
  });
});

describe('a quote', () => {
  it('says what the order costs and does, before anything can be ordered', async () => {
    const page = await new RewardPage({
      [quotes]: {
        ...quote,
        tier: 'Your tier stays Gold.',
        effects: ['Deniz Tekin decides, usually within 2 working days'],
        cancellableUntil: '2031-03-01',
      },
    }).mount();
    await page.open();
    await page.shows(
      /Cost 1,800 points Points before 3,120 points Points after 1,320 points Your tier stays Gold\. Deniz Tekin decides, usually within 2 working days Can be cancelled until Sat,? 1 March 2031/,
    );
    expect(page.writes).to.have.length(0);
  });

  it('is asked anew for each choice, and an answer to an earlier choice is dropped', async () => {
    const waiting = new Map<string, (value: object) => void>();
    const page = await new RewardPage({
      'POST /rewards/card/quotes': ({ body }) =>
        new Promise((resolve) => waiting.set((body as { option: string }).option, resolve)),
    }).mount();
    await getByRole(page.list, 'button', 'Redeem: Gift card').click();
    await page.shows(/Once you have chosen, the cost stands here\./);
    page.choose('Card of €25');
    await until(() => waiting.has('eur-25'));
    page.choose('Card of €50');
    await until(() => waiting.has('eur-50'));
    waiting.get('eur-50')?.({ cost: points(2_500) });
    await until(() => page.has('Redeem for 2,500 points'));
    waiting.get('eur-25')?.({ cost: points(1_250) });
    await page.list.updateComplete;
    expect(page.has('Redeem for 1,250 points')).to.equal(false);
    expect(page.has('Redeem for 2,500 points')).to.equal(true);
  });

  it('that failed can be asked for again, and nothing can be ordered until then', async () => {
    const page = await new RewardPage({ [quotes]: problem(500, 'internal') }).mount();
    await page.open();
    await page.shows(/The cost could not be worked out just now\. Nothing was ordered\./);
    page.press(/^Redeem/);
    expect(page.writes).to.have.length(0);
    page.answers[quotes] = quote;
    page.press('Try again');
    await until(() => page.has('Redeem for 1,800 points'));
  });

  it('that refuses says why in the vendor’s words, and leaves nothing to press', async () => {
    const page = await new RewardPage({ [quotes]: { ...quote, refusal: 'Your year ends today.' } }).mount();
    await page.open();
    await page.shows(/Your year ends today\./);
    expect(page.has(/^Redeem/)).to.equal(false);
  });

  it('need not be served: the order is made at the stated cost, one at a time', async () => {
    const page = await new RewardPage({
      'POST /rewards/card/quotes': undefined,
      'POST /rewards/card/redemptions': { ...order, status: 'requested' },
      'GET /redemptions/o1': undefined,
    }).mount();
    await page.open('Gift card');
    page.choose('Card of €50');
    await until(() => page.has('Redeem for 2,500 points'));
    expect(visibleText(page.dialog)).not.to.match(/How many|Points after/);
    page.type('Send it to', 'marta@tekin.example');
    page.press('Redeem for 2,500 points');
    await page.shows(/Requested/);
    expect(page.writes.map(({ body }) => body)).to.deep.equal([
      { option: 'eur-50', cost: points(2_500), values: { email: 'marta@tekin.example' } },
    ]);
    expect(page.quotes.length).to.be.lessThan(3);
  });

  it('is needed where no cost is stated: without either nothing can be ordered', async () => {
    const page = await new RewardPage({
      [quotes]: undefined,
      'GET /rewards': { viewer: rewardViewer(), items: [{ id: 'voucher', title: 'Exam voucher' }] },
      'GET /rewards/voucher': { id: 'voucher', title: 'Exam voucher', viewer: rewardViewer() },
    }).mount();
    await page.open();
    await page.shows(/What this costs can’t be shown here, so it can’t be ordered here\./);
    expect(page.has(/^Redeem/)).to.equal(false);
  });
});

describe('the choice', () => {
  it('says what is missing, and brings it into focus', async () => {
    const page = await new RewardPage().mount();
    await page.open('Gift card');
    page.press('Redeem');
    await page.shows(/Which one .*Choose one\./);
    await until(() => expect(page.list.shadowRoot?.activeElement).to.be.instanceOf(HTMLInputElement));
    expect(page.writes).to.have.length(0);
  });

  it('takes no option that the vendor says can’t be had, and says why', async () => {
    const page = await new RewardPage().mount();
    await page.open('Gift card');
    await page.shows(/Card of €100 5,000 points 1,880 points to go/);
    page.choose('Card of €100');
    await page.list.updateComplete;
    expect(page.quotes).to.have.length(0);
  });

  it('sends option, quantity, answers and the agreed cost', async () => {
    const page = await new RewardPage({ 'POST /rewards/card/redemptions': order }).mount();
    await page.open('Gift card');
    page.choose('Card of €25');
    page.type('How many', '2');
    page.type('Send it to', 'marta@tekin.example');
    await until(() => page.has('Redeem for 2,500 points'));
    page.press('Redeem for 2,500 points');
    await page.shows(/Done/);
    expect(page.writes.map(({ body }) => body)).to.deep.equal([
      { option: 'eur-25', quantity: 2, cost: points(2_500), values: { email: 'marta@tekin.example' } },
    ]);
  });

  it('takes no more than can be ordered at once', async () => {
    const page = await new RewardPage().mount();
    await page.open('Gift card');
    page.choose('Card of €25');
    await until(() => page.quotes.length === 1);
    for (const wrong of ['0', '4', '1.5', 'two', '']) {
      page.type('How many', wrong);
      await until(() => expect(page.field('How many').getAttribute('aria-invalid')).to.equal('true'));
      page.press(/^Redeem/);
    }
    await page.shows(/A whole number from 1 to 3\./);
    expect(page.writes).to.have.length(0);
    expect(page.quotes).to.have.length(1);
  });

  it('shows each time in the zone of the session, and beside it in the reader’s', async () => {
    const page = await new RewardPage().mount();
    await page.open('An hour with an architect');
    await page.shows(/Tue,? 4 March 2031, 10:00–11:00 \S+ .*your time Ana Ruiz/);
    await page.shows(/Deniz Tekin approves, usually within 2 working days/);
    const [, taken] = page.dialog.querySelectorAll<HTMLInputElement>('.pick input');
    expect(taken?.disabled).to.equal(true);
  });

  it('says that there is no free time where all are taken', async () => {
    const page = await new RewardPage({
      'GET /rewards/talk': { ...talk, slots: [], viewer: rewardViewer() },
    }).mount();
    await page.open('An hour with an architect');
    await page.shows(/There is no free time at the moment\./);
    expect(page.has(/^Redeem/)).to.equal(false);
  });

  it('keeps what is typed over a reload of the page', async () => {
    const page = await new RewardPage({
      'GET /rewards/card': {
        ...card,
        form: { fields: [{ name: 'note', label: 'A note' }] },
        viewer: rewardViewer(),
      },
    }).mount();
    await page.open('Gift card');
    page.type('A note', 'For the library');
    await page.shows(/Kept as a draft on this device\./);
    await page.mount();
    await page.open('Gift card');
    expect(page.field('A note').value).to.equal('For the library');
  });

  it('shows a role that may not redeem whom to ask', async () => {
    const page = await new RewardPage({
      'GET /rewards/voucher': { ...voucher, viewer: rewardViewer(false) },
    }).mount();
    await page.open();
    await page.shows(/Deniz Tekin can redeem this\. Your role is viewer\./);
    expect(page.has(/^Redeem/)).to.equal(false);
    expect(page.quotes).to.have.length(0);
  });

  it('says that the reward of a link is gone', async () => {
    const page = await new RewardPage({ 'GET /rewards/nowhere': problem(404, 'not_found') }).mount(
      'reward="nowhere"',
    );
    await page.shows(/This reward is not in your list any more\./);
  });
});

describe('redeeming', () => {
  it('happens once, however often the button is pressed', async () => {
    let answer: (() => void) | undefined;
    const page = await new RewardPage({
      [orders]: () => new Promise((resolve) => (answer = () => resolve(order))),
    }).mount();
    const redeemed = next(page.list, 'laurel-redeem');
    await page.order();
    await until(() => page.has('Sending'));
    page.press('Sending');
    page.press('Sending');
    await until(() => answer !== undefined);
    answer?.();
    await page.shows(/Done/);
    expect(page.writes).to.have.length(1);
    expect(amountOf(page.writes[0]?.body)).to.equal(1_800);
    const event = await redeemed;
    expect(event).to.be.instanceOf(LaurelRedeemEvent);
    expect({ ...event }).to.include({
      reward: 'voucher',
      kind: 'voucher',
      redemption: 'o1',
      status: 'fulfilled',
    });
    await until(() => expect(page.list.shadowRoot?.activeElement?.textContent).to.match(/Exam voucher/));
  });

  it('waits for the page that prevents it, and then happens once', async () => {
    const page = await new RewardPage().mount();
    let held: LaurelBeforeRedeemEvent | undefined;
    page.list.addEventListener('laurel-before-redeem', (event) => {
      event.preventDefault();
      held = event;
    });
    await page.order();
    await until(() => held !== undefined);
    expect(held?.reward).to.equal('voucher');
    expect(page.writes).to.have.length(0);
    held?.proceed();
    held?.proceed();
    await page.shows(/Done/);
    expect(page.writes).to.have.length(1);
  });

  it('shows the code that was bought, and puts it nowhere else', async () => {
    const said: unknown[] = [];
    const { log, info, warn, error } = console;
    const listen = (...what: unknown[]): void => void said.push(...what);
    Object.assign(console, { log: listen, info: listen, warn: listen, error: listen });
    const events: Event[] = [];
    document.addEventListener('laurel-redeem', (event) => events.push(event), { once: true });
    try {
      const withCode = { ...order, code: { value: secret, hint: 'ends in 4821' } };
      const page = await new RewardPage({ [orders]: withCode, 'GET /redemptions/o1': withCode }).mount();
      await page.order();
      await page.shows(new RegExp(secret));
      const kept = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, { ...events[0] }]);
      expect(kept + document.title + said.map(String).join()).not.to.match(/7F3K/);
      page.press('Close');
      await until(() => expect(page.list.shadowRoot?.innerHTML).not.to.match(/7F3K/));
    } finally {
      Object.assign(console, { log, info, warn, error });
    }
  });

  it('says who decides where an order awaits approval', async () => {
    const page = await new RewardPage({
      [orders]: { ...order, status: 'awaiting_approval', approver: { name: 'Deniz Tekin' } },
      'GET /redemptions/o1': undefined,
    }).mount();
    await page.order();
    await page.shows(/Awaiting approval .*Decides Deniz Tekin/);
  });

  it('speaks the language of the page', async () => {
    const page = await new RewardPage().mount('', 'tr');
    getByRole(page.list, 'button', 'Ödülü alın: Exam voucher').click();
    await page.shows(/Maliyet 1\.800 points/);
    expect(page.has('Ödülü alın: 1.800 points')).to.equal(true);
  });
});
