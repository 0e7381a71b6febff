import { LaurelProgram } from 'laurel-widgets';
import { find } from '../portal/find.ts';

/** The program that the page names so. */
export const programWith = (id: string): LaurelProgram => find(`laurel-program#${id}`, LaurelProgram);
