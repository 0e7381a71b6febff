// Generated from src/contract/forms.ts by `npm run docs`. Do not edit.

import type { ObjectTable, SchemaTable } from '../core/schema-table.ts';
import { LocalText, Name } from './core/scalars.ts';

export const FormField: ObjectTable = {
  name: 'string',
  type_: [
    'open',
    [
      'text',
      'textarea',
      'date',
      'number',
      'integer',
      'email',
      'tel',
      'url',
      'country',
      'select',
      'multiselect',
      'radio',
      'checkbox',
      'file',
    ],
  ],
  label: Name,
  help_: LocalText,
  placeholder_: LocalText,
  required_: 'boolean',
  value_: 'string',
  constraints_: {
    minLength_: 'count',
    maxLength_: 'count',
    min_: ['union', 'number', 'string'],
    max_: ['union', 'number', 'string'],
    maxBytes_: 'count',
    accept_: ['list', 'string'],
  },
  country_: 'string',
  autocomplete_: 'string',
  options_: ['rows', { value: 'string', label: Name }, 'value'],
  showIf$: ['strict', { field: 'string', is: ['list', 'string'] }],
  about_: ['open', ['work', 'self', 'other']],
};

export const FormValues: SchemaTable = ['map', ['union', 'string', ['list', 'string']]];
