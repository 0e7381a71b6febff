import { css } from 'lit';

/** What only the list of rewards has around its cards. */
export const rewardListStyles = css`
  :host {
    --_gap: var(--laurel-reward-list-gap, calc(4 * var(--_s)));
    --_column: var(--laurel-reward-list-column, 264px);
  }
  ::slotted([slot='title']) {
    margin-block: 0;
  }
  .top {
    margin-block-end: calc(4 * var(--_s));
  }
  .balance {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(2 * var(--_s));
    margin-inline-end: auto;
  }
  .balance b {
    font-weight: var(--_number);
  }
  .choose {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_s));
    margin-block-end: calc(4 * var(--_s));
  }
  .filter .icon {
    inline-size: 14px;
    block-size: 14px;
    align-self: center;
  }
  .filter.only {
    min-block-size: calc(11 * var(--_s));
    align-items: center;
  }
  @container (min-width: 520px) {
    .filter.only {
      min-block-size: calc(8 * var(--_s));
      align-items: baseline;
    }
    .filters + .select + .only {
      margin-inline-start: auto;
    }
  }
`;
