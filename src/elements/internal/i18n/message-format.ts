import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../../locales/translation.ts';
import { selectPlural } from './plural.ts';

/** What a placeholder may hold: text, or a piece of template. */
export type MessageValue = string | number | TemplateResult | typeof nothing;
export type MessageValues = Readonly<Record<string, MessageValue>>;

const interpolate = (text: string, values: MessageValues): MessageValue[] =>
  text.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? (values[part] ?? nothing) : part));

/** A message as template: placeholders keep their markup, `*…*` is strong. */
export const formatRich = (message: Message, values: MessageValues, lang: string): TemplateResult =>
  html`${selectPlural(message, values['n'], lang)
    .split('*')
    .map((text, index) =>
      index % 2 ? html`<b>${interpolate(text, values)}</b>` : interpolate(text, values),
    )}`;

/** A message as plain text, for attributes. */
export const formatPlain = (
  message: Message,
  values: Readonly<Record<string, string | number>>,
  lang: string,
): string => interpolate(selectPlural(message, values['n'], lang).replaceAll('*', ''), values).join('');
