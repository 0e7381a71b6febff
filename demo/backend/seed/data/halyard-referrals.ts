import { campaignWords } from '../words/keys.ts';
import { addDays, type Day } from '../../calendar-dates.ts';
import { calendarYear, type SeedWords } from './program-seed.ts';
import type { ReferralSeeds } from './referral-seed.ts';

/** A campaign with a link only: agencies pass it on themselves, and no third person's address is sent. */
export const halyardReferrals = (today: Day): ReferralSeeds => ({
  campaigns: [
    {
      campaign: 'friends',
      protectionDays: 180,
      answerDays: 3,
      rewards: { referrer: {}, referred: {} },
      period: calendarYear,
      coarseness: 'coarse',
      reviewer: 'June Park',
      display: { link: 'https://halyard.example/f/', terms: 'https://halyard.example/friends/terms' },
    },
  ],
  companies: [],
  codes: [{ account: 'brightside', person: 'maya', code: 'M4YA' }],
  referrals: [
    {
      account: 'brightside',
      person: 'maya',
      company: 'Juniper Print Co',
      domain: 'juniperprint.example',
      sentOn: addDays(today, -20),
      events: [
        ['in_review', addDays(today, -19)],
        ['accepted', addDays(today, -18)],
      ],
      expectedBy: addDays(today, 10),
    },
    {
      account: 'brightside',
      person: 'maya',
      company: 'Larkspur Clinic',
      domain: 'larkspurclinic.example',
      sentOn: addDays(today, -140),
      events: [
        ['in_review', addDays(today, -139)],
        ['accepted', addDays(today, -138)],
        ['meeting', addDays(today, -130)],
        ['won', addDays(today, -90)],
        ['paid', addDays(today, -60)],
      ],
    },
  ],
});

export const halyardReferralWords: SeedWords = campaignWords('friends', {
  title: 'Pass Halyard on | Recomiende Halyard | Halyard’ı tavsiye edin',
  period: 'this year | este año | bu yıl',
  'step.1': 'They sign up | Se registran | Kaydolurlar',
  'step.1.text': 'with your link | con su enlace | bağlantınızla',
  'step.2': 'They send for a month | Envían durante un mes | Bir ay gönderim yaparlar',
  'step.2.text': 'so that we know it fits | para saber que encaja | uygun olduğunu görürüz',
  'step.3': 'You both receive | Ambos reciben | İki taraf da kazanır',
  'step.3.text':
    'you 20% of their first year, they two months free | usted el 20 % de su primer año; ellos, dos meses gratis | siz ilk yıllarının %20’si, onlar iki ay ücretsiz',
  'reward.referrer': '20% of their first year | 20 % de su primer año | ilk yıllarının %20’si',
  'reward.referrer.when': 'with your next statement | con su próxima liquidación | bir sonraki ekstrenizle',
  'reward.referred': 'two months free | dos meses gratis | iki ay ücretsiz',
  'share.text.1':
    'We send our clients’ newsletters with Halyard. With this link you have two months free, and we receive a share of your first year. | Enviamos los boletines de nuestros clientes con Halyard. Con este enlace tiene dos meses gratis, y nosotros recibimos una parte de su primer año. | Müşterilerimizin bültenlerini Halyard ile gönderiyoruz. Bu bağlantıyla iki ay ücretsiz kullanırsınız, biz de ilk yılınızdan pay alırız.',
  'share.text.1.subject':
    'The mail tool that we use | La herramienta de correo que usamos | Kullandığımız e-posta aracı',
  'share.disclosure':
    'Says openly that you receive something. | Dice abiertamente que usted recibe algo. | Bir karşılık aldığınızı açıkça söyler.',
});
