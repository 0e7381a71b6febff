import { campaignWords } from '../words/keys.ts';
import { addDays, addWorkingDays, type Day } from '../../calendar-dates.ts';
import { fiscalYear, minorUnits, type SeedWords } from './program-seed.ts';
import type { ReferralSeed, ReferralSeeds } from './referral-seed.ts';

/** Two young makers brought aboard this fiscal year, one in progress, one of the year before. */
const betaReferrals = (today: Day, yearBegan: Day): ReferralSeed[] => {
  const own = { account: 'beta', person: 'ece' };
  const inYear = (days: number): Day => {
    const day = addDays(today, -days);
    return day < yearBegan ? yearBegan : day;
  };
  const won = (company: string, domain: string, sentOn: Day, on: Day): ReferralSeed => ({
    ...own,
    company,
    domain,
    sentOn,
    reward: 'credit',
    events: [
      ['in_review', sentOn],
      ['accepted', sentOn],
      ['meeting', sentOn],
      ['won', on],
    ],
  });
  return [
    won('Kıvılcım Robotik', 'kivilcimrobotik.example', addDays(yearBegan, -90), addDays(yearBegan, -20)),
    won('Lodos Kalıp', 'lodoskalip.example', inYear(100), inYear(60)),
    won('Çınar Otomasyon', 'cinarotomasyon.example', inYear(80), inYear(30)),
    {
      ...own,
      company: 'Poyraz Sensör',
      domain: 'poyrazsensor.example',
      sentOn: addDays(today, -12),
      events: [
        ['in_review', addDays(today, -11)],
        ['accepted', addDays(today, -9)],
      ],
      expectedBy: addWorkingDays(today, 4),
      answers: { website: 'poyrazsensor.example', company: 'Poyraz Sensör', fields: ['sensors', 'software'] },
      about: { name: 'Defne Aksoy', email: 'defne@poyrazsensor.example' },
    },
  ];
};

/** Introductions, and levels by the number of young makers brought aboard this fiscal year. */
export const orsaReferrals = (today: Day, yearBegan: Day): ReferralSeeds => ({
  campaigns: [
    {
      campaign: 'makers',
      fields: [
        {
          name: 'website',
          type: 'text',
          required: true,
          about: 'work',
          autocomplete: 'url',
          constraints: { maxLength: 200 },
        },
        { name: 'company', type: 'text', required: true, about: 'work', constraints: { maxLength: 120 } },
        {
          name: 'fields',
          type: 'multiselect',
          about: 'work',
          options: ['machining', 'robotics', 'sensors', 'software'],
        },
        { name: 'name', type: 'text', required: true, about: 'other', constraints: { maxLength: 120 } },
        { name: 'email', type: 'email', required: true, about: 'other', constraints: { maxLength: 200 } },
      ],
      checks: 'website',
      consent: true,
      limits: [
        { per: 'member', span: 'day', of: 5 },
        { per: 'account', span: 'lifetime', of: 200 },
      ],
      protectionDays: 120,
      answerDays: 3,
      rewards: {
        referrer: {},
        referred: {},
        ladder: [1, 3, 6],
        options: [{ id: 'credit', amount: minorUnits(25000) }, { id: 'days' }],
        cap: minorUnits(60000),
      },
      period: fiscalYear,
      coarseness: 'coarse',
      reviewer: 'Ayşe Orhan',
      display: {
        link: 'https://orsa.example/t/',
        terms: 'https://orsa.example/plus/tavsiye-kosullari',
        several: 20,
      },
    },
  ],
  companies: [],
  codes: [
    {
      account: 'beta',
      person: 'ece',
      code: '3C3K',
      statistics: [
        { label: 'Visits | Visitas | Ziyaret', value: { amount: 34 } },
        { label: 'Sign-ups | Registros | Kayıt', value: { amount: 3 } },
      ],
    },
  ],
  referrals: betaReferrals(today, yearBegan),
});

export const orsaReferralWords: SeedWords = campaignWords('makers', {
  title: 'Bring a young maker aboard | Incorpore a un fabricante joven | Genç bir üreticiyi aramıza katın',
  period: 'this fiscal year | este año fiscal | bu mali yıl',
  'step.1': 'We look | Lo miramos | Bakarız',
  'step.1.text':
    'Ayşe Orhan, within 3 working days | Ayşe Orhan, en 3 días laborables | Ayşe Orhan, 3 iş günü içinde',
  'step.2': 'They try a machine | Prueban una máquina | Bir makine denerler',
  'step.2.text': 'in Bursa, for a day | en Bursa, un día | Bursa’da, bir gün',
  'step.3': 'Your level counts one more | Su nivel suma uno | Seviyeniz bir artar',
  'step.3.text':
    'when they take their first machine | cuando compran su primera máquina | ilk makinelerini aldıklarında',
  'reward.referrer': 'one towards your level | uno para su nivel | seviyeniz için bir adım',
  'reward.referrer.when':
    'when they take their first machine | cuando compran su primera máquina | ilk makinelerini aldıklarında',
  'reward.credit': 'credit for spare parts | de crédito para repuestos | yedek parça kredisi',
  'reward.days': 'two expert days | dos días de experto | iki uzman günü',
  cap: 'At most ₺60,000 a fiscal year | Como máximo 60.000 ₺ por año fiscal | Mali yılda en çok 60.000 ₺',
  'share.text.1':
    'We build with Orsa’s machines and can recommend them. | Fabricamos con máquinas de Orsa y las recomendamos. | Orsa makineleriyle üretiyoruz, tavsiye ederiz.',
  'share.text.1.subject': 'The machines that we use | Las máquinas que usamos | Kullandığımız makineler',
  'share.disclosure':
    'Says openly that you receive something. | Dice abiertamente que usted recibe algo. | Bir karşılık aldığınızı açıkça söyler.',
  'reward.referred':
    'first year of service included | primer año de servicio incluido | ilk yıl servis dahil',
  'ladder.1':
    'Ambassador: a shared stand at one fair | Embajador: estand compartido en una feria | Elçi: bir fuarda ortak stant',
  'ladder.3':
    'Mentor: two expert days a year | Mentor: dos días de experto al año | Mentor: yılda iki uzman günü',
  'ladder.6':
    'Builder: new machines at 12% less | Impulsor: máquinas nuevas un 12 % más baratas | Kurucu: yeni makinelerde %12 indirim',
  'field.website': 'Company website | Sitio web de la empresa | Şirketin web sitesi',
  'field.company': 'Company name | Nombre de la empresa | Şirketin adı',
  'field.fields': 'What do they make? | ¿Qué fabrican? | Ne üretiyorlar?',
  'field.fields.option.machining': 'Machined parts | Piezas mecanizadas | İşlenmiş parça',
  'field.fields.option.robotics': 'Robots | Robots | Robot',
  'field.fields.option.sensors': 'Sensors | Sensores | Sensör',
  'field.fields.option.software': 'Software | Software | Yazılım',
  'field.name': 'Contact’s name | Nombre del contacto | İlgili kişinin adı',
  'field.email': 'Work e-mail | Correo de trabajo | İş e-postası',
  consent:
    'They agreed that Orsa may write to them once. | Han aceptado que Orsa les escriba una vez. | Orsa’nın kendilerine bir kez yazmasını kabul ettiler.',
  'consent.more':
    'You can see and delete their data at any time. | Puede ver y borrar sus datos cuando quiera. | Verilerini istediğiniz zaman görebilir ve silebilirsiniz.',
});
