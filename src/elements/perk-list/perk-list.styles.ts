import { css } from 'lit';

/** The list around its cards. Facts of one row start on one line: cards share their row's tracks. */
export const styles = css`
  :host {
    --_gap: var(--laurel-perk-list-gap, calc(4 * var(--_s)));
    --_column: var(--laurel-perk-list-column, 264px);
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
    gap: calc(2 * var(--_s)) calc(4 * var(--_s));
  }
  .filters {
    display: none;
    flex-wrap: wrap;
    gap: calc(2 * var(--_s));
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
  .filter {
    display: inline-flex;
    align-items: baseline;
    gap: calc(1.5 * var(--_s));
  }
  .count {
    font-size: calc(12 * var(--_px));
    color: var(--_t3);
  }
  [aria-pressed='true'] .count {
    color: inherit;
  }
  .select {
    position: relative;
    inline-size: 100%;
    margin-block-end: calc(4 * var(--_s));
  }
  .select .icon {
    position: absolute;
    inset-block-start: calc(50% - 8px);
    inset-inline-end: calc(3 * var(--_s));
    pointer-events: none;
  }
  select {
    inline-size: 100%;
    min-block-size: calc(11 * var(--_s));
    padding-inline-end: calc(9 * var(--_s));
    border-color: var(--_ctl);
    appearance: none;
    color: var(--_t1);
  }
  .panel {
    display: flex;
    gap: calc(2.5 * var(--_s));
    margin-block-end: calc(4 * var(--_s));
    padding: calc(3 * var(--_s));
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_inset);
  }
  .panel .icon {
    margin-block-start: 2px;
    color: var(--_t2);
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_s)) calc(4 * var(--_s));
    margin-block-start: calc(5 * var(--_s));
  }
  .more [aria-disabled='true'] {
    color: var(--_t3);
    cursor: default;
  }
  .notes .row {
    padding-inline: 0;
    border: 0;
  }
  .row + .cards {
    margin-block-start: calc(4 * var(--_s));
  }

  @container (max-width: 520px) {
    .loading > :nth-child(n + 4) {
      display: none;
    }
  }
  @container (min-width: 520px) {
    .filters {
      display: flex;
    }
    .select {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .filter[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
