import { css } from 'lit';

/** Numbers, tracks and what stands under them. A track's values arrive by `--at`. */
export const goalStyles = css`
  .goals {
    margin-block-start: var(--_block);
  }
  .goals > * + *,
  :is(.footer, .secondary) > * + * {
    margin-block-start: calc(4 * var(--_s));
  }
  :is(.footer, .secondary) > * + .more {
    margin-block-start: calc(2 * var(--_s));
  }
  .goal {
    text-wrap: balance;
  }
  .number {
    white-space: nowrap;
    unicode-bidi: isolate;
    font-weight: var(--_number);
  }
  .goal .n20,
  .goal .n28 {
    margin-inline-end: 0.1em;
  }
  b .number,
  .n12 .number,
  .dots .number,
  .legend .number {
    font-weight: inherit;
    color: inherit;
  }
  .number .unit {
    color: inherit;
  }
  .goal .unit {
    color: var(--_t2);
  }
  .track {
    position: relative;
    block-size: var(--_track-size);
    margin-block: calc(3 * var(--_s)) calc(2 * var(--_s));
    border-radius: min(3px, var(--_radius));
    background: var(--_track);
    --_bar-fill: var(--_fill);
  }
  .fill {
    display: block;
    inline-size: var(--at);
    block-size: 100%;
    border-radius: min(3px, var(--_radius));
    background: var(--_bar-fill);
    animation: fill 240ms var(--_ease);
  }
  @keyframes fill {
    from {
      inline-size: 0;
    }
  }
  .tick {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: var(--at);
    inline-size: 2px;
    block-size: 14px;
    margin-block-start: -7px;
    margin-inline-start: -1px;
    background: var(--_t2);
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .tick.end {
    inset-inline-start: auto;
    inset-inline-end: 0;
    background: var(--_t1);
    box-shadow: none;
  }
  .legend {
    container-type: inline-size;
    position: relative;
    display: flex;
    justify-content: flex-end;
    min-block-size: 16px;
    margin-block-end: calc(2 * var(--_s));
    color: var(--_t3);
  }
  .target {
    color: var(--_t1);
    text-align: end;
  }
  .mark {
    position: absolute;
    inset-inline-start: var(--at);
    display: flex;
    justify-content: center;
    inline-size: 0;
    white-space: nowrap;
  }
  .mark > span {
    flex: none;
  }
  .mark > span,
  .target {
    max-inline-size: 45cqi;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .mark.start {
    justify-content: flex-start;
  }
  .mark.end {
    justify-content: flex-end;
  }
  .segments {
    display: flex;
    gap: 3px;
    margin-block: calc(2 * var(--_s));
  }
  .segments i {
    flex: 1;
    block-size: var(--_track-size);
    border-radius: min(3px, var(--_radius));
    background: var(--_track);
  }
  .segments .done {
    background: var(--_fill);
  }
  .condition-row {
    display: flex;
    justify-content: space-between;
    gap: calc(3 * var(--_s));
  }
  .condition-row > :last-child {
    white-space: nowrap;
  }
  .condition-row > :last-child .number {
    font-weight: 400;
  }
  .or {
    display: block;
    margin-block-end: calc(2 * var(--_s));
  }
  .wide {
    display: none;
  }
  @container (min-width: 300px) {
    .target .wide {
      display: inline;
    }
  }
  @container (min-width: 380px) {
    .mark .wide {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .fill,
    .segments .done {
      background: Highlight;
      forced-color-adjust: none;
    }
    .track,
    .segments i {
      border: 1px solid CanvasText;
    }
  }
`;
