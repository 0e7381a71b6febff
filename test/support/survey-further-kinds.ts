import type { SurveyAnswers, SurveyQuestion } from '../../src/contract/index.ts';

export const options = (...labels: string[]): { value: string; label: string }[] =>
  labels.map((label) => ({ value: label.toLowerCase(), label }));

/** One question of each kind whose controls few surveys need. */
export const furtherQuestions: readonly SurveyQuestion[] = [
  {
    id: 'country',
    kind: 'dropdown',
    title: 'Which country?',
    options: options(
      ...['Austria', 'Belgium', 'Croatia', 'Denmark', 'Estonia', 'Finland', 'France', 'Germany', 'Greece'],
      ...['Hungary', 'Ireland', 'Italy', 'Latvia', 'Malta', 'Poland', 'Spain', 'Sweden'],
    ),
  },
  { id: 'day', kind: 'dropdown', title: 'Which day?', options: options('Monday', 'Tuesday') },
  { id: 'freight', kind: 'image', title: 'How does it travel?', options: options('Road', 'Rail') },
  { id: 'service', kind: 'stars', title: 'How was it?', comment: 'Why so?' },
  { id: 'ready', kind: 'slider', title: 'How much is planned?', unit: 'percent' },
  { id: 'split', kind: 'constant_sum', title: 'How is it divided?', lines: options('Van', 'Ship') },
  { id: 'contact', kind: 'short_texts', title: 'Who is in charge?', lines: options('Name', 'Role') },
  { id: 'mail', kind: 'email', title: 'Which mailbox?' },
  { id: 'phone', kind: 'tel', title: 'Which telephone?' },
  { id: 'site', kind: 'url', title: 'Which page?' },
  { id: 'trucks', kind: 'integer', title: 'Trucks in all?', unit: 'trucks' },
  { id: 'cutoff', kind: 'time', title: 'Until what time?' },
  { id: 'visit', kind: 'datetime', title: 'When to call?' },
  {
    id: 'open',
    kind: 'matrix',
    several: true,
    title: 'When are they open?',
    lines: options('North', 'West'),
    options: options('Mon', 'Fri'),
  },
  { id: 'staff', kind: 'matrix', numbers: true, title: 'How many people?', lines: options('East', 'South') },
  { id: 'agree', kind: 'consent', title: 'You may use this.' },
].map((question) => ({ ...question, required: true }));

/** What is answered, in each of the ways. */
export const furtherAnswers: SurveyAnswers = {
  country: 'greece',
  day: 'tuesday',
  freight: 'rail',
  'service.comment': 'Late',
  service: '4',
  ready: '51',
  split: { van: '60', ship: '40' },
  contact: { name: 'Ana', role: 'Buyer' },
  mail: 'ana@acme.com',
  phone: '+442079460958',
  site: 'https://acme.com',
  trucks: '12',
  cutoff: '14:30',
  visit: '2027-01-04T14:30',
  open: { north: ['mon', 'fri'], west: ['fri'] },
  staff: { east: '3', south: '4' },
  agree: 'true',
};
