import { html, nothing, type TemplateResult } from 'lit';

export type GoalTone = 'plain' | 'caution' | 'positive';

interface TrackMark {
  /** From 0 to 1. */
  readonly at: number;
  readonly label: TemplateResult;
}

export interface ProgressTrack {
  /** From 0 to 1: how much of the target is there. */
  readonly share: number;
  readonly tone: GoalTone;
  /** The same in words, for those who do not see the drawing. */
  readonly text: string;
  /** What is measured. */
  readonly name: string;
  readonly marks?: readonly TrackMark[];
  /** What stands under the end of the axis, which is the target. */
  readonly end?: TemplateResult | undefined;
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** Where a label may stand under its tick without leaving the track or running into the label of the target. */
const labelSide = (at: number): string => (at < 0.15 ? 'start' : at > 0.6 ? 'end' : '');

/** A bar whose end is its target. The hatch, at risk, is what is missing. Values go in by CSSOM: no style attribute. */
export const progressTrack = ({ share, tone, text, name, marks = [], end }: ProgressTrack): TemplateResult =>
  html`<div
      class="track ${tone}"
      part="track"
      role="meter"
      aria-label=${name}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${Math.floor(share * 100)}
      aria-valuetext=${text}
    >
      <span class="fill" part="fill" .style=${`--at:${percent(share)}`}></span>
      ${marks.map(({ at }) => html`<span class="tick" part="tick" .style=${`--at:${percent(at)}`}></span>`)}
      <span class="tick end" part="tick"></span>
    </div>
    ${
      end || marks.length > 0
        ? html`<div class="legend n12" part="legend">
            ${marks.map(({ at, label }) =>
              at > 0.85
                ? nothing
                : html`<span class="mark ${labelSide(at)}" .style=${`--at:${percent(at)}`}
                    ><span>${label}</span></span
                  >`,
            )}<span class="target">${end}</span>
          </div>`
        : nothing
    }`;

/** Counted things are pieces, not a length. */
export const progressSegments = ({ share, text, name }: ProgressTrack, count: number): TemplateResult =>
  html`<div
    class="segments"
    part="track"
    role="meter"
    aria-label=${name}
    aria-valuemin="0"
    aria-valuemax=${count}
    aria-valuenow=${Math.round(share * count)}
    aria-valuetext=${text}
  >
    ${Array.from({ length: count }, (_, index) => html`<i class=${index < Math.round(share * count) ? 'done' : ''}></i>`)}
  </div>`;
