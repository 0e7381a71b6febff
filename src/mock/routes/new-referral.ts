import type {
  FormField,
  Referral,
  ReferralCampaign,
  TimelineStep,
  FormValues,
} from '../../contract/index.ts';
import { fieldAnswer, answerParts } from '../../rules/field-validation.ts';
import type { MockReferralAction } from '../memory.ts';
import { viewer } from './new-claim.ts';
import { euros, formatLongDate, type ScenarioContext } from '../scenario.ts';

/** "Kervan" of `https://www.kervan.example/contact`. */
const nameFromUrl = (typed: string): string => {
  const [first = ''] = typed
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .split('.');
  return first.charAt(0).toUpperCase() + first.slice(1);
};

/** Of the company: its own name where that was asked, otherwise what its address begins with. */
export const companyName = (values: FormValues, { checks = 'website' }: ReferralCampaign): string => {
  const [named] = answerParts(fieldAnswer(values, 'company'));
  const [site = ''] = answerParts(fieldAnswer(values, checks));
  return named ?? (nameFromUrl(site) || 'Delta');
};

/** An answer as people read it: an option by its label, a checked box by a word. */
const answerText = (field: FormField, part: string, setting: ScenarioContext): string => {
  const label = field.options?.find(({ value }) => value === part)?.label;
  if (label !== undefined) return typeof label === 'string' ? label : label.text;
  if (field.type === 'checkbox') return setting.say('Yes', 'Sí', 'Evet');
  return field.type === 'date' ? formatLongDate(setting, part) : part;
};

const givenAnswers = (
  values: FormValues,
  { fields = [] }: ReferralCampaign,
  setting: ScenarioContext,
): Referral['given'] => {
  const given = fields.flatMap((field) => {
    const parts = field ? answerParts(fieldAnswer(values, field.name)) : [];
    return field && parts.length > 0
      ? [{ label: field.label, text: parts.map((part) => answerText(field, part, setting)).join(', ') }]
      : [];
  });
  return given.length > 0 ? given : undefined;
};

const timeline = ({ asOf, say }: ScenarioContext): TimelineStep[] => [
  {
    state: 'done',
    label: say('You referred them', 'Usted la recomendó', 'Tavsiye ettiniz'),
    who: viewer,
    at: asOf,
  },
  {
    state: 'now',
    label: say(
      'Jonas Weber checks the company',
      'Jonas Weber comprueba la empresa',
      'Jonas Weber şirketi kontrol eder',
    ),
    note: say('within 2 working days', 'en 2 días laborables', '2 iş günü içinde'),
  },
  {
    state: 'next',
    label: say('First call', 'Primera llamada', 'İlk görüşme'),
    note: say('usually within 2 weeks', 'normalmente en 2 semanas', 'genellikle 2 hafta içinde'),
  },
  {
    state: 'next',
    label: say(
      'You € 1,500, they 20 % off',
      'Usted 1500 €, ellos 20 % menos',
      'Size 1.500 €, onlara % 20 indirim',
    ),
  },
];

/** The referral that a deed made, told in one language. */
export const createReferral = (
  { id, values }: Pick<Extract<MockReferralAction, { did: 'refer' }>, 'id' | 'values'>,
  campaign: ReferralCampaign,
  setting: ScenarioContext,
): Referral => {
  const { asOf, day, say } = setting;
  const given = givenAnswers(values, campaign, setting);
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
        when: say('when won', 'al lograrse', 'kazanılınca'),
      },
    ],
    timeline: timeline(setting),
    ...(given && { given }),
    may: [{ action: 'withdraw', allowed: true }, ...(given ? [{ action: 'forget', allowed: true }] : [])],
  };
};
