import { EntryKind } from '../../../contract/compiled/wallets.ts';
import type { entryKinds } from '../../../contract/wallets.ts';
import type { LedgerContext } from './messages.ts';

/** The kinds that have a name, in the order in which a filter offers them. */
export const knownKinds = EntryKind[1];

const isKnown = (kind: string): kind is (typeof entryKinds)[number] =>
  knownKinds.some((known) => known === kind);

/** The name of a kind; one that this version does not know stands as it came. */
export const kindName = (kind: string, { words }: LedgerContext): string =>
  isKnown(kind) ? words.text(kind) : kind;
