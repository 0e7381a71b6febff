import { define } from '../shared/define.ts';
import { LaurelSurvey } from './survey.ts';

define('laurel-survey', LaurelSurvey);
