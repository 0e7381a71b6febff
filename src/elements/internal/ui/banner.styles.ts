import { css } from 'lit';
import { noticeStyles } from './notice.styles.ts';

/** A notice with a text and what can be done about it, beside the text or below it: of a form, a survey, a table. */
export const banner = css`
  ${noticeStyles}
  .notice {
    flex-wrap: wrap;
  }
  .notice.caution {
    background: var(--_cau-soft);
    color: var(--_t1);
  }
  .notice > :is(p, span) {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
`;
