import { Perks } from '../../../../src/contract/perks.ts';
import { supportedLanguages } from '../../i18n/localized-texts.ts';
import { toStored } from '../../i18n/stored-texts.ts';
import type { ProgramSeed, SeedWords } from '../../seed/data/program-seed.ts';
import shared from '../../seed/words/shared.json' with { type: 'json' };
import { boardRows } from './board-rows.ts';
import { perkRows } from './perk-rows.ts';
import { pointsRows } from './points-rows.ts';
import type { DefinitionRows } from './row.ts';
import { surveyRows } from './survey-rows.ts';

/** Texts that every program shares. A clause begins in lower case, without a full stop, since a widget puts it into a sentence. */
const sharedWords: readonly SeedWords[] = Object.values(shared);

/** A program's own texts go before the shared ones. */
const textRows = (words: SeedWords): DefinitionRows => ({
  localized: Object.entries<string>(Object.assign({}, ...[...sharedWords].reverse(), words)).flatMap(
    ([key, translations]) =>
      translations
        .split('|')
        .map((text, index) => ({ key, lang: supportedLanguages[index] ?? '', text: text.trim() }))
        .filter(({ text }) => text !== ''),
  ),
});

const tierRows = ({ tiers }: ProgramSeed): DefinitionRows => ({
  tier: tiers.map((tier, index) => ({
    kind: 'earned',
    secret: false,
    benefit_keys: [],
    ...tier,
    position: index + 1,
  })),
});

const planRows = ({ plans }: ProgramSeed): DefinitionRows => ({
  plan: Object.entries(plans).map(([plan, { period, graceMonths, riskMonths, upgrade }]) => ({
    plan,
    period,
    grace_months: graceMonths,
    risk_months: riskMonths,
    upgrade,
  })),
  tier_rule: Object.entries(plans).flatMap(([plan, { tiers }]) =>
    Object.entries(tiers).flatMap(([tier, conditions]) =>
      conditions.map(({ id, window, group, goal = {}, ...rest }, position) => ({
        ...rest,
        plan,
        tier,
        rule: id,
        position,
        span: window,
        group_id: group?.id ?? null,
        group_join: group?.join ?? null,
        goal,
      })),
    ),
  ),
});

const campaignRows = ({ referrals }: ProgramSeed): DefinitionRows => ({
  referral_campaign: referrals.campaigns.map((seed, index) => ({
    campaign: seed.campaign,
    position: index + 1,
    form: seed.fields ?? [],
    checks: seed.checks ?? null,
    consent: seed.consent ?? false,
    limits: seed.limits ?? [],
    protection_days: seed.protectionDays,
    answer_days: seed.answerDays,
    rewards: seed.rewards,
    period: seed.period,
    qualifies: 'won',
    coarseness: seed.coarseness,
    reviewer: seed.reviewer,
    display: seed.display ?? {},
  })),
});

const tenantRows = ({ tenant: { tenant: _id, ...terms }, sections = [] }: ProgramSeed): DefinitionRows => {
  const stored: unknown = JSON.parse(toStored(Perks.shape.sections, sections));
  return { tenant: [{ ...terms, sections: stored }] };
};

/** Everything that a program defines, as rows: of its members it holds nothing. */
export const programRows = (program: ProgramSeed): DefinitionRows => ({
  ...tenantRows(program),
  ...textRows(program.words),
  ...tierRows(program),
  ...planRows(program),
  ...perkRows(program.perks),
  ...campaignRows(program),
  ...surveyRows(program.surveys),
  ...boardRows(program.boards),
  ...pointsRows(program.points, program.tenant.time_zone),
});
