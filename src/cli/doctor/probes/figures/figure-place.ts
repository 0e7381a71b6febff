import type { Check } from '../../checks/check.ts';
import type { Examination } from '../../examination.ts';
import type { ReadAnswer } from '../../reading/read-answer.ts';

/** Makes checks about parts of one answer. */
export interface FigurePlace {
  /** `path` is the JSON path without its `$.`. */
  readonly check: (
    check: Check,
    isWell: boolean,
    path: string,
    received?: unknown,
    expected?: unknown,
  ) => void;
}

const inWords = (value: unknown): string | undefined =>
  value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value);

export const placeOf = (exam: Examination, { exchange, route }: ReadAnswer): FigurePlace => ({
  check: (check, isWell, path, received, expected) =>
    exam.check(check, isWell, {
      exchange,
      route,
      path: `$.${path}`,
      received: inWords(received),
      expected: inWords(expected),
    }),
});

/** Whether one day or moment is before another; false where one is missing. */
export const isBefore = (first: string | undefined, second: string | undefined): boolean =>
  first !== undefined && second !== undefined && Date.parse(first) < Date.parse(second);
