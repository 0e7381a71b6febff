import type { LaurelLeaderboard } from 'laurel-widgets';
import { boardGallery } from './board-gallery.ts';
import { sections } from './sheet.ts';

const board = (): LaurelLeaderboard => document.createElement('laurel-leaderboard');

/** The leaderboard in every state. */
export const boardSheet = (): HTMLElement[] => sections(boardGallery, 'board', board);
