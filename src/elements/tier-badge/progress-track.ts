import { html, nothing, type TemplateResult } from 'lit';

/** `limit`: the end of the track is no target. */
export type GoalTone = 'plain' | 'caution' | 'positive' | 'limit';

interface TrackMark {
  /** Position on the track, from 0 to 1. */
  readonly at: number;
  readonly label: TemplateResult;
}

export interface ProgressTrack {
  /** How much of the target is reached, from 0 to 1. */
  readonly share: number;
  readonly tone: GoalTone;
  /** The share in words, for assistive technology. */
  readonly text: string;
  /** What is measured. */
  readonly name: string;
  readonly marks?: readonly TrackMark[];
  /** Label under the end of the track, which is the target. */
  readonly end?: TemplateResult | undefined;
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** To which side of its tick a label goes, so that it neither leaves the track nor meets the target's label. */
const labelSide = (at: number): string => (at < 0.15 ? 'start' : at > 0.6 ? 'end' : '');

/**
 * A bar whose end is the target; at risk, the missing part is hatched. Values are set through CSSOM, since a strict
 * Content Security Policy forbids style attributes.
 */
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

/** A bar of `count` equal pieces, for a target that is counted, such as 3 engineers. */
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
