import { table } from './markdown-table.ts';

/** Figures of which each is to be at most its limit; a single limit is for all of them. */
export interface Aim {
  readonly figure: string;
  readonly limits: readonly number[];
  readonly reached: readonly number[];
  readonly digits: number;
}

/** A figure that was not measured is `NaN`, which is below no limit. */
const isReached = ({ limits, reached }: Aim): boolean =>
  reached.length > 0 && reached.every((value, at) => value <= (limits[at] ?? limits[0] ?? 0));

/** A row for each aim, which says if all of its figures are reached. */
export const aimRows = (aims: readonly Aim[]): string =>
  table(
    ['figure', 'aim, at most', 'reached', 'all'],
    aims.map((aim) => [
      aim.figure,
      aim.limits.join(' / '),
      aim.reached.map((value) => value.toFixed(aim.digits)).join(' / '),
      isReached(aim) ? 'yes' : 'no',
    ]),
  );
