import type * as z from 'zod/mini';
import { stringMatching } from './pattern.ts';

// By form alone: a day that does not exist is shown as it was sent.

/** A moment, RFC 3339 with offset: `2026-11-21T14:02:00+01:00`. */
export const Instant = stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/);
export type Instant = z.infer<typeof Instant>;

/** A day without time in the program's time zone: `2026-12-31`. */
export const LocalDate = stringMatching(/^\d{4}-\d\d-\d\d$/);
export type LocalDate = z.infer<typeof LocalDate>;
