import type { AllWords } from '../../src/index.ts';
import * as initial from '../../src/locales/es/initial.ts';
import * as onDemand from '../../src/locales/es/on-demand.ts';
import * as points from '../../src/locales/es/points.ts';
import * as dialogs from '../../src/locales/es/points-dialogs.ts';
import { pseudoLocalize } from '../../src/locales/pseudo-locale.ts';

const spanish: AllWords = { ...initial, ...onDemand, ...points, ...dialogs };

const groups = Object.entries(spanish).flatMap(([name, group]) =>
  typeof group === 'object' && name !== 'dates' ? [[name, pseudoLocalize(group)]] : [],
);

/** Every key of a language that nobody speaks: each text is in brackets. */
export const madeUpLanguage: AllWords = Object.fromEntries(groups);
