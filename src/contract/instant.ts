import * as z from 'zod/mini';

/** A moment, RFC 3339 with offset: `2026-11-21T14:02:00+01:00`. */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;

/** A day without time in the program's time zone: `2026-12-31`. */
export const LocalDate = z.iso.date();
export type LocalDate = z.infer<typeof LocalDate>;
