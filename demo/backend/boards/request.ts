import type { Permission } from '../../../src/contract/core/permission.ts';
import type { LocalText } from '../../../src/contract/core/scalars.ts';
import { loadBoardDirectory, participantOf, type BoardDirectory } from './directory.ts';
import type { ParticipantVisibility } from './tables.ts';
import type { BoardEntryRow, BoardNameRow, BoardRecord, BoardRunRow } from './queries.ts';
import { adminContact, maySeeStanding } from '../session/membership-view.ts';
import { memberOf, todayOf, type RequestContext } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';

/** What the request is about: a board, a run, and a cohort, with the viewer's own participant. */
export interface BoardRequest {
  readonly board: BoardRecord;
  readonly runs: readonly BoardRunRow[];
  readonly run: BoardRunRow;
  /** As it is stored: an empty string for everybody. */
  readonly cohort: string;
  readonly own: BoardNameRow | undefined;
}

const boardNotFound = () => new ProblemError('not_found', 'There is no such board here');
const boardNotServed = () => new ProblemError('not_served', 'The board is switched off');

export const everybody = 'all';

const isServedBoard = ({ viewer }: RequestContext, { open, off_for }: BoardRecord): boolean =>
  open && !off_for.includes(viewer.account.account);

/** The boards as they were read with the session, or else read now. */
export const directoryOf = async (ctx: RequestContext): Promise<BoardDirectory> =>
  ctx.boards ?? (await loadBoardDirectory(ctx.tx, memberOf(ctx)));

/** The boards that are switched on for this account. @throws ProblemError `not_served` where there is none. */
export const servedBoards = (ctx: RequestContext, { boards }: BoardDirectory): BoardRecord[] => {
  const served = boards.filter((board) => isServedBoard(ctx, board));
  if (served.length === 0) throw boardNotServed();
  return served;
};

export const requireReading = ({ viewer }: RequestContext): void => {
  if (maySeeStanding(viewer)) return;
  throw new ProblemError('role_required', 'Another role of the account may see this', {
    ask: adminContact(viewer),
  });
};

/** The board named in the path; `default` is the first one served. @throws ProblemError `not_served` or `not_found`. */
export const requireBoard = (ctx: RequestContext, { boards: all }: BoardDirectory): BoardRecord => {
  const { params } = ctx;
  const served = all.filter((board) => isServedBoard(ctx, board));
  const found = params['id'] === 'default' ? served[0] : all.find(({ board }) => board === params['id']);
  if (found && served.includes(found)) return found;
  throw found || served.length === 0 ? boardNotServed() : boardNotFound();
};

const requestedCohort = ({ params, viewer }: RequestContext, { own, cohorts }: BoardRecord): string => {
  const cohort = params['cohort'];
  if (own) {
    if (cohort === undefined) return viewer.account.account;
  } else if (cohort === undefined || cohort === everybody) return '';
  else if (cohorts.includes(cohort)) return cohort;
  throw boardNotFound();
};

/**
 * The run named in the query, or else the current one: the newest that has begun, or the first of all.
 * @throws ProblemError `not_found`.
 */
const requestedRun = (ctx: RequestContext, runs: readonly BoardRunRow[]): BoardRunRow => {
  const id = ctx.params['run'];
  const begun = runs.filter(({ starts_on }) => starts_on <= todayOf(ctx));
  const found = id === undefined ? (begun[0] ?? runs.at(-1)) : runs.find(({ run }) => run === id);
  if (!found) throw boardNotFound();
  return found;
};

export const boardRequest = (ctx: RequestContext, directory: BoardDirectory): BoardRequest => {
  const board = requireBoard(ctx, directory);
  const runs = directory.runs.filter((run) => run.board === board.board);
  const cohort = requestedCohort(ctx, board);
  return { board, runs, run: requestedRun(ctx, runs), cohort, own: participantOf(directory, board) };
};

/** On a board of persons everybody decides for themselves; for a company its admins decide, for teams the vendor. */
export const mayChooseVisibility = ({ viewer }: RequestContext, { scope }: BoardRecord): boolean =>
  scope === 'person' || (scope === 'company' && viewer.roles.includes('admin'));

export const visibilityPermission = (ctx: RequestContext, board: BoardRecord): Permission => {
  const allowed = mayChooseVisibility(ctx, board);
  const { viewer, texts } = ctx;
  const reason = texts.get('board.may.choose', { account: viewer.account.name });
  return { action: 'setVisibility', allowed, ...(!allowed && { reason, ask: adminContact(viewer) }) };
};

export const readPermission = ({ viewer }: RequestContext): Permission => {
  const allowed = maySeeStanding(viewer);
  return { action: 'leaderboard.read', allowed, ask: allowed ? undefined : adminContact(viewer) };
};

type NamedEntry = Pick<BoardEntryRow, 'company' | 'lang' | 'alias' | 'called'>;

/** The name that others see for a visibility; undefined for `hidden`, and for an alias that is not drawn yet. */
export const displayNameAs = (
  { texts }: Pick<RequestContext, 'texts'>,
  seen: string,
  { company, lang, alias, called }: NamedEntry,
): LocalText | undefined => {
  if (seen === 'company') return lang === null ? company : { text: company, lang };
  if (seen === 'alias' && alias !== '') return texts.language === 'en' ? alias : { text: alias, lang: 'en' };
  return seen === 'name' ? (called ?? undefined) : undefined;
};

/**
 * How others see a participant: as its owner chose, or else as the board says. Participants of an account that has
 * switched the board off are hidden, and a name without a person becomes the alias.
 */
export const visibilityOf = (
  board: BoardRecord,
  { visibility, account, called }: Pick<BoardEntryRow, 'visibility' | 'account' | 'called'>,
): ParticipantVisibility => {
  if (account !== null && board.off_for.includes(account)) return 'hidden';
  const seen = visibility ?? board.visibility;
  return seen === 'name' && called === null ? 'alias' : seen;
};
