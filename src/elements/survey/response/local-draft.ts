import type { Drafts } from '../../../client/outbox/outbox.ts';
import type { SurveyAnswers } from '../../../contract/survey-questions.ts';

/** Answers that are kept on the device, with the revision of the server's draft that they go on from. */
export interface LocalDraft {
  readonly answers: SurveyAnswers;
  readonly revision: number;
}

const isAnswers = (value: unknown): value is SurveyAnswers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What somebody else wrote under that name, or half of it, is none. */
export const readLocalDraft = (drafts: Drafts | undefined, name: string): LocalDraft | undefined => {
  const stored = drafts?.read(name);
  const text = stored?.['answers'];
  try {
    const answers: unknown = typeof text === 'string' ? JSON.parse(text) : undefined;
    return isAnswers(answers) ? { answers, revision: Number(stored?.['revision'] ?? 0) } : undefined;
  } catch {
    return undefined;
  }
};

/** Keeps them; `inTab` as long as the tab is open, where nobody may know whose they are. */
export const writeLocalDraft = (
  drafts: Drafts | undefined,
  name: string,
  { answers, revision }: LocalDraft,
  inTab: boolean,
): void => drafts?.write(name, { answers: JSON.stringify(answers), revision: String(revision) }, inTab);

/** Whether both say the same, in whatever order. */
export const hasSameAnswers = (one: SurveyAnswers, other: SurveyAnswers): boolean => {
  const sorted = (answers: SurveyAnswers): string =>
    JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
};
