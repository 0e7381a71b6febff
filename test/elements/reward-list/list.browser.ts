import { expect } from '@open-wc/testing';
import {
  accessibleName,
  getByRole,
  queryAllByRole,
  queryParts,
  spokenText,
  visibleText,
} from '../../support/queries.ts';
import { until } from '../../support/until.ts';
import { card, points, problem, RewardPage, rewardViewer, talk, voucher } from './reward-page.ts';

const cards = (page: RewardPage): HTMLElement[] =>
  queryAllByRole(page.list, 'item').filter((item) => item.matches('[part~=card]'));

const titles = (page: RewardPage): string[] =>
  cards(page).flatMap((one) => queryAllByRole(one, 'heading').map(accessibleName));

const textOf = (page: RewardPage, title: string): string => {
  const found = cards(page).find((one) => queryAllByRole(one, 'heading', title).length > 0);
  if (!found) throw new Error(`No card "${title}": ${visibleText(page.list)}`);
  return visibleText(found);
};

const showing = async (
  items: readonly (object | null)[],
  more: object = {},
  lang = 'en-GB',
): Promise<RewardPage> =>
  new RewardPage({
    'GET /rewards': { asOf: '2026-11-21T14:02:00+01:00', viewer: rewardViewer(), items, ...more },
  }).mount('', lang);

describe('rewards that do not come', () => {
  it('are said to have failed, and asked for again', async () => {
    const page = new RewardPage({ 'GET /rewards': problem(500, 'internal') });
    await page.mounted('error');
    expect(visibleText(page.list)).to.match(/The rewards did not load/);
    page.answers['GET /rewards'] = { items: [voucher] };
    getByRole(page.list, 'button', 'Try again').click();
    await until(() => titles(page).includes('Exam voucher'));
  });

  it('name whom to ask where the role may not see them', async () => {
    const page = new RewardPage({
      'GET /rewards': problem(403, 'role_required', { ask: { name: 'Deniz Tekin' } }),
    });
    await page.mounted('forbidden');
    await until(() => expect(visibleText(page.list)).to.match(/Deniz Tekin/));
  });

  it('leave the page’s own content where the program serves none', async () => {
    const page = new RewardPage({ 'GET /rewards': undefined });
    await page.mounted('empty', '', 'en-GB', '<p slot="empty">No points here.</p>');
    expect(visibleText(page.list)).to.match(/No points here\./);
  });

  it('are none yet, in a calm sentence', async () => {
    const page = await showing([]);
    await until(() =>
      expect(visibleText(page.list)).to.match(/No rewards yet What your points can be used for/),
    );
  });

  it('leave out what can’t be read, and say so', async () => {
    const page = await showing([voucher, { id: 7 }, null, { id: 'x', title: ' ' }]);
    expect(titles(page)).to.deep.equal(['Exam voucher']);
    expect(visibleText(page.list)).to.match(/Some details can’t be shown\./);
  });
});

describe('a card', () => {
  it('says what it costs, what is left, how often, for whom, its value and rule, and how it arrives', async () => {
    const page = await showing([
      {
        ...voucher,
        left: 12,
        limit: { text: '2 of 4 this year', limit: 4, used: 2 },
        recipient: 'member',
        declaredValue: { amount: 18_000, currency: 'EUR' },
        giftRule: { label: 'Gift rule', url: '/rule' },
        delivery: 'By e-mail, usually within an hour',
        approver: { name: 'Deniz Tekin' },
        usually: 'usually within 2 working days',
        window: { to: '2027-01-01' },
      },
    ]);
    expect(textOf(page, 'Exam voucher')).to.match(
      /^Voucher Exam voucher 1,800 points 12 left 2 of 4 this year Until 31 December By e-mail, usually within an hour For a person Declared value €180 Gift rule Deniz Tekin approves usually within 2 working days Redeem$/,
    );
  });

  it('says "from" only where its options differ in cost', async () => {
    const same = [card.options[0], { ...card.options[0], id: 'other' }];
    const page = await showing([card, { ...card, id: 'same', title: 'Same', options: same }]);
    expect(textOf(page, 'Gift card')).to.match(/from 1,250 points/);
    expect(textOf(page, 'Same')).not.to.match(/from/);
  });

  it('names no unit and no number that the backend hides or leaves out', async () => {
    const page = await showing([
      { ...voucher, cost: { amount: 0 }, declaredValue: { hidden: 'role' }, limit: { limit: 1 } },
    ]);
    expect(textOf(page, 'Exam voucher')).to.match(/ 0 At most 1 time Value not shown/);
  });

  it('that is locked says why, what is missing, and what opens it, and has nothing to redeem', async () => {
    const page = await showing([
      {
        ...voucher,
        state: 'locked',
        missing: points(420),
        reasons: [
          {
            code: 'tier',
            text: 'Opens with Gold',
            unlock: { text: '€38,400 to go', label: 'Gold’s requirements', href: '/gold' },
          },
        ],
      },
    ]);
    expect(textOf(page, 'Exam voucher')).to.match(
      /Locked Exam voucher 1,800 points 420 points to go Opens with Gold €38,400 to go Gold’s requirements$/,
    );
    expect(queryAllByRole(page.list, 'button', /^Redeem/)).to.have.length(0);
  });

  for (const [state, words] of [
    ['sold_out', 'None left'],
    ['scheduled', 'Not open yet'],
    ['ended', 'Ended'],
  ] as const) {
    it(`that is ${state} says so calmly, and has nothing to redeem`, async () => {
      const page = await showing([{ ...voucher, state, window: { from: '2027-02-01' } }]);
      expect(textOf(page, 'Exam voucher')).to.include(words);
      expect(textOf(page, 'Exam voucher').includes('From 1 February')).to.equal(state === 'scheduled');
      expect(queryAllByRole(page.list, 'button', /^Redeem/)).to.have.length(0);
    });
  }

  it('of an unknown kind and state claims nothing, and can be redeemed', async () => {
    const page = await showing([
      { ...voucher, kind: 'time_travel', state: 'entangled', recipient: 'planet' },
    ]);
    expect(textOf(page, 'Exam voucher')).to.equal('Reward Exam voucher 1,800 points Redeem');
  });

  it('links to no address that no link may have', async () => {
    const page = await showing([
      {
        ...voucher,
        terms: { label: 'Terms', url: 'javascript:alert(1)' },
        media: { url: 'data:text/html,x' },
      },
    ]);
    expect(queryAllByRole(page.list, 'link')).to.have.length(0);
    expect(queryParts(page.list, 'media')).to.have.length(0);
  });

  it('names its button by its reward', async () => {
    const page = await showing([voucher, card]);
    const names = queryAllByRole(page.list, 'button', /^Redeem/).map(accessibleName);
    expect(names).to.deep.equal(['Redeem: Exam voucher', 'Redeem: Gift card']);
  });

  it('tells a role that may not redeem whom to ask', async () => {
    const page = await showing([voucher], { viewer: rewardViewer(false) });
    expect(visibleText(page.list)).to.match(/Your role is viewer\./);
    getByRole(page.list, 'link', 'Ask Deniz Tekin');
    expect(queryAllByRole(page.list, 'button', /^Redeem/)).to.have.length(0);
  });
});

describe('the list', () => {
  it('says what can be spent, and whose it is, only where the backend says so', async () => {
    const page = await showing([voucher], {
      available: points(3_120),
      owner: { kind: 'account', name: 'Tekin' },
    });
    expect(visibleText(page.list)).to.match(/Available 3,120 points Tekin/);
    const silent = await showing([voucher]);
    expect(visibleText(silent.list)).not.to.match(/Available/);
  });

  it('is limited to a kind, and to what can be redeemed now', async () => {
    const page = await showing([voucher, card, { ...talk, state: 'locked' }]);
    getByRole(page.list, 'button', 'I can redeem now').click();
    await until(() => expect(titles(page)).to.deep.equal(['Exam voucher', 'Gift card']));
    getByRole(page.list, 'button', /^Gift card 1$/).click();
    await until(() => expect(titles(page)).to.deep.equal(['Gift card']));
    getByRole(page.list, 'button', /^Private session/).click();
    await until(() => expect(visibleText(page.list)).to.match(/No rewards match this/));
    getByRole(page.list, 'button', 'Show all').click();
    await until(() => expect(titles(page)).to.have.length(3));
  });

  it('does not offer what would leave nothing out', async () => {
    const page = await showing([voucher, card]);
    expect(queryAllByRole(page.list, 'button', 'I can redeem now')).to.have.length(0);
  });

  it('comes page by page, and asks the backend for what fits the filter', async () => {
    const numbered = (from: number): object[] =>
      Array.from({ length: 2 }, (_, index) => ({
        ...voucher,
        id: `${from + index}`,
        title: `No. ${from + index}`,
      }));
    const page = new RewardPage();
    const reply = ({ path }: { path: string }): object => {
      if (path.includes('state=available')) return { items: numbered(1) };
      return path.includes('cursor=two')
        ? { items: numbered(3) }
        : { items: [...numbered(1).slice(0, 1), { ...talk, state: 'locked' }], nextCursor: 'two', total: 4 };
    };
    page.answers['GET /rewards'] = reply;
    await page.mount();
    await until(() => getByRole(page.list, 'button', 'Show more').click() === undefined);
    await until(() => expect(titles(page)).to.have.length(4));
    await until(() => expect(page.list.shadowRoot?.activeElement?.textContent).to.equal('No. 3'));
    getByRole(page.list, 'button', 'I can redeem now').click();
    await until(() => expect(titles(page)).to.deep.equal(['No. 1', 'No. 2']));
    expect(page.requests.some(({ path }) => path === '/rewards?state=available')).to.equal(true);
  });

  it('never says that none fits where what fits did not come', async () => {
    const page = new RewardPage();
    let isDown = true;
    page.answers['GET /rewards'] = ({ path }: { path: string }): unknown => {
      if (!path.includes('state=available'))
        return { items: [{ ...talk, state: 'locked' }], nextCursor: 'two', total: 4 };
      return isDown ? problem(500, 'internal') : { items: [voucher] };
    };
    await page.mount();
    await until(() => getByRole(page.list, 'button', 'I can redeem now').click() === undefined);
    await until(() => getByRole(page.list, 'button', 'Try again') !== undefined);
    expect(spokenText(page.list)).not.to.match(/No rewards match|\b0 rewards/);
    isDown = false;
    getByRole(page.list, 'button', 'Try again').click();
    await until(() => expect(titles(page)).to.deep.equal(['Exam voucher']));
  });

  it('name in the link of a locked one what it is about', async () => {
    const reasons = [{ text: 'Opens with Gold', unlock: { text: '€38,400 to go', href: '/gold' } }];
    const page = await showing([
      { ...voucher, state: 'locked', reasons },
      { ...talk, state: 'locked', reasons },
    ]);
    const names = queryAllByRole(page.list, 'link').map((link) =>
      (link.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => page.list.shadowRoot?.getElementById(id)?.textContent?.trim())
        .join(' '),
    );
    expect(names).to.deep.equal([`What opens it ${voucher.title}`, `What opens it ${talk.title}`]);
  });

  it('speaks Spanish and Turkish, dates and numbers too', async () => {
    const es = await showing([{ ...voucher, window: { to: '2027-06-01' } }], {}, 'es');
    expect(textOf(es, 'Exam voucher')).to.match(
      /Vale Exam voucher 1800 points Hasta el 31 de mayo de 2027 Canjear/,
    );
    const tr = await showing([{ ...voucher, left: 3 }], {}, 'tr');
    expect(textOf(tr, 'Exam voucher')).to.match(/Kupon Exam voucher 1\.800 points Kalan: 3 Ödülü alın/);
  });
});
