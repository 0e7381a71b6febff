import type { Drafts } from '../../../client/outbox/outbox.ts';
import type { SurveyAnswers } from '../../../contract/survey-questions.ts';

/** Answers that are stored on this device, with the revision of the backend's draft that they go on from. */
export interface LocalDraft {
  readonly answers: SurveyAnswers;
  readonly revision: number;
}

const isAnswers = (value: unknown): value is SurveyAnswers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The stored draft; undefined if there is none, or it cannot be parsed. */
export const readLocalDraft = (drafts: Drafts | undefined, key: string): LocalDraft | undefined => {
  const stored = drafts?.read(key);
  const text = stored?.['answers'];
  try {
    const answers: unknown = typeof text === 'string' ? JSON.parse(text) : undefined;
    return isAnswers(answers) ? { answers, revision: Number(stored?.['revision'] ?? 0) } : undefined;
  } catch {
    return undefined;
  }
};

/** Stores a draft; `tabOnly` for an anonymous survey, whose answers end with the tab. */
export const writeLocalDraft = (
  drafts: Drafts | undefined,
  key: string,
  { answers, revision }: LocalDraft,
  tabOnly: boolean,
): void => drafts?.write(key, { answers: JSON.stringify(answers), revision: String(revision) }, tabOnly);

/** Whether both hold the same answers, in any order. */
export const hasSameAnswers = (one: SurveyAnswers, other: SurveyAnswers): boolean => {
  const sorted = (answers: SurveyAnswers): string =>
    JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
};
