import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimForm as Questions } from '../../contract/perk-detail.ts';
import type { Perk } from '../../contract/perk.ts';
import type { FormDraft } from '../shared/form/draft.ts';
import { keeping } from '../shared/form/keeping.ts';
import type { FieldForm } from '../shared/form/form.ts';
import { localText } from '../shared/local-text.ts';
import { claimIcon } from './claim-icon.ts';
import { review } from './claim-review.ts';
import type { ClaimSetting, Drawn, Scene } from './claim-setting.ts';
import { decider, trade } from './claim-trade.ts';
import { when } from './claim-when.ts';

/** A form on screen. */
export interface Steps {
  readonly perk: Perk;
  readonly questions: Questions | undefined;
  readonly form: FieldForm;
  readonly draft: FormDraft;
  readonly sending: boolean;
  /** What the server said of it as a whole. */
  readonly complaint: string;
  readonly setting: ClaimSetting;
  readonly next: () => void;
  readonly edit: () => void;
  readonly discard: () => void;
}

/** The id of the form, for the button below it. */
export const formId = 'claim-form';

const foot = (
  { questions, sending, setting }: Steps,
  aside: Drawn,
  label: Drawn | undefined,
): TemplateResult =>
  html`${decider(questions, setting)}
    <div class="acts">
      ${aside}${
        label === undefined
          ? nothing
          : html`<button
              class="btn primary"
              type="submit"
              form=${formId}
              part="action"
              aria-disabled=${sending ? 'true' : 'false'}
            >
              ${sending ? setting.words.text('sending') : label}
            </button>`
      }
    </div>`;

/** The questions. Where there are none, one step is all: what it takes, and the button. */
export const fieldsStep = (steps: Steps): Pick<Scene, 'body' | 'foot'> => {
  const { perk, questions, form, complaint, setting, next } = steps;
  const { words } = setting;
  const asks = (questions?.fields ?? []).length > 0;
  const { action, summary, event } = perk;
  const panel = trade(perk, questions, setting);
  const calm = summary ? localText(summary) : panel === nothing ? words.text('nothingAsked') : nothing;
  const label = asks
    ? words.text('toReview')
    : action?.label
      ? localText(action.label)
      : words.text('confirm');
  const cancel = html`<button class="btn" type="button" part="action" @click=${() => setting.close()}>
    ${words.text('cancel')}
  </button>`;
  return {
    body: html`${complaint ? html`<p class="told caution" role="alert">${claimIcon('info')}<span>${complaint}</span></p>` : nothing}
    ${event ? html`<div class="granted">${when(event, setting)}</div>` : nothing}
    ${asks || calm === nothing ? nothing : html`<p class="muted">${calm}</p>`} ${form.render(next)}
    ${keeping(steps.draft, form.words, steps.discard)} ${panel}`,
    foot: foot(steps, cancel, form.whole ? label : undefined),
  };
};

/** What was answered, before it is sent. */
export const reviewStep = (steps: Steps): Pick<Scene, 'body' | 'foot'> => {
  const { perk, questions, form, setting, next, edit } = steps;
  const { words } = setting;
  const submit = (event: Event): void => {
    event.preventDefault();
    next();
  };
  const back = html`<button class="btn" type="button" part="action" @click=${edit}>
    ${words.text('edit')}
  </button>`;
  return {
    body: html`<form id=${formId} @submit=${submit}>${review(form.asked, form.values, setting)}</form>
      ${trade(perk, questions, setting)}`,
    foot: foot(steps, back, words.text('send')),
  };
};
