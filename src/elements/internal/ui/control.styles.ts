import { css } from 'lit';

/** The surface of a native field, wherever one stands. */
export const controlStyles = css`
  .control {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: calc(10 * var(--_s));
    margin: 0;
    padding: calc(2 * var(--_s)) calc(3 * var(--_s));
    border: 1px solid var(--_ctl);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    font: inherit;
    letter-spacing: 0;
    text-align: start;
    color: var(--_t1);
  }
  .removed-text {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .removed .text-btn + .text-btn {
    margin-inline-start: calc(4 * var(--_s));
  }
`;
