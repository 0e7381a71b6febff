import type { ReferralCampaign } from '../contract/index.ts';
import { campaign } from './referral-campaign.ts';
import type { Pipeline } from './referral-book.ts';
import { items } from './referrals-summit.ts';
import { euros, type Setting } from './scenario.ts';

// More for more referrals, two texts to choose from, and a number that may still be sent.

const rewards = ({ say }: Setting): NonNullable<ReferralCampaign['rewards']> => {
  const credit = say('credit', 'de crédito', 'kredi');
  return {
    referrer: {
      value: euros(1500),
      text: credit,
      when: say('when they become a customer', 'cuando se hagan clientes', 'müşteri olduklarında'),
    },
    referred: { text: say('20 % off for 3 months', '20 % menos durante 3 meses', '3 ay % 20 indirim') },
    ladder: [
      { at: 1, reward: { value: euros(1500), text: credit }, reached: true },
      {
        at: 3,
        reward: {
          value: euros(2000),
          text: say('credit for each', 'de crédito por cada una', 'her biri için kredi'),
        },
      },
      {
        at: 5,
        reward: {
          text: say(
            'a day of architecture review',
            'un día de revisión de arquitectura',
            'bir gün mimari inceleme',
          ),
        },
      },
    ],
    successful: 2,
    period: say('this year', 'este año', 'bu yıl'),
  };
};

const texts = ({ say }: Setting): NonNullable<NonNullable<ReferralCampaign['share']>['texts']> => [
  {
    text: say(
      'We run route planning on Northpeak. With this link you get 20 % off for three months, and we get a credit.',
      'Planificamos rutas con Northpeak. Con este enlace usted obtiene un 20 % de descuento tres meses, y nosotros un crédito.',
      'Rota planlamasını Northpeak ile yapıyoruz. Bu bağlantıyla üç ay % 20 indirim alırsınız, biz de kredi alırız.',
    ),
    subject: say('Route planning on Northpeak', 'Rutas con Northpeak', 'Northpeak ile rota planlaması'),
  },
  {
    text: say(
      'Worth a look for your cold chain: Northpeak cut our nightly run to forty minutes. We receive a credit if you sign.',
      'Merece un vistazo para su cadena de frío: con Northpeak bajamos a cuarenta minutos cada noche. Recibimos un crédito si firman.',
      'Soğuk zinciriniz için bakmaya değer: Northpeak gece çalışmamızı kırk dakikaya indirdi. İmzalarsanız biz kredi alırız.',
    ),
  },
];

export const ladderReferrals = (setting: Setting): Pipeline => {
  const { day, say } = setting;
  const { share, ...rest } = campaign(setting);
  return {
    campaign: {
      ...rest,
      id: 'spring',
      title: say('Bring a carrier aboard', 'Traiga a un transportista', 'Bir taşıyıcıyı aramıza katın'),
      share: { ...share, texts: texts(setting) },
      rewards: rewards(setting),
      terms: {
        label: say('Terms of the campaign', 'Condiciones de la campaña', 'Kampanya koşulları'),
        url: '/summit/referral-terms',
      },
      limit: {
        left: 3,
        of: 5,
        resetsAt: day('2026-12-01'),
        text: say('for you, this month', 'para usted, este mes', 'sizin için, bu ay'),
      },
    },
    items: items(setting),
    counts: true,
  };
};
