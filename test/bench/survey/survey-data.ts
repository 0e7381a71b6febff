import type { SurveyQuestion, Survey } from '../../../src/contract/index.ts';

const options = (count: number): NonNullable<SurveyQuestion['options']> =>
  Array.from({ length: count }, (_, at) => ({ value: String(at + 1), label: `Choice ${at + 1}` }));

/** Eight questions of the common kinds; the last is asked of who chose the first choice of the first. */
const round = (at: number): SurveyQuestion[] => {
  const title = (offset: number): string => `What do you think of part ${at + offset + 1} of the service?`;
  const id = (offset: number): string => `q${at + offset}`;
  return [
    { id: id(0), kind: 'single', title: title(0), options: options(4) },
    { id: id(1), kind: 'multiple', title: title(1), options: options(5) },
    { id: id(2), kind: 'nps', title: title(2) },
    { id: id(3), kind: 'single', title: title(3), options: options(3) },
    { id: id(4), kind: 'rating', title: title(4) },
    { id: id(5), kind: 'number', title: title(5), unit: 'hours' },
    { id: id(6), kind: 'scale', title: title(6), constraints: { min: 1, max: 7 } },
    {
      id: id(7),
      kind: 'text',
      title: title(7),
      showIf: { any: [{ all: [{ question: id(0), is: ['1'] }] }] },
    },
  ];
};

/** The same `count` questions for every subject. */
export const surveyOfSize = (count: number): Survey => ({
  id: 'bench',
  title: 'A long survey',
  anonymous: true,
  layout: 'page',
  questions: Array.from({ length: Math.ceil(count / 8) }, (_, at) => round(at * 8))
    .flat()
    .slice(0, count),
});

/** Places whose answer asks for another question, and places whose answer does not. */
export const places = (count: number): { readonly branching: number[]; readonly plain: number[] } => {
  const all = (offset: number): number[] =>
    Array.from({ length: Math.floor(count / 8) }, (_, at) => at * 8 + offset);
  return { branching: all(0), plain: all(3) };
};

const points = { nps: [0, 10], scale: [1, 7], rating: [1, 5] } as const;

/** One question in the words of SurveyJS. */
const surveyJsQuestion = ({ id, kind, options: choices = [], showIf, title }: SurveyQuestion): object => {
  const element = { name: id, title };
  const list = choices.map(({ label, value }) => ({ text: label, value }));
  if (kind === 'single') return { ...element, type: 'radiogroup', choices: list };
  if (kind === 'multiple') return { ...element, type: 'checkbox', choices: list };
  if (kind === 'number') return { ...element, type: 'text', inputType: 'number' };
  if (kind === 'nps' || kind === 'scale' || kind === 'rating') {
    const [rateMin, rateMax] = points[kind];
    return { ...element, type: 'rating', rateMin, rateMax };
  }
  const first = showIf?.any[0]?.all[0];
  return { ...element, type: 'comment', visibleIf: first && `{${first.question}} = '${first.is?.[0]}'` };
};

/** The same survey for SurveyJS, its progress shown as ours is. */
export const surveyJsModel = ({ questions, title }: Survey): object => ({
  title,
  showProgressBar: 'top',
  progressBarType: 'questions',
  elements: questions.flatMap((question) => (question ? [surveyJsQuestion(question)] : [])),
});
