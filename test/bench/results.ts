import type { EntryBytes, OwnerBytes } from './bundle-size.ts';
import type { DomChanges } from './dom-changes.ts';
import type { Leak } from './leaks.ts';
import type { Machine } from './machine.ts';
import type { Paint } from './first-paint.ts';
import type { Chain, Requests } from './request-chains.ts';
import type { BoardMeasurement, PagingMeasurement } from './board/measure-boards.ts';
import type { SurveyMeasurement } from './survey/measure-surveys.ts';
import type { TracedSplit } from './main-thread-trace.ts';

/** One file of the script-tag build. */
export interface FileBytes {
  readonly name: string;
  readonly min: number;
  readonly gz: number;
}

export interface Results {
  readonly machine: Machine;
  readonly entries: readonly EntryBytes[];
  readonly cdn: readonly FileBytes[];
  readonly owners: readonly OwnerBytes[];
  readonly paints: readonly Paint[];
  readonly splits: readonly TracedSplit[];
  readonly chains: readonly Chain[];
  readonly requests: readonly Requests[];
  readonly leaks: readonly Leak[];
  readonly changes: readonly DomChanges[];
  readonly surveys: readonly SurveyMeasurement[];
  readonly boards: readonly BoardMeasurement[];
  readonly reached: readonly PagingMeasurement[];
}
