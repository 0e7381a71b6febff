// Generated from src/contract/core/person.ts by `npm run docs`. Do not edit.

import type { ObjectTable } from '../../core/schema-table.ts';
import { LocalText } from './scalars.ts';

export const Actor: ObjectTable = { name: 'string', role_: LocalText, isViewer_: 'boolean' };

export const ContactPerson: ObjectTable = { name: 'string', href_: 'string' };
