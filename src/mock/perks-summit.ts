import type { PerkDetail } from '../contract/index.ts';
import { reviewForm } from './claim-forms.ts';
import { giftRule, seatForm } from './gift-forms.ts';
import { costEngineering, fieldKit, osloDraw, resale } from './perks-under-way.ts';
import { euros, type Setting } from './scenario.ts';

// The eight perks of the pictures, as Tekin Lojistik sees them.

export const logisticsDay = (setting: Setting): PerkDetail => ({
  id: 'day-rotterdam',
  kind: 'event',
  state: 'claimable',
  title: setting.say(
    'Northpeak Logistics Day, Rotterdam',
    'Northpeak Logistics Day, Róterdam',
    'Northpeak Lojistik Günü, Rotterdam',
  ),
  summary: setting.say(
    'A day with 40 operators on cross-border data. Travel is yours.',
    'Un día con 40 operadores sobre datos transfronterizos. El viaje corre de su cuenta.',
    'Sınır ötesi veri üzerine 40 operatörle bir gün. Yolculuk size aittir.',
  ),
  recipient: 'account',
  event: {
    startsAt: setting.day('2027-01-14T09:30:00+01:00'),
    endsAt: setting.day('2027-01-14T17:00:00+01:00'),
    timeZone: 'Europe/Amsterdam',
    place: setting.say(
      'Van Nelle Fabriek, hall 3, Rotterdam',
      'Van Nelle Fabriek, sala 3, Róterdam',
      'Van Nelle Fabriek, salon 3, Rotterdam',
    ),
    capacity: 40,
    taken: 34,
  },
  action: { kind: 'claim', label: setting.say('Claim a seat', 'Solicitar una plaza', 'Yer talep edin') },
  form: seatForm(setting),
});

export const architectureReview = (setting: Setting): PerkDetail => ({
  id: 'architecture-review',
  kind: 'consulting',
  state: 'claimable',
  title: setting.say(
    'Architecture review with a principal engineer',
    'Revisión de arquitectura con un ingeniero principal',
    'Baş mühendisle mimari inceleme',
  ),
  summary: setting.say(
    'Find what to change before you scale.',
    'Encuentre qué cambiar antes de crecer.',
    'Büyümeden önce neyin değişmesi gerektiğini görün.',
  ),
  because: {
    text: setting.say(
      'your survey named cost visibility',
      'su encuesta mencionó la visibilidad de costes',
      'anketinizde maliyet görünürlüğünü belirttiniz',
    ),
    source: 'survey',
  },
  recipient: 'account',
  declaredValue: euros(2_400),
  giftRule: giftRule(setting),
  quota: {
    limit: 2,
    used: 1,
    unit: setting.say('days', 'días', 'gün'),
    resetsAt: setting.day('2027-01-01'),
  },
  action: { kind: 'claim', label: setting.say('Request a day', 'Solicitar un día', 'Bir gün talep edin') },
  form: reviewForm(setting),
});

export const migrationSquad = (setting: Setting): PerkDetail => ({
  id: 'migration-squad',
  kind: 'support',
  state: 'locked',
  title: setting.say(
    'Migration squad, five days on site',
    'Equipo de migración, cinco días in situ',
    'Taşıma ekibi, sahada beş gün',
  ),
  summary: setting.say(
    'Three engineers move a workload with your team.',
    'Tres ingenieros migran una carga con su equipo.',
    'Üç mühendis, ekibinizle birlikte bir iş yükünü taşır.',
  ),
  reasons: [
    {
      code: 'tier',
      text: setting.say('Opens with Gold', 'Se abre con Oro', 'Altın seviyesinde açılır'),
      unlock: {
        text: setting.say(
          '€ 38,400 and 1 engineer to go',
          'Faltan 38.400 € y 1 ingeniero',
          '38.400 € ve 1 mühendis kaldı',
        ),
        label: setting.say('What Gold needs', 'Qué requiere Oro', 'Altın için gerekenler'),
        href: '/summit/tiers/gold',
      },
    },
  ],
});

const postureCheck = (setting: Setting): PerkDetail => ({
  id: 'posture-check',
  kind: 'consulting',
  state: 'used_up',
  title: setting.say(
    'Security posture check',
    'Revisión de la postura de seguridad',
    'Güvenlik durumu incelemesi',
  ),
  summary: setting.say(
    'A written report with the ten things to fix first.',
    'Un informe escrito con las diez cosas que corregir primero.',
    'Öncelikle düzeltilecek on konuyu içeren yazılı rapor.',
  ),
  quota: { limit: 1, used: 1, resetsAt: setting.day('2027-01-01') },
  claim: { id: 'claim-posture', status: 'fulfilled', at: setting.day('2026-06-09') },
  action: {
    kind: 'open',
    label: setting.say('Read the report', 'Leer el informe', 'Raporu okuyun'),
    href: '/summit/reports/posture-check',
  },
});

/** In the order of the picture. */
export const picturedPerks = (setting: Setting): PerkDetail[] =>
  [
    logisticsDay,
    architectureReview,
    costEngineering,
    fieldKit,
    osloDraw,
    resale,
    migrationSquad,
    postureCheck,
  ].map((perk) => perk(setting));
