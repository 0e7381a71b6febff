/**
 * Helpers for `sources`: functions of a page that answer in the contract's shape from an API that is there already. All of them
 * leave out what they can't tell: an absent field costs only what it feeds, a wrong one misleads. No effects, no state, no Lit.
 */
export { day, instant, type DayOptions, type MomentOptions } from './dates.ts';
export { enumMap } from './enum-map.ts';
export { money, quantity, type DecimalOptions } from './figures.ts';
export { nextLink, pageNumber, rowOffset } from './paging.ts';
export { readJson, type RefusalReader } from './read-json.ts';
export { SourceError } from './source-error.ts';
export type { SourceFailure } from '../client/sources.ts';
export { writeRequest, type WriteRequestOptions } from './write-request.ts';
