import { css } from 'lit';
import { timelineStyles } from '../internal/ui/timeline.styles.ts';

/** The styles of one referral, in its dialog and in the confirmation. */
export const referralDetailStyles = css`
  ${timelineStyles}
  .dialog-pane > * + * {
    margin-block-start: calc(5 * var(--_s));
  }
  .dialog-pane h3 {
    margin-block-end: calc(2 * var(--_s));
  }
  .dialog-pane .space-between h3 {
    margin: 0;
  }
  .space-between .text-btn {
    font-weight: 400;
  }
  .text-btn.withdraw {
    color: var(--_t1);
  }
  .progress-labels {
    display: flex;
    justify-content: space-between;
    gap: calc(3 * var(--_s));
    color: var(--_t2);
  }
  .facts > div {
    display: flex;
    justify-content: space-between;
    gap: calc(4 * var(--_s));
    padding-block: calc(2 * var(--_s));
  }
  .facts > div + div {
    border-block-start: 1px solid var(--_line);
  }
  .facts dt {
    color: var(--_t2);
  }
  .facts dd {
    min-inline-size: 0;
    text-align: end;
    overflow-wrap: anywhere;
  }
  .confirmation {
    padding: 0;
  }
  .confirmation .body {
    display: grid;
    gap: calc(4 * var(--_s));
    padding: var(--_pad);
  }
  .confirmation .banner {
    display: flex;
    gap: calc(3 * var(--_s));
  }
  .success-icon {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border-radius: 50%;
    background: color-mix(in oklab, var(--_pos) 12%, var(--_surface));
    color: var(--_pos);
  }
  .confirmation .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(2 * var(--_s)) calc(4 * var(--_s));
    padding: calc(4 * var(--_s)) var(--_pad);
    border-block-start: 1px solid var(--_line);
  }
`;
