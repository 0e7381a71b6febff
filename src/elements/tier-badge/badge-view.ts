import type { TemplateResult } from 'lit';
import type { Standing } from '../../contract/standing.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

/** The usual one first: an unknown attribute becomes it. */
export const variants = ['card', 'chip', 'hero'] as const;

/** How much a badge says: a line for a header (`chip`), a column (`card`), or the top of a page (`hero`). */
export type TierBadgeVariant = (typeof variants)[number];

type ExplanationModule = typeof import('./explanation.ts');

/** A row that answers "why?" when it is opened. Its content is loaded on the first opening, and drawn by `draw`. */
export type RenderDisclosure = (
  title: string,
  kind: 'explanation n12' | 'more',
  draw: (explanation: ExplanationModule) => TemplateResult,
) => TemplateResult;

/** Step of the type scale for the number of a goal: on a card, or in a hero. */
export type GoalSize = 'n20' | 'n28';

/** Draws one kind of standing, region by region. A region that this kind does not have is `nothing`. */
export interface BadgeView {
  /** The chip beside the tier's name, such as "At risk". */
  renderStatus(standing: Standing): Renderable;
  /** How long the present term goes; `undefined` when it ends on the standing's own date. */
  termText(standing: Standing): string | undefined;
  /** The conditions with their tracks, or a sentence where nothing is counted. */
  renderGoals(standing: Standing, size: GoalSize): Renderable;
  /** What follows when the goals are met, or missed. */
  renderDetails(standing: Standing): Renderable;
  /** The one fact that stands behind the name in a chip. */
  renderFact(standing: Standing): Renderable;
}
