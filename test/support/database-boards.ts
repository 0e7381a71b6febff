import type { Database } from '../../demo/backend/db/database.ts';

/** What the boards have of one company, a line each: points as they stand, in which place, and how it is seen. */
export const readBoardRecords = async (db: Database, account: string): Promise<string[]> => {
  const tx = db.withSchema('laurel');
  const names = await tx.selectFrom('board_name').selectAll().where('account', '=', account).execute();
  const entries = await tx.selectFrom('board_entry').selectAll().where('until', 'is', null).execute();
  const parts = await tx.selectFrom('board_participant').selectAll().execute();
  const awards = await tx.selectFrom('board_award').selectAll().execute();
  return names
    .flatMap(({ participant, person }) => {
      const who = person ?? account;
      const own = entries.filter((entry) => entry.participant === participant && entry.cohort !== 'turkiye');
      return [
        ...own.map(({ tenant, board, run, cohort, value, tie }) => {
          const all = entries.filter(
            (one) =>
              JSON.stringify([one.tenant, one.board, one.run, one.cohort]) ===
              JSON.stringify([tenant, board, run, cohort]),
          );
          const above = all.filter((one) => one.value > value).length;
          const first = all.filter((one) => one.value === value && one.tie > tie).length;
          return `${who} on ${board} ${run}: ${value}, rank ${above + 1}, place ${above + first + 1} of ${all.length}`;
        }),
        ...parts
          .filter((part) => part.participant === participant && part.chosen_by !== null)
          .map(
            ({ board, visibility, chosen_by }) =>
              `${who} on ${board} is seen by ${visibility}, chosen by ${chosen_by}`,
          ),
        ...awards
          .filter((award) => award.participant === participant)
          .map(({ board, points }) => `${who} on ${board} is given ${points}`),
      ];
    })
    .sort();
};
