import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Requirement, RequirementPart, Requirements } from '../../contract/requirements.ts';
import type { Track } from '../../contract/standing.ts';
import type { RequirementGroup } from '../../rules/requirement-groups.ts';
import { messageLoaders, onDemandWords } from '../../locales/index.ts';
import { words as en } from '../../locales/en/standing-details.ts';
import { figureTemplate, figureValue, formatFigure, isVisible } from '../internal/i18n/figures.ts';
import { formatDay } from '../internal/i18n/dates.ts';
import { localText, plainText } from '../internal/i18n/local-text.ts';
import { Localizer } from '../internal/i18n/localizer.ts';
import type { Renderable } from '../internal/states/widget-context.ts';
import { adoptStyles } from '../internal/ui/adopt-styles.ts';
import { boundedList } from '../internal/ui/bounded-list.ts';
import { icon } from '../internal/ui/icons.ts';
import {
  additionalRequirement,
  isYesNo,
  leadRequirement,
  requirementCaption,
  requirementTrack,
  unmetFirst,
  withoutUnit,
} from './goal.ts';
import type { BadgeParts, GoalOptions, GoalRenderer } from './goal-options.ts';
import type { BadgeMessages } from './messages.ts';
import { progressTrack } from './progress-track.ts';
import { standingDetailsStyles } from './standing-details.styles.ts';

const messages = messageLoaders(en, onDemandWords, (file) => file.standingDetails);

/** Groups of which one is enough, or a group by itself. */
type GoalSet = readonly RequirementGroup[];

/** The groups in their order, those that are alternatives together. */
const goalSets = (groups: readonly RequirementGroup[]): readonly GoalSet[] => {
  const sets = new Map<unknown, RequirementGroup[]>();
  for (const group of groups) {
    const key = group.alternatives ?? group;
    sets.set(key, [...(sets.get(key) ?? []), group]);
  }
  return [...sets.values()];
};

/** Whether a done-or-not-done condition is done: what the server says, or that its one is there. `undefined`: nobody said. */
const isDone = ({ met, current, target }: Requirement): boolean | undefined =>
  met ?? (isVisible(current) && isVisible(target) ? figureValue(current) >= 1 : undefined);

/**
 * What few standings have: conditions that are done or not done, that must stay below a limit, that count parts of a whole or are
 * alternatives; and what is earned beside the tier. A chunk of its own.
 */
export class StandingDetails implements GoalRenderer {
  readonly #words: Localizer<typeof en>;

  constructor(host: LitElement) {
    adoptStyles(host, standingDetailsStyles);
    this.#words = new Localizer(host, messages);
  }

  /** False until the words of the page's language are there. */
  get ready(): boolean {
    return this.#words.ready;
  }

  /** All conditions of a goal, as `goalRequirements` draws the usual ones. */
  renderGoals(requirements: Requirements, goal: GoalOptions): TemplateResult {
    let isLead = true;
    const condition = (requirement: Requirement | null, or: boolean): TemplateResult => {
      const drawn = this.#condition(requirement, goal, isLead, or);
      isLead = false;
      return html`<div class="condition" part="goal">
        ${or ? html`<span class="or quiet n12">${goal.words.text('or')}</span>` : nothing} ${drawn}
      </div>`;
    };
    const group = ({ join, conditions }: RequirementGroup): TemplateResult[] =>
      conditions.map((requirement, index) => condition(requirement, join === 'any' && index > 0));
    return html`${goalSets(unmetFirst(requirements)).map((set) =>
      set.length === 1
        ? set.map(group)
        : html`<div class="alternatives">
            <p class="quiet n12">${this.#words.text('oneIsEnough', { n: set.length })}</p>
            <ul>
              ${set.map((alternative) => {
                isLead = true;
                return html`<li>${group(alternative)}</li>`;
              })}
            </ul>
          </div>`,
    )}`;
  }

  /** What is earned beside the tier; a line each, with its conditions behind it. */
  renderTracks(tracks: readonly Track[], words: Localizer<BadgeMessages>, parts: BadgeParts): TemplateResult {
    const goalOf = ({ label }: Track): GoalOptions => ({
      words,
      parts,
      tier: label,
      tone: 'plain',
      sentence: (amount) => words.rich('toTier', { amount, tier: localText(label) }),
      size: 'n20',
    });
    const [rows, more] = boundedList(tracks, words);
    return html`<section class="tracks" part="standing-tracks">
      <h4>${this.#words.text('besideTier')}</h4>
      <ul>
        ${rows.map((track) => html`<li part="standing-track">${this.#track(track, goalOf(track))}</li>`)}
      </ul>
      ${more}
    </section>`;
  }

  #condition(
    requirement: Requirement | null,
    goal: GoalOptions,
    isLead: boolean,
    isAlternative: boolean,
  ): TemplateResult {
    if (!requirement) return html`<p class="quiet n12">${goal.words.text('unreadablePart')}</p>`;
    if (isYesNo(requirement)) return this.#yesNo(requirement, goal);
    if (requirement.direction !== undefined && requirement.direction !== 'at_least')
      return this.#limit(requirement, goal);
    const drawn = isLead
      ? leadRequirement(requirement, goal)
      : additionalRequirement(requirement, goal, isAlternative);
    return html`${drawn} ${this.#parts(requirement, goal)}`;
  }

  /** "Partner business plan: done" */
  #yesNo(requirement: Requirement, goal: GoalOptions): TemplateResult {
    const { label, ...counted } = requirement;
    const done = isDone(requirement);
    return html`<div class="condition-row">
        <span
          >${done ? icon('check') : html`<i class="to-do" aria-hidden="true"></i>`}<span
            >${label ? localText(label) : goal.words.text('unreadablePart')}</span
          ></span
        >
        ${done === undefined ? nothing : html`<span class="muted">${this.#words.text(done ? 'done' : 'notDone')}</span>`}
      </div>
      ${requirementCaption({ ...counted, current: undefined, target: undefined }, goal)}
      ${this.#parts(requirement, goal)}`;
  }

  /** "Churn: 4.2%, at most 5%", on a scale on which the limit has a mark. */
  #limit(requirement: Requirement, goal: GoalOptions): TemplateResult {
    const { label, current, target, direction } = requirement;
    const { words } = goal;
    if (!isVisible(target)) return additionalRequirement(requirement, goal, false);
    const limit = figureTemplate(target, words.locale);
    const isKnown = direction === 'at_most';
    const limitText = isKnown ? 'atMost' : 'targetOf';
    const said = isVisible(current)
      ? html`<b>${figureTemplate(current, words.locale)}</b>,
          ${this.#words.rich(limitText, { target: limit })}`
      : this.#words.rich(limitText, { target: limit });
    return html`<div class="condition-row limit-line">
        <span
          >${this.#met(requirement, isKnown ? this.#words.text('withinLimit') : words.text('met'))}${label ? localText(label) : nothing}</span
        >
        <span>${said}</span>
      </div>
      ${isKnown && isVisible(current) ? this.#limitTrack(requirement, figureValue(current), figureValue(target), goal) : nothing}
      ${requirementCaption({ ...requirement, current: undefined, label: undefined }, goal)}
      ${this.#parts(requirement, goal)}`;
  }

  /** The sign that a condition is met, and what it says to the ear. */
  #met({ met }: RequirementPart | Requirement, text: string): Renderable {
    return met ? html`${icon('check')}<span class="sr-only">${text}</span> ` : nothing;
  }

  #limitTrack(
    { label, current, target }: Requirement,
    value: number,
    limit: number,
    { words, tier }: GoalOptions,
  ): Renderable {
    // The limit stands in the middle of the scale, unless the value needs more room.
    const end = Math.max(limit * 2, value);
    if (!isVisible(current) || !isVisible(target) || end <= 0 || value < 0) return nothing;
    const [now, most] = [formatFigure(current, words.locale), formatFigure(target, words.locale)];
    return progressTrack({
      share: value / end,
      tone: 'limit',
      text: `${now}, ${this.#words.text('atMost', { target: most })}`,
      name: plainText(label ?? tier),
      marks: [{ at: limit / end, label: html`${most}` }],
    });
  }

  /** What is counted within a condition. */
  #parts({ parts = [] }: Requirement, goal: GoalOptions): Renderable {
    if (parts.length === 0) return nothing;
    const [rows, more] = boundedList(parts, goal.words);
    return html`<ul class="parts">
        ${rows.map((part) =>
          part
            ? html`<li part="goal">${this.#part(part, goal)}</li>`
            : html`<li class="quiet n12">${goal.words.text('unreadablePart')}</li>`,
        )}
      </ul>
      ${more}`;
  }

  #part(part: RequirementPart, goal: GoalOptions): TemplateResult {
    const { label, current, target, direction } = part;
    const { words } = goal;
    const isLimit = direction !== undefined && direction !== 'at_least';
    if (!isLimit && target === undefined && current === undefined) return this.#yesNo(part, goal);
    if (isLimit) return this.#limit(part, goal);
    if (isYesNo(part) && target !== undefined) return this.#yesNo(part, goal);
    const count = isVisible(current) ? figureTemplate(withoutUnit(current), words.locale) : undefined;
    const goalText =
      isVisible(target) && count !== undefined
        ? words.rich('ofTarget', {
            current: count,
            target: figureTemplate(withoutUnit(target), words.locale),
          })
        : (count ?? nothing);
    return html`<div class="condition-row">
        <span>${this.#met(part, words.text('met'))}${localText(label)}</span>
        <span class="muted">${goalText}</span>
      </div>
      ${target === undefined ? nothing : requirementTrack({ ...part, target }, goal, false)}`;
  }

  #track(track: Track, goal: GoalOptions): TemplateResult {
    const { label, level, text, requirements } = track;
    const heading = html`<span class="track-name strong">${localText(label)}</span>
      ${level === undefined ? nothing : html`<span class="muted">${localText(level)}</span>`}
      ${this.#trackStatus(track)}`;
    const body = html`${text === undefined ? nothing : html`<p class="muted">${localText(text)}</p>`}
    ${requirements ? this.renderGoals(requirements, goal) : nothing}`;
    return text === undefined && !requirements
      ? html`<div class="track-line">${heading}</div>`
      : html`<details class="more">
          <summary>${heading}${icon('more')}</summary>
          <div class="track-body">${body}</div>
        </details>`;
  }

  #trackStatus({ status, until }: Track): Renderable {
    const known = status === 'earned' || status === 'open' || status === 'at_risk' || status === 'ended';
    const said = known ? this.#words.text(status) : status;
    const date = until && this.#words.text('until', { date: formatDay(until, this.#words) });
    if (!said && !date) return nothing;
    return html`<span class="quiet n12"
      >${status === 'earned' ? icon('check') : nothing}${said ? html`<span>${said}</span> ` : nothing}${date ? html`<span>${date}</span>` : nothing}</span
    >`;
  }
}
