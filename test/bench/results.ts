import type { EntryBytes, OwnerBytes } from './bytes.ts';
import type { Changes } from './changes.ts';
import type { Leak } from './leaks.ts';
import type { Machine } from './machine.ts';
import type { Paint } from './paint.ts';
import type { Chain, Requests } from './requests.ts';
import type { Ranked, Reached } from './board/measure.ts';
import type { Asked } from './survey/measure.ts';
import type { TracedSplit } from './trace.ts';

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
  readonly changes: readonly Changes[];
  readonly surveys: readonly Asked[];
  readonly boards: readonly Ranked[];
  readonly reached: readonly Reached[];
}
