import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../locales/dictionary.ts';

/** What a placeholder may hold: text, or a piece of template. */
export type Part = string | number | TemplateResult | typeof nothing;
export type Values = Readonly<Record<string, Part>>;

/** The form of a message for the count `n`. */
const form = (message: Message, values: Values, lang: string): string => {
  if (typeof message === 'string') return message;
  const count = values['n'];
  const category = typeof count === 'number' ? new Intl.PluralRules(lang).select(count) : 'other';
  return message[category] ?? message.other;
};

const fill = (text: string, values: Values): Part[] =>
  text.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? (values[part] ?? nothing) : part));

/** A message as template: placeholders keep their markup, `*…*` is strong. */
export const rich = (message: Message, values: Values, lang: string): TemplateResult =>
  html`${form(message, values, lang)
    .split('*')
    .map((text, index) => (index % 2 ? html`<b>${fill(text, values)}</b>` : fill(text, values)))}`;

/** A message as plain text, for attributes. */
export const plain = (
  message: Message,
  values: Readonly<Record<string, string | number>>,
  lang: string,
): string => fill(form(message, values, lang).replaceAll('*', ''), values).join('');
