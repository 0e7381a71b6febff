// Generated from src/contract/forms.ts by `npm run docs`. Do not edit.

import type { ObjectTable, SchemaTable } from '../core/schema-table.ts';
import { LocalText, Name } from './core/scalars.ts';

export const FormField: ObjectTable = {
  name: 'string',
  'type?': [
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
  'help?': LocalText,
  'placeholder?': LocalText,
  'required?': 'boolean',
  'value?': 'string',
  'constraints?': {
    'minLength?': 'count',
    'maxLength?': 'count',
    'min?': ['union', 'number', 'string'],
    'max?': ['union', 'number', 'string'],
    'maxBytes?': 'count',
    'accept?': ['list', 'string'],
  },
  'autocomplete?': 'string',
  'options?': ['rows', { value: 'string', label: Name }, 'value'],
  'showIf!': ['strict', { field: 'string', is: ['list', 'string'] }],
  'about?': ['open', ['work', 'self', 'other']],
};

export const FormValues: SchemaTable = ['map', ['union', 'string', ['list', 'string']]];
