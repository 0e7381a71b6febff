import { define } from '../shared/define.ts';
import { LaurelTierBadge } from './tier-badge.ts';

define('laurel-tier-badge', LaurelTierBadge);
