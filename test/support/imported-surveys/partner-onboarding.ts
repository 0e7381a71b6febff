import type { SurveyAnswers } from '../../../src/contract/survey-questions.ts';
import {
  agree,
  always,
  choose,
  has,
  is,
  isNumber,
  listOf,
  moment,
  number,
  numberOf,
  rank,
  read,
  select,
  tick,
  write,
  type FormModel,
} from './model.ts';

const needs = ['training', 'leads', 'marketing', 'demo'];

const segment = (given: SurveyAnswers): 'key' | 'growth' | 'base' => {
  if (is(given, 'size', 'l') || isNumber(given, 'technicians', (count) => count >= 50)) return 'key';
  return is(given, 'size', 'm') ? 'growth' : 'base';
};

/** The part of the technicians who are certified: none without technicians, unknown without an answer. */
const certifiedShare = (given: SurveyAnswers): number | undefined => {
  const technicians = numberOf(given, 'technicians') ?? 0;
  const certified = numberOf(given, 'certified');
  if (technicians <= 0) return 0;
  return certified === undefined ? undefined : certified / technicians;
};

/** Two languages, required by an answer, a calculated segment, topics by level. */
export const partnerOnboarding: FormModel = {
  file: 'partner-onboarding/partner-onboarding.xlsx',
  id: 'partner_onboarding',
  languages: ['en', 'es'],
  lost: [
    'survey, row 33, relevant: position(..) > 1',
    'survey, row 28, type: audio voice',
    'survey, row 29: references',
    'survey, row 10, constraint: . >= 0 and . <= ${technicians}',
    'survey, row 21, constraint: . mod 100 = 0',
  ],
  questions: {
    company_name: { ...write('Acme {Ltd} & Sons'), required: always },
    size: { ...choose('s', 'm', 'l'), required: always },
    country: { ...select('es', 'tr', 'de'), begins: 'es', required: always },
    tax_id: {
      ...write('ESB1234567C', '1234567890'),
      asked: (given) => is(given, 'country', 'es', 'tr'),
      required: (given) => is(given, 'country', 'es'),
    },
    revenue: { ...number('0', '1500.5'), asked: (given) => !is(given, 'size', 's') },
    technicians: { ...number('0', '1', '40', '50', '500'), required: always },
    certified: {
      ...number('0', '4', '5', '25'),
      asked: (given) => isNumber(given, 'technicians', (count) => count > 0),
    },
    needs_intro: read,
    need: { ...tick(...needs), required: always },
    need_order: { ...rank(...needs), asked: (given) => listOf(given, 'need').length >= 2 },
    training_level: { ...choose('basic', 'expert'), asked: (given) => is(given, 'need', 'training') },
    training_topics: {
      ...tick((given) => [
        ...(is(given, 'training_level', 'basic') ? ['install'] : []),
        ...(is(given, 'training_level', 'expert') ? ['network'] : []),
        'sales',
      ]),
      asked: (given) => is(given, 'need', 'training'),
    },
    training_from: {
      ...moment('2026-09-01', '2027-03-01'),
      asked: (given) => is(given, 'need', 'training') && !is(given, 'training_level', 'basic'),
    },
    leads_region: {
      ...write('Galicia'),
      asked: (given) =>
        is(given, 'need', 'leads') || (is(given, 'need', 'marketing') && is(given, 'size', 'l')),
    },
    budget: { ...number('250', '90000'), asked: (given) => is(given, 'need', 'marketing') },
    manager: { ...choose('phone', 'visit'), asked: (given) => segment(given) === 'key' },
    self_service: {
      ...write('Prices of the day'),
      asked: (given) => segment(given) !== 'key' && (certifiedShare(given) ?? 1) < 0.5,
    },
    logo: {
      ...choose('light', 'dark'),
      asked: (given) => isNumber(given, 'certified', (count) => count >= 5),
    },
    call: { ...moment('2027-01-12T09:30'), asked: (given) => is(given, 'manager', 'phone') },
    remarks: write('None'),
    terms: agree,
    newsletter: { ...choose('yes', 'no'), begins: 'no', asked: (given) => has(given, 'terms') },
  },
  plans: [
    {
      name: 'a large company of Spain that is called up',
      answers: {
        company_name: 'Acme {Ltd} & Sons',
        size: 'l',
        country: 'es',
        tax_id: 'ESB1234567C',
        revenue: '1500.5',
        technicians: '40',
        certified: '25',
        needs_intro: null,
        need: ['training', 'marketing'],
        need_order: ['marketing', 'training', 'leads', 'demo'],
        training_level: 'expert',
        training_topics: ['network', 'sales'],
        training_from: '2026-09-01',
        leads_region: 'Galicia',
        budget: '250',
        manager: 'phone',
        logo: 'dark',
        call: '2027-01-12T09:30',
        remarks: 'Before noon, please',
        terms: 'true',
        newsletter: 'yes',
      },
    },
    {
      name: 'a small company of Germany without technicians',
      answers: {
        company_name: 'Kontor',
        size: 's',
        country: 'de',
        technicians: '0',
        needs_intro: null,
        need: ['demo'],
        self_service: 'Prices of the day',
        remarks: null,
        terms: 'true',
        newsletter: 'no',
      },
    },
    {
      name: 'first small and certified, then of middle size and hardly certified',
      first: {
        company_name: 'Yol',
        size: 's',
        country: 'es',
        tax_id: '1234567890',
        technicians: '60',
        certified: '40',
        need: ['training', 'leads', 'demo'],
        training_level: 'expert',
        training_topics: ['network'],
        leads_region: 'Ankara',
        manager: 'visit',
        logo: 'light',
        terms: 'true',
        newsletter: 'yes',
      },
      answers: {
        company_name: 'Yol',
        size: 'm',
        country: 'tr',
        tax_id: '1234567890',
        revenue: '0',
        technicians: '9',
        certified: '4',
        needs_intro: null,
        need: ['training'],
        training_level: 'basic',
        training_topics: ['install'],
        self_service: 'Parts by number',
        remarks: null,
        terms: 'true',
        newsletter: 'yes',
      },
    },
    {
      name: 'fifty technicians are key, whatever the size; half of them would be enough',
      answers: {
        company_name: 'Depo',
        size: 'm',
        country: 'tr',
        tax_id: null,
        revenue: null,
        technicians: '50',
        certified: null,
        needs_intro: null,
        need: ['leads', 'marketing', 'demo'],
        need_order: null,
        leads_region: null,
        budget: null,
        manager: 'visit',
        remarks: null,
        terms: 'true',
        newsletter: 'no',
      },
    },
  ],
  refusals: [
    { changes: { tax_id: '' }, faults: ['tax_id required'] },
    { changes: { training_topics: ['install'] }, faults: ['training_topics unknown_field'] },
    { changes: { training_from: '2026-08-31' }, faults: ['training_from too_early'] },
    {
      changes: { need_order: ['leads', 'training'], self_service: 'Hidden' },
      faults: ['need_order incomplete', 'self_service unknown_field'],
    },
  ],
};
