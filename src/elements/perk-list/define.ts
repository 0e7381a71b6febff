import { defineElement } from '../internal/program/define-element.ts';
import { LaurelPerkList } from './perk-list.ts';

defineElement('laurel-perk-list', LaurelPerkList);
