import { css } from 'lit';

/** The list around its cards. Facts of one row start on one line: cards share their row's tracks. */
export const rewardListStyles = css`
  :host {
    --_gap: var(--laurel-reward-list-gap, calc(4 * var(--_s)));
    --_column: var(--laurel-reward-list-column, 264px);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(var(--_column), (100% - 48px) / 4)), 1fr));
    gap: 0 var(--_gap);
    margin-block-end: calc(-1 * var(--_gap));
  }
  .cards > * {
    margin-block-end: var(--_gap);
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
  .filters {
    display: none;
  }
  .filter {
    display: inline-flex;
    align-items: baseline;
    gap: calc(1.5 * var(--_s));
  }
  .filter .icon {
    inline-size: 14px;
    block-size: 14px;
    align-self: center;
  }
  .count {
    font-size: calc(12 * var(--_px));
    color: var(--_t3);
  }
  [aria-pressed='true'] .count {
    color: inherit;
  }
  .select,
  select {
    inline-size: 100%;
  }
  select,
  .filter.only {
    min-block-size: calc(11 * var(--_s));
    align-items: center;
  }
  @container (min-width: 520px) {
    .filters {
      display: flex;
    }
    .select {
      display: none;
    }
    .filter.only {
      min-block-size: calc(8 * var(--_s));
      align-items: baseline;
    }
    .filters + .select + .only {
      margin-inline-start: auto;
    }
  }
`;
