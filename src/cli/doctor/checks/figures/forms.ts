import type { CheckRow } from '../check.ts';

/** What a form contradicts itself in. */
export const formFigures = {
  'form-check': [
    1,
    'fault',
    'checks names a field of the form',
    'A company is not checked before it is sent.',
    'Name the field whose domain is checked.',
  ],
  'form-options': [
    1,
    'fault',
    'A choice has options',
    'A required choice without options can’t be sent.',
    'Send options.',
  ],
  'form-value': [
    1,
    'fault',
    'An initial value is one of the options',
    'Nothing is chosen at first.',
    'Send the value of an option.',
  ],
  'form-condition': [
    1,
    'fault',
    'A condition names a field of the form',
    'The field is never shown.',
    'Name another field of the form in showIf.',
  ],
  'form-bounds': [
    1,
    'fault',
    'A smallest value is not above the largest',
    'No answer can be sent.',
    'Swap min and max.',
  ],
  'form-consent': [
    2,
    'hint',
    'A form about another person asks for consent',
    'The buyer passes on an address without having been asked.',
    'Send consent with its words.',
  ],
} as const satisfies Readonly<Record<string, CheckRow>>;
