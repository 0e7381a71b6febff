import { css } from 'lit';

/** Done: a positive dot and line. Now: the accent with a halo. To come: hollow. */
export const timelineStyles = css`
  .timeline {
    display: grid;
  }
  .timeline > li {
    position: relative;
    display: grid;
    padding-inline-start: calc(8 * var(--_s));
    padding-block-end: calc(4 * var(--_s));
    color: var(--_t2);
  }
  .timeline > li:last-child {
    padding-block-end: 0;
  }
  .timeline > li::before {
    content: '';
    position: absolute;
    inset-block-start: 6px;
    inset-inline-start: 4px;
    inline-size: 8px;
    block-size: 8px;
    border: 1px solid var(--_ctl);
    border-radius: 50%;
    background: light-dark(#fff, var(--_inset));
  }
  .timeline > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 19px -1px;
    inset-inline-start: 7px;
    inline-size: 2px;
    background: var(--_line-2);
  }
  .timeline > .done {
    color: var(--_t1);
  }
  .timeline > .done::before,
  .timeline > .done:not(:last-child)::after {
    border-color: var(--_pos-fill);
    background: var(--_pos-fill);
  }
  .timeline > .now {
    font-weight: 600;
    color: var(--_t1);
  }
  .timeline > .now::before {
    border-color: var(--_fill);
    background: var(--_fill);
    box-shadow: 0 0 0 4px var(--_soft);
  }
  .timeline .n12 {
    font-weight: 400;
  }
  @media (forced-colors: active) {
    .timeline > .now::before {
      background: Highlight;
      forced-color-adjust: none;
    }
    .timeline > .done::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .timeline > li::after {
      background: CanvasText;
    }
  }
`;
