import type { DatabaseRoles } from '../roles.ts';
import { boardAdd } from './board-functions.ts';
import { grantTo, ownerMigration } from './owner-migration.ts';

/**
 * `board_add` for many deeds of one participant: a reference each, and one change of the board. One change for each deed would
 * leave as many versions of the clock's row, which every next change in the same transaction walks along.
 */
const boardAddMany = boardAdd
  .replace(
    'create function laurel.board_add(of_board text, of_run text, who text, given bigint, by_deed text)',
    'create or replace function laurel.board_add_many(of_board text, of_run text, who text, points_each bigint[], deeds text[])',
  )
  .replace('sign int;', 'sign int; given bigint;')
  .replace(
    /insert into laurel\.board_award[^;]*;\s*if not found then return 0; end if;/,
    `with added as (insert into laurel.board_award (board, reference, run, participant, points)
      select of_board, d.deed, of_run, who, d.points from unnest(deeds, points_each) as d (deed, points)
      on conflict do nothing returning points)
    select sum(added.points) into given from added;
    if given is null then return 0; end if;`,
  );

export const ingestMigration = (roles: DatabaseRoles) =>
  ownerMigration(roles, [
    boardAddMany,
    // What was taken back of an entry, for who sends another reversal.
    'create index if not exists activity_reversals on laurel.activity (tenant, reverses) where reverses is not null',
    'revoke all on function laurel.board_add_many from public',
    ...grantTo(roles, ['execute on function laurel.board_add_many']),
  ]);
