import { expect } from '@open-wc/testing';
import type { Referral } from '../../../src/contract/index.ts';
import {
  queryAllByRole,
  spokenText,
  accessibleName,
  queryParts,
  visibleText,
  getByRole,
} from '../../support/queries.ts';
import { until } from '../../support/until.ts';
import {
  createdReferral,
  problem,
  ReferralFormPage,
  words,
  type ReferralAnswers,
} from './referral-form-page.ts';

const list = 'GET /referrals';

const named = (count: number, from = 0): Referral[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `r${from + at}`,
    company: `Company ${from + at}`,
    status: 'in_review',
  }));

/** Pages of three of seven, by a cursor. */
const paged = ({ path }: { path: string }): object => {
  const from = Number(new URLSearchParams(path.split('?')[1]).get('cursor') ?? 0);
  return {
    items: named(Math.min(3, 7 - from), from),
    total: 7,
    ...(from + 3 < 7 && { nextCursor: `${from + 3}` }),
  };
};

const listing = async (answers: ReferralAnswers, lang = 'en-GB'): Promise<ReferralFormPage> => {
  const page = await new ReferralFormPage(answers).mount('', lang);
  await until(() => !page.root.querySelector('.referral-list [aria-busy=true], .referral-list.skeletons'));
  return page;
};

const rows = (page: ReferralFormPage): HTMLElement[] => queryParts(page.form, 'referral');

const row = async (referral: Partial<Referral>): Promise<string> => {
  const page = await listing({
    [list]: { items: [{ id: 'r1', company: 'Kervan', status: 'won', ...referral }] },
  });
  await until(() => expect(rows(page)).to.have.length(1));
  return visibleText(rows(page)[0] ?? page.form);
};

const companies = (page: ReferralFormPage): string[] =>
  rows(page).map((one) => visibleText(queryParts(one, 'name')[0] ?? one));

describe('a list of referrals that can’t be shown', () => {
  it('says so beside a form that can be used, and comes when somebody tries again', async () => {
    const page = await listing({ [list]: problem(500, 'internal') });
    await page.shows(words.listFailed);
    await page.asks();
    page.answers[list] = { items: [createdReferral] };
    page.press(words.retry);
    await until(() => expect(companies(page)).to.deep.equal(['Kervan']));
  });

  it('takes no place where the program has none', async () => {
    const page = await listing({ [list]: problem(404, 'not_served') });
    await page.asks();
    expect(queryParts(page.form, 'card')).to.have.length(1);
    expect(visibleText(page.form)).not.to.contain(words.mine);
  });

  it('takes no place where a page’s own functions give none', async () => {
    const page = new ReferralFormPage();
    await page.mount();
    Object.assign(page.program, {
      endpoint: undefined,
      sources: { referralCampaign: () => ({ share: { link: 'https://northpeak.example/r/1' } }) },
    });
    await page.shows(words.copy);
    expect(visibleText(page.form)).not.to.contain(words.listFailed);
  });

  it('says that there are none yet, and leads to the form', async () => {
    const page = await listing({});
    await page.asks();
    await page.shows(`${words.empty} ${words.emptyNote}`);
    page.press(words.title);
    await until(() => expect(page.focused).to.equal(page.field('Company website')));
  });

  it('says in place of that what the page says', async () => {
    const page = await new ReferralFormPage().mount(
      '',
      'en',
      '<p slot="empty-list">None yet, ask Jonas.</p>',
    );
    await page.shows('None yet, ask Jonas.');
    expect(visibleText(page.form)).not.to.contain(words.empty);
  });

  for (const [how, gone] of [
    ['404', problem(404, 'not_found')],
    ['a bare 410', new Response(null, { status: 410 })],
    ['400', problem(400, 'invalid_request')],
    ['a code of its own', problem(409, 'cursor_expired')],
    ['"not served"', problem(404, 'not_served')],
  ] as const)
    it(`begins anew when its cursor is gone: ${how}`, async () => {
      let generation = 1;
      const page = await listing({
        [list]: ({ path }) => {
          const cursor = new URLSearchParams(path.split('?')[1]).get('cursor');
          if (cursor === 'g1') return gone.clone();
          const items = named(2, cursor === null ? 0 : 2);
          return cursor === null ? { items, nextCursor: `g${generation}` } : { items };
        },
      });
      await until(() => expect(rows(page)).to.have.length(2));
      page.press(words.showMore);
      await page.shows(words.moreFailed);
      generation = 2;
      page.press(words.retry);
      await until(() => expect(rows(page)).to.have.length(4));
    });

  it('leaves out a row that is broken, shows the others, and says that something is missing', async () => {
    const page = await listing({
      [list]: {
        items: [createdReferral, { id: 'r2' }, null, { ...createdReferral, id: 'r3', company: ' ' }],
      },
    });
    await until(() => expect(companies(page)).to.deep.equal(['Kervan']));
    await page.shows(words.partly);
  });

  it('says that the next ones did not load, keeps those that are there, and tries again', async () => {
    const page = await listing({ [list]: paged });
    await page.shows(words.showMore);
    page.answers[list] = problem(500, 'internal');
    page.press(words.showMore);
    await until(() =>
      expect(queryAllByRole(page.form, 'alert').map(spokenText)).to.deep.equal([
        `${words.moreFailed} ${words.retry}`,
      ]),
    );
    expect(rows(page)).to.have.length(3);
    page.answers[list] = paged;
    page.press(words.retry);
    await until(() => expect(rows(page)).to.have.length(6));
  });
});

describe('a list of referrals', () => {
  it('comes a page at a time, each once, to the last, and the focus does not fall out', async () => {
    const page = await listing({ [list]: paged });
    await page.shows('3 of 7 shown');
    page.press(words.showMore);
    await page.shows('6 of 7 shown');
    page.press(words.showMore);
    await until(() => expect(rows(page)).to.have.length(7));
    expect(new Set(companies(page)).size).to.equal(7);
    expect(page.has(words.showMore)).to.equal(false);
    expect(page.focused, 'the button is gone').not.to.equal(null);
  });

  it('counts them, and says what they brought', async () => {
    const page = await listing({
      [list]: {
        items: [createdReferral],
        total: 4,
        earned: { text: 'Earned for Tekin this year', value: { amount: 150_000, currency: 'EUR' } },
      },
    });
    await page.shows(/My referrals 4/);
    expect(visibleText(queryParts(page.form, 'total')[0] ?? page.form)).to.match(
      /Earned for Tekin this year €1,500/,
    );
  });

  it('says nothing of a sum that a role may not see', async () => {
    const page = await listing({
      [list]: { items: [createdReferral], earned: { text: 'Earned', value: { hidden: 'role' } } },
    });
    await until(() => expect(rows(page)).to.have.length(1));
    expect(queryParts(page.form, 'total')).to.deep.equal([]);
  });

  it('is filtered by outcome, with the count of each, and back', async () => {
    const groups = [
      { status: 'open', count: 2 },
      { status: 'won', count: 1 },
      { status: 'closed', count: 0 },
      { status: 'elsewhere', count: 3 },
    ];
    const page = await listing({
      [list]: ({ path }) => {
        const status = new URLSearchParams(path.split('?')[1]).get('status');
        const items = status === 'won' ? named(1, 8) : status === 'closed' ? [] : named(3);
        return { items, groups, total: items.length };
      },
    });
    await until(() => getByRole(page.form, 'group', words.filter));
    const choices = () => queryAllByRole(getByRole(page.form, 'group', words.filter), 'button');
    expect(choices().map(accessibleName)).to.deep.equal(['All 3', 'Open 2', 'Won 1', 'Closed 0']);
    page.press('Won 1');
    await until(() => expect(companies(page)).to.deep.equal(['Company 8']));
    expect(choices().map(({ ariaPressed }) => ariaPressed)).to.deep.equal([
      'false',
      'false',
      'true',
      'false',
    ]);
    page.press('Closed 0');
    await page.shows(words.noneOfGroup);
    expect(visibleText(page.form)).not.to.contain(words.empty);
    page.press('All 3');
    await until(() => expect(rows(page)).to.have.length(3));
  });

  it('begins at its first page where it is filtered anew', async () => {
    const page = await listing({
      [list]: (asked) => ({ ...paged(asked), groups: [{ status: 'won', count: 7 }] }),
    });
    await page.shows('3 of 7 shown');
    page.press(words.showMore);
    await page.shows('6 of 7 shown');
    page.press('Won 7');
    await page.shows('3 of 7 shown');
  });

  it('has no filter where nobody counted', async () => {
    const page = await listing({ [list]: { items: [createdReferral] } });
    await until(() => expect(rows(page)).to.have.length(1));
    expect(queryParts(page.form, 'filter')).to.deep.equal([]);
  });

  it('speaks Spanish and Turkish', async () => {
    const page = await listing({ [list]: { items: [createdReferral], total: 1 } }, 'es');
    await page.shows('Mis recomendaciones');
    page.page.lang = 'tr';
    await page.shows('Tavsiyelerim');
  });
});

describe('a row of a referral', () => {
  for (const [status, word] of [
    ['submitted', words.submitted],
    ['in_review', words.in_review],
    ['duplicate', words.duplicate],
    ['accepted', words.accepted],
    ['qualified', words.qualified],
    ['meeting', words.meeting],
    ['negotiation', words.negotiation],
    ['won', words.won],
    ['lost', words.lost],
    ['rejected', words.rejected],
    ['expired', words.expired],
    ['withdrawn', words.withdrawn],
    ['on_hold', 'Status: on_hold'],
    ['constructor', 'Status: constructor'],
    ['WON', 'Status: WON'],
    ['', 'Status: –'],
  ] as const)
    it(`of "${status}" says ${word}`, async () => expect(await row({ status })).to.equal(`Kervan ${word}`));

  it('has the vendor’s own name for where it stands, how far that is, who acts next and by when', async () => {
    const page = await listing({
      [list]: {
        items: [
          {
            ...createdReferral,
            status: 'negotiation',
            stage: 'Offer is with them',
            track: { done: 5, total: 6 },
            sentAt: '2026-10-02',
            nextActor: { name: 'Jonas Weber' },
            expectedBy: '2099-12-04',
          },
        ],
      },
    });
    await until(() => expect(rows(page)).to.have.length(1));
    expect(visibleText(rows(page)[0] ?? page.form)).to.match(
      /^Kervan sent 2 October(?: 2026)? Offer is with them · Jonas Weber, by Fri,? 4 December 2099$/,
    );
    const [track] = queryParts(page.form, 'track');
    expect(track?.getAttribute('role')).to.equal('img');
    expect(track?.getAttribute('aria-label')).to.equal('5 of 6');
  });

  it('draws no track that nobody could count', async () => {
    for (const track of [
      { done: 1, total: 0 },
      { done: 1, total: 4_000 },
      { done: -3, total: -1 },
    ]) {
      const page = await listing({ [list]: { items: [{ ...createdReferral, track }] } });
      await until(() => expect(rows(page)).to.have.length(1));
      expect(queryParts(page.form, 'track')).to.deep.equal([]);
    }
  });

  it('of what is over says since when, or why, and leads to what can be done', async () => {
    expect(await row({ status: 'lost', since: '2026-09-14' })).to.match(
      /^Kervan Lost · 14 September(?: 2026)?$/,
    );
    const rejection = { text: 'a customer since 2023', next: { text: 'Refer another of their group.' } };
    expect(await row({ status: 'rejected', since: '2026-09-14', rejection })).to.equal(
      'Kervan Not accepted · a customer since 2023 What you can do',
    );
  });

  const value = { amount: 150_000, currency: 'EUR' };
  for (const [reward, told] of [
    [{ value, status: 'expected', when: 'when won' }, /€1,500 when won$/],
    [{ value, status: 'expected' }, /€1,500 expected$/],
    [{ value, status: 'earned' }, /€1,500 earned$/],
    [{ value, status: 'paid', at: '2026-10-12' }, /€1,500 Paid 12 October( 2026)?$/],
    [{ value, status: 'paid' }, /€1,500 Paid$/],
    [
      { value, status: 'reversed', reason: 'the order was refunded' },
      /€1,500 Reversed, the order was refunded$/,
    ],
    [{ status: 'none' }, /Won None$/],
    [{ text: '20% off', status: 'earned' }, /20% off earned$/],
    [{ value, status: 'evaporated' }, /€1,500$/],
  ] as const)
    it(`tells of its reward, ${JSON.stringify(reward)}`, async () => {
      const other = { side: 'referred', text: 'Never here', status: 'earned' };
      const text = await row({ rewards: [other, { side: 'referrer', ...reward }] });
      expect(text).to.match(told);
      expect(text).not.to.contain('Never here');
    });
});
