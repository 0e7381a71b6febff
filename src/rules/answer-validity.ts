import type { FieldErrorCode } from './field-validation.ts';

/** What is wrong with an answer. Every language has a message for each code. */
export type AnswerErrorCode =
  | FieldErrorCode
  | 'too_few'
  | 'too_many'
  | 'incomplete'
  | 'not_a_time'
  | 'not_a_step'
  | 'wrong_total'
  | 'pattern_mismatch'
  | 'unreadable';

/**
 * Reads a pattern; undefined if nobody can. `readPattern` of `pattern-matcher.ts` is one, which a page loads only if a
 * question has a pattern: without it, patterns are left to the server.
 */
export type ReadPattern = (source: string) => ((text: string) => boolean) | undefined;
