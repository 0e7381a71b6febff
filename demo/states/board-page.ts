import type { LaurelLeaderboard } from 'laurel-widgets';
import { boardGroups } from './board-scenario-groups.ts';
import { scenarioSections } from './scenario-sections.ts';

const createBoard = (): LaurelLeaderboard => document.createElement('laurel-leaderboard');

/** The leaderboard in every state. */
export const boardPage = (): HTMLElement[] => scenarioSections(boardGroups, 'board', createBoard);
