import { exampleRequest } from '../scenario.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import type { BoardStore } from '../stores.ts';
import { readBoard } from './board-view.ts';
import { notFound } from './problems.ts';
import { bodyMember } from './request-body.ts';

/** The routes of one or several boards; the first of them is the board `default`. */
export const leaderboardRoutes = (
  createStore: (context: ScenarioContext) => BoardStore | readonly BoardStore[],
): Pick<Scenario, 'leaderboard' | 'leaderboards' | 'setVisibility'> => {
  const boardsIn = (context: ScenarioContext): readonly BoardStore[] => [createStore(context)].flat();
  return {
    leaderboard: (context, request = exampleRequest()) => {
      const { id = 'default' } = request.params;
      const boards = boardsIn(context);
      const board = id === 'default' ? boards[0] : boards.find((one) => (one.id ?? 'learning') === id);
      return board ? readBoard(board, context, request) : notFound;
    },
    leaderboards: (context) => ({
      asOf: context.asOf,
      items: boardsIn(context).map(({ id = 'learning', title, scope = 'company', entries }) => ({
        id,
        title,
        scope,
        total: entries.length,
      })),
    }),
    setVisibility: (_, { body, memory } = exampleRequest()) => {
      const visibility = String(bodyMember(body, 'visibility') ?? 'company');
      memory.visibility = visibility;
      return { visibility };
    },
  };
};
