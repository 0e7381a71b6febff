import { defineElement } from '../internal/program/define-element.ts';
import { LaurelSurvey } from './survey.ts';

defineElement('laurel-survey', LaurelSurvey);
