import { html, nothing, type TemplateResult } from 'lit';
import type { LocalText } from '../../contract/core/scalars.ts';
import type { Requirement, Requirements, RequirementWindow } from '../../contract/requirements.ts';
import { groupRequirements, type RequirementGroup } from '../../rules/requirement-groups.ts';
import { calendarDay, dayBefore, formatDay } from '../internal/i18n/dates.ts';
import {
  figureTemplate,
  formatFigure,
  isVisible,
  ratioOf,
  type VisibleFigure,
} from '../internal/i18n/figures.ts';
import { localText, plainText } from '../internal/i18n/local-text.ts';
import { boundedList } from '../internal/ui/bounded-list.ts';
import type { Localizer } from '../internal/i18n/localizer.ts';
import type { Renderable } from '../internal/states/widget-context.ts';
import type { GoalSize, RenderDisclosure } from './badge-view.ts';
import { dotSeparated } from './dot-separated.ts';
import { progressSegments, progressTrack, type GoalTone } from './progress-track.ts';
import type { BadgeMessages } from './messages.ts';

/** A target of more pieces than this is drawn as one bar. */
const maxSegments = 12;

/** What the requirements lead to, and how the first of them is said. */
export interface GoalOptions {
  readonly words: Localizer<BadgeMessages>;
  readonly explain: RenderDisclosure;
  /** The tier that is reached, or kept. */
  readonly tier: LocalText;
  readonly tone: GoalTone;
  /** The first sentence: "€38,400 to Gold". */
  readonly sentence: (remaining: TemplateResult) => TemplateResult;
  /** The first sentence when nothing is missing. */
  readonly reached?: TemplateResult;
  /** Step of the type scale for its number. */
  readonly size: GoalSize;
}

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

/** The line under a track: what is counted, over which time, how far it is; and a row that explains it. */
const requirementCaption = (
  { label, window, current, target, why }: Requirement,
  { words, size, explain }: GoalOptions,
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
  return html`${dotSeparated([subject, progress], 'period', 'quiet n12')}
  ${why ? explain(words.text('why'), 'why n12', ({ requirementExplanation }) => requirementExplanation(why, words)) : nothing}`;
};

/** "Gold", and "Gold €50,000" where there is room. */
const thresholdLabel = (label: LocalText, figure: VisibleFigure, locale: string): TemplateResult =>
  html`${localText(label)}<span class="wide">${' '}${figureTemplate(figure, locale)}</span>`;

/** The track of a requirement; nothing when the role may not see its amounts. Only the lead one names its thresholds. */
const requirementTrack = (
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
  if (target.currency === undefined && target.amount <= maxSegments)
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
const withoutUnit = (figure: VisibleFigure): VisibleFigure =>
  figure.currency ? figure : { amount: figure.amount };

/** The requirement that stands first: its missing amount is the largest text in the goal. */
const leadRequirement = (requirement: Requirement, goal: GoalOptions): TemplateResult => {
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

/** "1 more certified engineer, too" */
const missingAmount = (
  remaining: VisibleFigure,
  { words }: GoalOptions,
  isAlternative: boolean,
): TemplateResult => {
  const message = isAlternative ? 'orElse' : 'also';
  const n = figureTemplate(withoutUnit(remaining), words.locale);
  return 'unit' in remaining && remaining.unit !== undefined
    ? words.rich(message, { n, unit: localText(remaining.unit) })
    : words.rich(`${message}Sum`, { n });
};

/** A further condition: one line, its count at the end, its track below. */
const additionalRequirement = (
  requirement: Requirement,
  goal: GoalOptions,
  isAlternative: boolean,
): TemplateResult => {
  const { words } = goal;
  const { label, current, target, remaining, met } = requirement;
  const name = label && localText(label);
  const count =
    isVisible(current) && isVisible(target)
      ? words.rich('ofTarget', {
          current: figureTemplate(withoutUnit(current), words.locale),
          target: figureTemplate(withoutUnit(target), words.locale),
        })
      : nothing;
  const missing = isVisible(remaining) ? missingAmount(remaining, goal, isAlternative) : name;
  return html`<div class="further">
      <span>${met ? html`${name}: ${words.text('met')}` : missing}</span>
      <span class="muted">${count}</span>
    </div>
    ${requirementTrack(requirement, goal, false)}`;
};

/** A group that still lacks something comes before one that does not. */
const unmetFirst = (requirements: Requirements): readonly RequirementGroup[] => {
  const open = ({ join, conditions }: RequirementGroup): boolean =>
    join === 'any'
      ? !conditions.some((condition) => condition?.met)
      : conditions.some((condition) => !condition?.met);
  const groups = groupRequirements(requirements);
  return [...groups.filter(open), ...groups.filter((group) => !open(group))];
};

/** All conditions of a goal: what is missing first, what is needed besides, and where any one is enough. */
export const goalRequirements = (requirements: Requirements, goal: GoalOptions): TemplateResult => {
  const { words } = goal;
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
