import { css } from 'lit';

/** The box that says what a person should know beside the content: whom to ask, what was kept or refused, what is closed. */
export const noticeStyles = css`
  .notice {
    display: flex;
    gap: calc(2.5 * var(--_s));
    padding: calc(3 * var(--_s)) calc(4 * var(--_s));
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_inset);
    color: var(--_t2);
  }
`;
