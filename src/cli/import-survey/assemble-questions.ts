import type { ShowCondition, SurveyQuestion } from '../../contract/survey-questions.ts';
import { reasonOf, type ExpressionTranslator } from './expression-translator.ts';
import type { ImportReport } from './import-report.ts';
import { checkOf, checksIn } from './logic/answer-checks.ts';
import { allOf, conditionOf, type ClauseGroups } from './logic/clause-groups.ts';
import { pipedQuestion } from './piped-question.ts';
import type { PlannedExpression, QuestionPlan } from './question-plan.ts';

const unguarded = 'kept, and asked without this condition';

/** Makes the questions whole: with conditions, limits and names in texts. */
export class QuestionAssembly {
  readonly #translator: ExpressionTranslator;
  readonly #report: ImportReport;
  readonly #plans: readonly QuestionPlan[];

  constructor(plans: readonly QuestionPlan[], translator: ExpressionTranslator, report: ImportReport) {
    this.#plans = plans;
    this.#translator = translator;
    this.#report = report;
  }

  questions(): SurveyQuestion[] {
    return this.#plans.map((plan, position) => this.#question(plan, position));
  }

  #question(plan: QuestionPlan, position: number): SurveyQuestion {
    const showIf = this.#showIf(plan, position);
    const requiredIf = this.#requiredIf(plan, position);
    const options = this.#options(plan, position);
    const question = {
      ...plan.question,
      ...(options && { options }),
      ...(showIf && { showIf }),
      ...(requiredIf && { requiredIf }),
    };
    return pipedQuestion(withoutLoneMessage(this.#withChecks(question, plan)), plan.pipe);
  }

  #showIf(plan: QuestionPlan, position: number): ShowCondition | undefined {
    const kept = plan.conditions.flatMap((planned) => {
      const groups = this.#translator.groups(planned, position, unguarded);
      return groups ? [groups] : [];
    });
    return kept.length === 0 ? undefined : this.#condition(kept, plan, position);
  }

  #condition(
    parts: readonly ClauseGroups[],
    plan: QuestionPlan,
    position: number,
  ): ShowCondition | undefined {
    try {
      const groups = allOf(parts);
      return groups.length === 0 ? this.#never(plan, position) : conditionOf(groups);
    } catch (error) {
      const text = plan.conditions.map(({ text: one }) => one).join(' and ');
      this.#report.add('condition', plan.where, text, `${unguarded}: with its groups, ${reasonOf(error)}`);
      return undefined;
    }
  }

  /** A condition that never holds, of an earlier question that is answered and is not. */
  #never({ where }: QuestionPlan, position: number): ShowCondition | undefined {
    const question = this.#plans.slice(0, position).find((plan) => plan.question.kind !== 'info')
      ?.question.id;
    if (question === undefined) {
      this.#report.add(
        'condition',
        where,
        'a condition that never holds',
        `${unguarded}: it is the first one`,
      );
      return undefined;
    }
    this.#report.add('changed', where, 'a condition that never holds', 'nobody is asked');
    return { any: [{ all: [true, false].map((answered) => ({ question, answered })) }] };
  }

  #requiredIf({ requiredIf }: QuestionPlan, position: number): ShowCondition | undefined {
    if (!requiredIf) return undefined;
    const groups = this.#translator.groups(requiredIf, position, 'the question is not required');
    return groups && groups.length > 0 ? conditionOf(groups) : undefined;
  }

  #options({ question, optionConditions }: QuestionPlan, position: number): SurveyQuestion['options'] {
    if (optionConditions.size === 0) return question.options;
    return question.options?.flatMap((option) => {
      const planned = optionConditions.get(option.value);
      const groups = planned && this.#translator.groups(planned, position, 'the options are always offered');
      if (groups?.length === 0) return [];
      const showIf = groups && conditionOf(groups);
      return [showIf ? { ...option, showIf } : option];
    });
  }

  #withChecks(question: SurveyQuestion, { checks }: QuestionPlan): SurveyQuestion {
    return checks.reduce((before, planned) => this.#withCheck(before, planned), question);
  }

  #withCheck(before: SurveyQuestion, planned: PlannedExpression): SurveyQuestion {
    const { where, text, isCopy } = planned;
    const lost: string[] = [];
    const attempt = (work: () => void): void => {
      try {
        work();
      } catch (error) {
        lost.push(reasonOf(error));
      }
    };
    let question = before;
    attempt(() => {
      for (const part of checksIn(planned.parse())) {
        attempt(() => {
          const { constraints, alone, changes } = checkOf(part, question);
          question = withConstraints(question, constraints, alone);
          for (const change of changes) if (!isCopy) this.#report.add('changed', where, text, change);
        });
      }
    });
    if (isCopy) return question;
    this.#report.count('checks', lost.length === 0);
    const what = question === before ? 'not checked' : 'checked in part';
    if (lost.length > 0) this.#report.add('dropped', where, text, `${what}: ${lost.join('; ')}`);
    return question;
  }
}

/** A message is for limits; where none was taken over, there is nothing that it could be said of. */
const withoutLoneMessage = (question: SurveyQuestion): SurveyQuestion => {
  const { constraints, ...rest } = question;
  return constraints && Object.keys(constraints).every((key) => key === 'message') ? rest : question;
};

const withConstraints = (
  question: SurveyQuestion,
  constraints: NonNullable<SurveyQuestion['constraints']>,
  alone: readonly string[],
): SurveyQuestion => ({
  ...question,
  ...(Object.keys(constraints).length > 0 && { constraints: { ...question.constraints, ...constraints } }),
  ...(alone.length > 0 &&
    question.options && {
      options: question.options.map((option) =>
        alone.includes(option.value) ? { ...option, alone: true } : option,
      ),
    }),
});
