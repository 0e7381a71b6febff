import { addDays, type Day } from '../../calendar-dates.ts';
import { perkWords } from '../words/keys.ts';
import type { PerkSeed } from './perk-seed.ts';
import { fiscalYear, minorUnits, type SeedWords } from './program-seed.ts';
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
  };
};

const partsPrice = (resetsOn: Day): PerkSeed => ({
  perk: 'parts-price',
  kind: 'pricing',
  closesOn: resetsOn,
  recipient: 'account',
  claimable: true,
  once: 'account',
  detail: { code: 'ORSA-YEDEK-10', action: { kind: 'copy' }, terms: `${site}/plus/parca-kosullari` },
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

/** Two perks for every member and two behind tiers; `resetsOn` is the first day of the next fiscal year. */
export const orsaPerks = (today: Day, resetsOn: Day): PerkSeed[] => [
  plantVisit(today),
  partsPrice(resetsOn),
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
