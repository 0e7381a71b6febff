// Generated from src/contract/core/points-owner.ts by `npm run docs`. Do not edit.

import type { ObjectTable } from '../../core/schema-table.ts';

export const PointsOwner: ObjectTable = { kind: ['open', ['account', 'member']], name: 'string' };
