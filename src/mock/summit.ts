import type { Ladder, Requirement, Session, Standing, Step, Tier } from '../contract/index.ts';
import { euros, type Scenario, type Setting } from './scenario.ts';
import { bronze, circle, gold, platinum, silver } from './tiers.ts';

// Northpeak's programme Summit, as Tekin Lojistik meets it: the made-up vendor and customer of the pictures.

export const program = {
  id: 'summit',
  name: 'Summit',
  timeZone: 'Europe/Oslo',
  currency: 'EUR',
  tone: 'plain',
};
export const company = 'Tekin Lojistik A.Ş.';
export const admin = { name: 'Deniz Tekin', href: 'mailto:deniz.tekin@tekin-lojistik.example' };

export const spendLabel = ({ say }: Setting): string => say('Spend', 'Gasto', 'Harcama');

/** Spend over the rolling twelve months, up to a target. */
export const spend = (setting: Setting, current: number, target: number): Requirement => ({
  id: 'spend',
  label: spendLabel(setting),
  current: euros(current),
  target: euros(target),
  remaining: euros(Math.max(0, target - current)),
  met: current >= target,
  window: {
    kind: 'rolling',
    months: 12,
    from: setting.day('2025-11-22'),
    to: setting.day('2026-11-22'),
  },
});

export const engineers = ({ say }: Setting, current: number, target: number): Requirement => {
  const unit = (amount: number) =>
    amount === 1
      ? say('certified engineer', 'ingeniero certificado', 'sertifikalı mühendis')
      : say('certified engineers', 'ingenieros certificados', 'sertifikalı mühendis');
  const counted = (amount: number) => ({ amount, unit: unit(amount) });
  return {
    id: 'engineers',
    label: say('Certified engineers', 'Ingenieros certificados', 'Sertifikalı mühendisler'),
    current: counted(current),
    target: counted(target),
    remaining: counted(Math.max(0, target - current)),
    met: current >= target,
  };
};

export const activeViewer = (setting: Setting): NonNullable<Standing['viewer']> => ({
  membership: {
    status: 'active',
    program: program.name,
    account: company,
    since: setting.day('2024-03-01'),
    term: 'contract',
  },
  may: [{ action: 'standing.read', allowed: true }],
});

/** What every standing of Summit carries. */
export const summitStanding = (setting: Setting) => ({
  asOf: setting.asOf,
  timeZone: program.timeZone,
  viewer: activeViewer(setting),
  program: { name: program.name },
  owner: { kind: 'account', name: company },
});

export const session = (setting: Setting): Session => ({
  program,
  account: { id: 'tekin', name: company },
  accounts: [
    { id: 'tekin', name: company },
    { id: 'tekin-soguk', name: 'Tekin Soğuk Zincir Ltd. Şti.' },
  ],
  member: { id: 'marta', displayName: 'Marta Ruiz', roles: ['viewer', 'redeemer'] },
  membership: {
    status: 'active',
    program: program.name,
    account: company,
    since: setting.day('2024-03-01'),
    term: 'contract',
  },
  served: ['session', 'standing', 'ladder'],
  idempotency: true,
  privacyNotice: '/privacy',
});

/** The five steps, with the one that the account stands on. */
export const ladderAt =
  (current: string | undefined) =>
  (setting: Setting): Ladder => {
    const step = (tier: Tier, target?: number): Step => ({
      ...tier,
      ...(target === undefined
        ? { summary: setting.say('By invitation', 'Por invitación', 'Davetle') }
        : { requirements: [{ label: spendLabel(setting), target: euros(target) }] }),
      ...(tier.id === current && { current: true }),
    });
    return {
      asOf: setting.asOf,
      timeZone: program.timeZone,
      viewer: activeViewer(setting),
      items: [
        step(bronze(setting), 30_000),
        step(silver(setting), 80_000),
        step(gold(setting), 150_000),
        step(platinum(setting), 400_000),
        step(circle(setting)),
      ],
    };
  };

/** A scenario inside Summit: session and ladder come with it. */
export const inSummit = (
  about: string,
  tier: string | undefined,
  standing: NonNullable<Scenario['standing']>,
): Scenario => ({ about, session, standing, ladder: ladderAt(tier) });
