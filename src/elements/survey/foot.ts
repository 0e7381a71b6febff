import { html, nothing, type TemplateResult } from 'lit';
import { drawing } from './icons.ts';
import type { Setting } from './setting.ts';

/** Where one can go from here. */
export interface Steps {
  readonly back: (() => void) | undefined;
  /** "4 of 9", one question at a time. */
  readonly position: { readonly n: number; readonly total: number } | undefined;
  readonly onward: 'next' | 'send' | 'sending';
}

/** Below the questions: back, and on. */
export const foot = ({ back, position, onward }: Steps, { words }: Setting): TemplateResult =>
  html`<div class="foot">
    ${
      back
        ? html`<button class="btn" type="button" part="action" @click=${back}>
            ${drawing('back')}${words.text('back')}
          </button>`
        : nothing
    }
    <span class="onward">
      ${position ? html`<span class="n12 quiet">${words.text('of', { ...position })}</span>` : nothing}
      <button
        class="btn primary"
        type="submit"
        part="action"
        aria-disabled=${onward === 'sending' ? 'true' : 'false'}
      >
        ${words.text(onward)}
      </button>
    </span>
  </div>`;
