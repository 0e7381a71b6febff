import { html, type TemplateResult } from 'lit';
import type { Standing } from '../../contract/standing.ts';
import type { words as english } from '../../locales/tier-badge/en.ts';
import { localText } from '../shared/local-text.ts';
import type { Words } from '../shared/words.ts';
import type { Drawn } from './story-teller.ts';

/** The badge in one line: its name, and one fact. */
export const chip = (
  { tier }: Standing,
  { artwork, fact, words }: { readonly artwork: TemplateResult; readonly fact: Drawn; readonly words: Words<typeof english> },
): TemplateResult =>
  html`<span class="chip" part="card">
    <span class="vh">${words.text('badge')}: </span>${artwork}
    <span class="strong" part="name">${tier ? localText(tier.name) : words.text('noTier')}</span>
    ${fact}
  </span>`;
