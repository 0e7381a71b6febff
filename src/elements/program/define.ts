import { defineElement } from '../internal/program/define-element.ts';
import { LaurelProgram } from './program.ts';

defineElement('laurel-program', LaurelProgram);
