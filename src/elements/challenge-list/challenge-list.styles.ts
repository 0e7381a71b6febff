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
  .select {
    min-inline-size: 0;
  }
  select {
    max-inline-size: 100%;
  }
  .states {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_s));
  }
  .filters {
    display: flex;
    margin-block-end: calc(4 * var(--_s));
  }
  @container (max-width: 520px) {
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
`;
