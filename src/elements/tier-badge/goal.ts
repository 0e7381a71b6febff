import { html, nothing, type TemplateResult } from 'lit';
import type { LocalText } from '../../contract/core/scalars.ts';
import type { Requirement, Requirements, RequirementWindow } from '../../contract/requirements.ts';
import { groupRequirements, isGroupMet, type RequirementGroup } from '../../rules/requirement-groups.ts';
import { calendarDay, dayBefore, formatDay } from '../internal/i18n/dates.ts';
import {
  figureTemplate,
  formatFigure,
  isVisible,
  ratioOf,
  type VisibleFigure,
} from '../internal/i18n/figures.ts';
import { localText, plainText } from '../internal/i18n/local-text.ts';
import { quantityValue } from '../internal/i18n/numbers.ts';
import { boundedList } from '../internal/ui/bounded-list.ts';
import type { Renderable } from '../internal/states/widget-context.ts';
import type { GoalOptions } from './goal-options.ts';
import { dots } from '../internal/ui/dots.ts';
import { progressSegments, progressTrack } from './progress-track.ts';
import type { BadgeMessages } from './messages.ts';

/** A target of more pieces than this is drawn as one bar. */
const maxSegments = 12;

/** Periods that are said by their kind, where the server gives no dates. */
const windowMessages: Readonly<Record<string, keyof BadgeMessages>> = {
  lifetime: 'lifetime',
  calendar_year: 'calendarYear',
  fiscal_year: 'fiscalYear',
  contract: 'contractTerm',
};

/** Over which time a requirement is counted: "rolling 12 months", "1 Jan to 31 Dec 2026", "fiscal year". */
const windowText = ({ kind, months, from, to }: RequirementWindow, words: GoalOptions['words']): string => {
  if (kind === 'rolling' && months !== undefined) return words.text('rolling', { n: months });
  if (from && to && kind !== 'lifetime') {
    const first = calendarDay(from, words.timeZone);
    const last = dayBefore(to, words.timeZone);
    const sameYear = first.slice(0, 4) === last.slice(0, 4);
    return words.text('span', {
      from: formatDay(first, words, sameYear ? 'dayMonth' : 'shortDay'),
      to: formatDay(last, words, 'shortDay'),
    });
  }
  const message = Object.hasOwn(windowMessages, kind) ? windowMessages[kind] : undefined;
  return message ? words.text(message) : '';
};

/** Whether a condition is done or not done, without amounts between: it names no target, or one of 1 without a unit. */
export const isYesNo = ({ target }: Requirement): boolean =>
  target === undefined ||
  (isVisible(target) &&
    target.currency === undefined &&
    quantityValue(target) === 1 &&
    target.unit === undefined);

/** Whether a condition is told in another way than "so much of so much". */
export const isSpecial = (condition: Requirement | null): boolean =>
  condition !== null &&
  (isYesNo(condition) ||
    condition.direction !== undefined ||
    condition.parts !== undefined ||
    condition.group?.within !== undefined);

/** The line under a track: what is counted, over which time, how far it is; and a row that explains it. */
export const requirementCaption = (
  { label, window, current, target, why }: Requirement,
  { words, size, parts }: GoalOptions,
): TemplateResult => {
  const counted = [label && localText(label), window && windowText(window, words)].filter(Boolean);
  const hasTarget = isVisible(target);
  let progress: Renderable = '';
  if (isVisible(current)) {
    const sum = figureTemplate(hasTarget ? withoutUnit(current) : current, words.locale);
    progress =
      hasTarget && size !== 'n28'
        ? words.rich('ofTarget', { current: sum, target: figureTemplate(target, words.locale) })
        : words.rich('soFar', { current: sum });
  }
  const subject = counted.length > 0 && html`${counted[0]}${counted[1] ? html`, ${counted[1]}` : nothing}`;
  return html`${dots([subject, progress], 'quiet n12', 'period')}
  ${why ? parts.explain(words.text('why'), 'explanation n12', ({ requirementExplanation }) => requirementExplanation(why, words)) : nothing}`;
};

/** "Gold", and "Gold €50,000" where there is room. */
const thresholdLabel = (label: LocalText, figure: VisibleFigure, locale: string): TemplateResult =>
  html`${localText(label)}<span class="wide">${' '}${figureTemplate(figure, locale)}</span>`;

/** The track of a requirement; nothing when the role may not see its amounts. Only the lead one names its thresholds. */
export const requirementTrack = (
  { label: measured, current, target, met, marks = [] }: Requirement,
  { words, tone, tier }: GoalOptions,
  lead: boolean,
): Renderable => {
  const { locale } = words;
  const share = met ? 1 : ratioOf(current, target);
  if (share === undefined || !isVisible(target)) return nothing;
  const text = words.text('ofTarget', {
    current: isVisible(current) ? formatFigure(current, locale) : words.text('met'),
    target: formatFigure(target, locale),
  });
  const track = { share, tone, text, name: plainText(measured ?? tier) };
  if (
    target.currency === undefined &&
    !target.scale &&
    Number.isInteger(target.amount) &&
    target.amount <= maxSegments
  )
    return progressSegments(track, target.amount);
  if (!lead) return progressTrack(track);
  const [rows, more] = boundedList(marks, words);
  const thresholds = rows.flatMap(({ label, at }) => {
    const position = ratioOf(at, target);
    return position !== undefined && position < 1 && isVisible(at)
      ? [{ at: position, label: thresholdLabel(label, at, locale) }]
      : [];
  });
  return html`${progressTrack({ ...track, marks: thresholds, end: thresholdLabel(tier, target, locale) })}${more}`;
};

/** A count without its unit, where the unit is said beside it. */
export const withoutUnit = (figure: VisibleFigure): VisibleFigure =>
  figure.currency !== undefined || plainText(figure.unit ?? '') === '%'
    ? figure
    : { ...figure, unit: undefined };

/** The requirement that stands first: its missing amount is the largest text in the goal. */
export const leadRequirement = (requirement: Requirement, goal: GoalOptions): TemplateResult => {
  const { words, size, tier } = goal;
  const { current, target, remaining } = requirement;
  let sentence: TemplateResult;
  if (requirement.met) sentence = html`<b class=${size}>${goal.reached ?? words.text('met')}</b>`;
  else if (isVisible(remaining)) sentence = goal.sentence(figureTemplate(remaining, words.locale, size));
  else if (isVisible(current) && isVisible(target)) {
    sentence = words.rich('soFarToTier', {
      current: figureTemplate(current, words.locale, size),
      target: figureTemplate(target, words.locale),
      tier: localText(tier),
    });
  } else sentence = html`<span class="muted">${words.text('hidden')}</span>`;
  return html`<p class="goal" part="amount">${sentence}</p>
    ${requirementTrack(requirement, goal, true)} ${requirementCaption(requirement, goal)}`;
};

/** "1 more certified engineer, too"; the condition's name first where the amount does not say what is counted. */
const missingText = (
  { label, remaining }: Requirement,
  { words }: GoalOptions,
  isAlternative: boolean,
): Renderable => {
  if (!isVisible(remaining)) return label ? localText(label) : nothing;
  const n = figureTemplate(withoutUnit(remaining), words.locale);
  const unit = 'unit' in remaining ? remaining.unit : undefined;
  if (unit === undefined && label) return words.rich('moreOf', { n, label: localText(label) });
  const message = isAlternative ? 'orElse' : 'also';
  return unit === undefined
    ? words.rich(`${message}Sum`, { n })
    : words.rich(message, { n, unit: localText(unit) });
};

/** A further condition: one line, its count at the end, its track below. */
export const additionalRequirement = (
  requirement: Requirement,
  goal: GoalOptions,
  isAlternative: boolean,
): TemplateResult => {
  const { words } = goal;
  const { label, current, target, met } = requirement;
  const count =
    isVisible(current) && isVisible(target)
      ? words.rich('ofTarget', {
          current: figureTemplate(withoutUnit(current), words.locale),
          target: figureTemplate(withoutUnit(target), words.locale),
        })
      : nothing;
  return html`<div class="condition-row">
      <span
        >${met && label ? html`${localText(label)}: ${words.text('met')}` : missingText(requirement, goal, isAlternative)}</span
      >
      <span class="muted">${count}</span>
    </div>
    ${requirementTrack(requirement, goal, false)}`;
};

/** A group that still lacks something comes before one that does not. */
export const unmetFirst = (requirements: Requirements): readonly RequirementGroup[] => {
  const groups = groupRequirements(requirements);
  return [...groups.filter((group) => !isGroupMet(group)), ...groups.filter(isGroupMet)];
};

/** All conditions of a goal: what is missing first, what is needed besides, and where any one is enough. */
export const goalRequirements = (requirements: Requirements, goal: GoalOptions): TemplateResult => {
  const { words } = goal;
  if (requirements.some(isSpecial)) {
    const special = goal.parts.details();
    return special?.ready
      ? special.renderGoals(requirements, goal)
      : html`<i class="skeleton" aria-busy="true"></i>`;
  }
  const lines = unmetFirst(requirements).flatMap(({ join, conditions }) =>
    conditions.map((condition, index) => ({ condition, or: join === 'any' && index > 0 })),
  );
  const [rows, more] = boundedList(lines, words, { key: requirements });
  return html`${rows.map(
    ({ condition, or }, index) =>
      html`<div class="condition" part="goal">
        ${or ? html`<span class="or quiet n12">${words.text('or')}</span>` : nothing}
        ${
          !condition
            ? html`<p class="quiet n12">${words.text('unreadablePart')}</p>`
            : index === 0
              ? leadRequirement(condition, goal)
              : additionalRequirement(condition, goal, or)
        }
      </div>`,
  )}${more}`;
};
