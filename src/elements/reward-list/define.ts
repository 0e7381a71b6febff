import { defineElement } from '../internal/program/define-element.ts';
import { LaurelRewardList } from './reward-list.ts';

defineElement('laurel-reward-list', LaurelRewardList);
