import { css } from 'lit';

/** The list around its cards. */
export const styles = css`
  :host {
    --_gap: var(--laurel-challenge-list-gap, calc(4 * var(--_s)));
    --_column: var(--laurel-challenge-list-column, 300px);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(var(--_column), (100% - 32px) / 3)), 1fr));
    gap: var(--_gap);
  }
  ::slotted([slot='title']) {
    margin-block: 0 calc(4 * var(--_s));
  }
  .card.state {
    max-inline-size: 640px;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 calc(4 * var(--_s));
  }
  .filters,
  .states {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_s));
  }
  .filters {
    margin-block-end: calc(4 * var(--_s));
  }
  .filter,
  select {
    min-block-size: calc(8 * var(--_s));
    padding: calc(1 * var(--_s)) calc(3 * var(--_s));
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    font: inherit;
    color: var(--_t2);
    cursor: pointer;
  }
  .filter:hover {
    border-color: var(--_ctl);
  }
  .filter[aria-pressed='true'] {
    border-color: var(--_accent-line);
    background: var(--_soft);
    color: var(--_link);
  }
  .select {
    position: relative;
    min-inline-size: 0;
  }
  .select .icon {
    position: absolute;
    inset-block-start: calc(50% - 8px);
    inset-inline-end: calc(3 * var(--_s));
    pointer-events: none;
  }
  select {
    max-inline-size: 100%;
    padding-inline-end: calc(9 * var(--_s));
    border-color: var(--_ctl);
    appearance: none;
    color: var(--_t1);
  }
  .notice {
    display: flex;
    gap: calc(2.5 * var(--_s));
    padding: calc(3 * var(--_s)) calc(4 * var(--_s));
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_inset);
    color: var(--_t2);
  }
  .top + .notice {
    margin-block-end: calc(4 * var(--_s));
  }
  .notice .icon {
    margin-block-start: 2px;
  }
  .notice > :last-child {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .notice b {
    color: var(--_t1);
  }
  .notice.caution {
    background: var(--_cau-soft);
    color: var(--_t1);
  }
  .notice.caution .icon {
    color: var(--_cau);
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_s)) calc(4 * var(--_s));
    margin-block-start: calc(5 * var(--_s));
  }
  [aria-disabled='true'] {
    opacity: 0.72;
    cursor: default;
  }
  .notes .row {
    padding-inline: 0;
    border: 0;
  }
  @container (max-width: 520px) {
    .waiting > :nth-child(n + 4) {
      display: none;
    }
    .select,
    select {
      inline-size: 100%;
    }
    .select {
      flex: 1 1 100%;
    }
    .filter,
    select {
      min-block-size: calc(10 * var(--_s));
    }
  }
  @media (forced-colors: active) {
    .filter[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
    .notice {
      border: 1px solid;
    }
  }
`;
