import type { Calculation, SurveyEnding } from '../../contract/survey-logic.ts';
import type { SurveyQuestion } from '../../contract/survey-questions.ts';
import type { Survey } from '../../contract/surveys.ts';
import { IdRegistry } from './ids.ts';
import type { PlannedSection, QuestionPlan } from './question-plan.ts';

type SurveySection = NonNullable<Survey['sections']>[number];

/** What stands around the questions. */
export type SurveyFrame = Pick<Survey, 'id' | 'title' | 'purpose' | 'layout'>;

/** Puts each question into its section. One that goes on after another one begins anew: questions of one section follow each other. */
const withSections = (
  questions: readonly SurveyQuestion[],
  plans: readonly QuestionPlan[],
): { sections: SurveySection[]; questions: SurveyQuestion[] } => {
  const ids = new IdRegistry();
  const sections: SurveySection[] = [];
  let current: PlannedSection | undefined;
  const placed = questions.map((question, index) => {
    const section = plans[index]?.section;
    if (section && section !== current) {
      const isSame = section.name === current?.name && section.title === current.title;
      if (!isSame) sections.push({ id: ids.take(section.name || 'section'), title: section.title });
    }
    current = section;
    const id = section && sections.at(-1)?.id;
    return id === undefined ? question : { ...question, section: id };
  });
  return { sections, questions: placed };
};

/** A whole survey of its parts; what is empty is left out. */
export const assembledSurvey = (
  frame: SurveyFrame,
  plans: readonly QuestionPlan[],
  questions: readonly SurveyQuestion[],
  calculations: readonly Calculation[],
  endings: readonly SurveyEnding[],
): Survey => {
  const { sections, questions: placed } = withSections(questions, plans);
  return {
    ...frame,
    ...(sections.length > 0 && { sections }),
    questions: placed,
    ...(calculations.length > 0 && { calculations: [...calculations] }),
    ...(endings.length > 0 && { endings: [...endings] }),
  };
};
