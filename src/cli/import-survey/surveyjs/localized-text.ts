import type { LocalText } from '../../../contract/core/scalars.ts';
import { isJsonObject, member, textAt, type JsonObject } from '../json-value.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { withoutMarkup } from '../words.ts';

const tagPattern = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/** A text in several languages: `{"default": "Name", "es": "Nombre"}`. */
const isLocalized = (value: unknown): value is JsonObject =>
  isJsonObject(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(
    ([tag, text]) => tagPattern.test(tag) || (tag === 'default' && typeof text === 'string'),
  );

const languagesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(languagesIn);
  if (!isJsonObject(value)) return [];
  if (typeof member(value, 'default') === 'string' && isLocalized(value)) return Object.keys(value);
  return Object.values(value).flatMap(languagesIn);
};

/** The language that the words of a survey are taken in. */
export class SurveyLanguage {
  /** The language of plain texts. */
  readonly #own: string;
  readonly #isOwnSaid: boolean;
  /** The language that was asked for. */
  readonly tag: string;

  /** @throws UnreadableFile where the survey is not in the language that was asked for */
  constructor(survey: JsonObject, wanted: string) {
    this.#isOwnSaid = textAt(survey, 'locale') !== '';
    this.#own = textAt(survey, 'locale') || 'en';
    const all = new Set(languagesIn(survey).filter((tag) => tag !== 'default'));
    const found = [...all, this.#own].find((tag) => tag.toLowerCase() === wanted.toLowerCase());
    this.tag = found ?? this.#own;
    if (wanted !== '' && found === undefined && (all.size > 0 || this.#isOwnSaid))
      throw new UnreadableFile(
        `The survey is not in "${wanted}". It is in: ${[...new Set([this.#own, ...all])].join(', ')}.`,
      );
  }

  /** A text in the chosen language; one in another language names it. */
  words(object: JsonObject, ...keys: readonly string[]): LocalText | undefined {
    for (const key of keys) {
      const found = this.wordsOf(member(object, key));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  wordsOf(value: unknown): LocalText | undefined {
    if (typeof value === 'string' || typeof value === 'number') return this.#in(this.#own, String(value));
    if (!isJsonObject(value)) return undefined;
    const own = textAt(value, this.tag);
    if (own !== '') return withoutMarkup(own);
    const common = textAt(value, 'default') || textAt(value, this.#own);
    if (common !== '') return this.#in(this.#own, common);
    const [other] = Object.keys(value).filter((tag) => tagPattern.test(tag) && textAt(value, tag) !== '');
    return other === undefined ? undefined : this.#in(other, textAt(value, other));
  }

  #in(lang: string, text: string): LocalText {
    const plain = withoutMarkup(text);
    // A plain text of a survey that names no language is in whichever it was asked for.
    const isUnknown = lang === this.#own && !this.#isOwnSaid && this.tag === this.#own;
    return lang === this.tag || isUnknown ? plain : { text: plain, lang };
  }
}
