import * as z from 'zod/mini';
import { currencyExponent } from '../../../src/contract/core/currency-exponent.ts';
import { absoluteDay } from '../seed/file/relative-day.ts';

const { exactOptional: optional } = z;

/** A text that can be stored on one line, and that no spreadsheet takes for a formula. */
const line = (most: number) =>
  z
    .string()
    .check(
      z.minLength(1, 'is empty: fill it in'),
      z.maxLength(most, `is longer than ${most} characters: shorten it`),
      z.regex(/^[^\p{Cc}\p{Surrogate}]*$/u, 'holds a character that can’t be stored: take it out'),
      z.regex(/^\S(.*\S)?$/u, 'begins or ends with a space: take it away'),
      z.regex(/^[^=@+\-]/, 'begins like a formula of a spreadsheet: take the sign away'),
    );

/** An id of the vendor's system. */
const externalId = line(120);

const day = z
  .string()
  .check(z.refine((value) => absoluteDay(value) !== undefined, 'is no day: write YYYY-MM-DD'));

/** A moment with its offset, or a day, which is its noon in the time zone of the program. */
const moment = z
  .string()
  .check(
    z.refine(
      (value) =>
        absoluteDay(value) !== undefined ||
        (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.test(value) &&
          Number.isFinite(Date.parse(value))),
      'is no moment: write YYYY-MM-DD, or 2027-03-31T14:05:00+02:00',
    ),
  );

const roles = ['viewer', 'earner', 'redeemer', 'approver', 'admin'] as const;

export const AccountRecord = z.strictObject({
  account: externalId,
  name: line(200),
  plan: line(120),
  enrolled: optional(day),
  status: optional(z.enum(['invited', 'applied', 'active', 'suspended', 'ended'])),
});
export type AccountRecord = z.infer<typeof AccountRecord>;

export const MemberRecord = z.strictObject({
  account: externalId,
  person: externalId,
  name: line(200),
  email: line(254).check(z.regex(/^[^\s@]+@[^\s@]+$/, 'is no address of mail')),
  roles: z.array(z.enum(roles)).check(z.minLength(1, 'names no role')),
});
export type MemberRecord = z.infer<typeof MemberRecord>;

export const ActivityRecord = z.strictObject({
  id: externalId,
  account: externalId,
  kind: optional(line(60)),
  amount: optional(
    z.string().check(z.regex(/^-?\d{1,12}(\.\d{1,4})?$/, 'is no amount: write 1234.50, without separators')),
  ),
  currency: optional(z.string()),
  quantity: optional(z.int().check(z.minimum(-1e9), z.maximum(1e9))),
  at: moment,
  reverses: optional(externalId),
});
export type ActivityRecord = z.infer<typeof ActivityRecord>;

export const recordKinds = {
  accounts: AccountRecord,
  members: MemberRecord,
  activity: ActivityRecord,
} as const;
export type RecordKind = keyof typeof recordKinds;

export const columnsOf = (kind: RecordKind): string[] => Object.keys(recordKinds[kind].shape);

/** What each kind has and the others have not. */
const marks: readonly (readonly [column: string, kind: RecordKind])[] = [
  ['id', 'activity'],
  ['person', 'members'],
  ['plan', 'accounts'],
];

/** The kind of the records that have these columns; undefined where they are none. */
export const kindOf = (columns: readonly string[]): RecordKind | undefined =>
  marks.find(([column]) => columns.includes(column))?.[1];

/** Minor units of an amount as it is written; undefined for more decimals than the currency has. */
export const minorUnitsOf = (amount: string, currency: string): number | undefined => {
  const [whole = '', decimals = ''] = amount.split('.');
  const exponent = currencyExponent(currency);
  if (/[1-9]/.test(decimals.slice(exponent))) return undefined;
  return Number(`${whole}${decimals.slice(0, exponent).padEnd(exponent, '0')}`) + 0;
};

/** What became of one row. Of a refused one nothing was written. */
export type RowResult =
  | { readonly status: 'applied' | 'known' }
  | {
      readonly status: 'refused';
      readonly code: RefusalCode;
      readonly field?: string;
      readonly message: string;
    };

export type RefusalCode =
  | 'invalid'
  | 'unknown_account'
  | 'unknown_plan'
  | 'unknown_entry'
  | 'changed'
  | 'reversed_already'
  | 'in_future';

export const refused = (code: RefusalCode, field: string, message: string): RowResult => ({
  status: 'refused',
  code,
  field,
  message,
});

const englishErrors = z.locales.en().localeError;

/** A record, or why it is none. An amount may be a number, as JSON has it. */
export const readRecord = <Kind extends RecordKind>(
  kind: Kind,
  content: unknown,
): z.infer<(typeof recordKinds)[Kind]> | RowResult => {
  const withText =
    typeof content === 'object' &&
    content !== null &&
    'amount' in content &&
    typeof content.amount === 'number'
      ? { ...content, amount: String(content.amount) }
      : content;
  const { data, error } = recordKinds[kind].safeParse(withText, { error: englishErrors });
  if (!error) return data as z.infer<(typeof recordKinds)[Kind]>;
  const [issue] = error.issues;
  const field = String(issue?.path[0] ?? (issue?.code === 'unrecognized_keys' ? issue.keys[0] : ''));
  const missing = issue?.code === 'invalid_type' && issue.message.endsWith('undefined');
  return refused('invalid', field, missing ? 'is missing: fill it in' : (issue?.message ?? 'does not fit'));
};

export const isRefused = (value: object): value is Extract<RowResult, { status: 'refused' }> =>
  'status' in value && value.status === 'refused' && 'code' in value;
