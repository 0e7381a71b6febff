import { expect } from '@open-wc/testing';
import '../../src/define.ts';
import { appendToPage } from '../support/mount.ts';
import { allElements, queryAllByRole, visibleText } from '../support/queries.ts';
import { until } from '../support/until.ts';
import { programOf, type WidgetSetup } from '../support/widget-setup.ts';
import { options, survey, SurveyPage } from './survey/survey-page.ts';

const many = 20_000;
const list = <T>(of: (at: number) => T): T[] => Array.from({ length: many }, (_, at) => of(at));
const texts = list((at) => ({ label: `Label ${at}`, text: `Text ${at}` }));
const euro = (amount: number): object => ({ amount, currency: 'EUR' });

interface LongNestedList {
  readonly tag: WidgetSetup['tag'];
  readonly attributes?: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, unknown>>;
  /** A button that leads to the list. */
  readonly press?: string;
  readonly row: string;
  /** How many are drawn at first, if not a hundred. */
  readonly atFirst?: number;
}

const spend = { label: 'Spend', current: euro(1), target: euro(100_000) };
const standing = { tier: { name: 'Silver' }, next: { name: 'Gold' }, requirements: [spend] };
const claim = { id: 'c', status: 'scheduled', perk: { id: 'p', title: 'Kit' } };
const perks = { items: [{ id: 'p', title: 'Kit' }] };
const share = { share: { link: 'https://a.example' } };
const referral = { id: 'r', company: 'Delta', status: 'open' };

const claimWith = (more: object): LongNestedList => ({
  tag: 'laurel-perk-list',
  attributes: { claim: 'c' },
  sources: { perks, claim: { ...claim, ...more } },
  row: 'dialog dl > div',
});

const referralWith = (more: object): LongNestedList => ({
  tag: 'laurel-referral-form',
  attributes: { referral: 'r' },
  sources: {
    referralCampaign: share,
    referrals: { items: [referral] },
    referral: { ...referral, ...more },
  },
  row: 'dialog .facts > div',
});

const lists: Readonly<Record<string, LongNestedList>> = {
  'benefits of a tier': {
    tag: 'laurel-tier-badge',
    sources: { standing: { ...standing, tier: { name: 'Silver', benefits: texts } } },
    row: '[part~=benefits] li',
  },
  'benefits of the next tier': {
    tag: 'laurel-tier-badge',
    sources: { standing: { ...standing, next: { name: 'Gold', benefits: texts } } },
    row: '[part~=next] li',
  },
  'benefits of staying': {
    tag: 'laurel-tier-badge',
    sources: { standing: { tier: { name: 'Gold' }, next: null, forward: { benefits: texts } } },
    row: '[part~=next] li',
  },
  requirements: {
    tag: 'laurel-tier-badge',
    sources: {
      standing: { ...standing, requirements: list((at) => ({ ...spend, label: `Spend ${at}` })) },
    },
    row: '.condition',
  },
  'marks of a requirement': {
    tag: 'laurel-tier-badge',
    sources: {
      standing: {
        ...standing,
        requirements: [{ ...spend, marks: list((at) => ({ label: `Mark ${at}`, at: euro(at) })) }],
      },
    },
    row: '.tick:not(.end)',
  },
  'references of a requirement': {
    tag: 'laurel-tier-badge',
    sources: {
      standing: {
        ...standing,
        requirements: [
          {
            ...spend,
            why: { text: 'By orders', references: list((at) => ({ label: `Order ${at}`, url: `/o/${at}` })) },
          },
        ],
      },
    },
    press: 'summary',
    row: 'p.muted > a',
  },
  'what a membership opens and requires': {
    tag: 'laurel-tier-badge',
    sources: {
      standing: {
        tier: null,
        viewer: {
          membership: { status: 'invited', opens: list((at) => `Opens ${at}`), requires: ['A contract'] },
        },
      },
    },
    row: '[part~=benefits] li',
  },
  prizes: {
    tag: 'laurel-leaderboard',
    sources: {
      leaderboard: { rows: [{ rank: 1, displayName: 'Ada', value: { amount: 1 } }], prizes: texts },
    },
    row: '[part~=prizes] li',
  },
  'reasons why a perk is locked': {
    tag: 'laurel-perk-list',
    sources: {
      perks: {
        items: [
          { id: 'p', title: 'Kit', state: 'locked', reasons: texts.map((one) => ({ code: 'tier', ...one })) },
        ],
      },
    },
    row: '[part~=lock-reason]',
  },
  'entries of a draw': {
    tag: 'laurel-perk-list',
    sources: {
      perks: {
        items: [
          {
            id: 'p',
            title: 'Draw',
            kind: 'draw',
            draw: { mine: 4, sources: list((at) => ({ text: `Source ${at}`, entries: 1 })) },
            action: { kind: 'entries', label: 'How this is counted' },
          },
        ],
      },
    },
    press: 'li button',
    row: 'dialog ul.rows li',
  },
  'what was answered for a claim': claimWith({ answers: texts }),
  'steps of a claim': {
    ...claimWith({
      timeline: list((at) => ({ label: `Step ${at}`, state: at === 15_000 ? 'now' : 'later' })),
    }),
    row: '[part~=timeline] li',
    // The present step, too.
    atFirst: 101,
  },
  'what was said in a referral': referralWith({ given: texts }),
  'rewards of a referral': referralWith({ rewards: texts.map(({ text }) => ({ text, status: 'expected' })) }),
  'steps of a referral': {
    ...referralWith({ timeline: list((at) => ({ label: `Step ${at}`, state: 'done' })) }),
    row: '[part~=timeline] li',
  },
  'steps of a campaign': {
    tag: 'laurel-referral-form',
    sources: {
      referralCampaign: { ...share, steps: list((at) => ({ title: `Step ${at}` })) },
      referrals: { items: [] },
    },
    row: '[part~=steps] li',
  },
  'rewards of a campaign': {
    tag: 'laurel-referral-form',
    sources: {
      referralCampaign: {
        ...share,
        rewards: { ladder: list((at) => ({ at, reward: { text: `Gift ${at}` } })) },
      },
      referrals: { items: [] },
    },
    row: '[part~=ladder] li',
  },
};

const showMore = (root: Element): HTMLElement | undefined =>
  queryAllByRole(root, 'button', /^Show more \(/)[0];

/** Draws some, and more on demand, from whose first row on a person goes on. */
const isBounded = async (
  root: Element,
  rowsNow: () => readonly Element[],
  { atFirst = 100, step = 100 }: { readonly atFirst?: number; readonly step?: number } = {},
): Promise<void> => {
  await until(() => {
    expect(rowsNow(), visibleText(root).slice(0, 300)).to.have.length(atFirst);
    expect(showMore(root)).to.be.instanceOf(HTMLButtonElement);
  });
  expect(allElements(root).length).to.be.lessThan(9_000);
  const button = showMore(root);
  button?.focus();
  button?.click();
  await until(() => expect(rowsNow()).to.have.length(atFirst + step));
  expect(allElements(root).length).to.be.lessThan(18_000);
};

describe('twenty thousand of what an answer lists within', () => {
  for (const [name, { tag, attributes = {}, sources, press, row, ...counts }] of Object.entries(lists))
    it(`are shown some at a time: ${name}`, async () => {
      const program = programOf({ tag, sources });
      const widget = document.createElement(tag);
      for (const [attribute, value] of Object.entries(attributes)) widget.setAttribute(attribute, value);
      program.append(widget);
      appendToPage(program).lang = 'en';
      const find = (selector: string): HTMLElement[] => [
        ...(widget.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
      ];
      await until(() => expect(find('[part~=card]')).not.to.deep.equal([]));
      for (const details of find('details')) details.setAttribute('open', '');
      if (press) {
        await until(() => expect(find(press)).not.to.deep.equal([]));
        find(press)[0]?.click();
      }
      await isBounded(
        widget,
        () => {
          for (const details of find('details')) details.setAttribute('open', '');
          return find(row);
        },
        counts,
      );
      if (row === '.tick:not(.end)') return;
      // What came begins where the rows before it ended, whatever is kept below.
      const first = find(row)[100];
      await until(() => expect(first?.matches(':focus, :focus-within'), name).to.equal(true));
    });
});

describe('a question with twenty thousand of them', () => {
  const asked = list((at) => ({ value: `v${at}`, label: `Option ${at}` }));
  const shown = async (question: object): Promise<SurveyPage> => {
    const page = new SurveyPage({}, { ...survey, questions: [question as never] });
    return (await page.mount('layout="page"')).start();
  };
  const find = (page: SurveyPage, selector: string): HTMLElement[] => [
    ...(page.widget.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];

  it('puts the first ones in order, and more on demand', async () => {
    const page = await shown({ id: 'q', kind: 'ranking', title: 'Which?', options: asked });
    await isBounded(page.widget, () => find(page, 'button.option'));
    await until(() => expect(find(page, 'button.option')[100]?.matches(':focus')).to.equal(true));
    find(page, 'button.option')[100]?.click();
    await page.shows('Option 100');
    await until(() => expect(find(page, '.ranked')).to.have.length(1));
    expect(page.widget.shadowRoot?.activeElement?.textContent).to.contain('Option 101');
  });

  it('asks about the first lines, and about more on demand', async () => {
    const page = await shown({
      id: 'q',
      kind: 'matrix',
      title: 'How?',
      lines: asked,
      options: options('yes', 'no'),
    });
    await isBounded(page.widget, () => find(page, '.matrix tbody tr'), { atFirst: 50, step: 50 });
    const line = find(page, '.matrix tbody tr')[50];
    await until(() => expect(line?.matches(':focus-within')).to.equal(true));
  });

  it('offers the first columns, and more on demand', async () => {
    const page = await shown({
      id: 'q',
      kind: 'matrix',
      title: 'How?',
      lines: asked.slice(0, 2),
      options: asked,
    });
    await isBounded(page.widget, () => find(page, '.matrix thead th'), { atFirst: 20, step: 20 });
  });
});
