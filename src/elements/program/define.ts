import { define } from '../shared/define.ts';
import { LaurelProgram } from './program.ts';

define('laurel-program', LaurelProgram);
