import { expect } from '@open-wc/testing';
import type { SurveyQuestion } from '../../../src/contract/index.ts';
import { spokenText, visibleText } from '../../support/queries.ts';
import { write } from '../../support/served-page.ts';
import { until } from '../../support/until.ts';
import { answersIn, options, survey, SurveyPage, words } from './survey-page.ts';

const often: SurveyQuestion = { ...survey.questions[0]!, required: false };

/** A page that asks these, from the first one on. */
const asks = async (questions: readonly (SurveyQuestion | null)[], layout = 'cards'): Promise<SurveyPage> =>
  (await new SurveyPage({}, { ...survey, questions: [...questions] }).mount(`layout="${layout}"`)).start();

const box = (page: SurveyPage): HTMLTextAreaElement | HTMLInputElement => {
  const found = page.root.querySelector<HTMLTextAreaElement>('textarea, .question input.control');
  if (!found) throw new Error(`Nothing to write into in "${visibleText(page.widget)}"`);
  return found;
};

describe('a question that nobody can answer', () => {
  const hopeless: readonly (readonly [string, SurveyQuestion])[] = [
    ['is of a kind of next year', { id: 'x', kind: 'hologram', title: 'Wave' }],
    ['has nothing to choose', { id: 'x', kind: 'single', title: 'Pick', options: [] }],
    ['has lines and no answers', { id: 'x', kind: 'matrix', title: 'Rows', lines: options('A') }],
    [
      'wants more than there is',
      { id: 'x', kind: 'multiple', title: 'Two', constraints: { min: 3 }, options: options('A', 'B') },
    ],
    [
      'is longer and shorter',
      { id: 'x', kind: 'text', title: 'Text', constraints: { minLength: 9, maxLength: 2 } },
    ],
    ['is more and less', { id: 'x', kind: 'number', title: 'Number', constraints: { min: 9, max: 2 } }],
    [
      'is later and earlier',
      { id: 'x', kind: 'date', title: 'Day', constraints: { min: '2027-02-01', max: '2027-01-01' } },
    ],
  ];

  for (const [what, question] of hopeless) {
    it(`because it ${what} is said to be so, and what can be answered is sent`, async () => {
      const page = await asks([question, often]);
      await page.shows(words.notShown);
      page.press(words.next);
      await page.shows('How often?');
      page.choose('Monthly');
      page.press(words.send);
      await page.shows(words.thanks);
      expect(page.sent.map(answersIn)).to.deep.equal([{ often: 'monthly' }]);
    });

    it(`and must be, because it ${what}, traps nobody: the survey says that it can’t be sent`, async () => {
      const page = await asks([{ ...question, required: true }, often]);
      await page.shows(words.unsendable);
      page.press(words.next);
      await page.shows('How often?');
      page.choose('Monthly');
      await page.shows(words.saved);
      page.press(words.send);
      expect(page.sent).to.have.length(0);
      page.press(words.back);
      await page.shows(words.notShown);
    });
  }

  it('of which a million points are asked has as many as anybody tells apart', async () => {
    const page = await asks([
      { id: 'x', kind: 'scale', title: 'Far', constraints: { min: 0, max: 1_000_000 } },
    ]);
    expect(page.root.querySelectorAll('input[type=radio]')).to.have.length(21);
  });

  it('of the id of another is not asked twice', async () => {
    const page = await asks([often, { ...often, title: 'The same again' }], 'page');
    expect(visibleText(page.widget)).to.contain('How often?').and.not.to.contain('The same again');
  });
});

describe('what depends on an answer', () => {
  const also = (
    ...groups: NonNullable<SurveyQuestion['showIf']>['any'][number]['all'][]
  ): SurveyQuestion => ({
    id: 'also',
    kind: 'text',
    title: 'And also?',
    showIf: { any: groups.map((all) => ({ all })) },
  });
  const who = survey.questions[1]!;

  it('is asked where all of it holds, and where any of it does', async () => {
    const page = await asks(
      [
        often,
        who,
        also(
          [
            { question: 'often', is: ['monthly'] },
            { question: 'who', is: ['sales'] },
          ],
          [{ question: 'often', is: ['never'] }],
        ),
      ],
      'page',
    );
    page.choose('Monthly');
    await page.misses('And also?');
    page.choose('Sales');
    await page.shows('And also?');
    page.choose('Yearly');
    await page.misses('And also?');
    page.choose('Never');
    await page.shows('And also?');
  });

  it('is never asked where it looks ahead, at itself, or at nothing', async () => {
    for (const id of ['also', 'later', 'nobody']) {
      const later: SurveyQuestion = { ...often, id: 'later', title: 'Later' };
      const page = await asks([often, also([{ question: id, isNot: ['x'] }]), later], 'page');
      page.choose('Monthly');
      await page.shows(words.saved);
      expect(visibleText(page.widget)).not.to.contain('And also?');
    }
  });

  it('says an earlier answer again, in words, as text, and as it is now', async () => {
    const page = await asks(
      [often, who, { id: 'why', kind: 'text', title: 'Why {{often}}, {{who}}, {{ nobody }}?' }],
      'page',
    );
    await page.shows('Why …, …, …?');
    for (const label of ['Never', 'Finance', 'Another']) {
      page.choose(label);
      await page.widget.updateComplete;
    }
    await page.shows('Why Never, Finance and Another, …?');
    const other = page.root.querySelector<HTMLInputElement>('.free-text input');
    if (!other) throw new Error('It is not asked which one');
    write(other, '<b>Auditors</b>');
    await page.shows('Why Never, Finance and <b>Auditors</b>, …?');
    page.choose('Yearly');
    await page.shows('Why Yearly,');
  });
});

describe('a survey on the way to its end', () => {
  const sections = [
    { id: 'first', title: 'Planning' },
    { id: 'last', title: 'Use' },
  ];
  const why: SurveyQuestion = { id: 'why', kind: 'text', title: 'Why?', section: 'last' };

  it('the section is named, and the progress never tells more than there is', async () => {
    const info: SurveyQuestion = { id: 'note', kind: 'info', title: 'Half way', section: 'first' };
    const questions = [{ ...often, section: 'first' }, info, why];
    const page = await (await new SurveyPage({}, { ...survey, sections, questions }).mount()).start();
    expect(spokenText(page.widget)).to.contain('Planning').and.to.contain('1 of 2');
    page.choose('Monthly');
    await until(() =>
      expect(page.root.querySelector('[part~=progress]')?.getAttribute('aria-label')).to.equal(
        '1 of 2 answered',
      ),
    );
    page.press(words.next);
    await page.shows('Half way');
    page.press(words.next);
    await page.shows('Use');
    expect(spokenText(page.widget)).to.contain('2 of 2').and.not.to.contain('Planning');
  });

  it('back loses nothing, not even a word that is being written', async () => {
    const page = await asks([why, often]);
    const text = box(page);
    text.value = 'No ti';
    text.dispatchEvent(new Event('input', { bubbles: true }));
    page.press(words.next);
    await page.shows('How often?');
    page.press(words.back);
    await page.shows('Why?');
    expect(box(page).value).to.equal('No ti');
  });

  it('a digit answers the question that has the focus', async () => {
    const page = await asks(
      [often, { ...often, id: 'then', title: 'And then?', options: options('Rarely', 'Ever') }],
      'page',
    );
    page.option('Rarely').focus();
    page.focused?.dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true, composed: true }));
    expect(page.option('Ever').checked).to.equal(true);
    expect(page.option('Yearly').checked).to.equal(false);
  });
});
