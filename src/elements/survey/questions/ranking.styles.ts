import { css } from 'lit';

/** A list of which each row is dragged to its place, or moved by its buttons. */
export const rankingStyles = css`
  .ranking {
    display: grid;
    gap: calc(2 * var(--_s));
  }
  .ranked {
    display: flex;
    gap: calc(2 * var(--_s));
    align-items: center;
    min-block-size: calc(12 * var(--_s));
    padding: calc(1 * var(--_s)) calc(3 * var(--_s));
    border: 1px solid var(--_accent-line);
    border-radius: calc(var(--_radius) - 2px);
    background: color-mix(in oklab, var(--_accent-line) 8%, var(--_surface));
    cursor: grab;
  }
  .ranked > .name {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .ranked.dragged {
    position: relative;
    z-index: 1;
    border-width: 2px;
    cursor: grabbing;
    user-select: none;
  }
  .drag-handle {
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
  .ranked .text-btn {
    min-inline-size: 24px;
    font-size: calc(18 * var(--_px));
  }
`;
