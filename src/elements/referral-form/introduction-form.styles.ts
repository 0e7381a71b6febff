import { css } from 'lit';

/** The styles of the introduction form and of the company check. */
export const introductionFormStyles = css`
  .intro .fields {
    grid-template-columns: minmax(0, 1fr);
  }
  .actions.send {
    gap: calc(2 * var(--_s)) calc(4 * var(--_s));
  }
  .large {
    min-block-size: calc(11 * var(--_s));
    padding-inline: calc(5 * var(--_s));
  }
  .check-result {
    display: flex;
    gap: calc(1.5 * var(--_s));
    color: var(--_t2);
  }
  .check-result.positive {
    color: var(--_pos);
  }
`;
