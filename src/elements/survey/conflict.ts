import { html, type TemplateResult } from 'lit';
import type { Answers, Question } from '../../contract/question.ts';
import type { Survey, SurveyDraft } from '../../contract/survey.ts';
import { answerTo, valuesOf } from '../../rules/survey-flow.ts';
import { moment } from '../shared/at.ts';
import { localText, plainText } from '../shared/local-text.ts';
import type { Setting } from './setting.ts';

const textOf = (question: Question, answers: Answers, none: string): string => {
  const named = valuesOf(answerTo(answers, question.id)).map((value) => {
    const option = question.options?.find((one) => one.value === value);
    return option ? plainText(option.label) : value;
  });
  return named.join(', ') || none;
};

/** Two versions of the same answers, side by side where they differ: one of them is kept. */
export const conflict = (
  { questions }: Survey,
  here: Answers,
  there: SurveyDraft,
  { words }: Setting,
  settle: (answers: Answers) => void,
): TemplateResult => {
  const none = words.text('none');
  const differing = questions.flatMap((question) => {
    if (!question) return [];
    const [mine, other] = [here, there.answers].map((answers) => textOf(question, answers, none));
    return mine === other ? [] : [{ question, mine, other }];
  });
  const time = there.savedAt === undefined ? '' : moment(there.savedAt, words.locale);
  return html`<div class="conflict" part="conflict">
    <h3 class="n20 strong" id="title" tabindex="-1" part="title">${words.text('conflict')}</h3>
    <p class="muted">${words.text('conflictNote')}</p>
    <dl class="versions">
      ${differing.map(
        ({ question, mine, other }) =>
          html`<div>
            <dt>${localText(question.title)}</dt>
            <dd><span class="n12 quiet">${words.text('here')}</span> <bdi>${mine}</bdi></dd>
            <dd><span class="n12 quiet">${words.text('there', { time })}</span> <bdi>${other}</bdi></dd>
          </div>`,
      )}
    </dl>
    <div class="foot">
      <button class="btn" part="action" @click=${() => settle(here)}>${words.text('keepHere')}</button>
      <button class="btn" part="action" @click=${() => settle(there.answers)}>
        ${words.text('takeThere')}
      </button>
    </div>
  </div>`;
};
