import { html, type TemplateResult } from 'lit';
import type { LocalText } from '../../../contract/core/scalars.ts';

/**
 * A text of the server, isolated from the text around it, and marked with its language if it fell back to another one.
 * `StateShell` marks the `<bdi>` itself if the whole reply is in another language than the messages.
 */
export const localText = (text: LocalText): TemplateResult =>
  typeof text === 'string'
    ? html`<bdi>${text}</bdi>`
    : html`<bdi><span lang=${text.lang}>${text.text}</span></bdi>`;

/** The text alone, for labels and attributes. */
export const plainText = (text: LocalText): string => (typeof text === 'string' ? text : text.text);
