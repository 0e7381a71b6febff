import { html, nothing, type TemplateResult } from 'lit';
import { surveyIcon } from '../icons.ts';
import type { SurveyContext } from '../messages.ts';

/** The buttons that are possible at the question on screen. */
export interface NavigationState {
  readonly back: (() => void) | undefined;
  /** "4 of 9"; undefined if all questions are on one page. */
  readonly position: { readonly n: number; readonly total: number } | undefined;
  readonly submitLabel: 'next' | 'send' | 'sending';
}

/** The buttons below the questions. */
export const formNavigation = (
  { back, position, submitLabel }: NavigationState,
  { words }: SurveyContext,
): TemplateResult =>
  html`<div class="foot">
    ${
      back
        ? html`<button class="btn" type="button" part="button button-secondary" @click=${back}>
            ${surveyIcon('back')}${words.text('back')}
          </button>`
        : nothing
    }
    <span class="submit-group">
      ${position ? html`<span class="n12 quiet">${words.text('of', { ...position })}</span>` : nothing}
      <button
        class="btn primary"
        type="submit"
        part="button button-primary"
        aria-disabled=${submitLabel === 'sending' ? 'true' : 'false'}
      >
        ${words.text(submitLabel)}
      </button>
    </span>
  </div>`;
