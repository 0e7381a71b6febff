import type { Permission } from '../../../src/contract/core/permission.ts';
import type { LocalText } from '../../../src/contract/core/scalars.ts';
import { findParticipant } from './commands.ts';
import type { ParticipantVisibility } from './tables.ts';
import {
  loadBoards,
  loadRuns,
  type BoardRecord,
  type BoardEntryRow,
  type BoardNameRow,
  type BoardRunRow,
} from './queries.ts';
import { adminContact, maySeeStanding } from '../session/membership-view.ts';
import { memberOf, todayOf, type RequestContext } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';

/** One board, over one run, for everybody or one cohort, as a member asks for it. */
export interface BoardRequest {
  readonly board: BoardRecord;
  readonly runs: readonly BoardRunRow[];
  readonly run: BoardRunRow;
  /** As it is stored: empty for everybody. */
  readonly cohort: string;
  readonly own: BoardNameRow | undefined;
}

const boardNotFound = () => new ProblemError('not_found', 'There is no such board here');
const boardNotServed = () => new ProblemError('not_served', 'The board is switched off');

export const everybody = 'all';

const isServedBoard = ({ viewer }: RequestContext, { open, off_for }: BoardRecord): boolean =>
  open && !off_for.includes(viewer.account.account);

/** The boards that are switched on for this account. */
export const servedBoards = async (ctx: RequestContext): Promise<BoardRecord[]> => {
  const boards = await loadBoards(ctx.tx);
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

/** The board that is asked for: `default` is the first that is served. */
export const requireBoard = async (ctx: RequestContext): Promise<BoardRecord> => {
  const { tx, params } = ctx;
  const all = await loadBoards(tx);
  const served = all.filter((board) => isServedBoard(ctx, board));
  const found = params['id'] === 'default' ? served[0] : all.find(({ board }) => board === params['id']);
  if (found && served.includes(found)) return found;
  throw found || served.length === 0 ? boardNotServed() : boardNotFound();
};

const requestedCohort = ({ params, viewer }: RequestContext, { own, cohorts }: BoardRecord): string => {
  const asked = params['cohort'];
  if (own) {
    if (asked === undefined) return viewer.account.account;
  } else if (asked === undefined || asked === everybody) return '';
  else if (cohorts.includes(asked)) return asked;
  throw boardNotFound();
};

/** What counts now; before the first run that one, and after the last the last. */
const requestedRun = (ctx: RequestContext, runs: readonly BoardRunRow[]): BoardRunRow => {
  const { run: asked } = ctx.params;
  const begun = runs.filter(({ starts_on }) => starts_on <= todayOf(ctx));
  const found = asked === undefined ? (begun[0] ?? runs.at(-1)) : runs.find(({ run }) => run === asked);
  if (!found) throw boardNotFound();
  return found;
};

export const readBoardRequest = async (ctx: RequestContext): Promise<BoardRequest> => {
  const board = await requireBoard(ctx);
  const runs = await loadRuns(ctx.tx, board.board);
  const cohort = requestedCohort(ctx, board);
  return {
    board,
    runs,
    run: requestedRun(ctx, runs),
    cohort,
    own: await findParticipant(ctx.tx, board, memberOf(ctx)),
  };
};

/** Of a person each decides alone; of a company its admins. */
export const mayChooseVisibility = ({ viewer }: RequestContext, { scope }: BoardRecord): boolean =>
  scope === 'person' || viewer.roles.includes('admin');

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

/** What others read of somebody who is seen in this way; nothing of who is hidden, or has no alias yet. */
export const displayNameAs = (
  { texts }: Pick<RequestContext, 'texts'>,
  seen: string,
  { company, lang, alias, called }: NamedEntry,
): LocalText | undefined => {
  if (seen === 'company') return lang === null ? company : { text: company, lang };
  if (seen === 'alias' && alias !== '') return texts.language === 'en' ? alias : { text: alias, lang: 'en' };
  return seen === 'name' ? (called ?? undefined) : undefined;
};

/** As its owner chose, or else the vendor. Nobody is named of an account that has switched the board off. */
export const visibilityOf = (
  board: BoardRecord,
  { visibility, account, called }: Pick<BoardEntryRow, 'visibility' | 'account' | 'called'>,
): ParticipantVisibility => {
  if (account !== null && board.off_for.includes(account)) return 'hidden';
  const seen = visibility ?? board.visibility;
  return seen === 'name' && called === null ? 'alias' : seen;
};
