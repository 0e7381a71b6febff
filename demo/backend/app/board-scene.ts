import type { Permission } from '../../../src/contract/membership.ts';
import type { LocalText } from '../../../src/contract/text.ts';
import { participantOf } from '../store/board-book.ts';
import type { Seen } from '../store/board-tables.ts';
import {
  loadBoards,
  loadRuns,
  type BoardRow,
  type Entry,
  type NameRow,
  type RunRow,
} from '../store/boards.ts';
import { adminOf, maySeeStanding } from './membership-view.ts';
import type { Question } from './question.ts';
import { Refusal } from './refusal.ts';
import { dayOf } from './survey-scene.ts';

/** One board, over one run, for everybody or one cohort, as a member asks for it. */
export interface Scene {
  readonly board: BoardRow;
  readonly runs: readonly RunRow[];
  readonly run: RunRow;
  /** As it is stored: empty for everybody. */
  readonly cohort: string;
  readonly own: NameRow | undefined;
}

const missing = () => new Refusal('not_found', 'There is no such board here');
const off = () => new Refusal('not_served', 'The board is switched off');

export const everybody = 'all';

const isServed = ({ viewer }: Question, { open, off_for }: BoardRow): boolean =>
  open && !off_for.includes(viewer.account.account);

/** The boards that are switched on for this account. */
export const boardsFor = async (question: Question): Promise<BoardRow[]> => {
  const boards = await loadBoards(question.books);
  const served = boards.filter((board) => isServed(question, board));
  if (served.length === 0) throw off();
  return served;
};

export const demandReading = ({ viewer }: Question): void => {
  if (maySeeStanding(viewer)) return;
  throw new Refusal('role_required', 'Another role of the account may see this', { ask: adminOf(viewer) });
};

/** The board that is asked for: `default` is the first that is served. */
export const boardOf = async (question: Question): Promise<BoardRow> => {
  const { books, params } = question;
  const all = await loadBoards(books);
  const served = all.filter((board) => isServed(question, board));
  const found = params['id'] === 'default' ? served[0] : all.find(({ board }) => board === params['id']);
  if (found && served.includes(found)) return found;
  throw found || served.length === 0 ? off() : missing();
};

const cohortIn = ({ params, viewer }: Question, { own, cohorts }: BoardRow): string => {
  const asked = params['cohort'];
  if (own) {
    if (asked === undefined) return viewer.account.account;
  } else if (asked === undefined || asked === everybody) return '';
  else if (cohorts.includes(asked)) return asked;
  throw missing();
};

/** What counts now; before the first run that one, and after the last the last. */
const runIn = (question: Question, runs: readonly RunRow[]): RunRow => {
  const { run: asked } = question.params;
  const begun = runs.filter(({ starts_on }) => starts_on <= dayOf(question));
  const found = asked === undefined ? (begun[0] ?? runs.at(-1)) : runs.find(({ run }) => run === asked);
  if (!found) throw missing();
  return found;
};

export const mineOf = ({ books, viewer }: Question, board: BoardRow): Promise<NameRow | undefined> =>
  participantOf(books, board, { account: viewer.account.account, person: viewer.person.person });

export const sceneOf = async (question: Question): Promise<Scene> => {
  const board = await boardOf(question);
  const runs = await loadRuns(question.books, board.board);
  const cohort = cohortIn(question, board);
  return { board, runs, run: runIn(question, runs), cohort, own: await mineOf(question, board) };
};

/** Of a person each decides alone; of a company its admins. */
export const mayChoose = ({ viewer }: Question, { scope }: BoardRow): boolean =>
  scope === 'person' || viewer.roles.includes('admin');

export const choosing = (question: Question, board: BoardRow): Permission => {
  const allowed = mayChoose(question, board);
  const { viewer, texts } = question;
  const reason = texts.say('board.may.choose', { account: viewer.account.name });
  return { action: 'setVisibility', allowed, ...(!allowed && { reason, ask: adminOf(viewer) }) };
};

export const reading = ({ viewer }: Question): Permission => {
  const allowed = maySeeStanding(viewer);
  return { action: 'leaderboard.read', allowed, ask: allowed ? undefined : adminOf(viewer) };
};

type Named = Pick<Entry, 'company' | 'lang' | 'alias' | 'called'>;

/** What others read of somebody who is seen in this way; nothing of who is hidden, or has no alias yet. */
export const nameAs = (
  { texts }: Pick<Question, 'texts'>,
  seen: string,
  { company, lang, alias, called }: Named,
): LocalText | undefined => {
  if (seen === 'company') return lang === null ? company : { text: company, lang };
  if (seen === 'alias' && alias !== '') return texts.language === 'en' ? alias : { text: alias, lang: 'en' };
  return seen === 'name' ? (called ?? undefined) : undefined;
};

/** As its owner chose, or else the vendor. Nobody is named of an account that has switched the board off. */
export const seenOf = (
  board: BoardRow,
  { visibility, account, called }: Pick<Entry, 'visibility' | 'account' | 'called'>,
): Seen => {
  if (account !== null && board.off_for.includes(account)) return 'hidden';
  const seen = visibility ?? board.visibility;
  return seen === 'name' && called === null ? 'alias' : seen;
};
