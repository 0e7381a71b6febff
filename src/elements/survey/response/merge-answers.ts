import type { SurveyAnswers } from '../../../contract/survey-questions.ts';
import { answerFor, answerValues, questionIdOf, type SurveyAnswer } from '../../../rules/survey-flow.ts';

/** Answers of this page and of another one, and what both go on from. */
export interface AnswerVersions {
  readonly base: SurveyAnswers;
  readonly local: SurveyAnswers;
  readonly server: SurveyAnswers;
}

/** All that was changed on either side. Where both sides changed one answer in different ways, there are two results. */
export interface MergedAnswers {
  /** With the answers of this page where there are two. */
  readonly local: SurveyAnswers;
  /** With those of the other one. */
  readonly server: SurveyAnswers;
  /** Ids of the questions that have two answers. */
  readonly conflicts: readonly string[];
}

/** The answer to one question, and the text of its open option. */
type AnswerPair = readonly [SurveyAnswer, SurveyAnswer];

const isBlank = (answer: SurveyAnswer): boolean => answerValues(answer).length === 0;

type AnswerRows = Readonly<Record<string, string | string[]>>;

const isRows = (answer: SurveyAnswer): answer is Record<string, string | string[]> =>
  typeof answer === 'object' && !Array.isArray(answer);

/** The same text for the same answer; the order of the rows says nothing, that of a list does. */
const answerKey = (answer: SurveyAnswer): string => {
  if (isBlank(answer)) return '';
  return JSON.stringify(
    isRows(answer)
      ? Object.entries(answer)
          .filter(([, value]) => !isBlank(value))
          .sort(([a], [b]) => (a < b ? -1 : 1))
      : answer,
  );
};

const pairOf = (answers: SurveyAnswers, id: string): AnswerPair => [
  answerFor(answers, id),
  answerFor(answers, `${id}.other`),
];

const isSame = (one: AnswerPair, other: AnswerPair): boolean =>
  one.every((answer, index) => answerKey(answer) === answerKey(other[index]));

/** The keys of answers: of each question, and of each comment, which is merged by itself. */
const answerKeys = (...versions: readonly SurveyAnswers[]): Set<string> =>
  new Set(versions.flatMap((answers) => Object.keys(answers).map((key) => key.replace(/\.other$/, ''))));

/** Whether both hold the same answers, in any order; a blank answer is none. */
export const hasSameAnswers = (one: SurveyAnswers, other: SurveyAnswers): boolean =>
  [...answerKeys(one, other)].every((id) => isSame(pairOf(one, id), pairOf(other, id)));

const toRows = (answers: SurveyAnswers): AnswerRows =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([row, value]) => (isRows(value) ? [] : [[row, value]])),
  );

/** Merges two answers to one question: one of them where only one was changed, with lines line by line. */
const mergePair = (base: AnswerPair, local: AnswerPair, server: AnswerPair) => {
  if (isSame(server, base) || isSame(local, server)) return { local, server: local, conflicts: false };
  if (isSame(local, base)) return { local: server, server, conflicts: false };
  const [[baseAnswer], [localAnswer], [serverAnswer]] = [base, local, server];
  if (!isRows(localAnswer) || !isRows(serverAnswer)) return { local, server, conflicts: true };
  const rows = mergeAnswers({
    base: isRows(baseAnswer) ? baseAnswer : {},
    local: localAnswer,
    server: serverAnswer,
  });
  return {
    local: [toRows(rows.local), undefined] as const,
    server: [toRows(rows.server), undefined] as const,
    conflicts: rows.conflicts.length > 0,
  };
};

/** Merges two versions of the answers, question by question. */
export const mergeAnswers = ({ base, local, server }: AnswerVersions): MergedAnswers => {
  const conflicts = new Set<string>();
  const entries = {
    local: [] as [string, SurveyAnswers[string]][],
    server: [] as [string, SurveyAnswers[string]][],
  };
  for (const key of answerKeys(local, server)) {
    const pair = mergePair(pairOf(base, key), pairOf(local, key), pairOf(server, key));
    if (pair.conflicts) conflicts.add(questionIdOf(key));
    for (const side of ['local', 'server'] as const) {
      const [answer, other] = pair[side];
      if (answer !== undefined) entries[side].push([key, answer]);
      if (other !== undefined) entries[side].push([`${key}.other`, other]);
    }
  }
  return {
    local: Object.fromEntries(entries.local),
    server: Object.fromEntries(entries.server),
    conflicts: [...conflicts],
  };
};
