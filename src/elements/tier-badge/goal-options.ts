import type { TemplateResult } from 'lit';
import type { LocalText } from '../../contract/core/scalars.ts';
import type { Requirements } from '../../contract/requirements.ts';
import type { Localizer } from '../internal/i18n/localizer.ts';
import type { GoalSize, RenderDisclosure } from './badge-view.ts';
import type { BadgeMessages } from './messages.ts';
import type { GoalTone } from './progress-track.ts';

/** What the requirements lead to, and how the first of them is said. */
export interface GoalOptions {
  readonly words: Localizer<BadgeMessages>;
  readonly parts: BadgeParts;
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

/** What a badge draws that most standings do without: loaded when a standing has it. */
export interface BadgeParts {
  readonly explain: RenderDisclosure;
  /** Draws conditions that are told in another way than "so much of so much"; `undefined` while it loads. */
  readonly details: () => GoalRenderer | undefined;
}

/** Draws the conditions of a goal. */
export interface GoalRenderer {
  /** False until the words of the page's language are there. */
  readonly ready: boolean;
  renderGoals(requirements: Requirements, goal: GoalOptions): TemplateResult;
}
