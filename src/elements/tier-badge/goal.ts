import { html, nothing, type TemplateResult } from 'lit';
import type { LocalText } from '../../contract/text.ts';
import type { Requirement, Requirements, Window } from '../../contract/requirement.ts';
import { groupRequirements, type RequirementGroup } from '../../rules/requirement-group.ts';
import type { words as english } from '../../locales/tier-badge/en.ts';
import { dayBefore, formatDay } from '../shared/date.ts';
import { figure, figureText, isShown, shareOf, type Shown } from '../shared/figure.ts';
import { localText, plainText } from '../shared/local-text.ts';
import type { Words } from '../shared/words.ts';
import type { Explain } from './explain.ts';
import type { GoalSize } from './story-teller.ts';
import { segments, track, type Tone } from './track.ts';

/** More pieces than this are a length. */
const mostSegments = 12;

/** What the conditions are for, and how the first of them is said. */
export interface Goal {
  readonly words: Words<typeof english>;
  readonly explain: Explain;
  /** The tier that is reached, or kept. */
  readonly tier: LocalText;
  readonly tone: Tone;
  /** The first sentence: "€ 38,400 to Gold". */
  readonly sentence: (remaining: TemplateResult) => TemplateResult;
  /** Said instead when nothing is missing. */
  readonly reached?: TemplateResult;
  /** Step of the type scale for its number. */
  readonly size: GoalSize;
}

const windowText = ({ kind, months, from, to }: Window, words: Goal['words']): string => {
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
const dotted = (parts: readonly unknown[]): TemplateResult =>
  html`<div class="dots"><div>${parts.map((part) => html`<span>${part}</span>`)}</div></div>`;

const underline = (requirement: Requirement, { words, size, explain }: Goal): TemplateResult => {
  const { label, window, current, target, why } = requirement;
  const counted = [label && localText(label), window && windowText(window, words)].filter(Boolean);
  const sums = isShown(current) && {
    current: figure(isShown(target) ? bare(current) : current, words.locale),
  };
  const so = sums && (size === 'n28' || !isShown(target)) ? words.rich('soFar', sums) : undefined;
  const of =
    sums && isShown(target)
      ? words.rich('ofTarget', { ...sums, target: figure(target, words.locale) })
      : undefined;
  const parts = [
    counted.length > 0 && html`${counted[0]}${counted[1] ? html`, ${counted[1]}` : nothing}`,
    so ?? of,
  ];
  return html`<div class="window quiet n12" part="window">${dotted(parts.filter(Boolean))}</div>
    ${why ? explain(words.text('why'), 'why n12', ({ counted }) => counted(why)) : nothing}`;
};

const drawing = (
  requirement: Requirement,
  { words, tone, tier }: Goal,
  lead: boolean,
): TemplateResult | typeof nothing => {
  const { label, current, target, marks = [] } = requirement;
  const share = requirement.met ? 1 : shareOf(current, target);
  if (share === undefined || !isShown(target)) return nothing;
  const shown = isShown(current) ? figureText(current, words.locale) : words.text('met');
  const text = words.text('ofTarget', { current: shown, target: figureText(target, words.locale) });
  const name = plainText(label ?? tier);
  const whole = target.currency === undefined && target.amount <= mostSegments;
  if (whole) return segments({ share, tone, text, name }, target.amount);
  const end = html`${localText(tier)}<span class="wide">${' '}${figure(target, words.locale)}</span>`;
  const placed = marks.flatMap(({ label, at }) => {
    const place = shareOf(at, target);
    if (place === undefined || place >= 1 || !isShown(at)) return [];
    return [
      {
        at: place,
        label: html`${localText(label)}<span class="wide">${' '}${figure(at, words.locale)}</span>`,
      },
    ];
  });
  return track({ share, tone, text, name, ...(lead ? { marks: placed, end } : {}) });
};

/** A count without its unit, where the unit is said beside it. */
const bare = (shown: Shown): Shown => (shown.currency ? shown : { amount: shown.amount });

/** The condition that stands first: its missing amount is the largest thing in the goal. */
const first = (requirement: Requirement, goal: Goal): TemplateResult => {
  const { words, size, tier } = goal;
  const { current, target, remaining } = requirement;
  const name = localText(tier);
  let sentence: TemplateResult;
  if (requirement.met) sentence = html`<b class=${size}>${goal.reached ?? words.text('met')}</b>`;
  else if (isShown(remaining)) sentence = goal.sentence(figure(remaining, words.locale, size));
  else if (isShown(current) && isShown(target)) {
    const sums = { current: figure(current, words.locale, size), target: figure(target, words.locale) };
    sentence = words.rich('soFarToTier', { ...sums, tier: name });
  } else sentence = html`<span class="muted">${words.text('hidden')}</span>`;
  return html`<p class="goal" part="amount">${sentence}</p>
    ${drawing(requirement, goal, true)} ${underline(requirement, goal)}`;
};

/** "1 more certified engineer, too" */
const missing = (remaining: Shown, words: Goal['words'], or: boolean): TemplateResult => {
  const unit = 'unit' in remaining && remaining.unit !== undefined ? localText(remaining.unit) : undefined;
  const n = figure(bare(remaining), words.locale);
  return unit
    ? words.rich(or ? 'orElse' : 'also', { n, unit })
    : words.rich(or ? 'orElseSum' : 'alsoSum', { n });
};

/** A further condition: one line, its count at the end, its pieces below. */
const further = (requirement: Requirement, goal: Goal, or: boolean): TemplateResult => {
  const { words } = goal;
  const { label, current, target, remaining, met } = requirement;
  const sums =
    isShown(current) && isShown(target)
      ? words.rich('ofTarget', {
          current: figure(bare(current), words.locale),
          target: figure(bare(target), words.locale),
        })
      : nothing;
  const open = isShown(remaining) ? missing(remaining, words, or) : label && localText(label);
  return html`<div class="further">
      <span>${met ? html`${label && localText(label)}: ${words.text('met')}` : open}</span>
      <span class="muted">${sums}</span>
    </div>
    ${drawing(requirement, goal, false)}`;
};

/** A group that still lacks something comes before one that does not. */
const openFirst = (requirements: Requirements): readonly RequirementGroup[] => {
  const open = ({ join, conditions }: RequirementGroup): boolean =>
    join === 'any' ? !conditions.some((one) => one?.met) : conditions.some((one) => !one?.met);
  const groups = groupRequirements(requirements);
  return [...groups.filter(open), ...groups.filter((group) => !open(group))];
};

/** All conditions of a goal: what is missing first, what is needed besides, and where any one is enough. */
export const goal = (requirements: Requirements, goal: Goal): TemplateResult => {
  const { words } = goal;
  const lines = openFirst(requirements).flatMap(({ join, conditions }) =>
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
              ? first(condition, goal)
              : further(condition, goal, or)
        }
      </div>`,
  )}`;
};
