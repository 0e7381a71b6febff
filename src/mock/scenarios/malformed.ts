import type { Standing } from '../../contract/index.ts';
import { arabicPerks } from '../fixtures/perks-arabic.ts';
import { buyerSession } from '../fixtures/session.ts';
import { euros, RawBody, type Scenario, type ScenarioContext } from '../scenario.ts';
import { perkRoutes } from '../routes/perks.ts';
import {
  engineerRequirement,
  ladderAt,
  spendRequirement,
  summitStanding,
} from '../fixtures/summit-program.ts';
import { gold, silver } from '../fixtures/summit-tiers.ts';
import { summitScenario } from './summit-scenario.ts';

// Standings with the least data, the longest texts, right-to-left texts and unreadable data.

const longWord =
  'Rahmenvertragspartnerschaftsstufe für Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte';

const longNames = (context: ScenarioContext): Standing => ({
  ...summitStanding(context),
  owner: {
    kind: 'account',
    name: 'Kraftfahrzeughaftpflichtversicherungsvermittlungsgesellschaft Süd-Nord mbH & Co. KGaA',
  },
  since: context.day('2024-03-01'),
  until: context.day('2026-12-31'),
  tier: {
    ...silver(context),
    name: longWord,
    benefits: [{ text: `${longWord}, ${longWord}` }, { text: longWord }],
  },
  next: { ...gold(context), name: `Höchstpersönliche${longWord}` },
  requirements: [
    {
      ...spendRequirement(context, 111_600, 150_000),
      label: 'Jahresgesamtrechnungsbruttoumsatzerlöse',
      marks: [{ label: longWord, at: euros(80_000) }],
    },
    { ...engineerRequirement(context, 3, 4), label: 'Sicherheitsüberprüfungszertifikatsinhaberinnen' },
  ],
});

const arabic = (context: ScenarioContext): Standing => ({
  ...summitStanding(context),
  program: { name: 'القمة' },
  since: context.day('2024-03-01'),
  until: context.day('2026-12-31'),
  tier: {
    ...silver(context),
    name: 'الفضي',
    benefits: [
      { text: 'خصم 5٪ على الحوسبة في كل فاتورة' },
      { text: 'دعم على مدار الساعة، الرد الأول خلال ساعة' },
      { text: 'مدير نجاح مخصص: Jonas Weber' },
    ],
  },
  next: {
    ...gold(context),
    name: 'الذهبي',
    benefits: [{ text: 'خصم 8٪ على الحوسبة' }, { text: 'يومان لمراجعة الترحيل كل عام' }],
  },
  requirements: [
    {
      ...spendRequirement(context, 111_600, 150_000),
      label: 'الإنفاق',
      marks: [{ label: 'الفضي', at: euros(80_000) }],
    },
    {
      ...engineerRequirement(context, 3, 4),
      label: 'مهندسون معتمدون',
      current: { amount: 3, unit: 'مهندسين معتمدين' },
      target: { amount: 4, unit: 'مهندسين معتمدين' },
      remaining: { amount: 1, unit: 'مهندس معتمد' },
    },
  ],
});

const unknownValues = (context: ScenarioContext): Standing => ({
  ...summitStanding(context),
  viewer: { membership: { status: 'active', term: 'handshake' } },
  owner: { kind: 'consortium', name: 'Anatolian Carriers' },
  tier: {
    ...silver(context),
    kind: 'lottery',
    artwork: { silhouette: 'heptagon', metal: 'unobtainium', color: 'not-a-colour' },
  },
  next: gold(context),
  requirements: [{ ...spendRequirement(context, 111_600, 150_000), window: { kind: 'moon_phase' } }],
  keep: { status: 'pondering' },
  reason: { at: context.day('2026-11-18'), kind: 'alignment' },
});

const unreadable = (context: ScenarioContext): RawBody =>
  new RawBody({
    ...summitStanding(context),
    tier: silver(context),
    next: gold(context),
    requirements: [
      { ...spendRequirement(context, 111_600, 150_000), target: 'a good deal' },
      engineerRequirement(context, 3, 4),
    ],
  });

export const malformedScenarios: Record<
  'level-0' | 'long-names' | 'rtl' | 'unknown-values' | 'partly-unreadable',
  Scenario
> = {
  'level-0': { about: 'A name and nothing else', standing: () => ({ tier: { name: 'Gold' } }) },
  'long-names': summitScenario('Names that do not fit', 'silver', longNames),
  rtl: {
    about: 'Texts in Arabic',
    languages: ['ar'],
    session: buyerSession,
    standing: arabic,
    ladder: ladderAt('silver'),
    ...perkRoutes(arabicPerks),
  },
  'unknown-values': summitScenario('Values that this version does not know', 'silver', unknownValues),
  'partly-unreadable': summitScenario('One condition that cannot be read', 'silver', unreadable),
};
