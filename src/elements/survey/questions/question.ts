import { html, nothing, type TemplateResult } from 'lit';
import type { SurveyQuestion } from '../../../contract/survey-questions.ts';
import { choosesOne, choosesSeveral, isScale, maxRadios } from '../../../rules/question-kinds.ts';
import { icon } from '../../internal/ui/icons.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { describedBy, type QuestionContext, type QuestionInput } from './question-context.ts';
import { multiple, single } from './choice-input.ts';
import { commentInput, text } from './text-input.ts';
import { scale } from './scale-input.ts';
import type { SurveyContext } from '../messages.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

/** Kinds of question that most surveys have, by their name in the contract. */
export const eagerInputs: Readonly<Record<string, QuestionInput>> = {
  single,
  multiple,
  scale,
  nps: scale,
  rating: scale,
  text,
};

/** Kinds that few surveys have: `lazy-inputs.ts` is loaded when one has them. */
export const lazyKinds: ReadonlySet<string> = new Set([
  'dropdown',
  'image',
  'slider',
  'stars',
  'matrix',
  'ranking',
  'constant_sum',
  'short_texts',
  'email',
  'tel',
  'url',
  'number',
  'integer',
  'date',
  'time',
  'datetime',
  'consent',
]);

/** The kind whose controls draw a question: one of very many options is chosen from a list, not from radios. */
export const drawnKind = ({ kind, options = [] }: SurveyQuestion): string =>
  kind === 'single' && options.length > maxRadios ? 'dropdown' : kind;

/** How many options are to be chosen: "Choose 2 to 4." */
const selectionHint = ({ question }: QuestionContext, { words }: SurveyContext): Renderable => {
  if (!choosesSeveral(question)) return nothing;
  const { min, max } = question.constraints ?? {};
  if (min !== undefined && max !== undefined) return words.text('leastMost', { min, max });
  if (min !== undefined) return words.text('least', { n: Number(min) });
  return max === undefined ? nothing : words.text('most', { n: Number(max) });
};

/** One question: its title, help, error and controls. `kind` is `waits` while its controls are loading. */
export const questionTemplate = (
  questionContext: QuestionContext,
  kind: QuestionInput | 'waits' | undefined,
): TemplateResult => {
  const { question, id, error, context } = questionContext;
  const { words } = context;
  const { title, help, required } = question;
  const limits = selectionHint(questionContext, context);
  const titleContent = html`${localText(title)}${required || question.kind === 'info' ? nothing : html`<span class="optional n12">${`\u00a0${words.text('optional')}`}</span>`}`;
  const helpText = html`${
    help === undefined && limits === nothing
      ? nothing
      : html`<p class="muted" id="${id}-help">${help === undefined ? nothing : localText(help)} ${limits}</p>`
  }`;
  if (question.kind === 'info')
    return html`<div class="question" part="question">
      <h4 class="ask" id="${id}-title" tabindex="-1">${titleContent}</h4>
      ${helpText}
    </div>`;
  const controls =
    kind === 'waits'
      ? html`<i class="skeleton field"></i>`
      : (questionContext.isAnswerable && kind?.(questionContext)) ||
        html`<p class="muted" role="status">${words.text('notShown')}</p>`;
  const drawsRadios = isScale(question) || (choosesOne(question) && drawnKind(question) !== 'dropdown');
  const isChoice = kind !== 'waits' && drawsRadios;
  return html`<fieldset
    class="question"
    part="question"
    role=${isChoice ? 'radiogroup' : 'group'}
    aria-required=${isChoice && required ? 'true' : nothing}
    aria-invalid=${isChoice && error !== undefined ? 'true' : nothing}
    aria-describedby=${describedBy(questionContext)}
    aria-labelledby="${id}-title"
  >
    <legend class="ask" id="${id}-title" tabindex="-1">${titleContent}</legend>
    ${helpText}
    ${
      error === undefined
        ? nothing
        : html`<p class="error n12" id="${id}-error">${icon('alert')}<span>${localText(error)}</span></p>`
    }
    ${controls} ${commentInput(questionContext)}
  </fieldset>`;
};
