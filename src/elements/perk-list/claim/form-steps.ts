import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimForm as Questions } from '../../../contract/perk-detail.ts';
import type { Perk } from '../../../contract/perks.ts';
import type { FormDraft } from '../../internal/form/form-draft.ts';
import { draftNotice } from '../../internal/form/draft-notice.ts';
import type { FieldForm } from '../../internal/form/field-form.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { claimIcon } from './claim-icons.ts';
import { answerReview } from './answer-review.ts';
import type { ClaimContext, ClaimDialogContent } from './claim-context.ts';
import { approvalNote, costSummary } from './cost-summary.ts';
import { eventDetails } from './event-details.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

/** A form on screen. */
export interface ClaimStepView {
  readonly perk: Perk;
  readonly questions: Questions | undefined;
  readonly form: FieldForm;
  readonly draft: FormDraft;
  readonly sending: boolean;
  /** What the server said of it as a whole. */
  readonly errorMessage: string;
  readonly context: ClaimContext;
  readonly next: () => void;
  readonly edit: () => void;
  readonly discard: () => void;
}

/** The id of the form, for the button below it. */
export const claimFormId = 'claim-form';

const stepFoot = (
  { questions, sending, context }: ClaimStepView,
  aside: Renderable,
  label: Renderable | undefined,
): TemplateResult =>
  html`${approvalNote(questions, context)}
    <div class="acts">
      ${aside}${
        label === undefined
          ? nothing
          : html`<button
              class="btn primary"
              type="submit"
              form=${claimFormId}
              part="button button-primary"
              aria-disabled=${sending ? 'true' : 'false'}
            >
              ${sending ? context.words.text('sending') : label}
            </button>`
      }
    </div>`;

/** The questions. Where there are none, one step is all: what it takes, and the button. */
export const fieldsStep = (steps: ClaimStepView): Pick<ClaimDialogContent, 'body' | 'footer'> => {
  const { perk, questions, form, errorMessage, context, next } = steps;
  const { words } = context;
  const asks = (questions?.fields ?? []).length > 0;
  const { action, summary, event } = perk;
  const panel = costSummary(perk, questions, context);
  const calm = summary ? localText(summary) : panel === nothing ? words.text('nothingAsked') : nothing;
  const label = asks
    ? words.text('toReview')
    : action?.label
      ? localText(action.label)
      : words.text('confirm');
  const cancel = html`<button
    class="btn"
    type="button"
    part="button button-secondary"
    @click=${() => context.close()}
  >
    ${words.text('cancel')}
  </button>`;
  return {
    body: html`${errorMessage ? html`<p class="told caution" role="alert">${claimIcon('info')}<span>${errorMessage}</span></p>` : nothing}
    ${event ? html`<div class="granted">${eventDetails(event, context)}</div>` : nothing}
    ${asks || calm === nothing ? nothing : html`<p class="muted">${calm}</p>`} ${form.render(next)}
    ${draftNotice(steps.draft, form.words, steps.discard)} ${panel}`,
    footer: stepFoot(steps, cancel, form.readable ? label : undefined),
  };
};

/** What was answered, before it is sent. */
export const reviewStep = (steps: ClaimStepView): Pick<ClaimDialogContent, 'body' | 'footer'> => {
  const { perk, questions, form, context, next, edit } = steps;
  const { words } = context;
  const submit = (event: Event): void => {
    event.preventDefault();
    next();
  };
  const back = html`<button class="btn" type="button" part="button button-secondary" @click=${edit}>
    ${words.text('edit')}
  </button>`;
  return {
    body: html`<form id=${claimFormId} @submit=${submit}>
        ${answerReview(form.visibleFields, form.values, context)}
      </form>
      ${costSummary(perk, questions, context)}`,
    footer: stepFoot(steps, back, words.text('send')),
  };
};
