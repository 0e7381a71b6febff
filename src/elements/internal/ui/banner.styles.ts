import { css } from 'lit';

/** What a form or a survey has to tell beside its controls: kept, refused, closed. */
export const banner = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2.5 * var(--_s));
    padding: calc(3 * var(--_s)) calc(4 * var(--_s));
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_inset);
    color: var(--_t2);
  }
  .notice > :is(p, span) {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .notice.caution {
    background: var(--_cau-soft);
    color: var(--_t1);
  }
`;
