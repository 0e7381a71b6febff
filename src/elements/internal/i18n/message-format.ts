import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../../locales/translation.ts';
import { formatInteger } from './numbers.ts';
import { selectPlural } from './plural.ts';

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
): TemplateResult =>
  html`${selectPlural(message, values['n'], lang)
    .split('*')
    .map((text, index) =>
      index % 2 ? html`<b>${interpolate(text, values, locale)}</b>` : interpolate(text, values, locale),
    )}`;

/** A message as plain text, for attributes. */
export const formatPlain = (
  message: Message,
  values: Readonly<Record<string, string | number>>,
  { lang, locale }: MessageLocale,
): string =>
  interpolate(selectPlural(message, values['n'], lang).replaceAll('*', ''), values, locale).join('');
