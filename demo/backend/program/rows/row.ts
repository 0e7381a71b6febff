import type { Tables } from '../../db/tables.ts';

/** A row as JSON: a `date` is `2027-03-31`, a moment ISO 8601, and a JSON column what it holds. */
export type JsonRow = Readonly<Record<string, unknown>>;

/** The tables that a program's file defines. Each comes after those that its rows name. */
export const definitionTables = [
  'tenant',
  'localized',
  'tier',
  'plan',
  'tier_rule',
  'perk',
  'perk_event',
  'referral_campaign',
  'survey',
  'survey_version',
  'board',
  'board_run',
  'board_clock',
  'points_program',
  'challenge',
  'reward',
  'reward_slot',
] as const;
export type DefinitionTable = (typeof definitionTables)[number];

type RowOf<Table extends DefinitionTable> = Readonly<
  Partial<Record<Exclude<keyof Tables[Table], 'tenant'>, unknown>>
>;

/** What a file wants to stand in the database, by table. A table that is left out is not looked at. */
export type DefinitionRows = { readonly [Table in DefinitionTable]?: readonly RowOf<Table>[] };
