import type { Claim, Perk, PerkDetail } from '../contract/index.ts';
import type { Book } from './book.ts';
import { allowed, summitClaims } from './claims-summit.ts';
import { otherPerks } from './perks-more-kinds.ts';
import { picturedPerks } from './perks-summit.ts';
import type { Setting } from './scenario.ts';

// Each kind of perk in each of its states.

const kinds = [
  'consulting',
  'training',
  'tool',
  'event',
  'pricing',
  'support',
  'content',
  'merchandise',
  'survey',
  'draw',
  'commission',
];
const states = ['unlocked', 'locked', 'claimable', 'claimed', 'scheduled', 'used_up', 'expired'];

/** The perk that stands for its kind: one that can be claimed, where there is one. */
const models = (setting: Setting): Map<string, PerkDetail> => {
  const all = [...picturedPerks(setting), ...otherPerks(setting)];
  const model = (kind: string): PerkDetail | undefined =>
    all.find((perk) => perk.kind === kind && perk.state === 'claimable') ??
    all.find((perk) => perk.kind === kind && perk.state !== 'locked');
  return new Map(
    kinds
      .flatMap((kind) => [[kind, model(kind)]] as const)
      .flatMap(([kind, perk]) => (perk ? [[kind, perk]] : [])),
  );
};

/** What a state adds to a perk, and what it takes from it. */
const inState = (perk: PerkDetail, state: string, setting: Setting): PerkDetail => {
  const { say, day } = setting;
  const { claim: _, reasons: __, delivery, quota, ...plain } = perk;
  const id = `${perk.kind}-${state}`;
  const rate = say('8 % on the first year', '8 % del primer año', 'İlk yıl için % 8');
  const commission = plain.commission && { commission: { ...plain.commission, rate } };
  const base = { ...plain, ...commission, id, state, ...(quota && { quota }) };
  const claimable: Perk['action'] = { kind: 'claim' };
  const held = (status: string): NonNullable<Perk['claim']> => ({
    id: `claim-${id}`,
    status,
    at: day('2026-11-18'),
  });
  if (state === 'claimable')
    return { ...base, action: perk.state === state && perk.action ? perk.action : claimable };
  if (state === 'claimed') return { ...base, claim: held('approved'), ...(delivery && { delivery }) };
  if (state === 'scheduled') return { ...base, claim: held('scheduled') };
  if (state === 'used_up')
    return {
      ...base,
      quota: quota ? { ...quota, used: quota.limit } : { limit: 1, used: 1, resetsAt: day('2027-01-01') },
      claim: held('fulfilled'),
    };
  if (state === 'expired') return { ...base, window: { from: day('2026-03-01'), to: day('2026-10-01') } };
  if (state === 'locked')
    return {
      ...base,
      reasons: [
        {
          code: 'tier',
          text: say('Opens with Gold', 'Se abre con Oro', 'Altın seviyesinde açılır'),
          unlock: {
            text: say('1 engineer to go', 'Falta 1 ingeniero', '1 mühendis kaldı'),
            label: say('What Gold needs', 'Qué requiere Oro', 'Altın için gerekenler'),
            href: '/summit/tiers/gold',
          },
        },
      ],
    };
  return base;
};

/** The claim that a perk of the state says is under way. */
const claimOf = ({ claim, event, id, kind, title }: PerkDetail, { day, say }: Setting): Claim[] =>
  claim
    ? [
        {
          id: claim.id,
          status: claim.status ?? 'approved',
          perk: { id, title, ...(kind && { kind }) },
          by: { name: 'Marta Ruiz', isViewer: true },
          ...(claim.status === 'scheduled' && event && { event }),
          timeline: [
            { state: 'done', label: say('Requested', 'Solicitado', 'Talep edildi'), at: day('2026-11-16') },
            { state: 'done', label: say('Approved', 'Aprobado', 'Onaylandı'), at: day('2026-11-18') },
          ],
        },
      ]
    : [];

export const everyKindAndState = (setting: Setting): Book => {
  const perks = [...models(setting).values()].flatMap((perk) =>
    states.map((state) => inState(perk, state, setting)),
  );
  return { perks, claims: perks.flatMap((perk) => claimOf(perk, setting)), may: allowed('claim', 'approve') };
};

/** As many as that, for those who count changes: the same dozen again and again, each with its number. */
export const numbered =
  (count: number) =>
  (setting: Setting): Book => {
    const all = [...picturedPerks(setting), ...otherPerks(setting)];
    const perks = Array.from({ length: count }, (_, i): PerkDetail[] => {
      const { claim: __, title, ...perk } = all[i % all.length] ?? { id: '', title: '' };
      return [{ ...perk, id: `${perk.id}-${i + 1}`, title: `${String(title)} ${i + 1}` }];
    }).flat();
    return { perks, claims: summitClaims(setting), may: allowed('claim', 'approve') };
  };
