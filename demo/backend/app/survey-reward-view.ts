import type { Survey, SurveyResponse } from '../../../src/contract/survey.ts';
import { addDays, addMonths, afterWholeMonths } from '../rules/calendar.ts';
import { plain } from '../store/localized.ts';
import type { Promised } from '../store/survey-tables.ts';
import type { Taking } from '../store/surveys.ts';
import { moneyIn } from './money-text.ts';
import { moneyOf } from './perk-facts.ts';
import { some, type Question } from './question.ts';

type Earned = NonNullable<SurveyResponse['earned']>;

const amountOf = (
  rows: readonly { readonly what: Promised; readonly amount: number }[],
  what: Promised,
): number | undefined => rows.find((row) => row.what === what)?.amount;

/** What is stated before the first question: of the sealed reward its range, and never more. */
export const promisesOf = (question: Question, { survey, promises }: Taking): Survey['rewards'] => {
  const { texts } = question;
  const { sealed } = survey.terms;
  const guaranteed = amountOf(promises, 'guaranteed');
  const entries = amountOf(promises, 'entries');
  const decided = promises.find(({ what }) => what === 'sealed');
  if (promises.length === 0) return undefined;
  return {
    guaranteed:
      guaranteed === undefined
        ? undefined
        : { value: moneyOf(question, guaranteed), text: texts.find(`survey.${survey.survey}.guaranteed`) },
    sealed:
      sealed && decided
        ? {
            from: moneyOf(question, sealed.from),
            to: moneyOf(question, sealed.to),
            decidedOn: decided.decided_on,
          }
        : undefined,
    entries:
      entries === undefined || survey.draw === null
        ? undefined
        : { count: entries, draw: texts.say(`perk.${survey.draw}.short`), perk: survey.draw },
  };
};

/** A line for each that was earned. */
export const earnedOf = (question: Question, { survey, rewards }: Taking): SurveyResponse['earned'] => {
  const { texts } = question;
  const lines: Earned = [];
  for (const what of ['guaranteed', 'sealed', 'entries'] as const) {
    const amount = amountOf(rewards, what);
    if (amount === undefined) continue;
    const label =
      what === 'entries' ? texts.say(`perk.${survey.draw}.short`) : texts.say(`survey.earned.${what}`);
    const value =
      what === 'entries' ? { amount, unit: texts.counted('survey.unit', amount) } : moneyOf(question, amount);
    lines.push({ kind: what, label, value });
  }
  return some(lines);
};

/** The sealed reward, as it had been decided before; until somebody has answered there is none. */
export const revealedOf = (
  question: Question,
  { survey, participation, rewards }: Taking,
): SurveyResponse['revealed'] => {
  const amount = amountOf(rewards, 'sealed');
  if (amount === undefined || !participation) return undefined;
  const { viewer, texts } = question;
  const { on } = participation;
  const key = `survey.${survey.survey}.revealed`;
  const given = amountOf(rewards, 'guaranteed') ?? 0;
  const params = {
    invoice: texts.date(afterWholeMonths(addDays(on, 1), 0)),
    until: texts.date(addDays(addMonths(afterWholeMonths(addDays(on, 1), 0), 12), -1)),
    sum: moneyIn(texts.language, given, viewer.program.currency),
  };
  return {
    value: moneyOf(question, amount),
    label: texts.say(key),
    for: viewer.account.name,
    note: texts.find(`${key}.note`, params),
    href: survey.display.entry,
  };
};

/** Perks that the answers have marked for whoever gave them. */
export const becauseOf = ({ texts }: Question, { survey, marks }: Taking): SurveyResponse['because'] =>
  some(
    marks.map(({ perk }) => ({
      perk,
      title: plain(texts.say(`perk.${perk}.title`)),
      href: survey.display.perks,
    })),
  );
