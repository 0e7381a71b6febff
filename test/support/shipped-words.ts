import { languages } from '../../src/locales/registry.ts';
import { pointsFiles } from '../../src/locales/points-words.ts';

/** What each shipped language but English says at first. */
export const initialFiles = await Promise.all(Object.values(languages).map((load) => load()));

/** What each shipped language but English says of points. */
export const pointsFilesOfAll = await Promise.all(Object.values(pointsFiles).map((load) => load()));
