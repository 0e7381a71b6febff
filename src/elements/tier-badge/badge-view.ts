import type { Standing } from '../../contract/standing.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

/** Step of the type scale for the number of a goal: on a card, or in a hero. */
export type GoalSize = 'n20' | 'n28';

/** Draws one kind of story, region by region. */
export interface BadgeView {
  /** The chip beside the tier's name. */
  renderStatus(standing: Standing): Renderable;
  /** How long the present term goes, when that is not its plain end. */
  termText(standing: Standing): string | undefined;
  /** The story itself: what is missing, or what is the case. */
  renderGoals(standing: Standing, size: GoalSize): Renderable;
  /** What follows from it. */
  renderDetails(standing: Standing): Renderable;
  /** The one fact that stands behind the name in a chip. */
  renderFact(standing: Standing): Renderable;
}
