import { html, nothing, type TemplateResult } from 'lit';
import { isAnswerable } from '../../../rules/survey-validation.ts';
import { icon } from '../../internal/ui/icons.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { describedBy, type QuestionContext, type QuestionInput } from './question-context.ts';
import { multiple, single } from './choice-input.ts';
import { number, text } from './text-input.ts';
import { scale } from './scale-input.ts';
import type { SurveyContext } from '../messages.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

/** What most surveys ask. */
export const eagerInputs: Readonly<Record<string, QuestionInput>> = {
  single,
  multiple,
  scale,
  nps: scale,
  rating: scale,
  text,
  number,
};

/** What few do: loaded when a survey has one. */
export const lazyInputs: Readonly<Record<string, () => Promise<{ readonly kind: QuestionInput }>>> = {
  matrix: () => import('./matrix-input.ts'),
  ranking: () => import('./ranking-input.ts'),
  date: () => import('./date-input.ts'),
};

/** How many are to be chosen, told before anybody chooses. */
const selectionHint = ({ question }: QuestionContext, { words }: SurveyContext): Renderable => {
  if (question.kind !== 'multiple' && question.kind !== 'ranking') return nothing;
  const { min, max } = question.constraints ?? {};
  if (min !== undefined && max !== undefined) return words.text('leastMost', { min, max });
  if (min !== undefined) return words.text('least', { n: Number(min) });
  return max === undefined ? nothing : words.text('most', { n: Number(max) });
};

/** One question: what is asked, its controls, what is wrong with the answer. */
export const questionTemplate = (
  asking: QuestionContext,
  kind: QuestionInput | 'waits' | undefined,
): TemplateResult => {
  const { question, id, title, error, context } = asking;
  const { words } = context;
  const { help, required } = question;
  const many = selectionHint(asking, context);
  const asked = html`${localText(title)}${required || question.kind === 'info' ? nothing : html`<span class="optional n12">${`\u00a0${words.text('optional')}`}</span>`}`;
  const under = html`${
    help === undefined && many === nothing
      ? nothing
      : html`<p class="muted" id="${id}-help">${help === undefined ? nothing : localText(help)} ${many}</p>`
  }`;
  if (question.kind === 'info')
    return html`<div class="question info" part="question">
      <h4 class="ask" id="${id}-title" tabindex="-1">${asked}</h4>
      ${under}
    </div>`;
  const controls =
    kind === 'waits'
      ? html`<i class="bone field"></i>`
      : (isAnswerable(question) && kind?.(asking)) ||
        html`<p class="muted" role="status">${words.text('notShown')}</p>`;
  const isChoice = kind !== 'waits' && /^(single|scale|nps|rating)$/.test(question.kind);
  return html`<fieldset
    class="question"
    part="question"
    role=${isChoice ? 'radiogroup' : 'group'}
    aria-required=${isChoice && required ? 'true' : nothing}
    aria-invalid=${isChoice && error !== undefined ? 'true' : nothing}
    aria-describedby=${describedBy(asking)}
    aria-labelledby="${id}-title"
  >
    <legend class="ask" id="${id}-title" tabindex="-1">${asked}</legend>
    ${under}
    ${
      error === undefined
        ? nothing
        : html`<p class="fault n12" id="${id}-fault">${icon('alert')}<span>${error}</span></p>`
    }
    ${controls}
  </fieldset>`;
};
