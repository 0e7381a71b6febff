import type { FormValues, Referral, ReferralCampaign, TimelineStep } from '../../contract/index.ts';
import { answerParts, fieldAnswer } from '../../rules/field-validation.ts';
import { readDomain } from '../../rules/typed-text.ts';
import { viewer } from '../fixtures/people.ts';
import type { MockReferralAction } from '../memory.ts';
import { euros, type ScenarioContext } from '../scenario.ts';
import { answersAsRead } from './form-answers.ts';

/** "Kervan" of `https://www.kervan.example/contact`. */
const nameFromUrl = (url: string): string => {
  const [first = ''] = (readDomain(url) ?? url).split('.');
  return first.charAt(0).toUpperCase() + first.slice(1);
};

/** The company's name: the answer to the field `company`, otherwise the first part of its domain. */
const companyName = (values: FormValues, { checks = 'website' }: ReferralCampaign): string => {
  const [named] = answerParts(fieldAnswer(values, 'company'));
  const [site = ''] = answerParts(fieldAnswer(values, checks));
  return named ?? (nameFromUrl(site) || 'Delta');
};

const timeline = ({ asOf, localize }: ScenarioContext): TimelineStep[] => [
  {
    state: 'done',
    label: localize('You referred them', 'Usted la recomendó', 'Tavsiye ettiniz'),
    who: viewer,
    at: asOf,
  },
  {
    state: 'now',
    label: localize(
      'Jonas Weber checks the company',
      'Jonas Weber comprueba la empresa',
      'Jonas Weber şirketi kontrol eder',
    ),
    note: localize('within 2 working days', 'en 2 días laborables', '2 iş günü içinde'),
  },
  {
    state: 'next',
    label: localize('First call', 'Primera llamada', 'İlk görüşme'),
    note: localize('usually within 2 weeks', 'normalmente en 2 semanas', 'genellikle 2 hafta içinde'),
  },
  {
    state: 'next',
    label: localize(
      'You €1,500, they 20% off',
      'Usted 1500 €, ellos 20 % menos',
      'Size 1.500 €, onlara %20 indirim',
    ),
  },
];

/** The referral that a `refer` action makes, in the language of the context. */
export const createReferral = (
  { id, values }: Pick<Extract<MockReferralAction, { type: 'refer' }>, 'id' | 'values'>,
  campaign: ReferralCampaign,
  context: ScenarioContext,
): Referral => {
  const { asOf, day, localize } = context;
  const given = answersAsRead(campaign.fields ?? [], values, context);
  return {
    id,
    company: companyName(values, campaign),
    status: 'submitted',
    track: { done: 1, total: 6 },
    sentAt: asOf,
    by: viewer,
    nextActor: { name: 'Jonas Weber' },
    expectedBy: day('2026-11-24'),
    rewards: [
      {
        side: 'referrer',
        value: euros(1500),
        status: 'expected',
        when: localize('when won', 'al lograrse', 'kazanılınca'),
      },
    ],
    timeline: timeline(context),
    ...(given.length > 0 && { given }),
    may: [
      { action: 'withdraw', allowed: true },
      ...(given.length > 0 ? [{ action: 'forget', allowed: true }] : []),
    ],
  };
};
