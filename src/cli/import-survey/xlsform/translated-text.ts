import type { LocalText } from '../../../contract/core/scalars.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { mapWords, withoutMarkup } from '../words.ts';
import type { SheetTable, SheetRow } from './sheet-table.ts';

interface FormLanguage {
  /** As the header writes it: `Español (es)`. */
  readonly name: string;
  /** BCP 47, if the header says it. */
  readonly tag: string | undefined;
}

const tagPattern = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

const languageOf = (name: string): FormLanguage => {
  const [, inBrackets] = /\(([^()]+)\)\s*$/.exec(name) ?? [];
  const tag = [inBrackets, name].find((text) => text !== undefined && tagPattern.test(text.trim()));
  return { name, tag: tag?.trim() };
};

const translated = /^(label|hint|constraint_message|guidance_hint|required_message)::(.+)$/;

/** The languages of a form, and which of them the survey is in. */
export class FormLanguages {
  readonly #all: readonly FormLanguage[];
  readonly #chosen: FormLanguage | undefined;

  /** @throws UnreadableFile where the language that was asked for is not in the form */
  constructor(tables: readonly SheetTable[], wanted: string, fallback: string) {
    const names = tables.flatMap(({ columns }) =>
      columns.flatMap((column) => translated.exec(column)?.[2] ?? []),
    );
    this.#all = [...new Set(names)].map(languageOf);
    const find = (text: string): FormLanguage | undefined =>
      this.#all.find(({ name, tag }) => [name, tag].some((one) => one?.toLowerCase() === text.toLowerCase()));
    this.#chosen = find(wanted) ?? find(fallback) ?? this.#all[0];
    if (wanted !== '' && this.#all.length > 0 && !find(wanted))
      throw new UnreadableFile(
        `The form is not in "${wanted}". It is in: ${this.#all.map(({ name }) => name).join(', ')}.`,
      );
  }

  /** The words of a column in the chosen language; else in another, which is then named. */
  words(row: SheetRow, column: string): LocalText | undefined {
    const own = this.#chosen && row.get(`${column}::${this.#chosen.name}`);
    const text = own || row.get(column);
    if (text) return withoutMarkup(text);
    const other = this.#all.find(({ name }) => row.has(`${column}::${name}`));
    if (!other) return undefined;
    const words = withoutMarkup(row.get(`${column}::${other.name}`));
    return other.tag === undefined ? words : mapWords({ text: words, lang: other.tag }, (same) => same);
  }

  /** The address of a file that may differ by language. */
  media(row: SheetRow, column: string): string {
    return (this.#chosen && row.get(`${column}::${this.#chosen.name}`)) || row.get(column);
  }

  /** The tag of the survey's own language, if the form says it. */
  get tag(): string | undefined {
    return this.#chosen?.tag;
  }
}
