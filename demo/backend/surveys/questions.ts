import * as z from 'zod/mini';
import { SurveyQuestion as Asked } from '../../../src/contract/survey-questions.ts';
import type { QuestionRow } from './tables.ts';
import { loadQuestions, type SurveyRecord } from './queries.ts';
import type { RequestContext } from '../http/request-context.ts';

/** A question with its texts, which may name the company. */
const questionView = ({ viewer, texts }: RequestContext, survey: string, row: QuestionRow) => {
  const key = `survey.${survey}.question.${row.id}`;
  const params = { account: viewer.account.name };
  const labelled = (part: 'option' | 'line', value: string) =>
    texts.find(`${key}.${part}.${value}`) ?? texts.find(`survey.${part}.${value}`) ?? value;
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
    options: row.options?.map((option) => {
      const { value, ...rest } = typeof option === 'string' ? { value: option } : option;
      return { value, label: labelled('option', value), ...rest };
    }),
    lines: row.lines?.map((value) => ({ value, label: labelled('line', value) })),
  };
};

/** The version that this member answers: the one of their response or draft, or else the current one. */
export const surveyVersion = ({ survey, draft, response }: SurveyRecord): number =>
  (response ?? draft ?? survey).version;

/** The questions of a survey, parsed by the contract's own schema: a seeded question that does not fit fails here. */
export const questionsView = async (ctx: RequestContext, record: SurveyRecord): Promise<Asked[]> => {
  const { survey } = record.survey;
  const rows = await loadQuestions(ctx.tx, survey, surveyVersion(record));
  return rows.map((row) => z.parse(Asked, questionView(ctx, survey, row)));
};
