import type { SurveyAnswers } from '../../../src/contract/survey-questions.ts';
import {
  agree,
  always,
  choose,
  has,
  is,
  isNumber,
  moment,
  number,
  numberOf,
  points,
  rank,
  read,
  rowIs,
  select,
  tick,
  write,
  type Condition,
  type ModelQuestion,
  type FormModel,
} from './model.ts';

const inStore: Condition = (given) => has(given, 'store');
const isOpen: Condition = (given) => inStore(given) && is(given, 'state', 'open');

/** Our part of the shelf in percent, halves up. */
const share = (given: SurveyAnswers): number | undefined => {
  const [facings, width] = [numberOf(given, 'facings'), numberOf(given, 'width')];
  return facings === undefined || width === undefined || width === 0
    ? undefined
    : Math.round((facings / width) * 100);
};
const shareIs = (given: SurveyAnswers, holds: (value: number) => boolean): boolean => {
  const value = share(given);
  return value !== undefined && holds(value);
};

const stores: Readonly<Record<string, readonly string[]>> = {
  harbour: ['h1', 'h2'],
  oldtown: ['o1'],
  valley: ['v1', 'v2'],
};

const machine = (n: number): Record<string, ModelQuestion> => {
  const asked: Condition = (given) => isNumber(given, 'machines', (count) => count >= n);
  return {
    [`serial_${n}`]: { ...write(`AB-12345${n}`, `XY-98765${n}`), asked, required: always },
    [`works_${n}`]: { ...choose('yes', 'no'), asked, required: always },
    [`fault_${n}`]: { ...write('It leaks'), asked: (given) => asked(given) && is(given, `works_${n}`, 'no') },
  };
};

/** Cascading lists, a table, a computed share, and machines that are asked for one by one. */
export const fieldVisit: FormModel = {
  file: 'field-visit/field-visit.xlsx',
  id: 'store_visit',
  languages: [],
  lost: [
    "survey, row 32, relevant: ${shelf_photo} != ''",
    "survey, row 43, relevant: ${impression} <= 2 or today() > '2026-12-01'",
    'survey, row 12, type: geopoint position',
    'survey, row 31, type: image shelf_photo',
    "survey, row 10, constraint: . <= today() and . >= date('2026-01-01')",
    'survey, row 27, constraint: . <= ${width}',
  ],
  questions: {
    welcome: read,
    region: { ...select('north', 'south'), required: always },
    district: {
      ...select((given) => (is(given, 'region', 'north') ? ['harbour', 'oldtown'] : ['valley'])),
      asked: (given) => has(given, 'region'),
      required: always,
    },
    store: {
      ...select((given) => stores[String(given['district'])] ?? []),
      asked: (given) => has(given, 'district'),
      required: always,
    },
    fitter: select('ana', 'ben'),
    visited_on: { ...moment('2026-01-01', '2026-11-27'), required: always },
    visited_at: moment('06:00', '16:40'),
    state: { ...choose('open', 'closed', 'moved'), asked: inStore, required: always },
    closed_why: {
      ...write('Closed for repairs until June'),
      asked: (given) => inStore(given) && is(given, 'state', 'closed', 'moved'),
    },
    staff: { ...number('0', '12', '199'), asked: isOpen, required: always },
    services: {
      ...tick('repair', 'delivery', 'lessons', 'none', 'other'),
      opens: true,
      asked: isOpen,
      required: (given) => is(given, 'state', 'open'),
    },
    repairs: {
      ...number('0', '7'),
      begins: '0',
      asked: (given) => is(given, 'services', 'repair') && !is(given, 'services', 'none'),
    },
    shelf: {
      control: 'rows',
      lines: ['shelf_full', 'shelf_clean', 'shelf_priced'],
      offers: () => ['yes', 'partly', 'no'],
      asked: isOpen,
      required: always,
    },
    shelf_why: {
      ...write('Clean it'),
      asked: (given) =>
        ['shelf_full', 'shelf_clean', 'shelf_priced'].some((line) => rowIs(given, 'shelf', line, 'no')),
    },
    width: { ...number('4', '12.5', '40'), asked: inStore },
    facings: { ...number('0', '0.9', '2.5', '4'), asked: inStore },
    share_note: { ...read, asked: (given) => inStore(given) && shareIs(given, (value) => value > 0) },
    share_why: {
      ...write('A new brand'),
      asked: (given) => isOpen(given) && shareIs(given, (value) => value < 25),
    },
    photo_remark: { ...write('The entrance'), asked: inStore },
    machines: number('0', '1', '2', '3'),
    ...machine(1),
    ...machine(2),
    ...machine(3),
    impression: { ...points(1, 5), required: always },
    light: number('0', '7', '10'),
    reasons: rank('price', 'range', 'people'),
    next_visit: moment('2027-02-01'),
    confirmed: agree,
  },
  calculated: { share },
  plans: [
    {
      name: 'an open store, two machines of which one is broken, a small share',
      answers: {
        welcome: null,
        region: 'north',
        district: 'harbour',
        store: 'h2',
        fitter: 'ben',
        visited_on: '2026-11-02',
        visited_at: '08:15',
        state: 'open',
        staff: '12',
        services: ['repair', 'lessons', 'other'],
        'services.other': 'Coffee to taste',
        repairs: '7',
        shelf: { shelf_full: 'yes', shelf_clean: 'no', shelf_priced: 'partly' },
        shelf_why: 'Wipe it once a day',
        width: '12.5',
        facings: '2.5',
        share_note: null,
        share_why: 'A new brand took a metre',
        photo_remark: null,
        machines: '2',
        serial_1: 'AB-123456',
        works_1: 'no',
        fault_1: 'It leaks',
        serial_2: 'CD-000001',
        works_2: 'yes',
        impression: '2',
        light: '7',
        reasons: ['people', 'price', 'range'],
        next_visit: '2027-01-15',
        confirmed: 'true',
      },
    },
    {
      name: 'a store that has moved, no machine, nothing of the shelf known',
      answers: {
        welcome: null,
        region: 'south',
        district: 'valley',
        store: 'v2',
        fitter: null,
        visited_on: '2026-01-01',
        visited_at: null,
        state: 'moved',
        closed_why: 'It is in the next street now',
        width: null,
        facings: '0.9',
        photo_remark: 'The old door',
        machines: '0',
        impression: '4',
        light: null,
        reasons: null,
        next_visit: null,
        confirmed: 'true',
      },
    },
    {
      name: 'first open in the north, then closed in the south: what was answered between is not sent',
      first: {
        region: 'north',
        district: 'oldtown',
        store: 'o1',
        visited_on: '2026-11-02',
        state: 'open',
        staff: '3',
        services: ['repair'],
        repairs: '5',
        shelf: { shelf_full: 'no', shelf_clean: 'yes', shelf_priced: 'yes' },
        shelf_why: 'Fill it',
        machines: '3',
        serial_1: 'AB-111111',
        works_1: 'no',
        fault_1: 'It is cold',
        serial_2: 'AB-222222',
        works_2: 'yes',
        serial_3: 'AB-333333',
        works_3: 'yes',
        impression: '5',
        confirmed: 'true',
      },
      answers: {
        welcome: null,
        region: 'south',
        district: 'valley',
        store: 'v1',
        fitter: null,
        visited_on: '2026-11-02',
        visited_at: null,
        state: 'closed',
        closed_why: 'Closed for repairs until June',
        width: '8',
        facings: '4',
        share_note: null,
        photo_remark: null,
        machines: '1',
        serial_1: 'AB-111111',
        works_1: 'yes',
        impression: '5',
        light: null,
        reasons: null,
        next_visit: null,
        confirmed: 'true',
      },
    },
    {
      name: 'none of the services, a share of a quarter',
      answers: {
        welcome: null,
        region: 'north',
        district: 'oldtown',
        store: 'o1',
        fitter: 'ana',
        visited_on: '2026-11-20',
        visited_at: '06:00',
        state: 'open',
        staff: '0',
        services: ['none'],
        shelf: { shelf_full: 'yes', shelf_clean: 'yes', shelf_priced: 'yes' },
        width: '4',
        facings: '1',
        share_note: null,
        photo_remark: null,
        machines: null,
        impression: '3',
        light: '0',
        reasons: null,
        next_visit: null,
        confirmed: 'true',
      },
    },
  ],
  refusals: [
    { changes: { fitter: 'carl' }, faults: ['fitter not_an_option'] },
    { changes: { serial_2: 'cd-1' }, faults: ['serial_2 pattern_mismatch'] },
    {
      changes: { services: ['none', 'repair'], staff: '200' },
      faults: [
        'repairs unknown_field',
        'services not_an_option',
        'services.other unknown_field',
        'staff too_big',
      ],
    },
    { changes: { fault_2: 'None', confirmed: '' }, faults: ['confirmed required', 'fault_2 unknown_field'] },
  ],
};
