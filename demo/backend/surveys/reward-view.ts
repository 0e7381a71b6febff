import type { Survey, SurveyResponse } from '../../../src/contract/surveys.ts';
import { addDays, addMonths, afterWholeMonths } from '../calendar-dates.ts';
import { plainText } from '../i18n/localized-texts.ts';
import type { SurveyRewardKind } from './tables.ts';
import type { SurveyRecord } from './queries.ts';
import { formatMoney } from '../i18n/money.ts';
import { moneyView } from '../session/permissions.ts';
import { nonEmpty, type RequestContext } from '../http/request-context.ts';

type EarnedRewards = NonNullable<SurveyResponse['earned']>;

const rewardAmount = (
  rows: readonly { readonly what: SurveyRewardKind; readonly amount: number }[],
  what: SurveyRewardKind,
): number | undefined => rows.find((row) => row.what === what)?.amount;

/** The rewards as stated before the first question: of the sealed one only the range. */
export const promisedRewardsView = (
  ctx: RequestContext,
  { survey, promises }: SurveyRecord,
): Survey['rewards'] => {
  const { texts } = ctx;
  const { sealed } = survey.terms;
  const guaranteed = rewardAmount(promises, 'guaranteed');
  const entries = rewardAmount(promises, 'entries');
  const decided = promises.find(({ what }) => what === 'sealed');
  if (promises.length === 0) return undefined;
  return {
    guaranteed:
      guaranteed === undefined
        ? undefined
        : { value: moneyView(ctx, guaranteed), text: texts.find(`survey.${survey.survey}.guaranteed`) },
    sealed:
      sealed && decided
        ? {
            from: moneyView(ctx, sealed.from),
            to: moneyView(ctx, sealed.to),
            decidedOn: decided.decided_on,
          }
        : undefined,
    entries:
      entries === undefined || survey.draw === null
        ? undefined
        : { count: entries, draw: texts.get(`perk.${survey.draw}.short`), perk: survey.draw },
  };
};

/** One line for each reward that was earned. */
export const earnedRewardsView = (
  ctx: RequestContext,
  { survey, rewards }: SurveyRecord,
): SurveyResponse['earned'] => {
  const { texts } = ctx;
  const lines: EarnedRewards = [];
  for (const what of ['guaranteed', 'sealed', 'entries'] as const) {
    const amount = rewardAmount(rewards, what);
    if (amount === undefined) continue;
    const label =
      what === 'entries' ? texts.get(`perk.${survey.draw}.short`) : texts.get(`survey.earned.${what}`);
    const value =
      what === 'entries' ? { amount, unit: texts.plural('survey.unit', amount) } : moneyView(ctx, amount);
    lines.push({ kind: what, label, value });
  }
  return nonEmpty(lines);
};

/** The sealed reward, as decided before; undefined until the survey is answered. */
export const revealedRewardView = (
  ctx: RequestContext,
  { survey, participation, rewards }: SurveyRecord,
): SurveyResponse['revealed'] => {
  const amount = rewardAmount(rewards, 'sealed');
  if (amount === undefined || !participation) return undefined;
  const { viewer, texts } = ctx;
  const { on } = participation;
  const key = `survey.${survey.survey}.revealed`;
  const guaranteed = rewardAmount(rewards, 'guaranteed') ?? 0;
  const params = {
    invoice: texts.formatDate(afterWholeMonths(addDays(on, 1), 0)),
    until: texts.formatDate(addDays(addMonths(afterWholeMonths(addDays(on, 1), 0), 12), -1)),
    sum: formatMoney(texts.language, guaranteed, viewer.program.currency),
  };
  return {
    value: moneyView(ctx, amount),
    label: texts.get(key),
    for: viewer.account.name,
    note: texts.find(`${key}.note`, params),
    href: survey.display.entry,
  };
};

/** Perks that the answers have recommended. */
export const markedPerksView = (
  { texts }: RequestContext,
  { survey, marks }: SurveyRecord,
): SurveyResponse['because'] =>
  nonEmpty(
    marks.map(({ perk }) => ({
      perk,
      title: plainText(texts.get(`perk.${perk}.title`)),
      href: survey.display.perks,
    })),
  );
