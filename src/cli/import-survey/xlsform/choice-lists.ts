import type { QuestionOption } from '../../../contract/survey-questions.ts';
import { constant, rewrite, type Expression } from '../expression/expression.ts';
import type { ImportReport } from '../import-report.ts';
import { limits } from '../limits.ts';
import type { ReadBeside } from '../source-files.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { isSeen } from '../words.ts';
import { readCsv } from './csv-cells.ts';
import { tableOf, type SheetTable, type SheetRow } from './sheet-table.ts';
import type { FormLanguages } from './translated-text.ts';

/** An option with the row it is made of, whose columns a choice filter reads. */
export interface ListedChoice {
  readonly option: QuestionOption;
  readonly row: SheetRow;
}

/** A choice filter for one option, whose columns stand in it as values. */
export const filterFor = (filter: Expression, { row }: ListedChoice): Expression =>
  rewrite(filter, (part) => (part.type === 'column' ? constant(row.get(part.name), part.at) : part));

/** The lists of the sheet `choices`, and of files beside the form. */
export class ChoiceLists {
  readonly #languages: FormLanguages;
  readonly #report: ImportReport;
  readonly #read: ReadBeside;
  readonly #lists = new Map<string, readonly ListedChoice[]>();
  #used = 0;

  constructor(choices: SheetTable, languages: FormLanguages, report: ImportReport, read: ReadBeside) {
    this.#languages = languages;
    this.#report = report;
    this.#read = read;
    for (const [name, rows] of this.#byList(choices.rows)) this.#lists.set(name, this.#choices(rows));
  }

  #byList(rows: readonly SheetRow[]): Map<string, SheetRow[]> {
    const lists = new Map<string, SheetRow[]>();
    for (const row of rows) {
      const name = row.get('list_name', 'list');
      const list = lists.get(name) ?? [];
      list.push(row);
      lists.set(name, list);
    }
    return lists;
  }

  #choices(rows: readonly SheetRow[]): ListedChoice[] {
    const values = new Set<string>();
    return rows.flatMap((row): ListedChoice[] => {
      const value = row.get('name', 'value');
      if (value === '' || values.has(value)) {
        const why =
          value === '' ? 'left out: an option needs a name' : 'left out: the list has this name already';
        this.#report.add('dropped', row.where('name'), value || row.get('label'), why);
        return [];
      }
      values.add(value);
      const label = this.#languages.words(row, 'label');
      if (!isSeen(label))
        this.#report.add(
          'changed',
          row.where('label'),
          value,
          'its name stands for the label that is missing',
        );
      return [{ option: { value, label: isSeen(label) ? label : value, ...this.#image(row) }, row }];
    });
  }

  #image(row: SheetRow): Pick<QuestionOption, 'image'> {
    const url = this.#languages.media(row, 'media::image') || this.#languages.media(row, 'image');
    return url === '' ? {} : { image: { url } };
  }

  /** The choices of a list; `undefined` if there is none of this name. @throws UnreadableFile where there are too many in all */
  list(name: string): readonly ListedChoice[] | undefined {
    return this.#counted(this.#lists.get(name), name);
  }

  /** The choices of a CSV file with the columns `name` and `label`. */
  fromFile(file: string): readonly ListedChoice[] | undefined {
    const key = `file:${file}`;
    if (!this.#lists.has(key)) {
      const text = /\.csv$/i.test(file) ? this.#read(file) : undefined;
      if (text === undefined) return undefined;
      this.#lists.set(key, this.#choices(tableOf(file, readCsv(text, file)).rows));
    }
    return this.#counted(this.#lists.get(key), file);
  }

  #counted(list: readonly ListedChoice[] | undefined, name: string): readonly ListedChoice[] | undefined {
    this.#used += list?.length ?? 0;
    if ((list?.length ?? 0) > limits.options || this.#used > limits.allOptions)
      throw new UnreadableFile(
        `The list "${name}" brings more options than a survey can show: ${limits.options} of a question, ${limits.allOptions} in all.`,
      );
    return list;
  }
}
