import type { Standing } from '../contract/index.ts';
import { arabicBook } from './perks-arabic.ts';
import { buyerSession } from './perks-of-tekin.ts';
import { euros, Raw, type Scenario, type Setting } from './scenario.ts';
import { shelf } from './shelf.ts';
import { engineers, inSummit, ladderAt, spend, summitStanding } from './summit.ts';
import { gold, silver } from './tiers.ts';

// Little, long, foreign and broken data.

const long =
  'Rahmenvertragspartnerschaftsstufe für Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte';

const longNames = (setting: Setting): Standing => ({
  ...summitStanding(setting),
  owner: {
    kind: 'account',
    name: 'Kraftfahrzeughaftpflichtversicherungsvermittlungsgesellschaft Süd-Nord mbH & Co. KGaA',
  },
  since: setting.day('2024-03-01'),
  until: setting.day('2026-12-31'),
  tier: { ...silver(setting), name: long, benefits: [{ text: `${long}, ${long}` }, { text: long }] },
  next: { ...gold(setting), name: `Höchstpersönliche${long}` },
  requirements: [
    {
      ...spend(setting, 111_600, 150_000),
      label: 'Jahresgesamtrechnungsbruttoumsatzerlöse',
      marks: [{ label: long, at: euros(80_000) }],
    },
    { ...engineers(setting, 3, 4), label: 'Sicherheitsüberprüfungszertifikatsinhaberinnen' },
  ],
});

const arabic = (setting: Setting): Standing => ({
  ...summitStanding(setting),
  program: { name: 'القمة' },
  since: setting.day('2024-03-01'),
  until: setting.day('2026-12-31'),
  tier: {
    ...silver(setting),
    name: 'الفضي',
    benefits: [
      { text: 'خصم 5٪ على الحوسبة في كل فاتورة' },
      { text: 'دعم على مدار الساعة، الرد الأول خلال ساعة' },
      { text: 'مدير نجاح مخصص: Jonas Weber' },
    ],
  },
  next: {
    ...gold(setting),
    name: 'الذهبي',
    benefits: [{ text: 'خصم 8٪ على الحوسبة' }, { text: 'يومان لمراجعة الترحيل كل عام' }],
  },
  requirements: [
    { ...spend(setting, 111_600, 150_000), label: 'الإنفاق', marks: [{ label: 'الفضي', at: euros(80_000) }] },
    {
      ...engineers(setting, 3, 4),
      label: 'مهندسون معتمدون',
      current: { amount: 3, unit: 'مهندسين معتمدين' },
      target: { amount: 4, unit: 'مهندسين معتمدين' },
      remaining: { amount: 1, unit: 'مهندس معتمد' },
    },
  ],
});

const unknownValues = (setting: Setting): Standing => ({
  ...summitStanding(setting),
  viewer: { membership: { status: 'active', term: 'handshake' } },
  owner: { kind: 'consortium', name: 'Anatolian Carriers' },
  tier: {
    ...silver(setting),
    kind: 'lottery',
    artwork: { silhouette: 'heptagon', metal: 'unobtainium', color: 'not-a-colour' },
  },
  next: gold(setting),
  requirements: [{ ...spend(setting, 111_600, 150_000), window: { kind: 'moon_phase' } }],
  keep: { status: 'pondering' },
  reason: { at: setting.day('2026-11-18'), kind: 'alignment' },
});

const unreadable = (setting: Setting): Raw =>
  new Raw({
    ...summitStanding(setting),
    tier: silver(setting),
    next: gold(setting),
    requirements: [{ ...spend(setting, 111_600, 150_000), target: 'a good deal' }, engineers(setting, 3, 4)],
  });

export const rough: Record<
  'level-0' | 'long-names' | 'rtl' | 'unknown-values' | 'partly-unreadable',
  Scenario
> = {
  'level-0': { about: 'A name and nothing else', standing: () => ({ tier: { name: 'Gold' } }) },
  'long-names': inSummit('Names that do not fit', 'silver', longNames),
  rtl: {
    about: 'Texts in Arabic',
    languages: ['ar'],
    session: buyerSession,
    standing: arabic,
    ladder: ladderAt('silver'),
    ...shelf(arabicBook),
  },
  'unknown-values': inSummit('Values that this version does not know', 'silver', unknownValues),
  'partly-unreadable': inSummit('One condition that cannot be read', 'silver', unreadable),
};
