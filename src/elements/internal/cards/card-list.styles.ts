import { css } from 'lit';
import { dotsStyles } from '../ui/dots.styles.ts';
import { noticeStyles } from '../ui/notice.styles.ts';

/** A list of cards: its bar with filters, notes, the row for the next page; and of each card its kind, state and small facts. */
export const cardListStyles = css`
  .card.state {
    max-inline-size: 640px;
  }
  .top,
  .more,
  .head,
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_s)) calc(4 * var(--_s));
  }
  .top,
  .head {
    justify-content: space-between;
  }
  .more {
    margin-block-start: calc(5 * var(--_s));
  }
  .filters {
    flex-wrap: wrap;
    gap: calc(2 * var(--_s));
  }
  .filter,
  select {
    min-block-size: calc(8 * var(--_s));
    padding: calc(1 * var(--_s)) calc(3 * var(--_s));
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    font: inherit;
    color: var(--_t2);
    cursor: pointer;
  }
  .filter:hover {
    border-color: var(--_ctl);
  }
  .filter[aria-pressed='true'] {
    border-color: var(--_accent-line);
    background: var(--_soft);
    color: var(--_link);
  }
  .select {
    position: relative;
  }
  .select .icon {
    position: absolute;
    inset-block-start: calc(50% - 8px);
    inset-inline-end: calc(3 * var(--_s));
    pointer-events: none;
  }
  select {
    padding-inline-end: calc(9 * var(--_s));
    border-color: var(--_ctl);
    appearance: none;
    color: var(--_t1);
  }
  ${noticeStyles}
  .notice .icon {
    margin-block-start: 2px;
  }
  .notice b {
    color: var(--_t1);
  }
  .notice[part='panel'] {
    margin-block-end: calc(4 * var(--_s));
  }
  [aria-disabled='true'] {
    opacity: 0.72;
    cursor: default;
  }
  .notes .row {
    padding-inline: 0;
    border: 0;
  }
  .head {
    column-gap: calc(2 * var(--_s));
    min-block-size: 24px;
  }
  .kind,
  .status {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_s));
    color: var(--_t2);
  }
  .status {
    gap: calc(1.5 * var(--_s));
    padding: calc(1 * var(--_s)) calc(2 * var(--_s));
    border-radius: var(--_radius-chip);
    background: var(--_inset);
    font: inherit;
    font-size: calc(12 * var(--_px));
    font-weight: 600;
    line-height: 1.35;
  }
  .status .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .status.under-way {
    background: var(--_soft);
    color: var(--_link);
  }
  .status.good {
    background: color-mix(in oklab, var(--_pos) 9%, var(--_surface));
    color: var(--_pos);
  }
  .closed {
    border-style: dashed;
    border-color: var(--_line-2);
    background: none;
    box-shadow: none;
  }
  .closed .name {
    color: var(--_t2);
  }
  .name {
    border-radius: 2px;
    font-weight: var(--_name);
  }
  .number {
    unicode-bidi: isolate;
    white-space: nowrap;
  }
  ${dotsStyles}
  .dots span {
    unicode-bidi: plaintext;
  }
  .foot .text-btn {
    min-block-size: calc(9 * var(--_s));
  }
  .skeleton.button {
    inline-size: 112px;
    block-size: calc(9 * var(--_s));
  }
  @container (max-width: 520px) {
    .waiting > :nth-child(n + 4) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .btn.primary {
      color: HighlightText;
      forced-color-adjust: none;
    }
    .status {
      outline: 1px solid;
    }
    .filter[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
