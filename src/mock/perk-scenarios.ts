import type { Claim, PerkDetail, Permission } from '../contract/index.ts';
import type { Book } from './book.ts';
import { decider } from './claim-forms.ts';
import { allowed, summitClaims } from './claims-summit.ts';
import { tooLate } from './perk-conflicts.ts';
import { everyKindAndState, numbered } from './perk-states.ts';
import { allPerks, buyerSession, sessionAs, summitBook } from './perks-of-tekin.ts';
import { strangePerks } from './perks-rough.ts';
import { picturedPerks } from './perks-summit.ts';
import type { Scenario, Setting } from './scenario.ts';
import { shelf } from './shelf.ts';
import { admin } from './summit.ts';

// Perks and claims as different people of Tekin Lojistik meet them.

const inBook = (about: string, open: (setting: Setting) => Book, who = buyerSession): Scenario => ({
  about,
  session: who,
  ...shelf(open),
});

const hidden = (perk: PerkDetail): PerkDetail => ({
  ...perk,
  ...(perk.declaredValue && { declaredValue: { hidden: 'role' } }),
  ...(perk.commission?.earned && { commission: { ...perk.commission, earned: { hidden: 'role' } } }),
});

const mayNotClaim = ({ say }: Setting): Permission => ({
  action: 'claim',
  allowed: false,
  ask: admin,
  reason: say(
    'Deniz Tekin and Marta Ruiz can request this. Your role at Tekin Lojistik is viewer.',
    'Deniz Tekin y Marta Ruiz pueden solicitarlo. Su función en Tekin Lojistik es de consulta.',
    'Bunu Deniz Tekin ve Marta Ruiz talep edebilir. Tekin Lojistik’teki rolünüz izleyici.',
  ),
});

const withoutDeeds = (claim: Claim): Claim => ({ ...claim, may: [] });

/** Every claim of an earner is decided by the admin. */
const askingFirst = (setting: Setting, perk: PerkDetail): PerkDetail =>
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
          approver: decider(setting),
        },
      }
    : perk;

export const perkScenarios = {
  perks: inBook('Perks of every kind, as a buyer who also approves meets them', summitBook),
  'perks-empty': inBook('No perk is open yet', () => ({ perks: [], claims: [], may: allowed('claim') })),
  'perks-l0': {
    about: 'Perks by their titles and nothing else',
    perks: (setting) => ({ items: picturedPerks(setting).map(({ id, title }) => ({ id, title })) }),
  },
  'perks-viewer': inBook(
    'A viewer, who may not claim and sees no sums',
    (setting) => ({
      perks: allPerks(setting).map(hidden),
      claims: summitClaims(setting).map(withoutDeeds),
      may: [mayNotClaim(setting), { action: 'approve', allowed: false, ask: admin }],
    }),
    sessionAs('viewer'),
  ),
  'perks-earner': inBook(
    'An earner, who asks and does not decide',
    (setting) => ({
      perks: allPerks(setting).map((perk) => askingFirst(setting, perk)),
      claims: summitClaims(setting).filter(({ id }) => id !== 'claim-training'),
      may: [...allowed('claim'), { action: 'approve', allowed: false, ask: admin }],
    }),
    sessionAs('viewer', 'earner'),
  ),
  'perks-states': { ...inBook('Every kind of perk in every state', everyKindAndState), bulky: true },
  'perks-300': { ...inBook('Three hundred perks on one page', numbered(300)), bulky: true },
  'perks-more': {
    ...inBook('Three pages of perks', (setting) => ({ ...numbered(30)(setting), page: 12 })),
    bulky: true,
  },
  'perks-conflict': inBook('Somebody else was first', tooLate),
  'perks-rough': {
    ...inBook('Perks that are strange, unsafe or unreadable', summitBook),
    perks: strangePerks,
  },
} satisfies Record<string, Scenario>;
