import { defineChecks, leftOut } from './check.ts';

/** Fields that are missing, misspelt, or of another type. */
export const fieldChecks = defineChecks('fields', 'contract.md#reads', {
  missing: [0, 'fault', 'Required fields are there', leftOut, 'Send the field.'],
  misspelt: [
    1,
    'fault',
    'No field is misspelt',
    'An unknown field is dropped, so what it says is not shown.',
    'Rename the field.',
  ],
  case: [
    1,
    'fault',
    'Fields are written in camelCase',
    'An unknown field is dropped, so what it says is not shown.',
    'Let the serializer write camelCase.',
  ],
  wrapped: [
    0,
    'fault',
    'The answer is not wrapped',
    'The widget shows its error state.',
    'Send what is inside as the answer itself.',
  ],
  'bare-list': [
    0,
    'fault',
    'A list stands in an object',
    'The widget shows its error state.',
    'Send {"items": […]} in place of […].',
  ],
  nothing: [
    0,
    'fault',
    'A campaign has fields or a link',
    'The referral form reads an empty answer as not served.',
    'Send fields, or share with a link.',
  ],
  object: [0, 'fault', 'An object is an object', leftOut, 'Send {…}.'],
  list: [0, 'fault', 'A list is a list', leftOut, 'Send […], also for one element or none.'],
  text: [0, 'fault', 'A text is a text', leftOut, 'Send it in quotes.'],
  'numeric-id': [
    0,
    'fault',
    'Ids are texts',
    'The row is left out: numbers lose digits in JavaScript.',
    'Send the id in quotes.',
  ],
  boolean: [
    0,
    'fault',
    'Yes and no are true and false',
    leftOut,
    'Send true or false, without quotes; not 0 and 1.',
  ],
  localized: [
    0,
    'fault',
    'A text in another language is {text, lang}',
    leftOut,
    'Send a plain text, or {"text": "…", "lang": "es"}.',
  ],
  'every-language': [
    0,
    'fault',
    'A text comes in one language',
    leftOut,
    'Send the text in the language of Accept-Language, not all of them.',
  ],
  'empty-name': [
    0,
    'fault',
    'Names have a visible letter',
    'A tier, perk or question without a name can’t be shown.',
    'Send the name, or leave the row out.',
  ],
  exact: [
    0,
    'fault',
    'A condition has no other members',
    'A condition that is not understood in whole decides nothing: its question says that it can’t be shown.',
    'Leave the other member out.',
  ],
  closed: [
    0,
    'fault',
    'A closed value is one of its list',
    leftOut,
    'Send one of the values that the contract names.',
  ],
});

/** Where nothing is said. */
export const nullChecks = defineChecks('null', 'contract.md#conventions', {
  required: [0, 'fault', 'A required field is not null', leftOut, 'Send the value; null means absent.'],
  row: [
    0,
    'fault',
    'No row of a list is null',
    'The row is left out, and named to developers.',
    'Leave the row out of the list.',
  ],
  list: [
    0,
    'fault',
    'An empty list is [], not null',
    'The widget can’t tell an empty list from a broken one.',
    'Send [].',
  ],
  text: [
    1,
    'fault',
    'No text says null, undefined or NaN',
    'The buyer reads “null”.',
    'Leave the field out where there is no value.',
  ],
  empty: [
    1,
    'fault',
    'No date or address is an empty text',
    'The part is left out, and named to developers.',
    'Leave the field out where there is no value.',
  ],
});
