import { html, type TemplateResult } from 'lit';
import type { SurveyAnswers, SurveyQuestion } from '../../../contract/survey-questions.ts';
import type { Survey, SurveyDraft } from '../../../contract/surveys.ts';
import { answerFor, answerValues } from '../../../rules/survey-flow.ts';
import { formatDateTime } from '../../internal/i18n/date-time.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import type { SurveyContext } from '../messages.ts';

const answerLabel = (question: SurveyQuestion, answers: SurveyAnswers, fallback: string): string => {
  const labels = answerValues(answerFor(answers, question.id)).map((value) => {
    const option = question.options?.find((one) => one.value === value);
    return option ? plainText(option.label) : value;
  });
  return labels.join(', ') || fallback;
};

/** Shows the answers in which this device and the backend's draft differ, for the person to choose one version. */
export const draftConflict = (
  { questions }: Survey,
  localAnswers: SurveyAnswers,
  serverDraft: SurveyDraft,
  { words }: SurveyContext,
  resolve: (answers: SurveyAnswers) => void,
): TemplateResult => {
  const none = words.text('none');
  const differing = questions.flatMap((question) => {
    if (!question) return [];
    const [local, server] = [localAnswers, serverDraft.answers].map((answers) =>
      answerLabel(question, answers, none),
    );
    return local === server ? [] : [{ question, local, server }];
  });
  const time = serverDraft.savedAt === undefined ? '' : formatDateTime(serverDraft.savedAt, words);
  return html`<div class="conflict" part="conflict">
    <h3 class="n20 strong" id="title" tabindex="-1" part="title">${words.text('conflict')}</h3>
    <p class="muted">${words.text('conflictNote')}</p>
    <dl class="versions">
      ${differing.map(
        ({ question, local, server }) =>
          html`<div>
            <dt>${localText(question.title)}</dt>
            <dd><span class="n12 quiet">${words.text('here')}</span> <bdi>${local}</bdi></dd>
            <dd><span class="n12 quiet">${words.text('there', { time })}</span> <bdi>${server}</bdi></dd>
          </div>`,
      )}
    </dl>
    <div class="foot">
      <button class="btn" part="button button-secondary" @click=${() => resolve(localAnswers)}>
        ${words.text('keepHere')}
      </button>
      <button class="btn" part="button button-secondary" @click=${() => resolve(serverDraft.answers)}>
        ${words.text('takeThere')}
      </button>
    </div>
  </div>`;
};
