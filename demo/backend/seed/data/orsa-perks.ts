import { addDays, type Day } from '../../calendar-dates.ts';
import { perkWords } from '../words/keys.ts';
import type { PerkSeed } from './perk-seed.ts';
import { fiscalYear, minorUnits, type ProgramSeed, type SeedWords } from './program-seed.ts';
import { eventTimes, nextWeekday, weekdays } from './event-days.ts';

const site = 'https://orsa.example';

const plantVisit = (today: Day): PerkSeed => {
  const day = nextWeekday(addDays(today, 60), weekdays.wednesday);
  return {
    perk: 'plant-visit',
    kind: 'event',
    closesOn: day,
    recipient: 'account',
    claimable: true,
    once: 'member',
    event: { ...eventTimes(day, '10:00', '16:00', 'Europe/Istanbul'), capacity: 20, taken: 8 },
    detail: {
      parts: {
        section: 'learn',
        sessions: [
          {
            title: 'Press lines | Líneas de prensas | Pres hatları',
            ...eventTimes(day, '10:00', '12:30', 'Europe/Istanbul'),
          },
          {
            title: 'Questions to the builders | Preguntas a quienes construyen | Üreticilere sorular',
            ...eventTimes(day, '13:30', '16:00', 'Europe/Istanbul'),
          },
        ],
      },
    },
  };
};

const partsPrice = (resetsOn: Day): PerkSeed => ({
  perk: 'parts-price',
  kind: 'pricing',
  closesOn: resetsOn,
  recipient: 'account',
  claimable: true,
  once: 'account',
  excludes: ['parts-credit'],
  detail: {
    code: 'ORSA-YEDEK-10',
    action: { kind: 'copy' },
    terms: `${site}/plus/parca-kosullari`,
    parts: {
      section: 'save',
      prices: [
        {
          label: 'This year | Este año | Bu yıl',
          text: '10% off | 10 % menos | %10 indirim',
          until: addDays(resetsOn, -1),
          current: true,
        },
        {
          label: 'Next year | El próximo año | Gelecek yıl',
          text: '5% off | 5 % menos | %5 indirim',
          from: resetsOn,
        },
      ],
    },
  },
});

const operatorTraining: PerkSeed = {
  perk: 'operator-training',
  kind: 'training',
  tier: 'preferred',
  recipient: 'account',
  worth: minorUnits(85000),
  approval: true,
  claimable: true,
  fields: [
    { name: 'machine', type: 'text', required: true, constraints: { maxLength: 120 }, about: 'work' },
    { name: 'people', type: 'number', required: true, constraints: { min: 2, max: 20 }, about: 'work' },
    { name: 'from', type: 'date', required: true, days: { min: 14, max: 120 }, about: 'work' },
  ],
  detail: {},
  quota: { limit: 1, span: fiscalYear },
  of: { beta: { fact: { because: 'tier' } } },
};

const serviceEngineer: PerkSeed = {
  perk: 'service-engineer',
  kind: 'support',
  tier: 'strategic',
  recipient: 'account',
  approval: true,
  claimable: true,
  detail: {},
};

/** Money for parts, in instalments; a claim takes one third. */
const partsCredit = (today: Day, resetsOn: Day): PerkSeed => ({
  perk: 'parts-credit',
  kind: 'pricing',
  recipient: 'account',
  claimable: true,
  detail: { code: 'ORSA-KREDI', action: { kind: 'copy' }, parts: { section: 'save' } },
  quota: { limit: minorUnits(150000), span: fiscalYear, unit: { money: true, take: minorUnits(50000) } },
  of: {
    beta: {
      fact: {
        parts: {
          grants: [
            {
              label: 'First half | Primera mitad | İlk yarı',
              amount: minorUnits(75000),
              status: 'available',
              until: addDays(resetsOn, -1),
            },
            {
              label: 'Second half | Segunda mitad | İkinci yarı',
              amount: minorUnits(75000),
              status: 'expected',
              from: addDays(today, 60),
            },
          ],
        },
      },
    },
  },
});

/** Half a day with each claim, of three days a year. */
const remoteAdvice: PerkSeed = {
  perk: 'remote-advice',
  kind: 'consulting',
  recipient: 'account',
  claimable: true,
  detail: { parts: { section: 'learn' } },
  quota: { limit: 30, span: fiscalYear, unit: { scale: 1, take: 5 } },
  of: { beta: { used: 15 } },
};

/** One of three may be chosen. */
const yearlyGifts = (
  [
    ['press-simulator', 'tool', { keyPrefix: 'OPS' }],
    ['video-library', 'content', {}],
    ['spare-kit', 'merchandise', {}],
  ] as const
).map(([perk, kind, detail]): PerkSeed => ({
  perk,
  kind,
  recipient: 'account',
  claimable: true,
  once: 'account',
  choice: 'gift',
  detail: { ...detail, parts: { section: 'gift' } },
}));

export const orsaSections: NonNullable<ProgramSeed['sections']> = [
  { id: 'gift', title: 'Your gift of the year | Su regalo del año | Yılın hediyesi' },
  {
    id: 'save',
    title: 'To save | Para ahorrar | Tasarruf için',
    text: 'One of the two. | Uno de los dos. | İkisinden biri.',
  },
  { id: 'learn', title: 'To learn | Para aprender | Öğrenmek için' },
];

/** Perks for every member, of which some close others, and two behind tiers; `resetsOn` begins the next fiscal year. */
export const orsaPerks = (today: Day, resetsOn: Day): PerkSeed[] => [
  plantVisit(today),
  partsPrice(resetsOn),
  partsCredit(today, resetsOn),
  remoteAdvice,
  ...yearlyGifts,
  operatorTraining,
  serviceEngineer,
];

export const orsaPerkWords: SeedWords = perkWords({
  'plant-visit': {
    title: 'A day at the Bursa plant | Un día en la planta de Bursa | Bursa fabrikasında bir gün',
    summary:
      'See the next press line at work and ask those who build it. | Vea en marcha la próxima línea de prensas y pregunte a quienes la construyen. | Yeni pres hattını çalışırken görün, yapanlara sorun.',
    action: 'Claim a seat | Solicitar una plaza | Yer talep edin',
    place: 'Orsa plant, Nilüfer, Bursa | Planta de Orsa, Nilüfer, Bursa | Orsa fabrikası, Nilüfer, Bursa',
    uses: 'Takes one seat | Ocupa una plaza | Bir yer kullanır',
  },
  'parts-price': {
    title: '10% on wearing parts | 10 % en piezas de desgaste | Aşınan parçalarda %10',
    summary:
      'For the parts that you order anyway, until the fiscal year ends. | Para las piezas que pide de todos modos, hasta que acabe el año fiscal. | Zaten sipariş ettiğiniz parçalar için, mali yıl sonuna kadar.',
    action: 'Get the code | Obtener el código | Kodu alın',
    terms: 'Terms of parts | Condiciones de piezas | Parça koşulları',
  },
  'parts-credit': {
    title: 'Credit for spare parts | Crédito para repuestos | Yedek parça kredisi',
    action: 'Use a third | Usar un tercio | Üçte birini kullanın',
  },
  'remote-advice': {
    title: 'An engineer on the screen | Un ingeniero en pantalla | Ekranda bir mühendis',
    action: 'Request half a day | Solicitar medio día | Yarım gün talep edin',
    'unit.one': 'day | día | gün',
    'unit.other': 'days | días | gün',
    team: 'Ayşe Orhan’s team | El equipo de Ayşe Orhan | Ayşe Orhan ve ekibi',
    usually: 'usually within 3 working days | normalmente en 3 días laborables | genellikle 3 iş günü içinde',
    visit: 'Call | Llamada | Görüşme',
  },
  'press-simulator': {
    title: 'Press simulator | Simulador de prensa | Pres simülatörü',
    action: 'Choose it | Elegir | Seçin',
  },
  'video-library': {
    title: 'Video library | Videoteca | Video arşivi',
    action: 'Choose it | Elegir | Seçin',
  },
  'spare-kit': {
    title: 'A kit of wearing parts | Un kit de desgaste | Aşınan parça seti',
    action: 'Choose it | Elegir | Seçin',
  },
  'operator-training': {
    title:
      'Operator training at your plant | Formación de operarios en su planta | Tesisinizde operatör eğitimi',
    summary:
      'Two days on your own machines, with a certificate. | Dos días con sus propias máquinas, con certificado. | Kendi makinelerinizde iki gün, sertifikalı.',
    because:
      'your tier includes it once a year | su nivel la incluye una vez al año | seviyeniz bunu yılda bir kez içeriyor',
    action: 'Request training | Solicitar formación | Eğitim talep edin',
    'unit.one': 'training | formación | eğitim',
    'unit.other': 'trainings | formaciones | eğitim',
    uses: 'Uses the training of this fiscal year | Usa la formación de este año fiscal | Bu mali yılın eğitimini kullanır',
    'uses.note':
      'a new one from 1 April | una nueva desde el 1 de abril | 1 Nisan tarihinden itibaren yenisi',
    team: 'Ayşe Orhan’s team | El equipo de Ayşe Orhan | Ayşe Orhan ve ekibi',
    usually: 'usually within 3 working days | normalmente en 3 días laborables | genellikle 3 iş günü içinde',
    visit: 'Training days | Días de formación | Eğitim günleri',
    'field.machine': 'Which machine? | ¿Qué máquina? | Hangi makine?',
    'field.machine.placeholder': 'for example OP-250 | por ejemplo, OP-250 | örneğin OP-250',
    'field.people': 'How many operators? | ¿Cuántos operarios? | Kaç operatör?',
    'field.people.help': 'Between 2 and 20 | Entre 2 y 20 | 2 ile 20 arasında',
    'field.from': 'From | A partir de | Başlangıç',
  },
  'service-engineer': {
    title:
      'A service engineer at your plant | Un técnico de servicio en su planta | Tesisinizde bir servis mühendisi',
    summary:
      'Finds what will wear out before it stops the line. | Encuentra lo que se desgastará antes de que pare la línea. | Hattı durdurmadan önce neyin aşınacağını bulur.',
    action: 'Request a visit | Solicitar una visita | Ziyaret talep edin',
    team: 'Ayşe Orhan’s team | El equipo de Ayşe Orhan | Ayşe Orhan ve ekibi',
    usually: 'usually within 3 working days | normalmente en 3 días laborables | genellikle 3 iş günü içinde',
    visit: 'Visit | Visita | Ziyaret',
  },
});
