import { css } from 'lit';

/** What only the dialog of a claim has. */
export const claimStyles = css`
  .icon-list {
    background: var(--_inset);
  }
  .icon-list .note {
    display: block;
  }
  .rows .end {
    margin-inline-start: auto;
    text-align: end;
  }
`;
