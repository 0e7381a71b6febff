import { addDays, type Day } from '../calendar-dates.ts';
import type { DefinitionTable, JsonRow } from './rows/row.ts';

/** How the rows of a table are compared with the file, and what may happen to one that is there already. */
export interface TableRules {
  /** What people call a row. */
  readonly noun: string;
  /** The columns that tell the rows of a program from each other; none where there is one row. */
  readonly key: readonly string[];
  /** The list in the file whose items are its rows, or the place where they stand. */
  readonly place: string;
  readonly isList?: true;
  /** Columns that the file sets when the row is made. Then what members do moves them. */
  readonly initial?: readonly string[];
  /** Columns that can't change while rows of members hang on it. */
  readonly fixed?: readonly string[];
  /** Tables whose rows hang on it without a foreign key. */
  readonly heldBy?: readonly string[];
  /** A JSON column that names it, and how. */
  readonly namedIn?: { readonly table: string; readonly column: string; as(row: JsonRow): unknown };
  /** What members have taken of the row itself. */
  readonly isTaken?: (row: JsonRow) => boolean;
  /** What a row becomes that is no longer in the file, and that rows of members hang on. */
  readonly retired?: (row: JsonRow, today: Day) => JsonRow;
  /** Its rows belong to a row of this table, and stay as long as that one does, retired or not. */
  readonly partOf?: DefinitionTable;
  /** Its rows are history, and never removed. */
  readonly isHistory?: true;
}

const earlier = (day: unknown, other: Day): unknown => (typeof day === 'string' && day < other ? day : other);

/** Closed from today on. */
const closed = ({ open_until }: JsonRow, today: Day): JsonRow => ({ open_until: earlier(open_until, today) });

export const tableRules: Readonly<Record<DefinitionTable, TableRules>> = {
  tenant: {
    noun: 'program',
    key: [],
    place: 'tenant',
    fixed: ['time_zone', 'currency'],
    heldBy: ['account'],
  },
  localized: { noun: 'text', key: ['key', 'lang'], place: 'texts' },
  tier: {
    noun: 'tier',
    key: ['tier'],
    place: 'tiers',
    isList: true,
    namedIn: { table: 'standing', column: 'history', as: ({ tier }) => [{ to: tier }] },
  },
  plan: { noun: 'plan', key: ['plan'], place: 'plans' },
  tier_rule: { noun: 'rule', key: ['plan', 'tier', 'rule'], place: 'plans' },
  perk: { noun: 'perk', key: ['perk'], place: 'perks', isList: true, retired: closed },
  perk_event: {
    noun: 'event of perk',
    key: ['perk'],
    place: 'perks',
    partOf: 'perk',
    initial: ['taken'],
    isTaken: ({ taken }) => taken !== 0,
  },
  referral_campaign: { noun: 'campaign', key: ['campaign'], place: 'campaigns', isList: true },
  survey: {
    noun: 'survey',
    key: ['survey'],
    place: 'surveys',
    isList: true,
    fixed: ['anonymous'],
    retired: ({ closes_on }, today) => ({ closes_on: earlier(closes_on, addDays(today, -1)) }),
  },
  survey_version: {
    noun: 'questions of survey',
    key: ['survey', 'version'],
    place: 'surveys',
    partOf: 'survey',
    isHistory: true,
  },
  board: {
    noun: 'board',
    key: ['board'],
    place: 'boards',
    isList: true,
    initial: ['off_for', 'levels'],
    fixed: ['scope', 'own', 'better'],
    retired: () => ({ open: false }),
  },
  board_run: { noun: 'run of board', key: ['board', 'run'], place: 'boards', partOf: 'board' },
  board_clock: {
    noun: 'clock of board',
    key: ['board'],
    place: 'boards',
    partOf: 'board',
    initial: ['n', 'cleared'],
  },
  points_program: {
    noun: 'points',
    key: [],
    place: 'points',
    fixed: ['owner'],
    heldBy: ['points_wallet'],
  },
  challenge: {
    noun: 'challenge',
    key: ['challenge'],
    place: 'points.challenges',
    isList: true,
    retired: closed,
  },
  reward: {
    noun: 'reward',
    key: ['reward'],
    place: 'points.rewards',
    isList: true,
    initial: ['stock'],
    retired: closed,
  },
  reward_slot: {
    noun: 'slot of reward',
    key: ['reward', 'slot'],
    place: 'points.rewards',
    partOf: 'reward',
    isTaken: ({ redemption }) => redemption !== null,
  },
};

/** Columns whose fields have another name in the file than theirs. */
const fieldNames: Readonly<Record<string, string>> = {
  open_from: 'opensOn',
  open_until: 'closesOn',
  min_tier: 'tier',
  declared_value: 'worth',
  use_limit: 'limit',
  span: 'window',
  form: 'fields',
  privacy_notice: 'privacyNotice',
  contact_name: 'contact.name',
  contact_href: 'contact.href',
};

/** The field of the file that a column holds. */
export const fieldOf = (column: string): string =>
  fieldNames[column] ?? column.replaceAll(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());

export const keyOf = ({ key }: TableRules, row: JsonRow): string =>
  key.map((column) => String(row[column])).join(' ');
