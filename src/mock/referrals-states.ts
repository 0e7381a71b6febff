import type { Referral, TimelineStep } from '../contract/index.ts';
import { campaign } from './referral-campaign.ts';
import type { Pipeline } from './referral-book.ts';
import { euros, type Setting } from './scenario.ts';

// A referral in every status, with every way in which a reward and a rejection can be told.

type Reward = NonNullable<Referral['rewards']>[number];

const jonas = { name: 'Jonas Weber' };
const total = 6;

const expected = ({ say }: Setting): Reward => ({
  side: 'referrer',
  value: euros(1500),
  status: 'expected',
  when: say('when won', 'al lograrse', 'kazanılınca'),
});
const none: Reward = { side: 'referrer', status: 'none' };

const reached = (done: number, { day, say }: Setting): TimelineStep[] => {
  const labels = [
    say('Sent', 'Enviada', 'Gönderildi'),
    say('Accepted', 'Aceptada', 'Kabul edildi'),
    say('First call', 'Primera llamada', 'İlk görüşme'),
    say('Offer', 'Oferta', 'Teklif'),
    say('Contract', 'Contrato', 'Sözleşme'),
  ];
  return labels.map((label, at): TimelineStep => {
    if (at < done - 1) return { state: 'done', label, who: jonas, at: day(`2026-1${at % 2}-0${at + 2}`) };
    return at === done - 1
      ? { state: 'now', label, who: jonas, at: day('2026-12-04') }
      : { state: 'next', label };
  });
};

/** Under way: who acts next, and by when. */
const underWay = (setting: Setting): Referral[] => {
  const { day, say } = setting;
  const may = [{ action: 'withdraw', allowed: true }];
  const open = (status: string, company: string, done: number): Referral => ({
    id: status,
    company,
    status,
    track: { done, total },
    sentAt: day('2026-10-02'),
    nextActor: jonas,
    expectedBy: day('2026-12-04'),
    protectedUntil: day('2027-02-18'),
    rewards: [expected(setting)],
    timeline: reached(done, setting),
    may,
  });
  return [
    { ...open('submitted', 'Kervan Nakliyat', 1), expectedBy: day('2026-11-24') },
    { ...open('in_review', 'Bora Antrepo', 2), sentAt: day('2026-11-18') },
    open('accepted', 'Poyraz Lojistik', 2),
    {
      ...open('qualified', 'Lodos Dağıtım', 3),
      feedback: {
        text: say(
          'Good fit, they look for a partner from May.',
          'Encajan bien, buscan socio desde mayo.',
          'Uygunlar, mayıstan itibaren ortak arıyorlar.',
        ),
        by: jonas,
        at: day('2026-11-12'),
      },
    },
    open('meeting', 'İmbat Taşımacılık', 4),
    {
      ...open('negotiation', 'Delta Soğuk Zincir', 5),
      stage: say('Offer is with them', 'Tienen la oferta', 'Teklif onlarda'),
      given: [
        { label: say('Contact’s name', 'Nombre del contacto', 'Kişinin adı'), text: 'Selin Arslan' },
        {
          label: say('Work e-mail', 'Correo de trabajo', 'İş e-postası'),
          text: 'selin.arslan@delta.example',
        },
      ],
      may: [...may, { action: 'forget', allowed: true }],
    },
    { ...open('on_hold', 'Karayel Depolama', 3), rewards: [] },
  ];
};

/** Won, each with its reward somewhere else. */
const won = ({ day, say }: Setting): Referral[] => {
  const all = (id: string, company: string, ...rewards: Reward[]): Referral => ({
    id,
    company,
    status: 'won',
    track: { done: total, total },
    sentAt: day('2026-03-11'),
    since: day('2026-09-29'),
    rewards,
  });
  const sum = { side: 'referrer', value: euros(1500) };
  return [
    all(
      'won',
      'Akdeniz Freight',
      { ...sum, status: 'paid', at: day('2026-10-12') },
      {
        side: 'referred',
        text: say('20 % off for 3 months', '20 % menos 3 meses', '3 ay % 20 indirim'),
        status: 'earned',
      },
    ),
    all('won-earned', 'Meridyen Kargo', { ...sum, status: 'earned' }),
    all('won-reversed', 'Yıldız Filo', {
      ...sum,
      status: 'reversed',
      at: day('2026-11-02'),
      reason: say('the first order was refunded', 'se reembolsó el primer pedido', 'ilk sipariş iade edildi'),
    }),
  ];
};

/** Over, each with why; and what can be done. */
const closed = ({ day, say }: Setting): Referral[] => {
  const all = (status: string, company: string, done: number, more: Partial<Referral> = {}): Referral => ({
    id: status,
    company,
    status,
    track: { done, total },
    sentAt: day('2026-09-07'),
    since: day('2026-09-14'),
    rewards: [none],
    ...more,
  });
  return [
    all('duplicate', 'Ege Soğutma', 1, {
      rejection: {
        code: 'duplicate',
        text: say(
          'referred by another company in May',
          'la recomendó otra empresa en mayo',
          'mayısta başka bir şirket tavsiye etti',
        ),
      },
    }),
    all('rejected', 'Meltem Kargo', 2, {
      rejection: {
        code: 'customer',
        text: say('a customer since 2023', 'cliente desde 2023', '2023’ten beri müşteri'),
        next: {
          text: say(
            'Refer another company of their group.',
            'Recomiende otra empresa de su grupo.',
            'Gruplarından başka bir şirketi tavsiye edin.',
          ),
          label: say('See the group', 'Ver el grupo', 'Grubu görün'),
          href: '/groups/meltem',
        },
      },
    }),
    all('lost', 'Anadolu Paletleme', 5),
    all('expired', 'Fırat Antrepo', 3),
    all('withdrawn', 'Toros Nakliye', 2),
  ];
};

export const everyStatus = (setting: Setting): Pipeline => ({
  campaign: campaign(setting),
  page: 3,
  items: [...underWay(setting), ...won(setting), ...closed(setting)],
});
