import { css } from 'lit';

/** The list of companies that are referred in one go. */
export const severalFormStyles = css`
  .several > * {
    min-inline-size: 0;
  }
  .several h4 {
    margin: 0;
    margin-block-end: calc(2 * var(--_s));
  }
  .several .shared {
    padding-block-start: calc(4 * var(--_s));
    border-block-start: 1px solid var(--_line);
  }
  .companies {
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) - 2px);
    list-style: none;
  }
  .companies > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr) auto;
    gap: 0 calc(3 * var(--_s));
    align-items: center;
    padding: calc(2 * var(--_s)) calc(3 * var(--_s));
  }
  .companies > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .company {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .companies .check-result.caution {
    color: var(--_t1);
  }
  .companies .check-result > .icon {
    flex: none;
    margin-block-start: 1px;
  }
  .row-actions {
    display: flex;
    gap: calc(1 * var(--_s));
  }
  .row-actions .text-btn {
    display: grid;
    place-items: center;
    min-inline-size: 28px;
    min-block-size: 28px;
    color: var(--_t2);
  }
  @container (max-width: 520px) {
    .companies > li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .companies .check-result {
      grid-row: 2;
      grid-column: 1 / -1;
    }
    .row-actions {
      grid-row: 1;
      grid-column: 2;
    }
  }
`;
