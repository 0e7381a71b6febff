import { expect } from '@open-wc/testing';
import { getByRole, queryAllByRole, visibleText } from '../../support/queries.ts';
import { until } from '../../support/until.ts';
import { order, points, problem, RewardPage, rewardViewer, secret, voucher } from './reward-page.ts';

const listed = {
  ...order,
  code: { hint: 'ends in 4821' },
  requestedAt: '2026-11-10T15:40:00+01:00',
};
const detailed = { ...order, code: { value: secret, hint: 'ends in 4821', expiresAt: '2027-11-10' } };

const openOrders = async (page: RewardPage): Promise<void> => {
  getByRole(page.list, 'button', 'My orders').click();
  await page.shows(/My orders/);
  await until(() => !page.dialog.querySelector('.skeleton'));
};

const clipboard = (write: (text: string) => Promise<void>): (() => void) => {
  const kept = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
  return () => {
    if (kept) Object.defineProperty(navigator, 'clipboard', kept);
    else Reflect.deleteProperty(navigator, 'clipboard');
  };
};

describe('the code of an order', () => {
  it('is read when it is asked for, and never taken from a list', async () => {
    const page = await new RewardPage({
      'GET /redemptions': { items: [{ ...listed, code: { value: 'FROM-A-LIST', hint: 'ends in 4821' } }] },
      'GET /redemptions/o1': detailed,
    }).mount();
    await openOrders(page);
    expect(visibleText(page.dialog)).to.match(/ends in 4821/);
    expect(page.dialog.innerHTML).not.to.match(/FROM-A-LIST|7F3K/);
    expect(page.askedOf('GET /redemptions/o1')).to.have.length(0);
    page.press('Show code: Exam voucher');
    await page.shows(new RegExp(secret));
    expect(page.dialog.innerHTML).not.to.match(/FROM-A-LIST/);
  });

  it('stays covered while somebody only looks at the order', async () => {
    const page = await new RewardPage({
      'GET /redemptions': { items: [listed] },
      'GET /redemptions/o1': detailed,
    }).mount();
    await openOrders(page);
    page.press('See order: Exam voucher');
    await page.shows(/Usable until 10 November 2027/);
    expect(page.dialog.innerHTML).not.to.match(/7F3K/);
    page.press('Show code');
    await page.shows(new RegExp(secret));
  });

  it('is copied, and says so', async () => {
    let copied = '';
    const restore = clipboard(async (text) => void (copied = text));
    try {
      const page = await new RewardPage({ 'GET /redemptions/o1': detailed }).mount('redemption="o1"');
      await page.shows(/Show code/);
      page.press('Show code');
      await page.shows(new RegExp(secret));
      page.press('Copy');
      await page.shows(/Copied/);
      expect(copied).to.equal(secret);
    } finally {
      restore();
    }
  });

  it('can be copied by hand where the page may not', async () => {
    const restore = clipboard(() => Promise.reject(new Error('Not allowed')));
    try {
      const page = await new RewardPage({ 'GET /redemptions/o1': detailed }).mount('redemption="o1"');
      await page.shows(/Show code/);
      page.press('Show code');
      await page.shows(new RegExp(secret));
      page.press('Copy');
      await page.shows(/Selected\. Copy it with your keyboard\./);
    } finally {
      restore();
    }
  });

  it('that this role may not see says who may', async () => {
    const page = await new RewardPage({
      'GET /redemptions/o1': {
        ...order,
        code: {
          value: secret,
          hint: 'ends in 4821',
          hidden: 'role',
          ask: { name: 'Deniz Tekin', href: 'mailto:d@tekin.example' },
        },
      },
    }).mount('redemption="o1"');
    await page.shows(/Your role does not show this code\. Deniz Tekin can see it\./);
    expect(page.has('Show code')).to.equal(false);
    expect(page.dialog.innerHTML).not.to.match(/7F3K/);
  });

  it('hidden for a reason from another time is not shown, and nothing is said of the role', async () => {
    const page = await new RewardPage({
      'GET /redemptions/o1': { ...order, code: { value: secret, hidden: 'embargo' } },
    }).mount('redemption="o1"');
    await page.shows(/The code can’t be shown here\./);
    expect(visibleText(page.dialog)).not.to.match(/role/);
    expect(page.dialog.innerHTML).not.to.match(/7F3K/);
  });

  it('is covered again when the dialog is closed', async () => {
    const page = await new RewardPage({
      'GET /redemptions': { items: [listed] },
      'GET /redemptions/o1': detailed,
    }).mount();
    await openOrders(page);
    page.press('Show code: Exam voucher');
    await page.shows(new RegExp(secret));
    page.press('Close');
    await until(() => !page.dialog.open);
    await openOrders(page);
    page.press('See order: Exam voucher');
    await page.shows(/Show code/);
    expect(page.dialog.innerHTML).not.to.match(/7F3K/);
  });
});

describe('the list of orders', () => {
  it('says that it did not load, and tries again', async () => {
    const page = await new RewardPage({ 'GET /redemptions': problem(500, 'internal') }).mount();
    getByRole(page.list, 'button', 'My orders').click();
    await page.shows(/This did not load/);
    page.answers['GET /redemptions'] = { items: [listed] };
    page.press('Try again');
    await page.shows(/Exam voucher/);
  });

  it('says that there are none, and nothing where orders are not served', async () => {
    const page = await new RewardPage().mount();
    await openOrders(page);
    await page.shows(/No orders yet/);
    const bare = await new RewardPage({ 'GET /redemptions': undefined }).mount();
    getByRole(bare.list, 'button', 'My orders').click();
    await bare.shows(/No further details are available here\./);
    expect(visibleText(bare.dialog)).not.to.match(/No orders/);
  });

  it('comes page by page, each order named once', async () => {
    const numbered = (from: number): object[] =>
      Array.from({ length: 2 }, (_, index) => ({
        ...listed,
        id: `o${from + index}`,
        reward: { ...order.reward, title: `Order ${from + index}` },
      }));
    const page = new RewardPage({ 'GET /redemptions': { items: numbered(1), nextCursor: 'two' } });
    page.answers['GET /redemptions'] = ({ path }) =>
      path.includes('cursor=two') ? { items: numbered(3) } : { items: numbered(1), nextCursor: 'two' };
    await page.mount();
    await openOrders(page);
    page.press('Show more');
    await page.shows(/Order 4/);
    const names = queryAllByRole(page.dialog, 'button', /^See order/).map((button) => button.ariaLabel);
    expect(names).to.deep.equal([1, 2, 3, 4].map((n) => `See order: Order ${n}`));
  });

  it('leads to an order and back', async () => {
    const page = await new RewardPage({ 'GET /redemptions': { items: [listed] } }).mount();
    await openOrders(page);
    page.press('See order: Exam voucher');
    await page.shows(/Cost 1,800 points/);
    page.press('My orders');
    await page.shows(/^My orders/);
  });
});

describe('an order', () => {
  const session = {
    id: 'o2',
    status: 'scheduled',
    reward: { id: 'talk', title: 'An hour with an architect', kind: 'session' },
    event: { startsAt: '2031-03-04T01:00:00Z', endsAt: '2031-03-04T02:00:00Z', timeZone: 'Asia/Tokyo' },
    cancellableUntil: '2031-03-01',
    may: [{ action: 'cancel', allowed: true }],
  };

  it('says when a session is in both zones, and has a file for the calendar', async () => {
    const files: Promise<string>[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) files.push(file.text());
      return 'blob:none';
    };
    const stop = (event: Event): void => {
      if (event.target instanceof HTMLAnchorElement) event.preventDefault();
    };
    try {
      const page = await new RewardPage({ 'GET /redemptions/o2': session }).mount('redemption="o2"');
      await page.shows(/Tue,? 4 March 2031 10:00–11:00 \S+ · .*your time/);
      document.addEventListener('click', stop, true);
      page.press('Add to calendar');
      await until(() => files.length === 1);
      expect(await files[0]).to.match(/DTSTART:20310304T010000Z\r\nDTEND:20310304T020000Z/);
    } finally {
      URL.createObjectURL = createObjectURL;
      document.removeEventListener('click', stop, true);
    }
  });

  it('that waits has nothing for a calendar yet', async () => {
    const page = await new RewardPage({
      'GET /redemptions/o2': { ...session, status: 'awaiting_approval' },
    }).mount('redemption="o2"');
    await page.shows(/10:00–11:00/);
    expect(page.has('Add to calendar')).to.equal(false);
  });

  it('is cancelled once, after one more question, while that is possible', async () => {
    const page = await new RewardPage({
      'GET /redemptions/o2': session,
      'POST /redemptions/o2/cancel': { ...session, status: 'cancelled', may: [] },
    }).mount('redemption="o2"');
    await page.shows(/Cancel the order possible until Sat,? 1 March 2031/);
    page.press('Cancel the order');
    await page.shows(/Cancel this order\? The points are free again\./);
    expect(page.writes).to.have.length(0);
    page.press('Cancel the order');
    await page.shows(/Cancelled/);
    expect(page.has('Cancel the order')).to.equal(false);
    expect(page.writes).to.have.length(1);
  });

  it('that can’t be cancelled any more says how it stands', async () => {
    const page = await new RewardPage({
      'GET /redemptions/o2': session,
      'POST /redemptions/o2/cancel': problem(409, 'redemption_moved_on'),
    }).mount('redemption="o2"');
    await page.shows(/Cancel the order/);
    page.press('Cancel the order');
    await page.shows(/Cancel this order/);
    page.answers['GET /redemptions/o2'] = { ...session, status: 'fulfilled', may: [] };
    page.press('Cancel the order');
    await page.shows(/This order has changed since\. This is how it stands\./);
    await page.shows(/Done/);
  });

  it('of an unknown status is shown without a claim, and with nothing to press', async () => {
    const page = await new RewardPage({
      'GET /redemptions/o2': { ...session, status: 'entangled', may: undefined },
    }).mount('redemption="o2"');
    await page.shows(/Status: entangled/);
    expect(queryAllByRole(page.dialog, 'button').map((button) => button.ariaLabel ?? '')).to.deep.equal([
      'Close',
    ]);
  });
});

describe('a decision', () => {
  const waiting = {
    id: 'o3',
    status: 'awaiting_approval',
    reward: { id: 'voucher', title: 'Exam voucher', kind: 'voucher' },
    cost: points(1_800),
    by: { name: 'Emre Kaya' },
    may: [
      { action: 'approve', allowed: true },
      { action: 'decline', allowed: true },
    ],
  };
  const deciding = (answers = {}): RewardPage =>
    new RewardPage({
      'GET /rewards': { viewer: rewardViewer(true, true), items: [voucher] },
      'GET /redemptions': { items: [waiting] },
      'GET /redemptions/o3': waiting,
      ...answers,
    });
  const openDecision = async (page: RewardPage): Promise<void> => {
    await until(
      () => getByRole(page.list, 'button', 'Decide on Exam voucher, Emre Kaya').click() === undefined,
    );
    await page.shows(/Ordered by Emre Kaya/);
  };

  it('is made once, and the order leaves the queue', async () => {
    const page = await deciding({
      'POST /redemptions/o3/approve': { ...waiting, status: 'approved', may: [] },
    }).mount();
    await openDecision(page);
    page.answers['GET /redemptions'] = { items: [] };
    page.press('Approve');
    await page.shows(/Approved/);
    await until(() => !/wait for your decision/.test(visibleText(page.list)));
    expect(page.writes.map(({ path }) => path)).to.deep.equal(['/redemptions/o3/approve']);
  });

  it('against it needs a reason, which is sent', async () => {
    const page = await deciding({
      'POST /redemptions/o3/decline': { ...waiting, status: 'declined', may: [] },
    }).mount();
    await openDecision(page);
    page.press('Decline');
    await page.shows(/Emre Kaya reads this\./);
    page.press('Decline with this reason');
    await page.shows(/Fill this in\./);
    expect(page.writes).to.have.length(0);
    page.type('Reason', 'We keep the points for March.');
    page.press('Decline with this reason');
    await page.shows(/Declined/);
    expect(page.writes.map(({ body }) => body)).to.deep.equal([{ reason: 'We keep the points for March.' }]);
  });
});
