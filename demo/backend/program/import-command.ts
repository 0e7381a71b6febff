import { writeFileSync } from 'node:fs';
import { beginIngest, UnknownProgramError } from '../ingest/ingest.ts';
import { openRows, RowFileError, type FileRow, type RowFile } from '../ingest/read-rows.ts';
import { describeRejected, rejectedCsv, type RejectedRow } from '../ingest/rejected-rows.ts';
import type { Tx } from '../db/transaction.ts';
import { CommandLineError, requireOption, withStore, type CommandContext } from './command-context.ts';

interface ImportCounts {
  applied: number;
  known: number;
  readonly rejected: RejectedRow[];
}

/** Rows that are read before they are written. */
const batch = 2000;
/** Rows between two lines of progress. */
const progressStep = 20_000;
/** Faults that are printed; the file of rejected rows has all of them. */
const printed = 20;

async function* inBatches(rows: AsyncIterable<FileRow>): AsyncGenerator<FileRow[]> {
  let waiting: FileRow[] = [];
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < batch) continue;
    yield waiting;
    waiting = [];
  }
  if (waiting.length > 0) yield waiting;
}

/** Ends a transaction in which rows were refused. */
class Refused extends Error {}

const importRows = async (
  tx: Tx,
  { kind, rows }: RowFile,
  tenant: string,
  context: CommandContext,
): Promise<ImportCounts> => {
  const counts: ImportCounts = { applied: 0, known: 0, rejected: [] };
  const ingest = await beginIngest(tx, tenant, context.now);
  let read = 0;
  for await (const some of inBatches(rows)) {
    const sound = some.filter(({ fault }) => fault === undefined);
    const results = await ingest.add(
      kind,
      sound.map(({ content }) => content),
    );
    const resultOf = new Map(sound.map((row, at) => [row, results[at]]));
    for (const row of some) {
      const result = row.fault ?? resultOf.get(row);
      if (result?.status === 'refused') counts.rejected.push({ row, refusal: result });
      else if (result) counts[result.status] += 1;
    }
    if (Math.floor((read + some.length) / progressStep) > Math.floor(read / progressStep))
      context.progress(`${read + some.length} rows read`);
    read += some.length;
  }
  await ingest.finish();
  return counts;
};

const summary = ({ applied, known, rejected }: ImportCounts): string =>
  `${applied} written, ${known} known already${rejected.length > 0 ? `, ${rejected.length} rejected` : ''}`;

/**
 * Writes a file of accounts, members or activity, in one transaction. Where a row is refused nothing is written, or with
 * `--skip-bad` all the others, and the refused ones go to that file.
 * @throws RowFileError
 */
export const importCommand = async (context: CommandContext): Promise<void> => {
  const { file, options, print } = context;
  const tenant = requireOption(context, 'tenant');
  const skipBad = options['skip-bad'];
  if (skipBad === '')
    throw new CommandLineError('--skip-bad takes the name of a file for the rejected rows.');
  const rows = await openRows(file);
  let counts: ImportCounts | undefined;
  const work = async (tx: Tx): Promise<void> => {
    counts = await importRows(tx, rows, tenant, context);
    if (counts.rejected.length > 0 && skipBad === undefined) throw new Refused();
  };
  await withStore(context, (store) => store.ownerTransaction(tenant, work)).catch((error: unknown) => {
    if (error instanceof UnknownProgramError)
      throw new RowFileError(`${file}: ${error.message}: apply its file first.`, { cause: error });
    if (!(error instanceof Refused)) throw error;
  });
  if (!counts) return;
  const { rejected } = counts;
  const faults = rejected.slice(0, printed).map((each) => describeRejected(file, each));
  if (rejected.length > printed) faults.push(`${file}: and ${rejected.length - printed} more.`);
  if (rejected.length > 0 && typeof skipBad !== 'string')
    throw new RowFileError(
      `${faults.join('\n')}\n${tenant}: nothing was written. Correct ${rejected.length === 1 ? 'this row' : 'these rows'}, or leave them out by --skip-bad rejected.csv.`,
    );
  if (typeof skipBad === 'string' && rejected.length > 0) {
    writeFileSync(skipBad, rejectedCsv(rows.columns, rejected));
    context.progress([...faults, `The rejected rows are in ${skipBad}.`].join('\n'));
  }
  print(`${tenant}: ${rows.kind}: ${summary(counts)}.`);
};
