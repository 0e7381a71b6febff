import { expect } from '@open-wc/testing';
import type { Survey, SurveyQuestion } from '../../../src/contract/index.ts';
import { scenarioContext } from '../../../src/mock/scenario.ts';
import { logicSurvey } from '../../../src/mock/fixtures/survey-logic.ts';
import { visibleText } from '../../support/queries.ts';
import { until } from '../../support/until.ts';
import { answersIn, receipt, SurveyPage, words } from './survey-page.ts';

type Answers = ConstructorParameters<typeof SurveyPage>[0];

const logic: Survey = { ...logicSurvey(scenarioContext('en')), id: 'plan' };
const { revealed: _, answered: __, ...plainReceipt } = receipt;

/** A page that asks the survey with logic, or a changed one. */
const asks = async (
  { layout = 'page', ...changes }: Partial<Survey> = {},
  answers: Answers = {},
): Promise<SurveyPage> =>
  (
    await new SurveyPage(
      { 'POST /surveys/plan/responses': plainReceipt, ...answers },
      { ...logic, ...changes },
    ).mount(`layout="${layout}"`)
  ).start();

/** Chooses one after the other, as people do: each choice is drawn before the next. */
const choose = async (page: SurveyPage, ...labels: string[]): Promise<void> => {
  for (const label of labels) {
    page.choose(label);
    await page.widget.updateComplete;
  }
};

const titles = (page: SurveyPage): string[] =>
  [...page.root.querySelectorAll<HTMLElement>('.ask')].map((title) => visibleText(title));
const optionsOf = (page: SurveyPage, title: string): string[] => {
  const asked = [...page.root.querySelectorAll<HTMLElement>('.question')].find((question) =>
    visibleText(question).includes(title),
  );
  return [...(asked?.querySelectorAll<HTMLElement>('.option > span') ?? [])].map((option) =>
    visibleText(option),
  );
};

describe('the logic of a survey that can’t be read', () => {
  it('in a calculation says that the survey can’t be sent, and asks what can be asked', async () => {
    const page = await asks({ calculations: [null, ...(logic.calculations ?? [])] });
    await page.shows(words.unsendable);
    page.choose('No');
    page.press(words.send);
    expect(page.sent).to.have.length(0);
  });

  it('in an ending ends in another one that applies', async () => {
    const page = await asks({
      questions: logic.questions.slice(0, 1),
      endings: [null, ...(logic.endings ?? []).slice(2)],
    });
    page.choose('No');
    page.press(words.send);
    await page.shows('We plan next year’s training with your answers.');
  });

  it('in the ending that the server names shows the receipt in Laurel’s words', async () => {
    const page = await asks(
      {},
      { 'POST /surveys/plan/responses': { ...plainReceipt, ending: 'gone', answered: 1 } },
    );
    page.choose('No');
    page.press(words.send);
    await page.shows('1 answer, sent once');
    expect(visibleText(page.widget)).not.to.contain('Thank you for telling us');
  });

  it('in the address of an ending’s link shows no link', async () => {
    const endings = logic.endings?.map((ending) => ending && { ...ending, href: 'javascript:alert(1)' });
    const page = await asks({ endings });
    page.choose('No');
    page.press(words.send);
    await page.shows('Thank you for telling us');
    expect(page.has('Continue', 'link')).to.equal(false);
  });
});

describe('an ending', () => {
  it('that screens out asks no more, says so, sends what was answered, and closes in the vendor’s words', async () => {
    const page = await asks();
    expect(titles(page).length).to.be.above(2);
    page.choose('No');
    await page.shows(words.noFurther);
    expect(titles(page)).to.have.length(1);
    page.press(words.send);
    await page.shows('Thank you for telling us');
    await page.shows('not for you this year');
    expect(page.sent.map(answersIn)).to.deep.equal([{ plans: 'no' }]);
    await until(() => page.focused?.id === 'title');
  });

  it('that screens out one by one offers to send at once, and goes on when the answer is changed', async () => {
    const page = await asks({ layout: 'cards' });
    expect(page.has(words.next)).to.equal(true);
    page.choose('No');
    await until(() => page.has(words.send));
    page.choose('Yes');
    await until(() => page.has(words.next));
    expect(visibleText(page.widget)).not.to.contain(words.noFurther);
  });

  it('that would screen out without an answer does not say so before there is one', async () => {
    const showIf = { any: [{ all: [{ question: 'plans', isNot: ['yes'] }] }] };
    const page = await asks({ endings: [{ id: 'out', kind: 'screened_out', title: 'Out', showIf }] });
    expect(visibleText(page.widget)).not.to.contain(words.noFurther);
    page.choose('No');
    await page.shows(words.noFurther);
    page.choose('Yes');
    await page.shows('Which tools');
  });

  it('that the server names stands before the one that the answers give', async () => {
    const page = await asks(
      {},
      { 'POST /surveys/plan/responses': { ...plainReceipt, ending: 'thanks', answered: 1 } },
    );
    page.choose('No');
    page.press(words.send);
    await page.shows('We plan next year’s training');
    await page.shows('1 answer, sent once');
  });

  it('says what was calculated, and leads on by its link', async () => {
    const page = await asks();
    await choose(page, 'Yes', 'Spreadsheets', 'Northpeak Console', 'Rate Planner', '5');
    await page.shows('Which of them do you use most?');
    const most = [...page.root.querySelectorAll('fieldset')].find((one) =>
      visibleText(one).includes('use most'),
    );
    most?.querySelector('input')?.click();
    page.press(words.send);
    await page.shows('Your answers add up to 11 points of 12.');
    expect(page.has('See the perks', 'link')).to.equal(true);
  });

  it('on a later visit has its words, and “…” for what was calculated', async () => {
    const page = await new SurveyPage(
      {},
      { ...logic, response: { ...plainReceipt, ending: 'ahead' } },
    ).mount();
    await page.shows('You plan well ahead');
    await page.shows('Your answers add up to … points of 12.');
  });
});

describe('options that depend on answers', () => {
  it('come and go while the focus stays, and what names one that is gone is not sent', async () => {
    const page = await asks();
    await choose(page, 'Yes', 'Spreadsheets', 'Rate Planner');
    await until(() => optionsOf(page, 'use most').length === 2);
    expect(optionsOf(page, 'like to try')).to.deep.equal(['Northpeak Console', 'Another one']);
    const most = [...page.root.querySelectorAll('fieldset')].find((one) =>
      visibleText(one).includes('use most'),
    );
    most?.querySelectorAll('input')[1]?.click();
    const planner = page.option('Rate Planner');
    planner.focus();
    planner.click();
    await until(() => !titles(page).some((title) => title.includes('use most')));
    expect(page.focused).to.equal(planner);
    await choose(page, 'Northpeak Console', '4');
    await until(() => optionsOf(page, 'use most').join() === 'Spreadsheets,Northpeak Console');
    page.press(words.send);
    await page.shows(words.required);
    expect(page.sent).to.have.length(0);
  });

  it('stand for what was written in an open one', async () => {
    const page = await asks();
    await choose(page, 'Yes', 'Spreadsheets', 'Another one');
    await page.shows(words.other);
    const own = page.root.querySelector<HTMLInputElement>('.free-text input');
    if (!own) throw new Error('It is not asked which one');
    own.value = 'Our own planner';
    own.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => optionsOf(page, 'use most').includes('Our own planner'));
    expect(page.root.querySelectorAll('.free-text')).to.have.length(1);
  });
});

describe('a question that is required by an answer', () => {
  it('is marked so as soon as it is, and is in the way of sending', async () => {
    const questions: SurveyQuestion[] = logic.questions.flatMap((question) =>
      question && /^(sure|why)$/.test(question.id) ? [question] : [],
    );
    const page = await asks({ questions, endings: [] });
    const isOptional = (): boolean => titles(page).some((title) => /surer.*optional/.test(title));
    expect(isOptional()).to.equal(true);
    page.choose('2');
    await until(() => !isOptional());
    page.press(words.send);
    await page.shows(words.required);
    expect(page.sent).to.have.length(0);
    page.choose('3');
    await until(isOptional);
    page.press(words.send);
    await until(() => page.sent.length === 1);
    expect(page.sent.map(answersIn)).to.deep.equal([{ sure: '3' }]);
  });
});
