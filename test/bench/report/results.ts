import type { DomChanges } from '../badge/dom-changes.ts';
import type { BoardMeasurement } from '../board/measure-boards.ts';
import type { PagingMeasurement } from '../board/measure-paging.ts';
import type { EntryBytes, OwnerBytes } from '../consumers/entry-sizes.ts';
import type { Paint } from '../measure/first-paint.ts';
import type { LayoutShift } from '../measure/layout-shift.ts';
import type { Leak } from '../measure/leaks.ts';
import type { Machine } from '../measure/machine.ts';
import type { TracedSplit } from '../measure/main-thread-trace.ts';
import type { LoadMeasurement, Requests } from '../measure/request-chains.ts';
import type { BenchSubject } from '../measure/subject.ts';
import type { SurveyMeasurement } from '../survey/measure-surveys.ts';

/** The same page by each subject. */
export interface PageResults {
  readonly subjects: readonly BenchSubject[];
  readonly paints: readonly Paint[];
  readonly loads: readonly LoadMeasurement[];
}

export interface WidgetResults {
  readonly five: PageResults & {
    readonly splits: readonly TracedSplit[];
    readonly shifts: readonly LayoutShift[];
  };
  readonly firstScreen: PageResults & { readonly shifts: readonly LayoutShift[] };
  readonly alone: readonly LoadMeasurement[];
}

export interface BadgeResults {
  readonly one: PageResults & { readonly splits: readonly TracedSplit[] };
  readonly five: readonly Paint[];
  /** How many badges → what their pages ask for. */
  readonly requests: readonly (readonly [badges: number, Requests])[];
  readonly leaks: readonly Leak[];
  readonly changes: readonly DomChanges[];
}

export interface Results {
  readonly machine: Machine;
  readonly widgets: WidgetResults;
  readonly badges: BadgeResults;
  readonly surveys: readonly SurveyMeasurement[];
  readonly boards: readonly BoardMeasurement[];
  readonly paging: readonly PagingMeasurement[];
  readonly entries: readonly EntryBytes[];
  readonly owners: readonly OwnerBytes[];
}
