import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimForm } from '../../../contract/perk-detail.ts';
import type { Perk } from '../../../contract/perks.ts';
import type { FormDraft } from '../../internal/form/form-draft.ts';
import { draftNotice } from '../../internal/form/draft-notice.ts';
import type { FieldForm } from '../../internal/form/field-form.ts';
import { hasText } from '../../internal/requests/has-text.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { notice } from '../../internal/requests/panel-parts.ts';
import { answerReview } from '../../internal/requests/answer-review.ts';
import type { ClaimContext, ClaimDialogContent } from './claim-context.ts';
import { approvalNote, costSummary } from './cost-summary.ts';
import { joinsWaitingList } from '../card/waiting-list.ts';
import { eventDetails } from './event-details.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

/** What both steps of a claim need. */
export interface ClaimStepView {
  readonly perk: Perk;
  readonly claimForm: ClaimForm | undefined;
  readonly form: FieldForm;
  readonly draft: FormDraft;
  readonly sending: boolean;
  /** Stands above the form, after the backend refused some answers. */
  readonly errorMessage: string;
  readonly context: ClaimContext;
  /** Goes to the review, or sends the claim. */
  readonly next: () => void;
  /** Returns to the fields. */
  readonly edit: () => void;
  /** Discards the draft. */
  readonly discard: () => void;
}

/** Id of the `<form>`, for the submit button outside of it. */
export const claimFormId = 'claim-form';

const stepFooter = (
  { claimForm, sending, context }: ClaimStepView,
  leadingButton: Renderable,
  label: Renderable | undefined,
): TemplateResult =>
  html`${approvalNote(claimForm, context)}
    <div class="actions">
      ${leadingButton}${
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

/** The first step: the fields. A claim without fields has only this step, with its costs and the button that sends it. */
export const fieldsStep = (view: ClaimStepView): Pick<ClaimDialogContent, 'body' | 'footer'> => {
  const { perk, claimForm, form, errorMessage, context, next } = view;
  const { words } = context;
  const hasFields = (claimForm?.fields ?? []).length > 0;
  const { action, summary, event } = perk;
  const costs = costSummary(perk, claimForm, context);
  const intro = hasText(summary)
    ? localText(summary)
    : costs === nothing
      ? words.text('nothingAsked')
      : nothing;
  const label = hasFields
    ? words.text('toReview')
    : action?.label
      ? localText(action.label)
      : joinsWaitingList(perk)
        ? context.listWords.text('joinWaitingList')
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
    body: html`${errorMessage ? notice(errorMessage, { tone: 'caution', role: 'alert' }) : nothing}
    ${event ? html`<div class="granted">${eventDetails(event, context)}</div>` : nothing}
    ${hasFields || intro === nothing ? nothing : html`<p class="muted">${intro}</p>`}
    ${context.terms.claimTerms(perk)} ${context.terms.claimDetails(perk)} ${form.render(next)}
    ${draftNotice(view.draft, form.words, view.discard)} ${costs}`,
    footer: stepFooter(view, cancel, form.readable ? label : undefined),
  };
};

/** The second step: a review of the answers before they are sent. */
export const reviewStep = (view: ClaimStepView): Pick<ClaimDialogContent, 'body' | 'footer'> => {
  const { perk, claimForm, form, context, next, edit } = view;
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
      ${context.terms.claimTerms(perk)} ${costSummary(perk, claimForm, context)}`,
    footer: stepFooter(view, back, words.text('send')),
  };
};
