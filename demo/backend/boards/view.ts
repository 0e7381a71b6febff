import type { BoardRun, Leaderboard, Leaderboards } from '../../../src/contract/leaderboards.ts';
import * as z from 'zod/mini';
import { percentileOf, rankOf } from './ranking.ts';
import { findVisibilityChoice } from './commands.ts';
import { loadHistory, loadAround, type BoardRecord, type BoardLookup, type BoardRunRow } from './queries.ts';
import { entriesAround, readBlock, BoardCursor, rankingOf, rowsView } from './rows.ts';
import * as scenes from './selection.ts';
import { membershipEnvelope, isActive } from '../session/membership-view.ts';
import { nonEmpty, type RequestContext } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';
import { todayOf } from '../surveys/lookup.ts';

const pageSize = 20;
const maxPageSize = 100;

const boardEnvelope = (question: RequestContext, board?: BoardRecord) => {
  const envelope = membershipEnvelope(question);
  const own = isActive(question.viewer)
    ? [scenes.readPermission(question), ...(board ? [scenes.visibilityPermission(question, board)] : [])]
    : [];
  return { ...envelope, viewer: { ...envelope.viewer, may: [...envelope.viewer.may, ...own] } };
};

const boardTitle = ({ texts }: RequestContext, { board }: BoardRecord) => texts.get(`board.${board}.title`);

const boardSummary = (question: RequestContext, { board, run, cohort }: scenes.BoardRequest) => {
  const { texts } = question;
  const groups = [scenes.everybody, ...board.cohorts].map((id) => ({
    id,
    label: texts.get(id === scenes.everybody ? 'board.everybody' : `board.${board.board}.cohort.${id}`),
  }));
  return {
    id: board.board,
    title: boardTitle(question, board),
    metric: texts.find(`board.${board.board}.metric`),
    scope: board.scope,
    rankMethod: board.method,
    run: runView(question, run),
    cohort: board.own ? undefined : cohort || scenes.everybody,
    cohorts: board.own || board.cohorts.length === 0 ? undefined : groups,
  };
};

const runView = (question: RequestContext, { run, label, starts_on, ends_on }: BoardRunRow) => {
  const day = todayOf(question);
  const status = day < starts_on ? 'scheduled' : day > ends_on ? 'finished' : 'active';
  return { id: run, label, startsOn: starts_on, endsOn: ends_on, status };
};

/** Each run, with what came of it for the viewer; of one with too few participants nothing. */
const runsView = async (
  question: RequestContext,
  { board, runs, cohort, own }: scenes.BoardRequest,
): Promise<BoardRun[]> => {
  const history = await loadHistory(question.books, board.board, cohort, own?.participant ?? '');
  return runs.map((run) => {
    const { total = 0, standing } = history.get(run.run) ?? {};
    const told = runView(question, run);
    if (total < board.floor) return told;
    return { ...told, total, rank: standing && rankOf(board.method, standing) };
  });
};

/**
 * How others see the viewer, and what they could see instead: offered to whoever may choose it, before the first points
 * too. An alias is drawn with them.
 */
const visibilityView = async (question: RequestContext, { board, own }: scenes.BoardRequest) => {
  const { viewer, books } = question;
  const { account, person } = viewer;
  const known = own && (await findVisibilityChoice(books, board.board, own.participant));
  const { called: chooser, ...chosen } = known ?? { called: null, visibility: null };
  const named = board.scope === 'person' ? person.name : chooser;
  const visibility = scenes.visibilityOf(board, { ...chosen, account: account.account, called: named });
  const may = scenes.mayChooseVisibility(question, board);
  // A name is that of whoever chooses it.
  const called = may && board.scope === 'company' ? person.name : named;
  const { company, lang, alias } = own ?? { company: account.name, lang: null, alias: '' };
  const options = (may ? board.options : [visibility]).map((option) => ({
    visibility: option,
    displayName: scenes.displayNameAs(question, option, { company, lang, alias, called }) || undefined,
  }));
  return { visibility, options };
};

const boardCursorPurpose = ({ viewer, params }: RequestContext): string => {
  const filter = [params['id'], params['run'], params['cohort']];
  return `board ${JSON.stringify([filter, viewer.account.tenant, viewer.account.account, viewer.person.person])}`;
};

/** More of the board as it was when its first block was read. */
const readPage = async (
  question: RequestContext,
  scene: scenes.BoardRequest,
  cursor: string,
): Promise<Leaderboard> => {
  const { success, data } = z.safeParse(
    BoardCursor,
    question.seal.verify(boardCursorPurpose(question), cursor),
  );
  if (!success) throw new ProblemError('invalid_request', 'This cursor is not of this board');
  const { entries, next } = await readBlock(question, scene, { n: data.n, after: data }, pageSize);
  return {
    ...boardEnvelope(question, scene.board),
    ...boardSummary(question, scene),
    rows: rowsView(question, scene, entries),
    nextCursor: next && question.seal.sign(boardCursorPurpose(question), next),
  };
};

const requestedLimit = ({ params }: RequestContext, { display }: BoardRecord): number => {
  const asked = Number(params['limit'] ?? display.top ?? 3);
  if (Number.isInteger(asked) && asked > 0) return Math.min(asked, maxPageSize);
  throw new ProblemError('invalid_request', 'The limit is a whole number from 1');
};

/** The first ranks, and who stands around the viewer. */
const firstPageView = async (question: RequestContext, scene: scenes.BoardRequest, look: BoardLookup) => {
  const { texts } = question;
  const size = requestedLimit(question, scene.board);
  const around = entriesAround(scene, look);
  const unit = (amount: number) => texts.findPlural(`board.${scene.board.board}.unit`, amount);
  const value = (amount: number) => ({ amount, unit: unit(amount) });
  const points = around && { value: value(around.own.entry.value) };
  if (look.total < scene.board.floor) return { rows: [], viewer: points };
  const { entries: ranked, next } = await readBlock(question, scene, { n: look.n }, size);
  const { ahead } = around ?? {};
  return {
    total: look.total,
    rows: rowsView(question, scene, [...ranked, ...(around?.near ?? [])]),
    nextCursor: next && question.seal.sign(boardCursorPurpose(question), next),
    viewer: around && {
      ...points,
      rank: around.own.rank,
      ahead: ahead && { rank: ahead.rank, value: value(ahead.missing) },
      percentile: percentileOf(around.atOrAbove, look.total),
    },
  };
};

/** `GET /leaderboards/{id}` */
export const readLeaderboard = async (question: RequestContext): Promise<Leaderboard> => {
  const { books, texts, params } = question;
  if (!isActive(question.viewer)) {
    const board = await scenes.requireBoard(question);
    return { ...boardEnvelope(question), title: boardTitle(question, board), rows: [] };
  }
  scenes.requireReading(question);
  const scene = await scenes.readBoardRequest(question);
  if (params['cursor'] !== undefined) return readPage(question, scene, params['cursor']);
  const look = await loadAround(books, rankingOf(scene), scene.own?.participant ?? '');
  const { viewer, ...places } = await firstPageView(question, scene, look);
  const envelope = boardEnvelope(question, scene.board);
  const { board, display } = scene.board;
  return {
    ...envelope,
    ...boardSummary(question, scene),
    runs: await runsView(question, scene),
    ...places,
    prizes: nonEmpty(
      (display.prizes ?? []).map((prize, at) => ({
        ...prize,
        text: texts.get(`board.${board}.prize.${at + 1}`),
      })),
    ),
    viewer: { ...envelope.viewer, ...viewer, ...(await visibilityView(question, scene)) },
  };
};

/** `GET /leaderboards` */
export const readLeaderboards = async (question: RequestContext): Promise<Leaderboards> => {
  const items = [];
  if (isActive(question.viewer)) scenes.requireReading(question);
  for (const board of isActive(question.viewer) ? await scenes.servedBoards(question) : []) {
    const scene = await scenes.readBoardRequest({ ...question, params: { id: board.board } });
    const runs = await runsView(question, scene);
    const now = runs.find(({ id }) => id === scene.run.run);
    const { rank, total } = now ?? {};
    items.push({ id: board.board, title: boardTitle(question, board), scope: board.scope, rank, total });
  }
  return { ...boardEnvelope(question), items };
};
