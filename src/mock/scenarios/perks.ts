import type { Claim, PerkDetail, Permission } from '../../contract/index.ts';
import type { PerkStore } from '../stores.ts';
import { claimApprover } from '../fixtures/claim-forms.ts';
import { allowedActions, summitClaims } from '../fixtures/claims-open.ts';
import { conflictingPerks } from '../fixtures/perk-conflicts.ts';
import { perksInEveryState, numberedPerks } from '../fixtures/perk-states.ts';
import { allPerks, summitPerks } from '../fixtures/member-perks.ts';
import { buyerSession, sessionWithRoles } from '../fixtures/session.ts';
import { malformedPerks } from '../fixtures/perks-malformed.ts';
import { featuredPerks } from '../fixtures/perks-featured.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import { perkRoutes } from '../routes/perks.ts';
import { memberAdmin } from '../fixtures/summit-program.ts';

// Perks and claims, as different roles of Tekin Lojistik see them.

const perkScenario = (
  about: string,
  createStore: (context: ScenarioContext) => PerkStore,
  session = buyerSession,
): Scenario => ({
  about,
  session,
  ...perkRoutes(createStore),
});

const withHiddenSums = (perk: PerkDetail): PerkDetail => ({
  ...perk,
  ...(perk.declaredValue && { declaredValue: { hidden: 'role' } }),
  ...(perk.commission?.earned && { commission: { ...perk.commission, earned: { hidden: 'role' } } }),
});

const claimForbidden = ({ localize }: ScenarioContext): Permission => ({
  action: 'claim',
  allowed: false,
  ask: memberAdmin,
  reason: localize(
    'Deniz Tekin and Marta Ruiz can request this. Your role at Tekin Lojistik is viewer.',
    'Deniz Tekin y Marta Ruiz pueden solicitarlo. Su función en Tekin Lojistik es de consulta.',
    'Bunu Deniz Tekin ve Marta Ruiz talep edebilir. Tekin Lojistik’teki rolünüz izleyici.',
  ),
});

const withoutActions = (claim: Claim): Claim => ({ ...claim, may: [] });

/** A perk whose claims the admin approves, as an earner sees it. */
const withApproval = (context: ScenarioContext, perk: PerkDetail): PerkDetail =>
  perk.action?.kind === 'claim'
    ? {
        ...perk,
        form: {
          usually: context.localize(
            'usually within 1 working day',
            'normalmente en 1 día laborable',
            'genellikle 1 iş günü içinde',
          ),
          ...perk.form,
          approver: claimApprover(context),
        },
      }
    : perk;

export const perkScenarios = {
  perks: perkScenario('Perks of every kind, as a buyer who also approves meets them', summitPerks),
  'perks-empty': perkScenario('No perk is open yet', () => ({
    perks: [],
    claims: [],
    may: allowedActions('claim'),
  })),
  'perks-l0': {
    about: 'Perks by their titles and nothing else',
    perks: (context) => ({ items: featuredPerks(context).map(({ id, title }) => ({ id, title })) }),
  },
  'perks-viewer': perkScenario(
    'A viewer, who may not claim and sees no sums',
    (context) => ({
      perks: allPerks(context).map(withHiddenSums),
      claims: summitClaims(context).map(withoutActions),
      may: [claimForbidden(context), { action: 'approve', allowed: false, ask: memberAdmin }],
    }),
    sessionWithRoles('viewer'),
  ),
  'perks-earner': perkScenario(
    'An earner, who asks and does not decide',
    (context) => ({
      perks: allPerks(context).map((perk) => withApproval(context, perk)),
      claims: summitClaims(context).filter(({ id }) => id !== 'claim-training'),
      may: [...allowedActions('claim'), { action: 'approve', allowed: false, ask: memberAdmin }],
    }),
    sessionWithRoles('viewer', 'earner'),
  ),
  'perks-states': { ...perkScenario('Every kind of perk in every state', perksInEveryState), bulky: true },
  'perks-300': { ...perkScenario('Three hundred perks on one page', numberedPerks(300)), bulky: true },
  'perks-more': {
    ...perkScenario('Three pages of perks', (context) => ({ ...numberedPerks(30)(context), pageSize: 12 })),
    bulky: true,
  },
  'perks-conflict': perkScenario('Somebody else was first', conflictingPerks),
  'perks-rough': {
    ...perkScenario('Perks that are strange, unsafe or unreadable', summitPerks),
    perks: malformedPerks,
  },
} satisfies Record<string, Scenario>;
