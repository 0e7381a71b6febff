import { html, type TemplateResult } from 'lit';
import type { SurveyAnswers, SurveyQuestion } from '../../../contract/survey-questions.ts';
import { answerFor, answerValues } from '../../../rules/survey-flow.ts';
import { formatDateTime } from '../../internal/i18n/date-time.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { answerText } from '../questions/answer-piping.ts';
import type { SurveyContext } from '../messages.ts';
import type { DraftConflict } from './autosave.ts';

/** Shows the questions that were answered in two ways, for the person to choose one version; all else is merged already. */
export const draftConflict = (
  questions: readonly SurveyQuestion[],
  { draft, merged }: DraftConflict,
  { words }: SurveyContext,
  resolve: (answers: SurveyAnswers) => void,
): TemplateResult => {
  const answerOf = (question: SurveyQuestion, answers: SurveyAnswers): string => {
    const comment = answerValues(answerFor(answers, `${question.id}.comment`));
    const parts = [answerText(question, answers, words.locale), ...comment];
    return parts.filter(Boolean).join(' · ') || words.text('none');
  };
  const time = draft.savedAt === undefined ? '' : formatDateTime(draft.savedAt, words);
  return html`<div class="conflict" part="conflict">
    <h3 class="n20 strong" id="title" tabindex="-1" part="title">${words.text('conflict')}</h3>
    <p class="muted">${words.text('conflictNote')}</p>
    <dl class="versions">
      ${questions.map(
        (question) =>
          html`<div>
            <dt>${localText(question.title)}</dt>
            <dd>
              <span class="n12 quiet">${words.text('here')}</span>
              <bdi>${answerOf(question, merged.local)}</bdi>
            </dd>
            <dd>
              <span class="n12 quiet">${words.text('there', { time })}</span>
              <bdi>${answerOf(question, merged.server)}</bdi>
            </dd>
          </div>`,
      )}
    </dl>
    <div class="foot">
      <button class="btn" part="button button-secondary" @click=${() => resolve(merged.local)}>
        ${words.text('keepHere')}
      </button>
      <button class="btn" part="button button-secondary" @click=${() => resolve(merged.server)}>
        ${words.text('takeThere')}
      </button>
    </div>
  </div>`;
};
