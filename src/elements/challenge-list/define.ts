import { defineElement } from '../internal/program/define-element.ts';
import { LaurelChallengeList } from './challenge-list.ts';

defineElement('laurel-challenge-list', LaurelChallengeList);
