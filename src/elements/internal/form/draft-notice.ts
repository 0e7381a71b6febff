import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.ts';
import type { FormDraft } from './form-draft.ts';
import type { FormMessages } from './messages.ts';

const lifetimeMessages = { page: 'draftInPage', tab: 'draftInTab', device: 'draftHere' } as const;

/** Says how long the draft is stored, and offers to discard it. */
export const draftNotice = (
  draft: Pick<FormDraft, 'saved' | 'lifetime'>,
  words: Localizer<FormMessages>,
  discard: () => void,
): TemplateResult | typeof nothing =>
  draft.saved
    ? html`<p class="draft-notice n12">
        <span>${words.text(lifetimeMessages[draft.lifetime])}</span>
        <button class="text-btn n12" type="button" part="button button-text" @click=${discard}>
          ${words.text('discardDraft')}
        </button>
      </p>`
    : nothing;
