// Leaderboards: `queries.ts` reads boards and their entries, `ranking.ts` ranks them, `alias.ts` hides names, and `view.ts`
// makes the answers. `commands.ts` adds points, `visibility-handler.ts` changes how somebody is seen.

import type { BoardRun, Leaderboard, Leaderboards } from '../../../src/contract/leaderboards.ts';
import * as z from 'zod/mini';
import { percentileOf, rankOf } from './ranking.ts';
import { findVisibilityChoice } from './commands.ts';
import {
  loadAround,
  loadEntries,
  loadHistory,
  type BoardEntryRow,
  type BoardLookup,
  type BoardRecord,
  type BoardRunRow,
} from './queries.ts';
import { blockOf, entriesAround, readBlock, BoardCursor, rankingOf, rowsView } from './rows.ts';
import {
  type BoardRequest,
  boardRequest,
  directoryOf,
  displayNameAs,
  everybody,
  mayChooseVisibility,
  readPermission,
  requireBoard,
  requireReading,
  servedBoards,
  visibilityOf,
  visibilityPermission,
} from './request.ts';
import { membershipEnvelope, isActive } from '../session/membership-view.ts';
import { nonEmpty, todayOf, type RequestContext } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';

const pageSize = 20;
const maxPageSize = 100;

const boardEnvelope = (ctx: RequestContext, board?: BoardRecord) => {
  const envelope = membershipEnvelope(ctx);
  const own = isActive(ctx.viewer)
    ? [readPermission(ctx), ...(board && board.scope !== 'team' ? [visibilityPermission(ctx, board)] : [])]
    : [];
  return { ...envelope, viewer: { ...envelope.viewer, may: [...envelope.viewer.may, ...own] } };
};

const boardTitle = ({ texts }: RequestContext, { board }: BoardRecord) => texts.get(`board.${board}.title`);

const boardSummary = (ctx: RequestContext, { board, run, cohort }: BoardRequest) => {
  const { texts } = ctx;
  const groups = [everybody, ...board.cohorts].map((id) => ({
    id,
    label: texts.get(id === everybody ? 'board.everybody' : `board.${board.board}.cohort.${id}`),
  }));
  return {
    id: board.board,
    title: boardTitle(ctx, board),
    metric: texts.find(`board.${board.board}.metric`),
    secondaryMetric: texts.find(`board.${board.board}.secondary`),
    better: board.better,
    scope: board.scope,
    rankMethod: board.method,
    run: runView(ctx, run),
    cohort: board.own ? undefined : cohort || everybody,
    cohorts: board.own || board.cohorts.length === 0 ? undefined : groups,
  };
};

const runView = (ctx: RequestContext, { run, label, starts_on, ends_on }: BoardRunRow) => {
  const day = todayOf(ctx);
  const status = day < starts_on ? 'scheduled' : day > ends_on ? 'finished' : 'active';
  return { id: run, label, startsOn: starts_on, endsOn: ends_on, status };
};

/** Each run with the viewer's rank; without rank and total where there are too few participants. */
const runsView = async (
  ctx: RequestContext,
  { board, runs, cohort, own }: BoardRequest,
): Promise<BoardRun[]> => {
  const history = await loadHistory(ctx.tx, board.board, cohort, own?.participant ?? '');
  return runs.map((run) => {
    const { total = 0, standing } = history.get(run.run) ?? {};
    const view = runView(ctx, run);
    if (total < board.floor) return view;
    return { ...view, total, rank: standing && rankOf(board.method, standing) };
  });
};

/**
 * How others see the viewer, with the choices the viewer has. Available before the first points too. An alias is
 * random, so it is created with the participant.
 */
const visibilityView = async (ctx: RequestContext, { board, own }: BoardRequest) => {
  const { viewer, tx } = ctx;
  if (board.scope === 'team') return {};
  const { account, person } = viewer;
  const known = own && (await findVisibilityChoice(tx, board.board, own.participant));
  const { called: chooser, ...chosen } = known ?? { called: null, visibility: null };
  const named = board.scope === 'person' ? person.name : chooser;
  const visibility = visibilityOf(board, { ...chosen, account: account.account, called: named });
  const may = mayChooseVisibility(ctx, board);
  // A company that is shown by a name gets the name of the person who chooses it.
  const called = may && board.scope === 'company' ? person.name : named;
  const { company, lang, alias } = own ?? { company: account.name, lang: null, alias: '' };
  const options = (may ? board.options : [visibility]).map((option) => ({
    visibility: option,
    displayName: displayNameAs(ctx, option, { company, lang, alias, called }) || undefined,
  }));
  return { visibility, options };
};

const boardCursorPurpose = ({ viewer, params }: RequestContext): string => {
  const filter = [params['id'], params['run'], params['cohort']];
  return `board ${JSON.stringify([filter, viewer.account.tenant, viewer.account.account, viewer.person.person])}`;
};

/**
 * A further page, of the board as it was when the first page was read.
 * @throws ProblemError `invalid_request` for a cursor of another board.
 */
const readPage = async (ctx: RequestContext, request: BoardRequest, cursor: string): Promise<Leaderboard> => {
  const { success, data } = z.safeParse(BoardCursor, ctx.signer.verify(boardCursorPurpose(ctx), cursor));
  if (!success) throw new ProblemError('invalid_request', 'This cursor is not of this board');
  const { entries, next } = await readBlock(ctx, request, { n: data.n, after: data }, pageSize);
  return {
    ...boardEnvelope(ctx, request.board),
    ...boardSummary(ctx, request),
    rows: rowsView(ctx, request, entries),
    nextCursor: next && ctx.signer.sign(boardCursorPurpose(ctx), next),
  };
};

const requestedLimit = ({ params }: RequestContext, { display }: BoardRecord): number => {
  const limit = params['limit'] ?? `${display.top ?? 3}`;
  if (/^[1-9]\d{0,8}$/.test(limit)) return Math.min(Number(limit), maxPageSize);
  throw new ProblemError('invalid_request', 'The limit is a whole number from 1');
};

/** The first ranks, and the entries around the viewer. */
const firstPageView = async (
  ctx: RequestContext,
  request: BoardRequest,
  lookup: BoardLookup,
  size: number,
  entries: readonly BoardEntryRow[],
) => {
  const { texts } = ctx;
  const around = entriesAround(request, lookup);
  const { scale } = request.board.display;
  const unit = (amount: number) =>
    texts.findPlural(`board.${request.board.board}.unit`, amount / 10 ** (scale ?? 0));
  const value = (amount: number) => ({ amount, scale, unit: unit(amount) });
  const points = around && { value: value(Math.abs(around.own.entry.value)) };
  if (lookup.total < request.board.floor) return { rows: [], viewer: points };
  const { entries: ranked, next } = await blockOf(ctx, request, { n: lookup.n }, size, entries);
  const { ahead } = around ?? {};
  return {
    total: lookup.total,
    rows: rowsView(ctx, request, [...ranked, ...(around?.near ?? [])]),
    nextCursor: next && ctx.signer.sign(boardCursorPurpose(ctx), next),
    viewer: around && {
      ...points,
      rank: around.own.rank,
      ahead: ahead && { rank: ahead.rank, value: value(ahead.missing) },
      percentile: percentileOf(around.atOrAbove, lookup.total),
    },
  };
};

/** `GET /leaderboards/{id}` */
export const readLeaderboard = async (ctx: RequestContext): Promise<Leaderboard> => {
  const { tx, texts, params } = ctx;
  if (!isActive(ctx.viewer)) {
    const board = requireBoard(ctx, await directoryOf(ctx));
    return { ...boardEnvelope(ctx), title: boardTitle(ctx, board), rows: [] };
  }
  requireReading(ctx);
  const request = boardRequest(ctx, await directoryOf(ctx));
  if (params['cursor'] !== undefined) return readPage(ctx, request, params['cursor']);
  const size = requestedLimit(ctx, request.board);
  const [lookup, entries, runs, visibility] = await Promise.all([
    loadAround(tx, rankingOf(request), request.own?.participant ?? ''),
    loadEntries(tx, rankingOf(request), {}, size + 1),
    runsView(ctx, request),
    visibilityView(ctx, request),
  ]);
  const { viewer, ...places } = await firstPageView(ctx, request, lookup, size, entries);
  const envelope = boardEnvelope(ctx, request.board);
  const { board, display } = request.board;
  return {
    ...envelope,
    ...boardSummary(ctx, request),
    runs,
    ...places,
    prizes: nonEmpty(
      (display.prizes ?? []).map((prize, at) => ({
        ...prize,
        text: texts.get(`board.${board}.prize.${at + 1}`),
      })),
    ),
    viewer: { ...envelope.viewer, ...viewer, ...visibility },
  };
};

/** `GET /leaderboards` */
export const readLeaderboards = async (ctx: RequestContext): Promise<Leaderboards> => {
  if (!isActive(ctx.viewer)) return { ...boardEnvelope(ctx), items: [] };
  requireReading(ctx);
  const directory = await directoryOf(ctx);
  const items = servedBoards(ctx, directory).map(async (board) => {
    const request = boardRequest({ ...ctx, params: { id: board.board } }, directory);
    const runs = await runsView(ctx, request);
    const { rank, total } = runs.find(({ id }) => id === request.run.run) ?? {};
    return { id: board.board, title: boardTitle(ctx, board), scope: board.scope, rank, total };
  });
  return { ...boardEnvelope(ctx), items: await Promise.all(items) };
};
