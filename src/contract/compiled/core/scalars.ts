// Generated from src/contract/core/scalars.ts by `npm run docs`. Do not edit.

import type { ObjectTable, SchemaTable } from '../../core/schema-table.ts';

export const LocalText: SchemaTable = ['union', 'string', { text: 'string', lang: 'string' }];

export const Name: SchemaTable = ['where', LocalText, 'visible'];

export const DateOrInstant: SchemaTable = ['union', 'day', 'instant'];

export const Reference: ObjectTable = { label: 'string', url_: 'string' };
