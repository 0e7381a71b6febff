import { css } from 'lit';

/** The badge in one line. */
export const chipStyles = css`
  :host([variant='chip']) {
    display: inline-block;
    container-type: normal;
    max-inline-size: 100%;
    vertical-align: middle;
  }
  .chip {
    display: inline-flex;
    flex-wrap: wrap;
    align-content: center;
    align-items: center;
    column-gap: calc(1.5 * var(--_s));
    max-inline-size: 100%;
    min-block-size: 32px;
    overflow: hidden;
    padding-block: calc(0.5 * var(--_s));
    padding-inline-end: calc(3 * var(--_s));
    border: var(--_edge);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .chip > :first-child:not(.sr-only),
  .chip > .sr-only:first-child + * {
    margin-inline-start: calc(2 * var(--_s));
  }
  button.chip {
    font: inherit;
    color: var(--_t2);
    cursor: pointer;
  }
  .chip .icon {
    inline-size: 14px;
    block-size: 14px;
    vertical-align: -2px;
  }
  .fact .icon {
    margin-inline-end: calc(1 * var(--_s));
  }
  /* Where the fact stands on a line of its own, the line before it is outside of the chip. */
  .chip > .fact {
    margin-inline-start: -1px;
    padding-inline-start: calc(2 * var(--_s));
    border-inline-start: 1px solid var(--_line);
    color: var(--_t2);
  }
  .fact .number {
    font-weight: 400;
  }
`;
