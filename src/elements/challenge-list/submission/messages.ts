import { messageLoaders } from '../../../locales/index.ts';
import { pointsDialogWords } from '../../../locales/points-words.ts';
import { words as en } from '../../../locales/en/challenge-submission.ts';

/** The messages of the dialog, which load with it. */
export const submissionMessages = messageLoaders(en, pointsDialogWords, (file) => file.challengeSubmission);
export type SubmissionMessages = typeof en;
