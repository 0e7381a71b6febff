import { defineElement } from '../internal/program/define-element.ts';
import { LaurelTierBadge } from './tier-badge.ts';

defineElement('laurel-tier-badge', LaurelTierBadge);
