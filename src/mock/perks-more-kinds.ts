import type { PerkDetail } from '../contract/index.ts';
import { trainingForm } from './claim-forms.ts';
import { giftRule, jacketForm } from './gift-forms.ts';
import { euros, type Setting } from './scenario.ts';

// What the pictures have no room for: the other kinds, each with its deciding fact.

const plannerKey = ({ say, day }: Setting): PerkDetail => ({
  id: 'planner-key',
  kind: 'tool',
  state: 'unlocked',
  title: say(
    'Route planner, partner edition',
    'Planificador de rutas, edición para socios',
    'Rota planlayıcı, iş ortağı sürümü',
  ),
  summary: say(
    'Plans 200 vehicles a day. One key for the whole team.',
    'Planifica 200 vehículos al día. Una clave para todo el equipo.',
    'Günde 200 araç planlar. Tüm ekip için tek anahtar.',
  ),
  access: {
    code: 'NPRP-4410-TEKIN-7F2A',
    href: '/tools/route-planner',
    expiresAt: day('2027-03-01T00:00:00+01:00'),
    seats: { limit: 25, used: 18 },
  },
  action: { kind: 'copy' },
});

const storagePrice = ({ say, day }: Setting): PerkDetail => ({
  id: 'storage-price',
  kind: 'pricing',
  state: 'unlocked',
  title: say(
    '12 % on cold storage for a year',
    '12 % en almacenamiento frío durante un año',
    'Bir yıl soğuk depolamada % 12',
  ),
  summary: say(
    'For data that you keep and rarely read.',
    'Para datos que guarda y rara vez lee.',
    'Sakladığınız ama nadiren okuduğunuz veriler için.',
  ),
  access: { code: 'SUMMIT-COLD-12' },
  window: { from: day('2026-09-01'), to: day('2027-09-01') },
  terms: { label: say('Terms', 'Condiciones', 'Koşullar'), url: '/summit/terms/cold-storage' },
  action: { kind: 'copy' },
});

const handbook = ({ say, day }: Setting): PerkDetail => ({
  id: 'customs-handbook',
  kind: 'content',
  state: 'unlocked',
  title: say(
    'Handbook of customs data, 2027 edition',
    'Manual de datos aduaneros, edición 2027',
    'Gümrük verisi el kitabı, 2027 baskısı',
  ),
  summary: say(
    'Every field that twelve countries ask for, with examples.',
    'Todos los campos que piden doce países, con ejemplos.',
    'On iki ülkenin istediği tüm alanlar, örneklerle.',
  ),
  access: { href: '/tickets/customs-handbook.pdf', expiresAt: day('2026-11-21T14:17:00+01:00') },
  action: { kind: 'download' },
});

const capacitySurvey = ({ say, day }: Setting): PerkDetail => ({
  id: 'capacity-survey',
  kind: 'survey',
  state: 'claimable',
  title: say(
    'How do you plan capacity for 2027?',
    '¿Cómo planifica la capacidad para 2027?',
    '2027 kapasitesini nasıl planlıyorsunuz?',
  ),
  summary: say(
    '9 questions, 4 minutes. € 50 credit for the company.',
    '9 preguntas, 4 minutos. 50 € de crédito para la empresa.',
    '9 soru, 4 dakika. Şirkete 50 € kredi.',
  ),
  declaredValue: euros(50),
  window: { to: day('2027-02-01') },
  action: { kind: 'survey', href: '/summit/surveys/capacity' },
});

const successManager = ({ say }: Setting): PerkDetail => ({
  id: 'success-manager',
  kind: 'support',
  state: 'unlocked',
  title: say('A named success manager', 'Un gestor de cuenta propio', 'Size özel müşteri yöneticisi'),
  summary: say(
    'Knows your contract and answers on working days.',
    'Conoce su contrato y responde en días laborables.',
    'Sözleşmenizi bilir, iş günlerinde yanıt verir.',
  ),
  contact: {
    name: 'Jonas Weber',
    role: say('success manager, Northpeak', 'gestor de cuenta, Northpeak', 'müşteri yöneticisi, Northpeak'),
    href: 'mailto:jonas.weber@northpeak.example',
  },
  action: { kind: 'contact' },
});

export const jackets = (setting: Setting): PerkDetail => ({
  id: 'depot-jackets',
  kind: 'merchandise',
  state: 'claimable',
  title: setting.say(
    'Depot jacket, for a colleague',
    'Chaqueta de almacén, para un colega',
    'Depo ceketi, bir çalışma arkadaşınız için',
  ),
  summary: setting.say(
    'Warm, with reflectors. Three a year for your company.',
    'Abriga y lleva reflectantes. Tres al año para su empresa.',
    'Sıcak tutar, reflektörlüdür. Şirketinize yılda üç adet.',
  ),
  recipient: 'member',
  declaredValue: euros(85),
  giftRule: giftRule(setting),
  quota: {
    limit: 3,
    used: 0,
    unit: setting.say('jackets', 'chaquetas', 'ceket'),
    resetsAt: setting.day('2027-01-01'),
  },
  action: { kind: 'claim' },
  form: jacketForm(setting),
});

export const tailoredTraining = (setting: Setting): PerkDetail => ({
  id: 'tailored-training',
  kind: 'training',
  state: 'claimable',
  title: setting.say(
    'Tailored training day for your team',
    'Día de formación a medida para su equipo',
    'Ekibinize özel eğitim günü',
  ),
  summary: setting.say(
    'Built on your own data, at your site or online.',
    'Con sus propios datos, en su sede o en línea.',
    'Kendi verilerinizle, tesisinizde veya çevrimiçi.',
  ),
  because: {
    text: setting.say(
      'Emre Kaya asked for it in May',
      'Emre Kaya lo pidió en mayo',
      'Emre Kaya mayıs ayında istedi',
    ),
    source: 'request',
  },
  recipient: 'account',
  declaredValue: euros(1_900),
  quota: { limit: 1, used: 0, resetsAt: setting.day('2027-01-01') },
  action: {
    kind: 'claim',
    label: setting.say('Request training', 'Solicitar formación', 'Eğitim talep edin'),
  },
  form: trainingForm(setting),
});

export const otherPerks = (setting: Setting): PerkDetail[] =>
  [plannerKey, storagePrice, handbook, capacitySurvey, successManager, jackets, tailoredTraining].map(
    (perk) => perk(setting),
  );
