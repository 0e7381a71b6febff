import { css } from 'lit';

/** A list when narrow, one row of equal steps when there is room. */
export const ladderStyles = css`
  .step {
    display: flex;
    align-items: center;
    gap: calc(3 * var(--_s));
    padding: calc(3 * var(--_s)) var(--_pad);
    border-block-start: 1px solid var(--_line);
    color: var(--_t2);
  }
  .step > span > span {
    display: block;
  }
  .step.here {
    background: var(--_soft);
    color: var(--_t1);
  }
  .step.here .medallion {
    color: var(--_link);
  }
  @container (min-width: 760px) {
    .ladder {
      display: flex;
      border-block-start: 1px solid var(--_line);
    }
    .step {
      flex: 1;
      min-inline-size: 0;
      padding-inline: calc(4 * var(--_s));
      border-block-start: 0;
    }
    .step + .step {
      border-inline-start: 1px solid var(--_line);
    }
  }
  @media (forced-colors: active) {
    .step.here {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
