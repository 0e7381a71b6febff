import type {
  Leaderboard,
  Membership,
  Permission,
  Perks,
  ReferralCampaign,
  Rewards,
  Session,
  Standing,
  Survey,
  Wallet,
} from '../../contract/index.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import {
  memberAdmin,
  memberCompany,
  ladderAt,
  summitProgram,
  summitSession,
  spendRequirement,
  summitStanding,
} from '../fixtures/summit-program.ts';
import { bronze } from '../fixtures/summit-tiers.ts';
import { summitScenario } from './summit-scenario.ts';

// Accounts that are no active members, and a member without a tier.

type MembershipFixture = (context: ScenarioContext) => { membership: Membership; may?: Permission[] };

const nonMemberScenario = (about: string, nonMember: MembershipFixture): Scenario => ({
  about,
  session: (context): Session => ({ ...summitSession(context), membership: nonMember(context).membership }),
  standing: (context): Standing => ({
    asOf: context.asOf,
    timeZone: summitProgram.timeZone,
    tier: null,
    viewer: nonMember(context),
  }),
  ladder: ladderAt(undefined),
  perks: (context): Perks => ({
    asOf: context.asOf,
    timeZone: summitProgram.timeZone,
    viewer: nonMember(context),
    items: [],
  }),
  referralCampaign: (context): ReferralCampaign => ({ asOf: context.asOf, viewer: nonMember(context) }),
  survey: (context): Survey => ({
    asOf: context.asOf,
    viewer: nonMember(context),
    title: context.localize('A survey for members', 'Una encuesta para miembros', 'Üyelere özel bir anket'),
    questions: [],
  }),
  leaderboard: (context): Leaderboard => ({ asOf: context.asOf, viewer: nonMember(context), rows: [] }),
  wallet: (context): Wallet => ({ asOf: context.asOf, viewer: nonMember(context), available: { amount: 0 } }),
  rewards: (context): Rewards => ({ asOf: context.asOf, viewer: nonMember(context), items: [] }),
});

const membershipNames = { program: summitProgram.name, account: memberCompany };

const adminOnly = (action: string, reason: string): Permission => ({
  action,
  allowed: false,
  reason,
  ask: memberAdmin,
});

export const membershipScenarios = {
  'no-tier': summitScenario('A member without a tier yet', undefined, (context) => ({
    ...summitStanding(context),
    tier: null,
    next: bronze(context),
    requirements: [spendRequirement(context, 8_200, 30_000)],
  })),
  invited: nonMemberScenario('Invited, only an admin can accept', ({ localize, day }) => ({
    membership: {
      ...membershipNames,
      status: 'invited',
      since: day('2026-11-03'),
      until: day('2027-01-31'),
      by: localize('Jonas Weber, Northpeak', 'Jonas Weber, Northpeak', 'Jonas Weber, Northpeak'),
      opens: [
        localize(
          '12 perks open the day you join',
          '12 ventajas abiertas desde el primer día',
          'Katıldığınız gün 12 ayrıcalık açılır',
        ),
        localize(
          'Starts as Bronze, spend since January 1 counts',
          'Empieza en Bronce; cuenta el gasto desde el 1 de enero',
          'Bronz ile başlar, 1 Ocak’tan beri yapılan harcama sayılır',
        ),
      ],
    },
    may: [
      adminOnly(
        'join',
        localize(
          'Only an admin can accept',
          'Solo un administrador puede aceptar',
          'Yalnızca bir yönetici kabul edebilir',
        ),
      ),
    ],
  })),
  applied: nonMemberScenario('Applied, the vendor reads it', ({ localize, day }) => ({
    membership: {
      ...membershipNames,
      status: 'applied',
      since: day('2026-11-16'),
      until: day('2026-11-30'),
      by: localize('Ingrid Solberg, Northpeak', 'Ingrid Solberg, Northpeak', 'Ingrid Solberg, Northpeak'),
    },
  })),
  suspended: nonMemberScenario('Suspended, with what is needed to come back', ({ localize, day }) => ({
    membership: {
      ...membershipNames,
      status: 'suspended',
      since: day('2026-11-10'),
      reason: localize(
        'Invoice NP-20991 is open since October 1.',
        'La factura NP-20991 está pendiente desde el 1 de octubre.',
        'NP-20991 numaralı fatura 1 Ekim’den beri açık.',
      ),
      requires: [
        localize(
          'Invoice NP-20991 is paid',
          'La factura NP-20991 está pagada',
          'NP-20991 numaralı fatura ödenir',
        ),
      ],
    },
    may: [
      adminOnly(
        'join',
        localize(
          'Invoices are with your admin',
          'Las facturas las lleva su administrador',
          'Faturalarla yöneticiniz ilgilenir',
        ),
      ),
    ],
  })),
  ended: nonMemberScenario('Ended with its contract', ({ localize, day }) => ({
    membership: {
      ...membershipNames,
      status: 'ended',
      since: day('2026-07-01'),
      term: 'contract',
      reason: localize(
        'The contract ended on June 30.',
        'El contrato terminó el 30 de junio.',
        'Sözleşme 30 Haziran’da sona erdi.',
      ),
      requires: [localize('A new contract', 'Un contrato nuevo', 'Yeni bir sözleşme')],
    },
  })),
  'not-a-member': nonMemberScenario('Not a member, and may apply', ({ localize }) => ({
    membership: {
      ...membershipNames,
      status: 'none',
      opens: [
        localize(
          '12 perks open the day you join',
          '12 ventajas abiertas desde el primer día',
          'Katıldığınız gün 12 ayrıcalık açılır',
        ),
      ],
      requires: [
        localize(
          'A yearly contract with Northpeak',
          'Un contrato anual con Northpeak',
          'Northpeak ile yıllık bir sözleşme',
        ),
      ],
    },
    may: [{ action: 'join', allowed: true, href: '/summit/join' }],
  })),
};
