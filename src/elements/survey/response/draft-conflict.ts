import { html, type TemplateResult } from 'lit';
import type { SurveyAnswers, SurveyQuestion } from '../../../contract/survey-questions.ts';
import type { Survey, SurveyDraft } from '../../../contract/surveys.ts';
import { answerFor, answerValues } from '../../../rules/survey-flow.ts';
import { formatDateTime } from '../../internal/i18n/date-time.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import type { SurveyContext } from '../messages.ts';

const answerLabel = (question: SurveyQuestion, answers: SurveyAnswers, none: string): string => {
  const named = answerValues(answerFor(answers, question.id)).map((value) => {
    const option = question.options?.find((one) => one.value === value);
    return option ? plainText(option.label) : value;
  });
  return named.join(', ') || none;
};

/** Two versions of the same answers, side by side where they differ: one of them is kept. */
export const draftConflict = (
  { questions }: Survey,
  here: SurveyAnswers,
  there: SurveyDraft,
  { words }: SurveyContext,
  settle: (answers: SurveyAnswers) => void,
): TemplateResult => {
  const none = words.text('none');
  const differing = questions.flatMap((question) => {
    if (!question) return [];
    const [mine, other] = [here, there.answers].map((answers) => answerLabel(question, answers, none));
    return mine === other ? [] : [{ question, mine, other }];
  });
  const time = there.savedAt === undefined ? '' : formatDateTime(there.savedAt, words.locale);
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
      <button class="btn" part="button button-secondary" @click=${() => settle(here)}>
        ${words.text('keepHere')}
      </button>
      <button class="btn" part="button button-secondary" @click=${() => settle(there.answers)}>
        ${words.text('takeThere')}
      </button>
    </div>
  </div>`;
};
