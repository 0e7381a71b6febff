import type { Referral, ReferralCampaign, Session } from '../contract/index.ts';
import { buyerSession } from './perks-of-tekin.ts';
import { referring, type Pipeline } from './referrals.ts';
import { euros, type Scenario, type Setting } from './scenario.ts';
import { activeViewer, admin } from './summit.ts';

// Referrals of Tekin Lojistik, as the pictures show them.

const campaign = (setting: Setting): ReferralCampaign => {
  const { say } = setting;
  const viewer = activeViewer(setting);
  return {
    asOf: setting.asOf,
    viewer: { ...viewer, may: [...(viewer.may ?? []), { action: 'refer', allowed: true }] },
    share: {
      link: 'https://northpeak.example/r/tekin-7Q4K',
      code: '7Q4K',
      texts: [
        {
          text: say(
            'We run route planning on Northpeak and cut our nightly run from six hours to forty minutes. With this link you get 20 % off for three months, and we get a credit.',
            'Planificamos rutas con Northpeak y pasamos de seis horas a cuarenta minutos. Con este enlace usted obtiene un 20 % de descuento tres meses, y nosotros un crédito.',
            'Rota planlamasını Northpeak ile yapıyoruz; gece çalışması altı saatten kırk dakikaya indi. Bu bağlantıyla üç ay % 20 indirim alırsınız, biz de kredi alırız.',
          ),
          subject: say('Northpeak', 'Northpeak', 'Northpeak'),
        },
      ],
      disclosure: say(
        'Says openly that you receive something.',
        'Dice abiertamente que usted recibe algo.',
        'Bir karşılık aldığınızı açıkça söyler.',
      ),
    },
    fields: [
      {
        name: 'website',
        label: say('Company website', 'Sitio web de la empresa', 'Şirketin web sitesi'),
        required: true,
        autocomplete: 'off',
      },
      {
        name: 'name',
        label: say('Contact’s name', 'Nombre del contacto', 'Kişinin adı'),
        required: true,
        about: 'other',
      },
      {
        name: 'email',
        type: 'email',
        label: say('Work e-mail', 'Correo de trabajo', 'İş e-postası'),
        required: true,
        about: 'other',
      },
      {
        name: 'relation',
        type: 'select',
        label: say('How do you know them?', '¿De qué los conoce?', 'Onları nereden tanıyorsunuz?'),
        required: true,
        options: [
          { value: 'customer', label: say('We are their customer', 'Somos su cliente', 'Müşterileriyiz') },
          { value: 'partner', label: say('We are partners', 'Somos socios', 'İş ortağıyız') },
        ],
      },
    ],
    checks: 'website',
    consent: {
      text: say(
        'They agreed that Northpeak may write to them once.',
        'Aceptaron que Northpeak les escriba una vez.',
        'Northpeak’in kendilerine bir kez yazmasını kabul ettiler.',
      ),
      more: say(
        'You can see and delete their data at any time.',
        'Puede ver y eliminar sus datos en todo momento.',
        'Verilerini her zaman görebilir ve silebilirsiniz.',
      ),
    },
    privacyNotice: {
      label: say('Privacy notice', 'Aviso de privacidad', 'Gizlilik bildirimi'),
      url: '/privacy',
    },
    steps: [
      {
        title: say('We check', 'Comprobamos', 'Kontrol ederiz'),
        text: say(
          'Jonas Weber, within 2 working days',
          'Jonas Weber, en 2 días laborables',
          'Jonas Weber, 2 iş günü içinde',
        ),
      },
      {
        title: say('We call', 'Llamamos', 'Ararız'),
        text: say('and tell you how it went', 'y le contamos cómo fue', 've size sonucu bildiririz'),
      },
      {
        title: say('You both receive', 'Ambos reciben', 'İkiniz de alırsınız'),
        text: say(
          'you € 1,500 credit, they 20 % off for 3 months',
          'usted 1500 € de crédito, ellos 20 % menos 3 meses',
          'size 1.500 € kredi, onlara 3 ay % 20 indirim',
        ),
      },
    ],
  };
};

const won = ({ say }: Setting): string => say('when won', 'al lograrse', 'kazanılınca');

const items = (setting: Setting): Referral[] => {
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

const statuses = [
  'submitted',
  'in_review',
  'duplicate',
  'accepted',
  'qualified',
  'meeting',
  'negotiation',
  'won',
  'lost',
  'rejected',
  'expired',
  'withdrawn',
  'on_hold',
];

const referralRoutes = [
  'referralCampaign',
  'referrals',
  'referral',
  'checkReferral',
  'refer',
  'withdrawReferral',
  'forgetReferral',
];

const session = (setting: Setting): Session => {
  const plain = buyerSession(setting);
  return { ...plain, served: [...(plain.served ?? []), ...referralRoutes] };
};

const scene = (about: string, open: (setting: Setting) => Pipeline): Scenario => ({
  about,
  session,
  ...referring(open),
});

export const referralScenarios = {
  referrals: scene('Referrals by link and by introduction, four of them under way', (setting) => ({
    campaign: campaign(setting),
    items: items(setting),
    counts: true,
  })),
  'referrals-share': scene('Referrals by link alone', (setting) => {
    const { fields: _, ...rest } = campaign(setting);
    return { campaign: rest, items: items(setting), counts: true };
  }),
  'referrals-contact': scene('Referrals by introduction alone', (setting) => {
    const { share: _, ...rest } = campaign(setting);
    return { campaign: rest, items: items(setting), counts: true };
  }),
  'referrals-empty': scene('Nothing referred yet', (setting) => ({ campaign: campaign(setting), items: [] })),
  'referrals-states': scene('A referral in every status, three on a page', (setting) => ({
    campaign: campaign(setting),
    page: 5,
    items: statuses.map((status) => ({ id: status, company: `Company ${status}`, status })),
  })),
  'referrals-limit': scene('The limit of referrals is reached', (setting) => ({
    campaign: { ...campaign(setting), limit: { left: 0, of: 5, resetsAt: setting.day('2026-12-01') } },
    items: items(setting),
  })),
  'referrals-viewer': scene('A viewer, who may not refer', (setting) => ({
    campaign: {
      ...campaign(setting),
      viewer: { ...activeViewer(setting), may: [{ action: 'refer', allowed: false, ask: admin }] },
    },
    items: items(setting).map(({ may: _, ...row }) => row),
  })),
} satisfies Record<string, Scenario>;
