import type { Drafts } from '../../../client/outbox/outbox.ts';
import type { SurveyAnswers } from '../../../contract/survey-questions.ts';

/** Answers that are stored on this device, with the revision of the backend's draft that they go on from. */
export interface LocalDraft {
  readonly answers: SurveyAnswers;
  readonly revision: number;
  /** The answers of that revision. */
  readonly base: SurveyAnswers;
}

const isAnswers = (value: unknown): value is SurveyAnswers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parseAnswers = (text: unknown): SurveyAnswers | undefined => {
  try {
    const answers: unknown = typeof text === 'string' ? JSON.parse(text) : undefined;
    return isAnswers(answers) ? answers : undefined;
  } catch {
    return undefined;
  }
};

/** The stored draft; undefined if there is none, or it cannot be parsed. */
export const readLocalDraft = (drafts: Drafts | undefined, key: string): LocalDraft | undefined => {
  const stored = drafts?.read(key);
  const answers = parseAnswers(stored?.['answers']);
  return (
    answers && {
      answers,
      revision: Number(stored?.['revision'] ?? 0),
      base: parseAnswers(stored?.['base']) ?? {},
    }
  );
};

/** Stores a draft; `tabOnly` for an anonymous survey, whose answers end with the tab. */
export const writeLocalDraft = (
  drafts: Drafts | undefined,
  key: string,
  { answers, revision, base }: LocalDraft,
  tabOnly: boolean,
): void =>
  drafts?.write(
    key,
    {
      answers: JSON.stringify(answers),
      revision: String(revision),
      ...(revision > 0 && { base: JSON.stringify(base) }),
    },
    tabOnly,
  );
