import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../../locales/translation.ts';
import { formatInteger } from './numbers.ts';
import { selectForm } from './plural.ts';

/** What a placeholder may hold: text, or a piece of template. */
export type MessageValue = string | number | TemplateResult | typeof nothing;
export type MessageValues = Readonly<Record<string, MessageValue>>;

/** The languages of one text: BCP 47 tag of its words, and that by which its numbers are written. */
export interface MessageLocale {
  readonly lang: string;
  readonly locale: string;
}

const interpolate = (text: string, values: MessageValues, locale: string): MessageValue[] =>
  text.split(/\{(\w+)\}/).map((part, index) => {
    const value = index % 2 ? (values[part] ?? nothing) : part;
    return typeof value === 'number' ? formatInteger(value, locale) : value;
  });

/** A message as template: placeholders keep their markup, `*…*` is strong. */
export const formatRich = (
  message: Message,
  values: MessageValues,
  { lang, locale }: MessageLocale,
): TemplateResult => {
  const parts = selectForm(message, values, lang)
    .split('*')
    .flatMap((text, index) => {
      const inner = interpolate(text, values, locale);
      return index % 2 ? [html`<b>${inner}</b>`] : inner;
    })
    // Lit puts two comments around each item of a list, however empty, and none around a single value.
    .filter((part) => part && part !== nothing);
  return html`${parts.length > 1 ? parts : parts[0]}`;
};

/** A message as plain text, for attributes. */
export const formatPlain = (
  message: Message,
  values: Readonly<Record<string, string | number>>,
  { lang, locale }: MessageLocale,
): string => interpolate(selectForm(message, values, lang).replaceAll('*', ''), values, locale).join('');
