import type {
  Leaderboard,
  Membership,
  Permission,
  Perks,
  ReferralCampaign,
  Session,
  Standing,
  Survey,
} from '../contract/index.ts';
import type { Scenario, Setting } from './scenario.ts';
import { admin, company, inSummit, ladderAt, program, session, spend, summitStanding } from './summit.ts';
import { bronze } from './tiers.ts';

// Not a member, not yet, or not now.

type Told = (setting: Setting) => { membership: Membership; may?: Permission[] };

const outside = (about: string, told: Told): Scenario => ({
  about,
  session: (setting): Session => ({ ...session(setting), membership: told(setting).membership }),
  standing: (setting): Standing => ({
    asOf: setting.asOf,
    timeZone: program.timeZone,
    tier: null,
    viewer: told(setting),
  }),
  ladder: ladderAt(undefined),
  perks: (setting): Perks => ({
    asOf: setting.asOf,
    timeZone: program.timeZone,
    viewer: told(setting),
    items: [],
  }),
  referralCampaign: (setting): ReferralCampaign => ({ asOf: setting.asOf, viewer: told(setting) }),
  survey: (setting): Survey => ({
    asOf: setting.asOf,
    viewer: told(setting),
    title: setting.say('A survey for members', 'Una encuesta para miembros', 'Üyelere özel bir anket'),
    questions: [],
  }),
  leaderboard: (setting): Leaderboard => ({ asOf: setting.asOf, viewer: told(setting), rows: [] }),
});

const named = { program: program.name, account: company };

const askAdmin = (action: string, reason: string): Permission => ({
  action,
  allowed: false,
  reason,
  ask: admin,
});

export const belonging = {
  'no-tier': inSummit('A member without a tier yet', undefined, (setting) => ({
    ...summitStanding(setting),
    tier: null,
    next: bronze(setting),
    requirements: [spend(setting, 8_200, 30_000)],
  })),
  invited: outside('Invited, only an admin can accept', ({ say, day }) => ({
    membership: {
      ...named,
      status: 'invited',
      since: day('2026-11-03'),
      until: day('2027-01-31'),
      by: say('Jonas Weber, Northpeak', 'Jonas Weber, Northpeak', 'Jonas Weber, Northpeak'),
      opens: [
        say(
          '12 perks open the day you join',
          '12 ventajas abiertas desde el primer día',
          'Katıldığınız gün 12 ayrıcalık açılır',
        ),
        say(
          'Starts as Bronze, spend since 1 January counts',
          'Empieza en Bronce; cuenta el gasto desde el 1 de enero',
          'Bronz ile başlar, 1 Ocak’tan beri yapılan harcama sayılır',
        ),
      ],
    },
    may: [
      askAdmin(
        'join',
        say(
          'Only an admin can accept',
          'Solo un administrador puede aceptar',
          'Yalnızca bir yönetici kabul edebilir',
        ),
      ),
    ],
  })),
  applied: outside('Applied, the vendor reads it', ({ say, day }) => ({
    membership: {
      ...named,
      status: 'applied',
      since: day('2026-11-16'),
      until: day('2026-11-30'),
      by: say('Ingrid Solberg, Northpeak', 'Ingrid Solberg, Northpeak', 'Ingrid Solberg, Northpeak'),
    },
  })),
  suspended: outside('Suspended, with what is needed to come back', ({ say, day }) => ({
    membership: {
      ...named,
      status: 'suspended',
      since: day('2026-11-10'),
      reason: say(
        'Invoice NP-20991 is open since 1 October.',
        'La factura NP-20991 está pendiente desde el 1 de octubre.',
        'NP-20991 numaralı fatura 1 Ekim’den beri açık.',
      ),
      requires: [
        say('Invoice NP-20991 is paid', 'La factura NP-20991 está pagada', 'NP-20991 numaralı fatura ödenir'),
      ],
    },
    may: [
      askAdmin(
        'join',
        say(
          'Invoices are with your admin',
          'Las facturas las lleva su administrador',
          'Faturalarla yöneticiniz ilgilenir',
        ),
      ),
    ],
  })),
  ended: outside('Ended with its contract', ({ say, day }) => ({
    membership: {
      ...named,
      status: 'ended',
      since: day('2026-07-01'),
      term: 'contract',
      reason: say(
        'The contract ended on 30 June.',
        'El contrato terminó el 30 de junio.',
        'Sözleşme 30 Haziran’da sona erdi.',
      ),
      requires: [say('A new contract', 'Un contrato nuevo', 'Yeni bir sözleşme')],
    },
  })),
  'not-a-member': outside('Not a member, and may apply', ({ say }) => ({
    membership: {
      ...named,
      status: 'none',
      opens: [
        say(
          '12 perks open the day you join',
          '12 ventajas abiertas desde el primer día',
          'Katıldığınız gün 12 ayrıcalık açılır',
        ),
      ],
      requires: [
        say(
          'A yearly contract with Northpeak',
          'Un contrato anual con Northpeak',
          'Northpeak ile yıllık bir sözleşme',
        ),
      ],
    },
    may: [{ action: 'join', allowed: true, href: '/summit/join' }],
  })),
};
