import { html, nothing, type TemplateResult } from 'lit';
import type { Challenge } from '../../../contract/challenges.ts';
import { draftNotice } from '../../internal/form/draft-notice.ts';
import type { FieldForm } from '../../internal/form/field-form.ts';
import type { FormDraft } from '../../internal/form/form-draft.ts';
import { figureTemplate } from '../../internal/i18n/figures.ts';
import { hasText } from '../../internal/requests/has-text.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { answerReview } from '../../internal/requests/answer-review.ts';
import { notice } from '../../internal/requests/panel-parts.ts';
import { summaryRows } from './head.ts';
import type { PanelBody, SubmissionContext } from './submission-context.ts';

/** Up to so many fields are sent from the form itself: they are all in sight. */
export const mostWithoutReview = 3;

/** Id of the `<form>`, for the submit button outside of it. */
export const formId = 'challenge-form';

/** What both steps need. */
export interface StepView {
  readonly challenge: Challenge;
  readonly form: FieldForm;
  readonly draft: FormDraft;
  readonly sending: boolean;
  /** Whether the next step is the review. */
  readonly reviews: boolean;
  /** Whether the form began with what was sent before. */
  readonly isRepeated: boolean;
  /** Stands above the form, after the backend refused some answers. */
  readonly errorMessage: string;
  readonly context: SubmissionContext;
  /** The name of the file that stands behind the answer to a field. */
  readonly fileName: (field: string) => string | undefined;
  /** Goes to the review, or sends. */
  readonly next: () => void;
  /** Returns to the fields. */
  readonly edit: () => void;
  /** Discards the draft and what was sent before. */
  readonly discard: () => void;
}

const footer = (
  { sending, context }: StepView,
  leading: TemplateResult,
  label: string | undefined,
): TemplateResult =>
  html`<div class="actions">
    ${leading}${
      label === undefined
        ? nothing
        : html`<button
            class="btn primary"
            type="submit"
            form=${formId}
            part="button button-primary"
            aria-disabled=${sending ? 'true' : 'false'}
          >
            ${sending ? context.words.text('sending') : label}
          </button>`
    }
  </div>`;

/** Who reads it, how long that takes, and what it earns. */
const promise = ({ verification, points }: Challenge, { words }: SubmissionContext): unknown => {
  const by = verification?.by;
  return summaryRows([
    [words.text('earns'), points && figureTemplate(points, words.locale)],
    [words.text('reader'), by && html`<bdi>${by.name}</bdi>`],
    [words.text('usually'), verification?.usually && localText(verification.usually)],
  ]);
};

/** The first step: the fields. With few of them it is the only one. */
export const fieldsStep = (view: StepView): PanelBody => {
  const { challenge, form, draft, reviews, isRepeated, errorMessage, context, next, discard } = view;
  const { words } = context;
  const { submission, summary } = challenge;
  const reason = isRepeated ? submission?.reason : undefined;
  const summarized = reviews ? nothing : promise(challenge, context);
  // A profile without a field that can be read is sent by the button alone.
  const task = hasText(summary)
    ? localText(summary)
    : form.visibleFields.length === 0 && summarized === nothing
      ? words.text('noDetails')
      : nothing;
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
    ${hasText(reason) ? notice(localText(reason), { tone: 'caution' }) : nothing}
    ${task === nothing ? nothing : html`<p class="muted">${task}</p>`}
    ${
      isRepeated
        ? html`<p class="draft-notice n12">
            <span>${words.text('sentBefore')}</span>
            <button class="text-btn n12" type="button" part="button button-text" @click=${discard}>
              ${words.text('startEmpty')}
            </button>
          </p>`
        : nothing
    }
    ${form.render(next)} ${draftNotice(draft, form.words, discard)} ${summarized}`,
    footer: footer(view, cancel, form.readable ? words.text(reviews ? 'toReview' : 'send') : undefined),
  };
};

/** The second step: a review of the answers before they are sent. */
export const reviewStep = (view: StepView): PanelBody => {
  const { challenge, form, context, fileName, next, edit } = view;
  const { words } = context;
  const submit = (event: Event): void => {
    event.preventDefault();
    next();
  };
  const back = html`<button class="btn" type="button" part="button button-secondary" @click=${edit}>
    ${words.text('edit')}
  </button>`;
  return {
    body: html`<form id=${formId} @submit=${submit}>
        ${answerReview(form.visibleFields, form.values, { words, fileText: (field) => fileName(field) ?? words.text('aFile') })}
      </form>
      ${promise(challenge, context)}`,
    footer: footer(view, back, words.text('send')),
  };
};
