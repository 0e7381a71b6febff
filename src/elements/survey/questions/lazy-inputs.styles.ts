import { css } from 'lit';
import { phoneStyles } from '../../internal/form/phone.styles.ts';
import { matrixStyles } from './matrix.styles.ts';
import { rankingStyles } from './ranking.styles.ts';

/** The kinds of question that few surveys have. */
export const lazyInputStyles = css`
  ${matrixStyles} ${rankingStyles}
  .parsed-value {
    display: block;
    color: var(--_t2);
  }
  .parsed-value:not(:empty) {
    margin-block-start: calc(1.5 * var(--_s));
  }
  .select-box {
    position: relative;
    max-inline-size: calc(100 * var(--_s));
  }
  .select-box > select {
    appearance: none;
    padding-inline-end: calc(9 * var(--_s));
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .select-box > .icon {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-end: calc(3 * var(--_s));
    translate: 0 -50%;
    pointer-events: none;
  }
  .filter-input {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_s));
  }
  .list {
    padding: calc(1 * var(--_s));
  }
  .list > option {
    display: block;
    min-block-size: 0;
    padding: calc(1.5 * var(--_s)) calc(2 * var(--_s));
    border: 0;
    border-radius: calc(var(--_radius-control) / 2);
    background: none;
    white-space: normal;
    transition: none;
  }
  .list > option:checked {
    background: color-mix(in oklab, var(--_accent-line) 18%, var(--_surface));
    color: var(--_t1);
  }
  .slider {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_s)) calc(6 * var(--_s));
    align-items: start;
  }
  .slider > :first-child {
    flex: 1 1 calc(50 * var(--_s));
    min-inline-size: 0;
  }
  .slider .scale-labels {
    margin-block-start: 0;
  }
  .range {
    display: block;
    inline-size: 100%;
    block-size: calc(11 * var(--_s));
    margin: 0;
    accent-color: var(--_accent-line);
    cursor: pointer;
  }
  .range.unset {
    accent-color: var(--_ctl);
    opacity: 0.7;
  }
  .with-unit .control.short {
    inline-size: calc(28 * var(--_s));
    font-variant-numeric: tabular-nums;
  }
  .stars {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: calc(-2 * var(--_s));
  }
  .star {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: calc(11 * var(--_s));
    block-size: calc(11 * var(--_s));
    border-radius: calc(var(--_radius) - 2px);
    cursor: pointer;
  }
  .star > svg {
    inline-size: 30px;
    block-size: 30px;
    fill: none;
    stroke: var(--_ctl);
    stroke-width: 1.4;
    stroke-linejoin: round;
  }
  .star:hover > svg {
    stroke: var(--_accent-line);
  }
  .star:has(:checked) > svg,
  .star:has(~ .star :checked) > svg {
    fill: var(--_accent-line);
    stroke: var(--_accent-line);
  }
  .star:has(:focus-visible) {
    outline: var(--_focus);
    outline-offset: -2px;
  }
  .star-rating {
    inline-size: fit-content;
  }
  .control.day[type='datetime-local'] {
    inline-size: calc(62 * var(--_s));
    max-inline-size: 100%;
  }
  .lines {
    display: grid;
    gap: calc(3 * var(--_s));
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_s));
  }
  .line > label {
    overflow-wrap: anywhere;
  }
  .sum {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(3 * var(--_s));
    padding-block-start: calc(3 * var(--_s));
    border-block-start: 1px solid var(--_line);
    font-variant-numeric: tabular-nums;
  }
  .question > .sum {
    margin-block-start: calc(3 * var(--_s));
  }
  .over-limit {
    color: var(--_danger);
  }
  .control[aria-invalid='true'] {
    border-color: var(--_danger);
  }
  .pictures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(calc(30 * var(--_s)), 100%), 1fr));
    gap: calc(2 * var(--_s));
  }
  .picture {
    flex-direction: column;
    gap: calc(2 * var(--_s));
    align-items: stretch;
    padding: calc(2 * var(--_s));
  }
  .picture > img {
    inline-size: 100%;
    aspect-ratio: 4 / 3;
    border-radius: var(--_radius-chip);
    background: color-mix(in oklab, var(--_t2) 8%, var(--_surface));
    object-fit: contain;
  }
  .picture > .name {
    display: flex;
    flex: none;
    gap: calc(2 * var(--_s));
    align-items: center;
  }
  @container (min-width: 520px) {
    .line {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      align-items: center;
    }
    .numbers > .line {
      grid-template-columns: minmax(0, 1fr) auto;
      max-inline-size: calc(120 * var(--_s));
    }
  }
  @media (forced-colors: active) {
    .star:has(:checked) > svg,
    .star:has(~ .star :checked) > svg {
      fill: Highlight;
      stroke: Highlight;
      forced-color-adjust: none;
    }
    .range.unset {
      opacity: 1;
    }
  }
  ${phoneStyles}
`;
