import { css } from 'lit';

/** The balance in one line, with the measures of the tier badge's. */
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
    padding-inline: calc(2 * var(--_s)) calc(3 * var(--_s));
    border: var(--_edge);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  button.chip {
    font: inherit;
    color: var(--_t2);
    cursor: pointer;
  }
  .chip > .fact {
    margin-inline-start: -1px;
    padding-inline-start: calc(2 * var(--_s));
    border-inline-start: 1px solid var(--_line);
    color: var(--_t2);
  }
  .w4 {
    inline-size: 5em;
  }
`;
