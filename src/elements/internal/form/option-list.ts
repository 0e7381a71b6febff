import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LocalText } from '../../../contract/core/scalars.ts';
import type { Localizer } from '../i18n/localizer.ts';
import { boundedList } from '../ui/bounded-list.ts';
import type { FormMessages } from './messages.ts';
import { optionKey } from './option-key.ts';

interface ListedOption {
  readonly value: string;
  readonly label: LocalText;
}

interface OptionList {
  /** Id of the question. */
  readonly id: string;
  readonly options: readonly ListedOption[];
  /** What is chosen is drawn wherever it stands. */
  readonly chosen: readonly string[];
  readonly words: Localizer<FormMessages>;
  /** `index` is the place among all options. */
  readonly draw: (option: ListedOption, index: number) => TemplateResult;
}

/** The options of a question as controls. */
export const optionList = ({ id, options, chosen, words, draw }: OptionList): TemplateResult => {
  const kept = new Set(chosen);
  const [rows, more] = boundedList(
    options.map((option, index) => ({ option, index, value: option.value })),
    words,
    { key: id, isKept: ({ value }) => kept.has(value) },
  );
  return html`${repeat(rows, optionKey(), ({ option, index }) => draw(option, index))}${more}`;
};
