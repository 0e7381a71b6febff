import { expect } from '@open-wc/testing';
import '../../src/define.ts';
import { appendToPage } from '../support/mount.ts';
import { accessibleName, allElements, getByRole, hasState } from '../support/queries.ts';
import { until } from '../support/until.ts';
import { programOf, type WidgetSetup } from '../support/widget-setup.ts';
import { ReferralFormPage, viewer } from './referral-form/referral-form-page.ts';
import { survey, SurveyPage } from './survey/survey-page.ts';

const many = 20_000;
const list = <T>(of: (at: number) => T): T[] => Array.from({ length: many }, (_, at) => of(at));

interface LongList {
  readonly tag: WidgetSetup['tag'];
  readonly sources: () => Readonly<Record<string, unknown>>;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly row: string;
  readonly atFirst: number;
  readonly more: string;
}

const lists: readonly LongList[] = [
  {
    tag: 'laurel-perk-list',
    sources: () => ({
      perks: { items: list((at) => ({ id: `p${at}`, title: `Perk ${at}`, summary: 'S' })) },
    }),
    row: 'li.perk',
    atFirst: 300,
    more: '[part~=load-more] button',
  },
  {
    tag: 'laurel-referral-form',
    sources: () => ({
      referralCampaign: { share: { link: 'https://a.example' } },
      referrals: { items: list((at) => ({ id: `r${at}`, company: `Company ${at}`, status: 'won' })) },
    }),
    row: 'li.referral',
    atFirst: 300,
    more: '[part~=load-more] button',
  },
  {
    tag: 'laurel-leaderboard',
    sources: () => ({
      leaderboard: {
        rows: list((at) => ({
          rank: at + 1,
          place: at + 1,
          displayName: `Member ${at}`,
          value: { amount: many - at },
          isViewer: at === 15_000,
        })),
      },
    }),
    row: '[part~=row]',
    // Those around the viewer, too, below a row for those between.
    atFirst: 1004,
    more: '.more button',
  },
  {
    tag: 'laurel-tier-badge',
    sources: () => ({
      standing: { tier: { name: 'Tier 7' } },
      ladder: { items: list((at) => ({ name: `Tier ${at}` })) },
    }),
    attributes: { ladder: 'open' },
    row: '[part~=ladder] [part~=step]',
    atFirst: 100,
    more: '[part~=ladder] + button',
  },
];

describe('twenty thousand rows in one answer', () => {
  for (const { tag, sources, attributes = {}, row, atFirst, more } of lists)
    it(`fill no page of ${tag}: the first ones are there, and more on demand`, async () => {
      const program = programOf({ tag, sources: sources() });
      const widget = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
      program.append(widget);
      appendToPage(program).lang = 'en';
      const rows = (): number => widget.shadowRoot?.querySelectorAll(row).length ?? 0;
      await until(() => expect([hasState(widget, 'ready'), rows()]).to.deep.equal([true, atFirst]));
      expect(allElements(widget).length).to.be.lessThan(16_000);
      const button = (): HTMLButtonElement | null | undefined => widget.shadowRoot?.querySelector(more);
      await until(() => expect(button()).to.be.instanceOf(HTMLButtonElement));
      await until(() => button()?.getAttribute('aria-disabled') !== 'true');
      button()?.click();
      await until(() => rows() > atFirst);
      expect(allElements(widget).length).to.be.lessThan(30_000);
    });
});

describe('twenty thousand options or questions in one answer', () => {
  const options = list((at) => ({ value: `v${at}`, label: `Option ${at}` }));
  const inputs = (root: Element): HTMLInputElement[] =>
    allElements(root).filter((one): one is HTMLInputElement => one instanceof HTMLInputElement);
  const moreOf = (root: Element): HTMLElement => getByRole(root, 'button', /^Show more \(/);

  const isBounded = async (root: Element, type: string, chosen: () => unknown): Promise<void> => {
    const ofType = (): HTMLInputElement[] => inputs(root).filter((input) => input.type === type);
    await until(() => {
      expect(ofType()).to.have.length(100);
      moreOf(root);
    });
    moreOf(root).click();
    await until(() => expect(ofType()).to.have.length(200));
    await until(() => expect(root.shadowRoot?.activeElement).to.equal(ofType()[100]));
    expect(accessibleName(moreOf(root))).to.equal('Show more (19,800 left)');
    ofType()[150]?.click();
    await until(() => expect(chosen()).to.deep.equal('v150'));
    expect(allElements(root).length).to.be.lessThan(3_000);
  };

  for (const [type, control] of [
    ['radio', 'radio'],
    ['multiselect', 'checkbox'],
  ] as const)
    it(`of a ${type} field are shown a hundred at a time`, async () => {
      const page = new ReferralFormPage();
      page.answers['GET /referral-campaign'] = {
        viewer: viewer(),
        fields: [{ name: 'region', label: 'Region', type, options }],
      };
      await page.mount();
      await isBounded(
        page.widget,
        control,
        () => inputs(page.widget).find((one) => one.checked && one.type === control)?.value,
      );
    });

  it('of a question with several answers are shown a hundred at a time', async () => {
    const page = new SurveyPage(
      {},
      { ...survey, questions: [{ id: 'q', kind: 'multiple', title: 'Which?', options }] },
    );
    await (await page.mount('layout="page"')).start();
    await isBounded(page.widget, 'checkbox', () => inputs(page.widget).find((one) => one.checked)?.value);
    await until(() => expect(JSON.stringify(page.saved.at(-1)?.body ?? '')).to.contain('v150'));
  });

  it('of a question with one answer stand in a list of a thousand, which letters make shorter', async () => {
    const page = new SurveyPage(
      {},
      { ...survey, questions: [{ id: 'q', kind: 'single', title: 'Which?', options }] },
    );
    await (await page.mount('layout="page"')).start();
    const drawn = () => allElements(page.widget).filter((one) => one instanceof HTMLOptionElement);
    await until(() => expect(drawn()).to.have.length(1001));
    const [search] = inputs(page.widget);
    if (!search) throw new Error('There is no field to search in');
    search.value = options[19_999]?.label ?? '';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => expect(drawn()).to.have.length(2));
    expect(drawn().at(-1)?.value).to.equal(options[19_999]?.value);
  });

  it('of a page of questions are asked one by one', async () => {
    const questions = list((at) => ({ id: `q${at}`, kind: 'text', title: `Question ${at}` }));
    const page = new SurveyPage({}, { ...survey, questions });
    await (await page.mount('layout="page"')).start();
    await page.shows('Question 0');
    await page.shows('0 of 20,000 answered');
    expect(allElements(page.widget).length).to.be.lessThan(300);
    page.types('One');
    page.press('Next');
    await page.shows('Question 1');
  });
});
