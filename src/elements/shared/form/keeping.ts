import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words.ts';
import type { FormDraft } from './draft.ts';
import type { FormWords } from './vocabulary.ts';

const places = { page: 'draftInPage', tab: 'draftInTab', device: 'draftHere' } as const;

/** Says where what was typed is kept, and lets it go. */
export const keeping = (
  draft: Pick<FormDraft, 'kept' | 'where'>,
  words: Words<FormWords>,
  discard: () => void,
): TemplateResult | typeof nothing =>
  draft.kept
    ? html`<p class="keeping n12">
        <span>${words.text(places[draft.where])}</span>
        <button class="text-btn n12" type="button" part="action" @click=${discard}>
          ${words.text('discardDraft')}
        </button>
      </p>`
    : nothing;
