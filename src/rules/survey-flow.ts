// The definition of a survey, read once: in which order its parts are decided, and which of them an answer decides. Pure, as
// all of rules/: the widgets, the mock kit and the backend share it. What the answers make of it: `survey-state.ts`.

import type { SurveyQuestion } from '../contract/survey-questions.ts';
import type { Survey } from '../contract/surveys.ts';
import { idsInCalculation } from './survey-calculations.ts';
import { idsInCondition } from './survey-conditions.ts';
import { hasConditionalOptions, idsInOptions } from './survey-options.ts';

export {
  answerFor,
  answerValues,
  needsOtherText,
  questionIdOf,
  toggleChoice,
  type SurveyAnswer,
} from './survey-answers.ts';

/** What is asked, calculated, and said at the end. What could not be read is `null`. */
export type SurveyDefinition = Pick<Survey, 'questions' | 'calculations' | 'endings'>;

/** A part of a survey that answers decide: whether a question is asked, the value of a calculation, whether an ending screens out. */
interface SurveyStep {
  readonly part: 'question' | 'calculation' | 'screening';
  /** Its place in the survey's list of questions, calculations or endings. */
  readonly index: number;
}

export interface SurveyFlow extends SurveyDefinition {
  /** Of two questions with one id the first counts. */
  readonly indexById: ReadonlyMap<string, number>;
  /** Calculations by their id, except where a question or an earlier calculation has it. */
  readonly calculationById: ReadonlyMap<string, number>;
  /** By the index of a calculation: the index of the last question that it reads, itself or by others; -1 for none. */
  readonly calculationReach: readonly number[];
  /** The questions whose options answers decide, by index. */
  readonly conditionalOptions: readonly number[];
  /** In the order in which they are decided: each step reads questions and calculations of steps before it. */
  readonly steps: readonly SurveyStep[];
  /** Id of a question or calculation → the places in `steps` of those that read it. */
  readonly dependents: ReadonlyMap<string, readonly number[]>;
}

const firstById = (
  items: readonly ({ readonly id: string } | null)[],
  taken: ReadonlyMap<string, number> = new Map(),
): Map<string, number> => {
  const byId = new Map<string, number>();
  items.forEach((item, index) => {
    if (item && !byId.has(item.id) && !taken.has(item.id)) byId.set(item.id, index);
  });
  return byId;
};

const idsInQuestion = (question: SurveyQuestion): string[] => [
  ...idsInCondition(question.showIf),
  ...idsInCondition(question.requiredIf),
  ...idsInOptions(question),
];

/** How far into the survey an id is decided: the index of a question, or the reach of a calculation. */
type FindReach = (id: string) => number | undefined;

const furthest = (ids: readonly string[], reachOf: FindReach): number =>
  ids.reduce((last, id) => Math.max(last, reachOf(id) ?? -1), -1);

type FlowIndexes = Pick<SurveyFlow, 'indexById' | 'calculationById' | 'calculationReach'>;

const indexCalculations = (
  calculations: NonNullable<Survey['calculations']>,
  indexById: ReadonlyMap<string, number>,
): FlowIndexes => {
  const calculationById = firstById(calculations, indexById);
  const calculationReach: number[] = [];
  // What is not reached yet is a later calculation, or this one: it is not read.
  const reachOf: FindReach = (id) => indexById.get(id) ?? calculationReach[calculationById.get(id) ?? -1];
  for (const calculation of calculations)
    calculationReach.push(calculation ? furthest(idsInCalculation(calculation), reachOf) : -1);
  return { indexById, calculationById, calculationReach };
};

/** Whether a step may read what has this id: something of a step before it. */
export const isReadable = (flow: FlowIndexes, { part, index }: SurveyStep, id: string): boolean => {
  const question = flow.indexById.get(id);
  if (question !== undefined) return part !== 'question' || question < index;
  const calculation = flow.calculationById.get(id);
  if (calculation === undefined) return false;
  if (part === 'calculation') return calculation < index;
  return part === 'screening' || (flow.calculationReach[calculation] ?? -1) < index;
};

/** The ids that a step reads, with repetitions, and those that it can't read. */
const idsInStep = ({ questions, calculations, endings }: SurveyDefinition, step: SurveyStep): string[] => {
  const { part, index } = step;
  if (part === 'screening') return idsInCondition(endings?.[index]?.showIf);
  const calculation = part === 'calculation' ? calculations?.[index] : undefined;
  if (calculation) return idsInCalculation(calculation);
  const question = part === 'question' ? questions[index] : undefined;
  return question ? idsInQuestion(question) : [];
};

const orderSteps = (
  { questions, endings = [] }: SurveyDefinition,
  { indexById, calculationById, calculationReach }: FlowIndexes,
): SurveyStep[] => {
  /** Steps behind the question with the index, from -1: calculations before endings, which read them. */
  const behind = new Map<number, SurveyStep[]>();
  const addBehind = (reach: number, step: SurveyStep): void => {
    const steps = behind.get(reach);
    if (steps) steps.push(step);
    else behind.set(reach, [step]);
  };
  for (const index of calculationById.values())
    addBehind(calculationReach[index] ?? -1, { part: 'calculation', index });
  const reachOf: FindReach = (id) => indexById.get(id) ?? calculationReach[calculationById.get(id) ?? -1];
  endings.forEach((ending, index) => {
    if (ending?.kind !== 'screened_out') return;
    const reach = furthest(idsInCondition(ending.showIf), reachOf);
    // An ending that reads no question has none behind which it could end the survey.
    if (reach >= 0) addBehind(reach, { part: 'screening', index });
  });
  const steps = [...(behind.get(-1) ?? [])];
  questions.forEach((_, index) => steps.push({ part: 'question', index }, ...(behind.get(index) ?? [])));
  return steps;
};

/** Indexes what reads what, so that an answer costs only what depends on it. */
export const createSurveyFlow = (definition: SurveyDefinition): SurveyFlow => {
  const { questions, calculations = [], endings = [] } = definition;
  const indexes = indexCalculations(calculations, firstById(questions));
  const steps = orderSteps(definition, indexes);
  const dependents = new Map<string, number[]>();
  steps.forEach((step, place) => {
    for (const id of new Set(idsInStep(definition, step))) {
      if (!isReadable(indexes, step, id)) continue;
      const places = dependents.get(id);
      if (places) places.push(place);
      else dependents.set(id, [place]);
    }
  });
  const conditionalOptions = [...indexes.indexById.values()].filter((index) => {
    const question = questions[index];
    return question && hasConditionalOptions(question);
  });
  return { questions, calculations, endings, ...indexes, conditionalOptions, steps, dependents };
};
