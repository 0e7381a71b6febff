// Generated from src/contract/core/figure.ts by `npm run docs`. Do not edit.

import type { ObjectTable, SchemaTable } from '../../core/schema-table.ts';
import { LocalText } from './scalars.ts';

export const Quantity: ObjectTable = {
  amount: 'decimal',
  scale$: 'scale',
  currency$: 'never',
  unit$: LocalText,
};

export const Money: ObjectTable = { amount: 'integer', currency: 'currency' };

export const HiddenFigure: ObjectTable = { hidden: ['open', ['role']] };

export const Figure: SchemaTable = ['union', Money, Quantity, HiddenFigure];
