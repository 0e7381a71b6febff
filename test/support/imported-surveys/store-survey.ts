import type { LocalText } from '../../../src/contract/core/scalars.ts';
import type { SurveyQuestion } from '../../../src/contract/survey-questions.ts';
import type { Survey } from '../../../src/contract/surveys.ts';
import type { SurveySeed } from '../../../demo/backend/seed/data/survey-seed.ts';
import type { QuestionRow, SurveyLogicRow } from '../../../demo/backend/surveys/tables.ts';
import { addMissingRows } from '../../../demo/backend/program/apply.ts';
import { surveyRows, termsOf } from '../../../demo/backend/program/rows/survey-rows.ts';
import { inviteMembers } from '../../../demo/backend/surveys/invitations.ts';
import type { Tx } from '../../../demo/backend/db/transaction.ts';

type Texts = readonly (readonly [key: string, text: LocalText | undefined])[];

const readable = <T>(items: readonly (T | null)[] = []): T[] =>
  items.map((item) => {
    if (item === null) throw new Error('The survey has a part that can not be read');
    return item;
  });

/** The texts of a question, by the keys of the backend. */
const questionTexts = (key: string, question: SurveyQuestion): Texts => {
  const { title, help, unit, placeholder, comment, ends, constraints, options = [], lines = [] } = question;
  return [
    [key, title],
    ...Object.entries({ help, unit, placeholder, comment, ...ends, message: constraints?.message }).map(
      ([part, text]) => [`${key}.${part}`, text] as const,
    ),
    ...options.map(({ value, label }) => [`${key}.option.${value}`, label] as const),
    ...lines.map(({ value, label }) => [`${key}.line.${value}`, label] as const),
  ];
};

const surveyTexts = (id: string, { title, purpose, sections = [], questions, endings }: Survey): Texts => {
  const key = `survey.${id}`;
  return [
    [`${key}.title`, title],
    [`${key}.purpose`, purpose],
    ...sections.map((section) => [`${key}.section.${section.id}`, section.title] as const),
    ...readable(questions).flatMap((one) => questionTexts(`${key}.question.${one.id}`, one)),
    ...readable(endings).flatMap(({ id: ending, title: said, text, label }): Texts => [
      [`${key}.ending.${ending}`, said],
      [`${key}.ending.${ending}.text`, text],
      [`${key}.ending.${ending}.label`, label],
    ]),
  ];
};

/** The question as a row: without its texts. */
const questionRow = ({
  title: _,
  help: __,
  unit: ___,
  placeholder: ____,
  comment: _____,
  ends: ______,
  constraints,
  options,
  lines,
  ...row
}: SurveyQuestion): QuestionRow => {
  const { message: _message, ...limits } = constraints ?? {};
  return {
    ...row,
    ...(constraints && { constraints: limits }),
    ...(options && { options: options.map(({ label: _label, ...option }) => option) }),
    ...(lines && { lines: lines.map(({ value }) => value) }),
  };
};

const logicRow = ({ calculations, endings }: Survey): SurveyLogicRow => ({
  ...(calculations && { calculations: readable(calculations) }),
  ...(endings && {
    endings: readable(endings).map(({ title: _, text: __, label: ___, ...ending }) => ending),
  }),
});

/**
 * Stores a survey of the contract in the tables of the backend, with its texts in each language, and invites members. A text
 * that names another language than the one it stands for is left to the backend, which falls back to English by itself.
 */
export const storeSurvey = async (
  tx: Tx,
  byLanguage: ReadonlyMap<string, Survey>,
  { position, members }: { readonly position: number; readonly members: Parameters<typeof inviteMembers>[2] },
): Promise<void> => {
  const [survey] = byLanguage.values();
  if (survey?.id === undefined) throw new Error('A survey needs an id');
  const { id } = survey;
  const seed: SurveySeed = {
    survey: id,
    decidedOn: '2026-01-01',
    terms: { ...(survey.sections && { sections: survey.sections.map((section) => section.id) }) },
    questions: readable(survey.questions).map(questionRow),
    logic: logicRow(survey),
  };
  const rows = [...byLanguage].flatMap(([lang, one]) =>
    surveyTexts(id, one).flatMap(([key, text]) => (typeof text === 'string' ? [{ key, lang, text }] : [])),
  );
  await tx.insertInto('localized').values(rows).execute();
  await addMissingRows(tx, surveyRows([seed], position));
  await inviteMembers(tx, { ...seed, terms: termsOf(seed) }, members);
};
