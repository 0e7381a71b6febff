import type { BoardRun, Leaderboard, Leaderboards } from '../../../src/contract/leaderboard.ts';
import * as z from 'zod/mini';
import { percentileOf, rankOf } from '../rules/ranking.ts';
import { chosenBy } from '../store/board-book.ts';
import { loadHistory, lookAround, type BoardRow, type Look, type RunRow } from '../store/boards.ts';
import { aroundOf, blockOf, Going, partOf, rowsOf } from './board-rows.ts';
import * as scenes from './board-scene.ts';
import { envelopeOf, isActive } from './membership-view.ts';
import { some, type Question } from './question.ts';
import { Refusal } from './refusal.ts';
import { dayOf } from './survey-scene.ts';

const pageSize = 20;
const most = 100;

const envelopeFor = (question: Question, board?: BoardRow) => {
  const envelope = envelopeOf(question);
  const own = isActive(question.viewer)
    ? [scenes.reading(question), ...(board ? [scenes.choosing(question, board)] : [])]
    : [];
  return { ...envelope, viewer: { ...envelope.viewer, may: [...envelope.viewer.may, ...own] } };
};

const titleOf = ({ texts }: Question, { board }: BoardRow) => texts.say(`board.${board}.title`);

const aboutOf = (question: Question, { board, run, cohort }: scenes.Scene) => {
  const { texts } = question;
  const groups = [scenes.everybody, ...board.cohorts].map((id) => ({
    id,
    label: texts.say(id === scenes.everybody ? 'board.everybody' : `board.${board.board}.cohort.${id}`),
  }));
  return {
    id: board.board,
    title: titleOf(question, board),
    metric: texts.find(`board.${board.board}.metric`),
    scope: board.scope,
    rankMethod: board.method,
    run: runOf(question, run),
    cohort: board.own ? undefined : cohort || scenes.everybody,
    cohorts: board.own || board.cohorts.length === 0 ? undefined : groups,
  };
};

const runOf = (question: Question, { run, label, starts_on, ends_on }: RunRow) => {
  const day = dayOf(question);
  const status = day < starts_on ? 'scheduled' : day > ends_on ? 'finished' : 'active';
  return { id: run, label, startsOn: starts_on, endsOn: ends_on, status };
};

/** Each run, with what came of it for the viewer; of one with too few participants nothing. */
const runsOf = async (
  question: Question,
  { board, runs, cohort, own }: scenes.Scene,
): Promise<BoardRun[]> => {
  const history = await loadHistory(question.books, board.board, cohort, own?.participant ?? '');
  return runs.map((run) => {
    const { total = 0, standing } = history.get(run.run) ?? {};
    const told = runOf(question, run);
    if (total < board.floor) return told;
    return { ...told, total, rank: standing && rankOf(board.method, standing) };
  });
};

/**
 * How others see the viewer, and what they could see instead: offered to whoever may choose it, before the first points
 * too. An alias is drawn with them.
 */
const seenIn = async (question: Question, { board, own }: scenes.Scene) => {
  const { viewer, books } = question;
  const { account, person } = viewer;
  const known = own && (await chosenBy(books, board.board, own.participant));
  const { called: chooser, ...chosen } = known ?? { called: null, visibility: null };
  const named = board.scope === 'person' ? person.name : chooser;
  const visibility = scenes.seenOf(board, { ...chosen, account: account.account, called: named });
  const may = scenes.mayChoose(question, board);
  // A name is that of whoever chooses it.
  const called = may && board.scope === 'company' ? person.name : named;
  const { company, lang, alias } = own ?? { company: account.name, lang: null, alias: '' };
  const options = (may ? board.options : [visibility]).map((option) => ({
    visibility: option,
    displayName: scenes.nameAs(question, option, { company, lang, alias, called }) || undefined,
  }));
  return { visibility, options };
};

const cursorFor = ({ viewer, params }: Question): string => {
  const filter = [params['id'], params['run'], params['cohort']];
  return `board ${JSON.stringify([filter, viewer.account.tenant, viewer.account.account, viewer.person.person])}`;
};

/** More of the board as it was when its first block was read. */
const pageFrom = async (question: Question, scene: scenes.Scene, cursor: string): Promise<Leaderboard> => {
  const { success, data } = z.safeParse(Going, question.seal.open(cursorFor(question), cursor));
  if (!success) throw new Refusal('invalid_request', 'This cursor is not of this board');
  const { ranked, next } = await blockOf(question, scene, { n: data.n, after: data }, pageSize);
  return {
    ...envelopeFor(question, scene.board),
    ...aboutOf(question, scene),
    rows: rowsOf(question, scene, ranked),
    nextCursor: next && question.seal.close(cursorFor(question), next),
  };
};

const sizeIn = ({ params }: Question, { display }: BoardRow): number => {
  const asked = Number(params['limit'] ?? display.top ?? 3);
  if (Number.isInteger(asked) && asked > 0) return Math.min(asked, most);
  throw new Refusal('invalid_request', 'The limit is a whole number from 1');
};

/** The first ranks, and who stands around the viewer. */
const placesOf = async (question: Question, scene: scenes.Scene, look: Look) => {
  const { texts } = question;
  const size = sizeIn(question, scene.board);
  const around = aroundOf(scene, look);
  const unit = (amount: number) => texts.findCounted(`board.${scene.board.board}.unit`, amount);
  const value = (amount: number) => ({ amount, unit: unit(amount) });
  const points = around && { value: value(around.own.entry.value) };
  if (look.total < scene.board.floor) return { rows: [], viewer: points };
  const { ranked, next } = await blockOf(question, scene, { n: look.n }, size);
  const { ahead } = around ?? {};
  return {
    total: look.total,
    rows: rowsOf(question, scene, [...ranked, ...(around?.near ?? [])]),
    nextCursor: next && question.seal.close(cursorFor(question), next),
    viewer: around && {
      ...points,
      rank: around.own.rank,
      ahead: ahead && { rank: ahead.rank, value: value(ahead.missing) },
      percentile: percentileOf(around.atOrAbove, look.total),
    },
  };
};

/** `GET /leaderboards/{id}` */
export const readLeaderboard = async (question: Question): Promise<Leaderboard> => {
  const { books, texts, params } = question;
  if (!isActive(question.viewer)) {
    const board = await scenes.boardOf(question);
    return { ...envelopeFor(question), title: titleOf(question, board), rows: [] };
  }
  scenes.demandReading(question);
  const scene = await scenes.sceneOf(question);
  if (params['cursor'] !== undefined) return pageFrom(question, scene, params['cursor']);
  const look = await lookAround(books, partOf(scene), scene.own?.participant ?? '');
  const { viewer, ...places } = await placesOf(question, scene, look);
  const envelope = envelopeFor(question, scene.board);
  const { board, display } = scene.board;
  return {
    ...envelope,
    ...aboutOf(question, scene),
    runs: await runsOf(question, scene),
    ...places,
    prizes: some(
      (display.prizes ?? []).map((prize, at) => ({
        ...prize,
        text: texts.say(`board.${board}.prize.${at + 1}`),
      })),
    ),
    viewer: { ...envelope.viewer, ...viewer, ...(await seenIn(question, scene)) },
  };
};

/** `GET /leaderboards` */
export const readLeaderboards = async (question: Question): Promise<Leaderboards> => {
  const items = [];
  if (isActive(question.viewer)) scenes.demandReading(question);
  for (const board of isActive(question.viewer) ? await scenes.boardsFor(question) : []) {
    const scene = await scenes.sceneOf({ ...question, params: { id: board.board } });
    const runs = await runsOf(question, scene);
    const now = runs.find(({ id }) => id === scene.run.run);
    const { rank, total } = now ?? {};
    items.push({ id: board.board, title: titleOf(question, board), scope: board.scope, rank, total });
  }
  return { ...envelopeFor(question), items };
};
