import { css } from 'lit';

/** A notice that begins with an icon, and may stress a part of its text: on cards, and in the dialogs of requests. */
export const iconNoticeStyles = css`
  .notice p {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .notice.caution {
    background: var(--_cau-soft);
    color: var(--_t1);
  }
  .notice.caution .icon {
    color: var(--_cau);
  }
  @media (forced-colors: active) {
    .notice {
      border: 1px solid;
    }
  }
`;
