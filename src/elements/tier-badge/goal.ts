import { html, nothing, type TemplateResult } from 'lit';
import type { LocalText } from '../../contract/core/scalars.ts';
import type { Requirement, Requirements, RequirementWindow } from '../../contract/requirements.ts';
import { groupRequirements, type RequirementGroup } from '../../rules/requirement-groups.ts';
import type { words as english } from '../../locales/en/tier-badge.ts';
import { dayBefore, formatDay } from '../internal/i18n/dates.ts';
import {
  figureTemplate,
  formatFigure,
  isVisible,
  ratioOf,
  type VisibleFigure,
} from '../internal/i18n/figures.ts';
import { localText, plainText } from '../internal/i18n/local-text.ts';
import type { Localizer } from '../internal/i18n/localizer.ts';
import type { RenderDisclosure } from './disclosure.ts';
import type { GoalSize } from './badge-view.ts';
import { progressSegments, progressTrack, type GoalTone } from './progress-track.ts';

/** More pieces than this are a length. */
const maxSegments = 12;

/** What the conditions are for, and how the first of them is said. */
export interface GoalOptions {
  readonly words: Localizer<typeof english>;
  readonly explain: RenderDisclosure;
  /** The tier that is reached, or kept. */
  readonly tier: LocalText;
  readonly tone: GoalTone;
  /** The first sentence: "€ 38,400 to Gold". */
  readonly sentence: (remaining: TemplateResult) => TemplateResult;
  /** Said instead when nothing is missing. */
  readonly reached?: TemplateResult;
  /** Step of the type scale for its number. */
  readonly size: GoalSize;
}

const windowText = ({ kind, months, from, to }: RequirementWindow, words: GoalOptions['words']): string => {
  if (kind === 'rolling' && months !== undefined) return words.text('rolling', { n: months });
  if (from && to && kind !== 'lifetime') {
    const last = dayBefore(to);
    const start = formatDay(
      from,
      words.locale,
      from.slice(0, 4) === last.slice(0, 4) ? 'dayMonth' : 'shortDay',
    );
    return words.text('span', { from: start, to: formatDay(last, words.locale, 'shortDay') });
  }
  const names = {
    calendar_year: 'calendarYear',
    fiscal_year: 'fiscalYear',
    contract: 'contractTerm',
  } as const;
  if (kind === 'lifetime') return words.text('lifetime');
  return kind in names ? words.text(names[kind as keyof typeof names]) : '';
};

/** Parts that are divided by a dot, which disappears where a line begins. */
const dotSeparated = (parts: readonly unknown[]): TemplateResult =>
  html`<div class="dots"><div>${parts.map((part) => html`<span>${part}</span>`)}</div></div>`;

const requirementCaption = (
  requirement: Requirement,
  { words, size, explain }: GoalOptions,
): TemplateResult => {
  const { label, window, current, target, why } = requirement;
  const counted = [label && localText(label), window && windowText(window, words)].filter(Boolean);
  const sums = isVisible(current) && {
    current: figureTemplate(isVisible(target) ? withoutUnit(current) : current, words.locale),
  };
  const so = sums && (size === 'n28' || !isVisible(target)) ? words.rich('soFar', sums) : undefined;
  const of =
    sums && isVisible(target)
      ? words.rich('ofTarget', { ...sums, target: figureTemplate(target, words.locale) })
      : undefined;
  const parts = [
    counted.length > 0 && html`${counted[0]}${counted[1] ? html`, ${counted[1]}` : nothing}`,
    so ?? of,
  ];
  return html`<div class="window quiet n12" part="period">${dotSeparated(parts.filter(Boolean))}</div>
    ${why ? explain(words.text('why'), 'why n12', ({ requirementExplanation }) => requirementExplanation(why)) : nothing}`;
};

const requirementTrack = (
  requirement: Requirement,
  { words, tone, tier }: GoalOptions,
  lead: boolean,
): TemplateResult | typeof nothing => {
  const { label, current, target, marks = [] } = requirement;
  const share = requirement.met ? 1 : ratioOf(current, target);
  if (share === undefined || !isVisible(target)) return nothing;
  const shown = isVisible(current) ? formatFigure(current, words.locale) : words.text('met');
  const text = words.text('ofTarget', { current: shown, target: formatFigure(target, words.locale) });
  const name = plainText(label ?? tier);
  const whole = target.currency === undefined && target.amount <= maxSegments;
  if (whole) return progressSegments({ share, tone, text, name }, target.amount);
  const end = html`${localText(tier)}<span class="wide">${' '}${figureTemplate(target, words.locale)}</span>`;
  const placed = marks.flatMap(({ label, at }) => {
    const place = ratioOf(at, target);
    if (place === undefined || place >= 1 || !isVisible(at)) return [];
    return [
      {
        at: place,
        label: html`${localText(label)}<span class="wide">${' '}${figureTemplate(at, words.locale)}</span>`,
      },
    ];
  });
  return progressTrack({ share, tone, text, name, ...(lead ? { marks: placed, end } : {}) });
};

/** A count without its unit, where the unit is said beside it. */
const withoutUnit = (shown: VisibleFigure): VisibleFigure =>
  shown.currency ? shown : { amount: shown.amount };

/** The condition that stands first: its missing amount is the largest thing in the goal. */
const leadRequirement = (requirement: Requirement, goal: GoalOptions): TemplateResult => {
  const { words, size, tier } = goal;
  const { current, target, remaining } = requirement;
  const name = localText(tier);
  let sentence: TemplateResult;
  if (requirement.met) sentence = html`<b class=${size}>${goal.reached ?? words.text('met')}</b>`;
  else if (isVisible(remaining)) sentence = goal.sentence(figureTemplate(remaining, words.locale, size));
  else if (isVisible(current) && isVisible(target)) {
    const sums = {
      current: figureTemplate(current, words.locale, size),
      target: figureTemplate(target, words.locale),
    };
    sentence = words.rich('soFarToTier', { ...sums, tier: name });
  } else sentence = html`<span class="muted">${words.text('hidden')}</span>`;
  return html`<p class="goal" part="amount">${sentence}</p>
    ${requirementTrack(requirement, goal, true)} ${requirementCaption(requirement, goal)}`;
};

/** "1 more certified engineer, too" */
const missingAmount = (
  remaining: VisibleFigure,
  words: GoalOptions['words'],
  or: boolean,
): TemplateResult => {
  const unit = 'unit' in remaining && remaining.unit !== undefined ? localText(remaining.unit) : undefined;
  const n = figureTemplate(withoutUnit(remaining), words.locale);
  return unit
    ? words.rich(or ? 'orElse' : 'also', { n, unit })
    : words.rich(or ? 'orElseSum' : 'alsoSum', { n });
};

/** A further condition: one line, its count at the end, its pieces below. */
const additionalRequirement = (requirement: Requirement, goal: GoalOptions, or: boolean): TemplateResult => {
  const { words } = goal;
  const { label, current, target, remaining, met } = requirement;
  const sums =
    isVisible(current) && isVisible(target)
      ? words.rich('ofTarget', {
          current: figureTemplate(withoutUnit(current), words.locale),
          target: figureTemplate(withoutUnit(target), words.locale),
        })
      : nothing;
  const open = isVisible(remaining) ? missingAmount(remaining, words, or) : label && localText(label);
  return html`<div class="further">
      <span>${met ? html`${label && localText(label)}: ${words.text('met')}` : open}</span>
      <span class="muted">${sums}</span>
    </div>
    ${requirementTrack(requirement, goal, false)}`;
};

/** A group that still lacks something comes before one that does not. */
const unmetFirst = (requirements: Requirements): readonly RequirementGroup[] => {
  const open = ({ join, conditions }: RequirementGroup): boolean =>
    join === 'any' ? !conditions.some((one) => one?.met) : conditions.some((one) => !one?.met);
  const groups = groupRequirements(requirements);
  return [...groups.filter(open), ...groups.filter((group) => !open(group))];
};

/** All conditions of a goal: what is missing first, what is needed besides, and where any one is enough. */
export const goalRequirements = (requirements: Requirements, goal: GoalOptions): TemplateResult => {
  const { words } = goal;
  const lines = unmetFirst(requirements).flatMap(({ join, conditions }) =>
    conditions.map((condition, index) => ({ condition, or: join === 'any' && index > 0 })),
  );
  return html`${lines.map(
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
  )}`;
};
