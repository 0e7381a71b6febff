import type { Referral } from '../contract/index.ts';
import type { Pipeline } from './referral-book.ts';
import { campaign } from './referral-campaign.ts';
import { euros, type Setting } from './scenario.ts';

// Companies that Tekin Lojistik has put forward, as the pictures show them.

const won = ({ say }: Setting): string => say('when won', 'al lograrse', 'kazanılınca');

export const items = (setting: Setting): Referral[] => {
  const { day, say } = setting;
  const expected = { side: 'referrer', value: euros(1500), status: 'expected', when: won(setting) } as const;
  return [
    {
      id: 'delta',
      company: 'Delta Soğuk Zincir',
      status: 'negotiation',
      track: { done: 5, total: 6 },
      sentAt: day('2026-10-02'),
      nextActor: { name: 'J. Weber' },
      expectedBy: day('2026-12-04'),
      protectedUntil: day('2027-02-18'),
      rewards: [expected],
      timeline: [
        {
          state: 'done',
          label: say('Sent', 'Enviada', 'Gönderildi'),
          who: { name: 'Marta Ruiz' },
          at: day('2026-10-02'),
        },
        {
          state: 'done',
          label: say('Accepted', 'Aceptada', 'Kabul edildi'),
          who: { name: 'Jonas Weber' },
          at: day('2026-10-05'),
        },
        {
          state: 'now',
          label: say('Offer is with them', 'Tienen la oferta', 'Teklif onlarda'),
          who: { name: 'Jonas Weber' },
          at: day('2026-12-04'),
        },
        {
          state: 'next',
          label: say('Reward', 'Recompensa', 'Ödül'),
          note: say(
            '30 days after their first invoice',
            '30 días después de su primera factura',
            'ilk faturalarından 30 gün sonra',
          ),
        },
      ],
      given: [{ label: say('Contact’s name', 'Nombre del contacto', 'Kişinin adı'), text: 'Selin Arslan' }],
      may: [
        { action: 'withdraw', allowed: true },
        { action: 'forget', allowed: true },
      ],
    },
    {
      id: 'bora',
      company: 'Bora Antrepo',
      status: 'in_review',
      track: { done: 2, total: 6 },
      sentAt: day('2026-11-18'),
      expectedBy: day('2026-11-20'),
      rewards: [expected],
      may: [{ action: 'withdraw', allowed: true }],
    },
    {
      id: 'akdeniz',
      company: 'Akdeniz Freight',
      status: 'won',
      track: { done: 6, total: 6 },
      sentAt: day('2026-03-11'),
      since: day('2026-09-29'),
      rewards: [{ side: 'referrer', value: euros(1500), status: 'paid', at: day('2026-10-12') }],
    },
    {
      id: 'meltem',
      company: 'Meltem Kargo',
      status: 'rejected',
      track: { done: 2, total: 6 },
      sentAt: day('2026-09-07'),
      rewards: [{ side: 'referrer', status: 'none' }],
      rejection: {
        code: 'customer',
        text: say('a customer since 2023', 'cliente desde 2023', '2023’ten beri müşteri'),
        next: {
          text: say(
            'Refer another of their group.',
            'Recomiende otra de su grupo.',
            'Gruplarından başka birini tavsiye edin.',
          ),
        },
      },
    },
  ];
};

/** What the ordinary member of Summit has. */
export const summitReferrals = (setting: Setting): Pipeline => ({
  campaign: campaign(setting),
  items: items(setting),
  counts: true,
});
