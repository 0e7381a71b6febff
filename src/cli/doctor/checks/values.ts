import { defineChecks, leftOut } from './check.ts';

/** Values of open lists. */
export const enumChecks = defineChecks('enums', 'contract.md#conventions', {
  case: [
    0,
    'fault',
    'Known values are written as the contract has them',
    'The value is read neutrally: it opens nothing, closes nothing, and has no icon.',
    'Send the value in small letters, with underscores.',
  ],
  misspelt: [
    0,
    'fault',
    'No known value is misspelt',
    'The value is read neutrally: it opens nothing, closes nothing, and has no icon.',
    'Send the value as the contract has it.',
  ],
  unknown: [
    1,
    'hint',
    'Values are ones that Laurel knows',
    'The value is shown neutrally, in the vendor’s own words if there are any.',
    'Use a value of the contract, unless you mean one of your own.',
  ],
  type: [0, 'fault', 'Values of lists are texts', leftOut, 'Send the name of the value, not its number.'],
});

/** Numbers and money. */
export const numberChecks = defineChecks('numbers', 'contract.md#conventions', {
  'minor-units': [
    0,
    'fault',
    'Money is in minor units',
    'The amount is left out: 12.5 may be 12 or 1250 cents.',
    'Send cents as an integer: 1250 for 12.50 EUR.',
  ],
  'text-amount': [
    0,
    'fault',
    'Amounts are numbers',
    'The amount is left out.',
    'Send the amount without quotes.',
  ],
  text: [0, 'fault', 'Numbers are numbers', leftOut, 'Send the number without quotes.'],
  whole: [0, 'fault', 'Counts are whole', leftOut, 'Send an integer.'],
  negative: [0, 'fault', 'What can’t be below zero is not', leftOut, 'Send 0, or leave the field out.'],
  decimals: [
    0,
    'fault',
    'Figures have at most 6 decimal places',
    'The figure is left out: 0.30000000000000004 is no figure to show.',
    'Round the figure, or send an integer with a scale.',
  ],
  scale: [0, 'fault', 'A scale is 0 to 6', 'The figure is left out.', 'Send the number of decimal places.'],
  unsafe: [
    0,
    'fault',
    'Numbers are small enough for JavaScript',
    'The figure is left out: beyond 9,007,199,254,740,991 digits get lost.',
    'Send a larger unit.',
  ],
  type: [0, 'fault', 'A number is a number', leftOut, 'Send a number.'],
  figure: [
    0,
    'fault',
    'A figure is {amount, …}',
    'The figure is left out.',
    'Send {"amount": 1250, "currency": "EUR"}, {"amount": 4, "unit": "engineers"} or {"hidden": "role"}.',
  ],
  'money-in-count': [
    0,
    'fault',
    'What is counted has no currency',
    'The row is left out: others must not see what a company spends.',
    'Send {"amount": 4, "unit": "points"}.',
  ],
  'currency-case': [
    0,
    'fault',
    'Currencies are in capital letters',
    'The amount is left out.',
    'Send the ISO 4217 code: EUR.',
  ],
  'currency-symbol': [
    0,
    'fault',
    'Currencies are codes, not signs',
    'The amount is left out: $ is the sign of twenty currencies.',
    'Send the ISO 4217 code: EUR, USD.',
  ],
  currency: [
    0,
    'fault',
    'Currencies are ISO 4217 codes',
    'The amount is left out.',
    'Send the ISO 4217 code: EUR.',
  ],
  'currency-unknown': [
    1,
    'hint',
    'Currencies are ones that exist',
    'The amount is shown with the code, and with two decimals.',
    'Send the ISO 4217 code.',
  ],
});

/** Days and moments. */
export const dateChecks = defineChecks('dates', 'contract.md#conventions', {
  'no-offset': [
    0,
    'fault',
    'Moments have an offset',
    'The date is left out: 14:00 is another moment in each time zone.',
    'Add Z or the offset: 2026-11-21T14:02:00+01:00.',
  ],
  'offset-form': [
    0,
    'fault',
    'An offset has a colon',
    'The date is left out.',
    'Write +00:00 or Z, not +0000.',
  ],
  epoch: [
    0,
    'fault',
    'Moments are texts, not numbers',
    'The date is left out.',
    'Send RFC 3339: 2026-11-21T14:02:00Z.',
  ],
  impossible: [
    0,
    'fault',
    'Days are in the calendar',
    'The date is left out: 30 February would be shown as 2 March.',
    'Send a day that exists.',
  ],
  order: [
    0,
    'fault',
    'Days are written year first',
    'The date is left out: 03/04 is two days.',
    'Send YYYY-MM-DD.',
  ],
  space: [0, 'fault', 'Day and time are parted by T', 'The date is left out.', 'Send 2026-11-21T14:02:00Z.'],
  'day-for-moment': [
    0,
    'fault',
    'A moment has a time',
    'The date is left out.',
    'Send a moment with time and offset.',
  ],
  form: [
    0,
    'fault',
    'Days and moments are RFC 3339',
    'The date is left out.',
    'Send 2026-12-31, or 2026-12-31T14:02:00Z.',
  ],
});
