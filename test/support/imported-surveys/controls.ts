import type { Locator } from 'playwright-core';
import { formatText, type Buyer } from '../buyer.ts';
import type { Answer, Control, ModelQuestion } from './model.ts';

/** One question on screen, and the words of it. */
interface AskedQuestion {
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

/** By the keyboard, in place of what stood there. */
export const type = async (field: Locator, text: string): Promise<void> => {
  await field.click();
  await field.press('ControlOrMeta+a');
  await field.page().keyboard.type(text);
};

/** The keys for a day or a time, in the order of the parts of an American browser's control. */
const momentKeys = (value: string): string[] => {
  const [, year = '', month = '', day = '', hour = '', minute = ''] =
    /^(?:(\d+)-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d))?$/.exec(value) ?? [];
  const clock = String(Number(hour) % 12 || 12).padStart(2, '0');
  return [
    ...`${month}${day}${year}`,
    // A year may have more than four digits: one has to go on from it.
    ...(year && hour ? ['ArrowRight'] : []),
    ...(hour ? `${clock}${minute}${Number(hour) < 12 ? 'A' : 'P'}` : ''),
  ];
};

type Deed = (question: AskedQuestion, answer: Answer, before: Answer | undefined) => Promise<void>;

const press: Deed = ({ at, label }, answer) => at.getByText(label(textOf(answer)), { exact: true }).click();
const typeLines =
  (text: (value: string, locale: string) => string): Deed =>
  async ({ at, label, locale }, answer) => {
    for (const [line, value] of linesOf(answer))
      await type(at.getByRole('textbox', { name: label(line), exact: true }), text(value, locale));
  };

/** How a person answers, by a mouse and a keyboard: `before` is what was answered so far. */
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
    const list = at.getByRole('combobox');
    const texts = (await list.getByRole('option').allInnerTexts()).map((text) => text.trim());
    const from = await list.evaluate((element: HTMLSelectElement) => element.selectedIndex);
    const steps = texts.indexOf(label(textOf(answer))) - from;
    await list.focus();
    // Arrows, not letters: how long letters belong together is a matter of time.
    for (let step = Math.abs(steps); step > 0; step -= 1)
      await list.page().keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
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
  write: ({ at }, answer) => type(at.getByRole('textbox'), textOf(answer)),
  number: ({ at, locale }, answer) => type(at.getByRole('textbox'), typed(textOf(answer), locale)),
  moment: async ({ at }, answer) => {
    await at.locator('input').focus();
    for (const key of momentKeys(textOf(answer))) await at.page().keyboard.press(key);
  },
  fields: typeLines((value) => value),
  numbers: typeLines(typed),
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
