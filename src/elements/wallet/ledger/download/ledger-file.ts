import type { LocalText } from '../../../../contract/core/scalars.ts';
import type { WalletEntry } from '../../../../contract/wallets.ts';
import { calendarDay, dayInZone, knownTimeZone } from '../../../internal/i18n/dates.ts';
import { plainText } from '../../../internal/i18n/local-text.ts';
import { safeUrl } from '../../../internal/ui/safe-url.ts';
import { kindName } from '../entry-kind.ts';
import type { LedgerContext } from '../messages.ts';
import { csvNumber, writeCsv, type CsvCell } from './csv.ts';
import type { DownloadContext, DownloadMessages } from './messages.ts';

const columns = [
  'date',
  'kind',
  'reason',
  'amount',
  'unit',
  'balance',
  'source',
  'sourceAddress',
  'counted',
  'who',
  'until',
  'entry',
  'reversesEntry',
  'reversedByEntry',
] as const satisfies readonly (keyof DownloadMessages)[];

const text = (value: LocalText | undefined): string => (value === undefined ? '' : plainText(value));

const cellsOf = (
  entry: WalletEntry,
  context: LedgerContext,
): Readonly<Record<(typeof columns)[number], CsvCell>> => {
  const { amount, at, balance, by, counting, expiresOn, id, kind, reversedBy, reverses, source } = entry;
  const { timeZone } = context.words;
  const day = (date: string | undefined): string =>
    date === undefined ? '' : calendarDay(date, timeZone).slice(0, 10);
  return {
    date: day(at),
    kind: kind === undefined ? '' : kindName(kind, context),
    reason: text(entry.text),
    amount: csvNumber(amount),
    unit: text(amount.unit),
    balance: balance === undefined ? '' : csvNumber(balance),
    source: source?.label ?? '',
    sourceAddress: safeUrl(source?.url) ?? '',
    counted: text(counting),
    who: by?.name ?? '',
    until: day(expiresOn),
    entry: id,
    reversesEntry: reverses?.id ?? '',
    reversedByEntry: reversedBy?.id ?? '',
  };
};

/** The entries as the text of a file, with a header in the language of the page. An entry that can't be read has a row that says so. */
export const ledgerFile = (entries: readonly (WalletEntry | null)[], context: DownloadContext): string => {
  const { words, fileWords } = context;
  const rows = entries.map((entry) => {
    const cells = entry && cellsOf(entry, context);
    return columns.map((column) => cells?.[column] ?? (column === 'reason' ? words.text('unreadable') : ''));
  });
  return writeCsv([columns.map((column) => fileWords.text(column)), ...rows]);
};

/** "northpeak-points-2026-11-21.csv": the wallet and today, in letters that every file system takes. */
export const fileName = (wallet: string, { words }: LedgerContext): string => {
  const name = wallet
    .normalize('NFC')
    .toLocaleLowerCase(words.locale)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${name || 'wallet'}-${dayInZone(new Date(), knownTimeZone(words.timeZone))}.csv`;
};
