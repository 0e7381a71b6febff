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
    align-items: center;
    gap: calc(1.5 * var(--_s));
    max-inline-size: 100%;
    min-block-size: 32px;
    overflow: hidden;
    padding-inline: calc(2 * var(--_s)) calc(3 * var(--_s));
    border: var(--_edge);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    white-space: nowrap;
  }
  button.chip {
    font: inherit;
    color: var(--_t2);
    cursor: pointer;
  }
  .chip > span {
    flex: none;
  }
  .chip > .strong,
  .chip > .fact {
    flex: 0 1 auto;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .chip .icon {
    inline-size: 14px;
    block-size: 14px;
    vertical-align: -2px;
  }
  .fact .icon {
    margin-inline-end: calc(1 * var(--_s));
  }
  .chip > .fact {
    flex-shrink: 99;
    min-inline-size: 5em;
    padding-inline-start: calc(2 * var(--_s));
    border-inline-start: 1px solid var(--_line);
    color: var(--_t2);
  }
  .fact .number {
    font-weight: 400;
  }
`;
