import type { Claim, PerkDetail, Permission } from '../../contract/index.ts';
import type { PerkStore } from '../routes/perk-store.ts';
import { claimApprover } from '../fixtures/claim-forms.ts';
import { allowedActions, summitClaims } from '../fixtures/claims-open.ts';
import { conflictingPerks } from '../fixtures/perk-conflicts.ts';
import { perksInEveryState, numberedPerks } from '../fixtures/perk-states.ts';
import { allPerks, buyerSession, sessionWithRoles, summitPerks } from '../fixtures/member-perks.ts';
import { malformedPerks } from '../fixtures/perks-malformed.ts';
import { featuredPerks } from '../fixtures/perks-featured.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import { perkRoutes } from '../routes/perks.ts';
import { memberAdmin } from '../fixtures/summit-program.ts';

// Perks and claims as different people of Tekin Lojistik meet them.

const perkScenario = (
  about: string,
  open: (setting: ScenarioContext) => PerkStore,
  who = buyerSession,
): Scenario => ({
  about,
  session: who,
  ...perkRoutes(open),
});

const withHiddenSums = (perk: PerkDetail): PerkDetail => ({
  ...perk,
  ...(perk.declaredValue && { declaredValue: { hidden: 'role' } }),
  ...(perk.commission?.earned && { commission: { ...perk.commission, earned: { hidden: 'role' } } }),
});

const claimForbidden = ({ say }: ScenarioContext): Permission => ({
  action: 'claim',
  allowed: false,
  ask: memberAdmin,
  reason: say(
    'Deniz Tekin and Marta Ruiz can request this. Your role at Tekin Lojistik is viewer.',
    'Deniz Tekin y Marta Ruiz pueden solicitarlo. Su función en Tekin Lojistik es de consulta.',
    'Bunu Deniz Tekin ve Marta Ruiz talep edebilir. Tekin Lojistik’teki rolünüz izleyici.',
  ),
});

const withoutActions = (claim: Claim): Claim => ({ ...claim, may: [] });

/** Every claim of an earner is decided by the admin. */
const withApproval = (setting: ScenarioContext, perk: PerkDetail): PerkDetail =>
  perk.action?.kind === 'claim'
    ? {
        ...perk,
        form: {
          usually: setting.say(
            'usually within 1 working day',
            'normalmente en 1 día laborable',
            'genellikle 1 iş günü içinde',
          ),
          ...perk.form,
          approver: claimApprover(setting),
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
    perks: (setting) => ({ items: featuredPerks(setting).map(({ id, title }) => ({ id, title })) }),
  },
  'perks-viewer': perkScenario(
    'A viewer, who may not claim and sees no sums',
    (setting) => ({
      perks: allPerks(setting).map(withHiddenSums),
      claims: summitClaims(setting).map(withoutActions),
      may: [claimForbidden(setting), { action: 'approve', allowed: false, ask: memberAdmin }],
    }),
    sessionWithRoles('viewer'),
  ),
  'perks-earner': perkScenario(
    'An earner, who asks and does not decide',
    (setting) => ({
      perks: allPerks(setting).map((perk) => withApproval(setting, perk)),
      claims: summitClaims(setting).filter(({ id }) => id !== 'claim-training'),
      may: [...allowedActions('claim'), { action: 'approve', allowed: false, ask: memberAdmin }],
    }),
    sessionWithRoles('viewer', 'earner'),
  ),
  'perks-states': { ...perkScenario('Every kind of perk in every state', perksInEveryState), bulky: true },
  'perks-300': { ...perkScenario('Three hundred perks on one page', numberedPerks(300)), bulky: true },
  'perks-more': {
    ...perkScenario('Three pages of perks', (setting) => ({ ...numberedPerks(30)(setting), pageSize: 12 })),
    bulky: true,
  },
  'perks-conflict': perkScenario('Somebody else was first', conflictingPerks),
  'perks-rough': {
    ...perkScenario('Perks that are strange, unsafe or unreadable', summitPerks),
    perks: malformedPerks,
  },
} satisfies Record<string, Scenario>;
