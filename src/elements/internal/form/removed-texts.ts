import { html, nothing, type TemplateResult } from 'lit';
import type { LocalText } from '../../../contract/core/scalars.ts';
import { localText, plainText } from '../i18n/local-text.ts';
import type { Localizer } from '../i18n/localizer.ts';
import { copyToClipboard } from '../ui/clipboard.ts';
import type { FormMessages } from './messages.ts';

/** What a person typed, and what it was asked by. */
export interface TypedText {
  readonly title: LocalText;
  readonly text: string;
}

/** By the key of the answer. */
export type TypedTexts = ReadonlyMap<string, TypedText>;

const copy = ({ currentTarget }: Event, text: string): void => {
  if (currentTarget instanceof Element)
    void copyToClipboard(text, currentTarget.parentElement?.querySelector('.removed-text'));
};

/** Texts whose question or field a later version of the form no longer has: offered back until they are discarded. */
export class RemovedTexts {
  readonly #texts = new Map<string, TypedText>();

  /**
   * Compares what was typed into the form before with what it shows now; call it when the form has changed. Returns the texts
   * to put back: `isEmpty` tells whether the form has an empty text for a key.
   */
  update(before: TypedTexts, now: TypedTexts, isEmpty: (key: string) => boolean): Map<string, string> {
    for (const [key, typed] of before) this.#texts.set(key, typed);
    const restored = new Map<string, string>();
    for (const [key, { text }] of [...this.#texts]) {
      if (isEmpty(key)) restored.set(key, text);
      if (isEmpty(key) || now.has(key)) this.#texts.delete(key);
    }
    return restored;
  }

  discard(key: string): void {
    this.#texts.delete(key);
  }

  clear(): void {
    this.#texts.clear();
  }

  /** `shown` is what the form shows now: that is not offered a second time. */
  render(
    words: Localizer<FormMessages>,
    shown: () => TypedTexts,
    discard: (key: string) => void,
  ): TemplateResult | typeof nothing {
    if (this.#texts.size === 0) return nothing;
    const known = shown();
    const offered = [...this.#texts].filter(([key]) => !known.has(key));
    return html`${offered.map(([key, { title, text }]) => {
      const values = { title: plainText(title) };
      return html`<div class="notice removed" role="status">
        <div>
          <p>${words.rich('removed', { title: localText(title) })}</p>
          <p class="removed-text"><bdi>${text}</bdi></p>
          <button
            class="text-btn"
            type="button"
            part="button button-text"
            aria-label=${words.text('copyRemoved', values)}
            @click=${(event: Event) => copy(event, text)}
          >
            ${words.text('copy')}
          </button>
          <button
            class="text-btn"
            type="button"
            part="button button-text"
            aria-label=${words.text('discardRemoved', values)}
            @click=${() => discard(key)}
          >
            ${words.text('discard')}
          </button>
        </div>
      </div>`;
    })}`;
  }
}
