import { css } from 'lit';

/** Conditions within conditions, alternatives, and what is earned beside the tier. */
export const standingDetailsStyles = css`
  .condition-row > span:first-child:has(> .icon, > .to-do) {
    display: flex;
    gap: calc(2 * var(--_s));
  }
  .condition-row .icon {
    flex: none;
    margin-block-start: 2px;
    color: var(--_pos);
  }
  .to-do {
    flex: none;
    box-sizing: border-box;
    inline-size: 14px;
    block-size: 14px;
    margin: 3px 1px 0;
    border: 1.5px solid var(--_t3);
    border-radius: 50%;
  }
  .limit-line {
    flex-wrap: wrap;
  }
  .track.limit .tick.end {
    display: none;
  }
  .parts,
  .alternatives > ul,
  .tracks ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .parts {
    display: grid;
    gap: calc(2 * var(--_s));
    margin-block-start: calc(2 * var(--_s));
    padding-inline-start: calc(3 * var(--_s));
    border-inline-start: 2px solid var(--_line);
  }
  .alternatives > ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_s));
    margin-block-start: calc(2 * var(--_s));
  }
  .alternatives > ul > li {
    padding: calc(3 * var(--_s));
    border: 1px solid var(--_line);
    border-radius: var(--_radius-chip);
  }
  .alternatives > ul > li > * + * {
    margin-block-start: calc(3 * var(--_s));
  }
  .tracks {
    padding: calc(4 * var(--_s)) var(--_pad);
    border-block-start: 1px solid var(--_line);
  }
  .tracks li + li {
    margin-block-start: calc(2 * var(--_s));
  }
  .tracks :is(summary, .track-line) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: calc(2 * var(--_s));
  }
  .track-name {
    color: var(--_t1);
  }
  .tracks :is(summary, .track-line) .quiet .icon {
    margin-inline-end: calc(1 * var(--_s));
    vertical-align: -2px;
    color: var(--_pos);
  }
  /* The sign of what is earned does not turn when the line opens. */
  .tracks [open] > summary .quiet .icon {
    rotate: none;
  }
  .tracks summary > .icon {
    align-self: center;
  }
  .track-body {
    padding-block: calc(2 * var(--_s)) calc(3 * var(--_s));
  }
  .track-body > * + * {
    margin-block-start: calc(3 * var(--_s));
  }
  @media (forced-colors: active) {
    .to-do {
      border-color: CanvasText;
    }
  }
`;
