import { css } from 'lit';

/** What only the list of perks has around its cards. */
export const styles = css`
  :host {
    --_gap: var(--laurel-perk-list-gap, calc(4 * var(--_s)));
    --_column: var(--laurel-perk-list-column, 264px);
  }
  ::slotted([slot='title']) {
    margin-block: 0 calc(4 * var(--_s));
  }
  .filters,
  .select {
    margin-block-end: calc(4 * var(--_s));
  }
`;
