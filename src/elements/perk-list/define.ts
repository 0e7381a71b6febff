import { define } from '../shared/define.ts';
import { LaurelPerkList } from './perk-list.ts';

define('laurel-perk-list', LaurelPerkList);
