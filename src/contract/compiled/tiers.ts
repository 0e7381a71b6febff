// Generated from src/contract/tiers.ts by `npm run docs`. Do not edit.

import type { ObjectTable } from '../core/schema-table.ts';
import { LocalText, Name } from './core/scalars.ts';

export const Artwork: ObjectTable = {
  silhouette_: ['open', ['disc', 'cushion', 'rosette', 'star', 'shield']],
  metal_: ['open', ['bronze', 'silver', 'gold', 'platinum', 'council']],
  color_: 'string',
  url_: 'string',
};

export const Benefit: ObjectTable = { key_: 'string', label_: Name, text: LocalText, insteadOf_: LocalText };

export const Tier: ObjectTable = {
  name: Name,
  id_: 'string',
  order_: 'integer',
  kind_: ['open', ['earned', 'invitation', 'contract']],
  artwork_: Artwork,
  benefits_: ['rows', Benefit],
};
