// Generated from src/contract/tiers.ts by `npm run docs`. Do not edit.

import type { ObjectTable } from '../core/schema-table.ts';
import { LocalText, Name } from './core/scalars.ts';

export const Artwork: ObjectTable = {
  'silhouette?': ['open', ['disc', 'cushion', 'rosette', 'star', 'shield']],
  'metal?': ['open', ['bronze', 'silver', 'gold', 'platinum', 'council']],
  'color?': 'string',
  'url?': 'string',
};

export const Benefit: ObjectTable = {
  'key?': 'string',
  'label?': Name,
  text: LocalText,
  'insteadOf?': LocalText,
};

export const Tier: ObjectTable = {
  name: Name,
  'id?': 'string',
  'order?': 'integer',
  'kind?': ['open', ['earned', 'invitation', 'contract']],
  'artwork?': Artwork,
  'benefits?': ['rows', Benefit],
};
