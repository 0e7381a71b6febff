import type { nothing, TemplateResult } from 'lit';
import type { Standing } from '../../contract/standing.ts';

export type Drawn = TemplateResult | typeof nothing;

/** Step of the type scale for the number of a goal: on a card, or in a hero. */
export type GoalSize = 'n20' | 'n28';

/** Draws one kind of story, region by region. */
export interface StoryTeller {
  /** The chip beside the tier's name. */
  status(standing: Standing): Drawn;
  /** How long the present term goes, when that is not its plain end. */
  term(standing: Standing): string | undefined;
  /** The story itself: what is missing, or what is the case. */
  told(standing: Standing, size: GoalSize): Drawn;
  /** What follows from it. */
  after(standing: Standing): Drawn;
  /** The one fact that stands behind the name in a chip. */
  fact(standing: Standing): Drawn;
}
