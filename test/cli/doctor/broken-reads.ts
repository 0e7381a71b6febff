import { asBackend, type BrokenBackend } from './broken-backend.ts';
import { brokenCors } from './broken-cors.ts';
import { brokenFields } from './broken-fields.ts';
import { brokenFigures } from './broken-figures.ts';
import { brokenMoreFigures, brokenValues } from './broken-more.ts';
import { brokenProblems } from './broken-problems.ts';
import { brokenSession } from './broken-session.ts';
import { brokenTransport } from './broken-transport.ts';

/** What is broken in reading. */
export const brokenReads: readonly BrokenBackend[] = [
  brokenTransport,
  brokenCors,
  brokenSession,
  brokenFields,
  brokenFigures,
  brokenMoreFigures,
  brokenValues,
  brokenProblems,
]
  .flat()
  .map(asBackend);
