import type { Locator } from 'playwright-core';
import { formatText, type Buyer } from '../buyer.ts';
import type { Answer, Control, ModelQuestion } from './model.ts';

/** One question on screen, and the words of it. */
export interface AskedQuestion {
  readonly at: Locator;
  readonly words: Buyer['words']['survey'];
  readonly locale: string;
  /** The label of an option or a line, by its value. */
  readonly label: (value: string) => string;
}

const textOf = (answer: Answer): string => (typeof answer === 'string' ? answer : '');
const listOf = (answer: Answer | undefined): readonly string[] => (Array.isArray(answer) ? answer : []);
const linesOf = (answer: Answer): [string, string][] =>
  typeof answer === 'object' && !Array.isArray(answer)
    ? Object.entries(answer).map(([line, value]) => [line, textOf(value)])
    : [];
/** A number as this person types it. */
const typed = (value: string, locale: string): string =>
  new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 9 }).format(Number(value));

type Deed = (question: AskedQuestion, answer: Answer, before: Answer | undefined) => Promise<void>;

const press: Deed = ({ at, label }, answer) => at.getByText(label(textOf(answer)), { exact: true }).click();
const fillLines =
  (text: (value: string, locale: string) => string): Deed =>
  async ({ at, label, locale }, answer) => {
    for (const [line, value] of linesOf(answer))
      await at.getByRole('textbox', { name: label(line), exact: true }).fill(text(value, locale));
  };

/** How a person answers, by label: `before` is what was answered so far. */
export const deeds: Readonly<Record<Control, Deed>> = {
  read: () => Promise.resolve(),
  choose: press,
  tick: async (question, answer, before) => {
    const [wanted, chosen] = [listOf(answer), listOf(before)];
    // Whatever stands alone goes by itself when something else is chosen, and the other way round.
    const isAlone = [...wanted, ...chosen].includes('none');
    const unwanted = isAlone ? [] : chosen.filter((value) => !wanted.includes(value));
    for (const value of [...wanted.filter((one) => !chosen.includes(one)), ...unwanted])
      await press(question, value, undefined);
  },
  select: async ({ at, label }, answer) => {
    await at.getByRole('combobox').selectOption({ label: label(textOf(answer)) });
  },
  rank: async ({ at, label, words }, answer) => {
    for (const value of listOf(answer))
      await at
        .getByRole('button', { name: formatText(words.take, { name: label(value) }), exact: true })
        .click();
  },
  rows: async ({ at, label }, answer) => {
    for (const [line, value] of linesOf(answer))
      await at
        .getByRole('radiogroup', { name: label(line), exact: true })
        .getByRole('radio', { name: label(value), exact: true })
        .check();
  },
  write: ({ at }, answer) => at.getByRole('textbox').fill(textOf(answer)),
  number: ({ at, locale }, answer) => at.getByRole('textbox').fill(typed(textOf(answer), locale)),
  moment: ({ at }, answer) => at.locator('input').fill(textOf(answer)),
  fields: fillLines((value) => value),
  numbers: fillLines(typed),
  agree: ({ at }) => at.getByRole('checkbox').check(),
};

/** The labels that a question offers, in their order. */
export const offeredLabels = async (at: Locator, { control }: ModelQuestion): Promise<string[]> => {
  if (control === 'select') return (await at.getByRole('option').allInnerTexts()).slice(1);
  if (control === 'rows')
    return at
      .getByRole('radiogroup')
      .first()
      .getByRole('radio')
      .evaluateAll((radios) => radios.map((radio) => radio.getAttribute('aria-label') ?? ''));
  return at.locator('[part~=option] > span').allInnerTexts();
};
