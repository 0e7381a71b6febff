import { css } from 'lit';

/** What only the card of a perk has. */
export const cardStyles = css`
  .perk {
    grid-row: span 4;
  }
  .head {
    row-gap: calc(1 * var(--_s));
  }
  .status .forward {
    margin-inline: -3px;
  }
  :dir(rtl) .forward {
    scale: -1 1;
  }
  button.status {
    border: 0;
    text-align: start;
    cursor: pointer;
  }
  button.status:hover {
    text-decoration: underline 1px;
  }
  .recommendation {
    display: flex;
    gap: calc(2 * var(--_s));
    margin-block-start: calc(2 * var(--_s));
    text-wrap: pretty;
    color: var(--_link);
  }
  :is(.status, .recommendation) .icon {
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: 1px;
  }
  .expired .name {
    color: var(--_t2);
  }
  .expired .summary {
    color: var(--_t3);
  }
  .foot {
    grid-row: 4;
    justify-content: space-between;
    column-gap: calc(3 * var(--_s));
  }
  .aside {
    flex: 1 1 64px;
    overflow-wrap: break-word;
    text-align: end;
  }
  .aside:first-child {
    text-align: start;
  }
  .waiting :is(.text, .fact) {
    min-block-size: 100px;
    align-content: start;
  }
`;
