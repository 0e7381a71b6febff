import { css } from 'lit';

/** What only the card of a reward has. */
export const rewardCardStyles = css`
  .reward {
    grid-row: span 5;
  }
  .closed .fact .n20 {
    color: var(--_t2);
  }
  .reason .icon {
    margin-block-start: 2px;
  }
  .fact > .reason {
    margin-block-start: calc(2 * var(--_s));
  }
  .terms-slot {
    grid-row: 4;
  }
  .reward-terms {
    display: grid;
    gap: calc(1.5 * var(--_s));
    padding-block-start: calc(4 * var(--_s));
  }
  .reward-terms > li {
    display: flex;
    gap: calc(2 * var(--_s));
  }
  .reward-terms .dots {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .reward-terms .icon {
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: 1px;
  }
  .foot {
    grid-row: 5;
    align-items: end;
  }
  .waiting :is(.text, .fact) {
    min-block-size: 92px;
    align-content: start;
  }
`;
