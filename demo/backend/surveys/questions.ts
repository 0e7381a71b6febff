import * as z from 'zod/mini';
import { Calculation, SurveyEnding } from '../../../src/contract/survey-logic.ts';
import { SurveyQuestion } from '../../../src/contract/survey-questions.ts';
import type { QuestionRow, SurveyLogicRow } from './tables.ts';
import type { DefinedSurvey, SurveyRecord } from './queries.ts';
import { memberOf, type RequestContext } from '../http/request-context.ts';
import { shuffleValues } from './option-order.ts';
import { cleanText } from '../../../src/rules/typed-text.ts';

/** A name in a text: it turns no letters around, and its braces (apart by a word joiner) quote no answer. */
const nameInText = (name: string): string => cleanText(name).replace(/\{(?=\{)/g, '{\u2060');

/** A question with its texts, which may name the company. */
const questionView = (
  ctx: RequestContext,
  survey: string,
  { options = [], shuffle, ...row }: QuestionRow,
) => {
  const { viewer, texts } = ctx;
  const key = `survey.${survey}.question.${row.id}`;
  const params = { account: nameInText(viewer.account.name) };
  const labelled = (part: 'option' | 'line', value: string) =>
    texts.find(`${key}.${part}.${value}`) ?? texts.find(`survey.${part}.${value}`) ?? value;
  const labelledOptions = options.map((option) => {
    const { value, ...rest } = typeof option === 'string' ? { value: option } : option;
    return { value, label: labelled('option', value), ...rest };
  });
  const { account, person } = memberOf(ctx);
  const min = texts.find(`${key}.min`);
  const max = texts.find(`${key}.max`);
  const message = texts.find(`${key}.message`);
  return {
    ...row,
    title: texts.get(key, params),
    help: texts.find(`${key}.help`, params),
    unit: texts.find(`${key}.unit`),
    placeholder: texts.find(`${key}.placeholder`),
    comment: texts.find(`${key}.comment`),
    constraints: message === undefined ? row.constraints : { ...row.constraints, message },
    ends: min === undefined && max === undefined ? undefined : { min, max },
    ...(options.length > 0 && {
      options: shuffle ? shuffleValues(labelledOptions, [survey, row.id, account, person]) : labelledOptions,
    }),
    lines: row.lines?.map((value) => ({ value, label: labelled('line', value) })),
  };
};

/** The version that this member answers: the one of their response or draft, or else the current one. */
export const surveyVersion = ({ survey, draft, response }: SurveyRecord): number =>
  (response ?? draft ?? survey).version;

const endingView = (
  { texts }: RequestContext,
  survey: string,
  ending: NonNullable<SurveyLogicRow['endings']>[number],
) => {
  const key = `survey.${survey}.ending.${ending.id}`;
  return {
    ...ending,
    title: texts.get(key),
    text: texts.find(`${key}.text`),
    label: texts.find(`${key}.label`),
  };
};

/** A survey's questions and logic, parsed by the contract's own schemas: what is seeded and does not fit fails here. */
export const definitionView = (
  ctx: RequestContext,
  { definition: { survey, questions, logic } }: DefinedSurvey,
): {
  readonly questions: SurveyQuestion[];
  readonly calculations: Calculation[] | undefined;
  readonly endings: SurveyEnding[] | undefined;
} => {
  return {
    questions: questions.map((row) => z.parse(SurveyQuestion, questionView(ctx, survey, row))),
    calculations: logic.calculations?.map((row) => z.parse(Calculation, row)),
    endings: logic.endings?.map((row) => z.parse(SurveyEnding, endingView(ctx, survey, row))),
  };
};
