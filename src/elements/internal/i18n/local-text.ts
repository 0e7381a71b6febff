import { html, type TemplateResult } from 'lit';
import type { LocalText } from '../../../contract/core/scalars.ts';

/**
 * A server's text, kept apart from the words around it, and marked with its language when it fell back to another.
 * The frame marks the `<bdi>` itself when the whole answer is in another language than the words.
 */
export const localText = (text: LocalText): TemplateResult =>
  typeof text === 'string'
    ? html`<bdi>${text}</bdi>`
    : html`<bdi><span lang=${text.lang}>${text.text}</span></bdi>`;

/** The same as plain text, for labels. */
export const plainText = (text: LocalText): string => (typeof text === 'string' ? text : text.text);
