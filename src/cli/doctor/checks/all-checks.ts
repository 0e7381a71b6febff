import { fieldChecks, nullChecks } from './body.ts';
import { dateChecks, enumChecks, numberChecks } from './values.ts';
import type { Check } from './check.ts';
import { corsChecks } from './cors.ts';
import { feedChecks } from './feeds.ts';
import { agreementChecks, figureChecks } from './figures.ts';
import { pageChecks } from './pages.ts';
import { problemChecks } from './problems.ts';
import { envelopeChecks, routeChecks, sessionChecks } from './routes.ts';
import { textChecks, urlChecks } from './texts.ts';
import { cacheChecks, languageChecks } from './caching.ts';
import { answerChecks, identityChecks, reachChecks } from './transport.ts';
import { isolationChecks } from './isolation.ts';
import { writeChecks } from './writes.ts';

/** Every check of the doctor, in the order of its areas. */
export const allChecks: readonly Check[] = [
  reachChecks,
  identityChecks,
  answerChecks,
  corsChecks,
  cacheChecks,
  languageChecks,
  routeChecks,
  sessionChecks,
  envelopeChecks,
  fieldChecks,
  nullChecks,
  enumChecks,
  numberChecks,
  dateChecks,
  textChecks,
  urlChecks,
  pageChecks,
  figureChecks,
  agreementChecks,
  problemChecks,
  feedChecks,
  writeChecks,
  isolationChecks,
].flatMap((area) => Object.values<Check>(area));
