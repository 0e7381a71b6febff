import type { Field, ReferralCampaign, ReferralShare } from '../contract/index.ts';
import type { Setting } from './scenario.ts';
import { activeViewer } from './summit.ts';

// How Tekin Lojistik refers, as the pictures show it.

const share = ({ say }: Setting): ReferralShare => ({
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
});

const relations = ({ say }: Setting): NonNullable<Field['options']> => [
  { value: 'customer', label: say('We are their customer', 'Somos su cliente', 'Müşterileriyiz') },
  { value: 'partner', label: say('We are partners', 'Somos socios', 'İş ortağıyız') },
];

const fields = (setting: Setting): Field[] => {
  const { say } = setting;
  return [
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
      options: relations(setting),
    },
  ];
};

const steps = ({ say }: Setting): NonNullable<ReferralCampaign['steps']> => [
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
];

const consent = ({ say }: Setting): NonNullable<ReferralCampaign['consent']> => ({
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
});

/** By link and by introduction. */
export const campaign = (setting: Setting) => {
  const viewer = activeViewer(setting);
  return {
    asOf: setting.asOf,
    viewer: { ...viewer, may: [...(viewer.may ?? []), { action: 'refer', allowed: true }] },
    share: share(setting),
    fields: fields(setting),
    checks: 'website',
    consent: consent(setting),
    privacyNotice: {
      label: setting.say('Privacy notice', 'Aviso de privacidad', 'Gizlilik bildirimi'),
      url: '/privacy',
    },
    steps: steps(setting),
  } satisfies ReferralCampaign;
};
