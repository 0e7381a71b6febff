import { css } from 'lit';

/** A matrix of radios, and an order of one's own. */
export const lazyInputStyles = css`
  .matrix {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .matrix th {
    padding: calc(2 * var(--_s));
    font-weight: 400;
    text-align: start;
  }
  .matrix thead th {
    text-align: center;
    color: var(--_t2);
  }
  .matrix tbody tr {
    border-block-start: 1px solid var(--_line);
  }
  .cell {
    display: grid;
    place-items: center;
    min-block-size: calc(11 * var(--_s));
    cursor: pointer;
  }
  .cell > span {
    display: none;
  }
  .cell input {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .order {
    display: grid;
    gap: calc(2 * var(--_s));
  }
  .placed {
    display: flex;
    gap: calc(2 * var(--_s));
    align-items: center;
    min-block-size: calc(12 * var(--_s));
    padding: calc(1 * var(--_s)) calc(3 * var(--_s));
    border: 1px solid var(--_accent);
    border-radius: 10px;
    background: color-mix(in oklab, var(--_accent) 8%, var(--_surface));
    cursor: grab;
  }
  .placed > .name {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .placed.dragged {
    position: relative;
    z-index: 1;
    border-width: 2px;
    cursor: grabbing;
    user-select: none;
  }
  .grip {
    display: grid;
    align-items: center;
    align-self: stretch;
    min-inline-size: calc(8 * var(--_s));
    padding-inline-start: calc(4 * var(--_s));
    background: radial-gradient(circle, var(--_t2) 1px, #0000 1.5px) 0 center / 6px 6px repeat-y;
    touch-action: none;
  }
  .step {
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .step.up > .icon {
    rotate: 180deg;
  }
  .step[aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
  }
  .placed .text-btn {
    min-inline-size: 24px;
    font-size: calc(18 * var(--_px));
  }
  @container (max-width: 440px) {
    .matrix thead {
      display: none;
    }
    .matrix tbody tr,
    .matrix tbody td,
    .matrix tbody th {
      display: block;
    }
    .cell {
      display: flex;
      gap: calc(3 * var(--_s));
      justify-content: start;
    }
    .cell > span {
      display: inline;
    }
  }
  .understood {
    display: block;
    color: var(--_t2);
  }
  .understood:not(:empty) {
    margin-block-start: calc(1.5 * var(--_s));
  }
`;
