import type { Field, Referral, ReferralCampaign, TimelineStep, Values } from '../contract/index.ts';
import { answerIn, partsOf } from '../rules/field.ts';
import type { ReferralDeed } from './memory.ts';
import { viewer } from './new-claim.ts';
import { euros, spelled, type Setting } from './scenario.ts';

/** "Kervan" of `https://www.kervan.example/contact`. */
const nameOf = (typed: string): string => {
  const [first = ''] = typed
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .split('.');
  return first.charAt(0).toUpperCase() + first.slice(1);
};

/** Of the company: its own name where that was asked, otherwise what its address begins with. */
export const companyIn = (values: Values, { checks = 'website' }: ReferralCampaign): string => {
  const [named] = partsOf(answerIn(values, 'company'));
  const [site = ''] = partsOf(answerIn(values, checks));
  return named ?? (nameOf(site) || 'Delta');
};

/** An answer as people read it: an option by its label, a checked box by a word. */
const answerTo = (field: Field, part: string, setting: Setting): string => {
  const label = field.options?.find(({ value }) => value === part)?.label;
  if (label !== undefined) return typeof label === 'string' ? label : label.text;
  if (field.type === 'checkbox') return setting.say('Yes', 'Sí', 'Evet');
  return field.type === 'date' ? spelled(setting, part) : part;
};

const givenIn = (values: Values, { fields = [] }: ReferralCampaign, setting: Setting): Referral['given'] => {
  const given = fields.flatMap((field) => {
    const parts = field ? partsOf(answerIn(values, field.name)) : [];
    return field && parts.length > 0
      ? [{ label: field.label, text: parts.map((part) => answerTo(field, part, setting)).join(', ') }]
      : [];
  });
  return given.length > 0 ? given : undefined;
};

const timeline = ({ asOf, say }: Setting): TimelineStep[] => [
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
export const newReferral = (
  { id, values }: Pick<Extract<ReferralDeed, { did: 'refer' }>, 'id' | 'values'>,
  campaign: ReferralCampaign,
  setting: Setting,
): Referral => {
  const { asOf, day, say } = setting;
  const given = givenIn(values, campaign, setting);
  return {
    id,
    company: companyIn(values, campaign),
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
