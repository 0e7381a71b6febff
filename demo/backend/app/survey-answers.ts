import type { Answers, Question } from '../../../src/contract/question.ts';
import { answerFaults } from '../../../src/rules/survey-answer.ts';
import { askedOf, flowOf, sentOf, valuesOf } from '../../../src/rules/survey-flow.ts';
import { isText, refuseFaults, type Faults } from './answers.ts';

/** One value, several in their order, or a value for each line, as the kind of question has it; blanks say nothing. */
const tidy = (question: Question | undefined, answer: Answers[string]): Answers[string] => {
  if (typeof answer === 'object' && !Array.isArray(answer))
    return Object.fromEntries(Object.entries(answer).filter(([, value]) => value.trim() !== ''));
  const values = valuesOf(answer).map((value) => value.trim());
  return question?.kind === 'multiple' || question?.kind === 'ranking' ? values : (values[0] ?? '');
};

const partsOf = (answer: Answers[string]): string[] =>
  typeof answer === 'object' && !Array.isArray(answer) ? Object.values(answer) : [answer].flat();

const pathOf = (id: string): string => `answers.${id}`;

/** The answers to what is asked; anything wrong with them, and any answer to what is not asked, is said by question. */
export const sentIn = (questions: readonly Question[], answers: Answers): Answers => {
  const flow = flowOf(questions);
  const asked = askedOf(flow, answers);
  const sent = sentOf(flow, answers, asked);
  const faults: Faults = [...answerFaults(flow, answers, asked)].map(([id, code]) => ({
    path: pathOf(id),
    code,
  }));
  for (const [id, answer] of Object.entries(answers)) {
    if (!partsOf(answer).every(isText)) faults.push({ path: pathOf(id), code: 'not_text' });
    else if (!Object.hasOwn(sent, id) && valuesOf(answer).length > 0)
      faults.push({ path: pathOf(id), code: 'unknown_field' });
  }
  refuseFaults(faults);
  const known = (id: string) => questions.find((question) => question.id === id);
  return Object.fromEntries(Object.entries(sent).map(([id, answer]) => [id, tidy(known(id), answer)]));
};

/** What of a draft is kept: whatever was written to a question that is there, asked at present or not. */
export const keptIn = (questions: readonly Question[], answers: Answers): Answers => {
  const ids = new Set(questions.flatMap(({ id }) => [id, `${id}.other`]));
  return Object.fromEntries(
    Object.entries(answers).filter(([id, answer]) => ids.has(id) && partsOf(answer).every(isText)),
  );
};
