import type { Actor, Claim, TimelineStep, Permission } from '../contract/index.ts';
import { settledClaims } from './claims-settled.ts';
import { decider } from './claim-forms.ts';
import { architectureReview, logisticsDay } from './perks-summit.ts';
import { tailoredTraining } from './perks-more-kinds.ts';
import { spelled, type Setting } from './scenario.ts';

// What Tekin Lojistik has asked for, newest first.

export const marta: Actor = { name: 'Marta Ruiz' };
const emre: Actor = { name: 'Emre Kaya' };

export const solbergsTeam = ({ say }: Setting): Actor => ({
  name: 'Northpeak',
  role: say('Ingrid Solberg’s team', 'equipo de Ingrid Solberg', 'Ingrid Solberg’in ekibi'),
});

export const allowed = (...actions: readonly string[]): Permission[] =>
  actions.map((action) => ({ action, allowed: true }));

const decides = (setting: Setting): TimelineStep => ({
  state: 'now',
  label: setting.say('Deniz Tekin decides', 'Decide Deniz Tekin', 'Deniz Tekin karar verir'),
  who: decider(setting),
  note: setting.say(
    'usually within 1 working day',
    'normalmente en 1 día laborable',
    'genellikle 1 iş günü içinde',
  ),
});

const requested = ({ say }: Setting, who: Actor, at: string): TimelineStep => ({
  state: 'done',
  label: say('Requested', 'Solicitado', 'Talep edildi'),
  who,
  at,
});

const setsTheDate = (setting: Setting): TimelineStep => ({
  state: 'next',
  label: setting.say('Northpeak sets the date', 'Northpeak fija la fecha', 'Northpeak tarihi belirler'),
  who: solbergsTeam(setting),
  note: setting.say(
    'usually within 3 working days',
    'normalmente en 3 días laborables',
    'genellikle 3 iş günü içinde',
  ),
});

const titled = ({ id, kind, title }: ReturnType<typeof logisticsDay>): NonNullable<Claim['perk']> => ({
  id,
  title,
  ...(kind && { kind }),
});

const reviewClaim = (setting: Setting): Claim => {
  const { day, say } = setting;
  const at = day('2026-11-18T14:02:00+01:00');
  return {
    id: 'claim-review',
    status: 'awaiting_approval',
    perk: titled(architectureReview(setting)),
    requestedAt: at,
    by: marta,
    approver: decider(setting),
    timeline: [
      requested(setting, marta, at),
      decides(setting),
      setsTheDate(setting),
      {
        state: 'next',
        label: say('Review day', 'Día de la revisión', 'İnceleme günü'),
        note: say(
          `from ${spelled(setting, day('2026-12-07'))}`,
          `a partir del ${spelled(setting, day('2026-12-07'))}`,
          `en erken ${spelled(setting, day('2026-12-07'))}`,
        ),
      },
    ],
    answers: [
      {
        label: say(
          'What should it help you decide?',
          '¿Qué debe ayudarle a decidir?',
          'Neye karar vermenize yardımcı olmalı?',
        ),
        text: say(
          'Whether to keep route planning on one cluster or split it by depot.',
          'Si mantener la planificación de rutas en un clúster o dividirla por almacén.',
          'Rota planlamasını tek kümede tutmak mı, yoksa depolara bölmek mi gerektiği.',
        ),
      },
      { label: say('From', 'A partir de', 'Başlangıç'), text: spelled(setting, day('2026-12-07')) },
      { label: say('Cost centre', 'Centro de coste', 'Maliyet merkezi'), text: '4410' },
    ],
    cancelNote: say(
      'possible until it is scheduled',
      'posible hasta que tenga fecha',
      'tarihi belirlenene kadar mümkün',
    ),
    may: allowed('cancel'),
  };
};

const trainingClaim = (setting: Setting): Claim => {
  const { day, say } = setting;
  const at = day('2026-11-19T09:40:00+01:00');
  return {
    id: 'claim-training',
    status: 'awaiting_approval',
    perk: titled(tailoredTraining(setting)),
    requestedAt: at,
    by: emre,
    timeline: [
      requested(setting, emre, at),
      {
        state: 'now',
        label: say('You decide', 'Decide usted', 'Siz karar verirsiniz'),
        who: { ...marta, isViewer: true },
      },
      setsTheDate(setting),
    ],
    approver: { ...marta, isViewer: true },
    answers: [
      {
        label: say(
          'What should your team be able to do afterwards?',
          '¿Qué debería saber hacer su equipo después?',
          'Ekibiniz sonrasında neyi yapabilmeli?',
        ),
        text: say(
          'Read our own traces and find the slow depot without asking the platform team.',
          'Leer nuestras trazas y encontrar el almacén lento sin preguntar al equipo de plataforma.',
          'Kendi izlerimizi okuyup yavaş depoyu platform ekibine sormadan bulmak.',
        ),
      },
      {
        label: say('How many take part?', '¿Cuántas personas participan?', 'Kaç kişi katılacak?'),
        text: '8',
      },
    ],
    may: allowed('approve', 'decline'),
  };
};

const seatClaim = (setting: Setting): Claim => {
  const { day, say } = setting;
  const perk = logisticsDay(setting);
  const at = day('2026-11-12T10:21:00+01:00');
  return {
    id: 'claim-seat',
    status: 'scheduled',
    perk: titled(perk),
    requestedAt: at,
    by: marta,
    ...(perk.event && { event: perk.event }),
    timeline: [
      requested(setting, marta, at),
      {
        state: 'done',
        label: say('Seat confirmed', 'Plaza confirmada', 'Yer onaylandı'),
        at: day('2026-11-12T10:21:00+01:00'),
      },
      { state: 'next', label: perk.title, at: day('2027-01-14') },
    ],
    answers: [{ label: say('Seat for', 'Plaza para', 'Yer sahibi'), text: 'Marta Ruiz' }],
    cancellableUntil: day('2027-01-07'),
    may: allowed('cancel'),
  };
};

export const summitClaims = (setting: Setting): Claim[] => [
  ...[trainingClaim, reviewClaim, seatClaim].map((claim) => claim(setting)),
  ...settledClaims(setting),
];
