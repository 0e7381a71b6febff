import { css } from 'lit';

/** A card of the list, from its kind to its actions. */
export const cardStyles = css`
  .challenge {
    --_pad: var(--laurel-card-padding, calc(5 * var(--_s)));
    display: flex;
    flex-direction: column;
    gap: calc(3 * var(--_s));
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .challenge.closed {
    border-style: dashed;
    border-color: var(--_line-2);
    background: none;
    box-shadow: none;
  }
  .closed .name {
    color: var(--_t2);
  }
  .challenge > .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(1 * var(--_s)) calc(2 * var(--_s));
    min-block-size: 24px;
    margin-block-end: calc(-1 * var(--_s));
  }
  .kind,
  .status {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_s));
  }
  .status {
    gap: calc(1.5 * var(--_s));
    padding: calc(1 * var(--_s)) calc(2 * var(--_s));
    border-radius: var(--_radius-chip);
    background: var(--_inset);
    font-size: calc(12 * var(--_px));
    font-weight: 600;
    line-height: 1.35;
    color: var(--_t2);
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
  .status.caution {
    background: var(--_cau-soft);
    color: var(--_cau);
  }
  .name {
    border-radius: 2px;
    font-weight: var(--_name);
  }
  .name + .muted {
    margin-block-start: calc(-2 * var(--_s));
    text-wrap: pretty;
  }
  .points .n20 {
    font-weight: var(--_number);
  }
  .number {
    unicode-bidi: isolate;
    white-space: nowrap;
  }
  .dots {
    overflow: clip;
    color: var(--_t2);
  }
  .dots > p {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -13px;
  }
  .dots span {
    unicode-bidi: plaintext;
  }
  .dots > p > span {
    position: relative;
    min-inline-size: 0;
    padding-inline-start: 13px;
  }
  .dots > p > span + span::before {
    content: '·';
    position: absolute;
    inset-inline-start: 5px;
  }
  .why {
    display: grid;
    gap: calc(2 * var(--_s));
  }
  .why .muted {
    text-wrap: pretty;
  }
  .fact {
    display: flex;
    gap: calc(2 * var(--_s));
  }
  .fact .icon {
    margin-block-start: 2px;
    color: var(--_t2);
  }
  .challenge > .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_s)) calc(4 * var(--_s));
    margin-block-start: auto;
    padding-block-start: calc(1 * var(--_s));
  }
  .foot .text-btn {
    min-block-size: calc(9 * var(--_s));
  }
  .skeleton.button {
    inline-size: 112px;
    block-size: calc(9 * var(--_s));
  }
  .waiting > .challenge {
    min-block-size: 300px;
  }
  @media (forced-colors: active) {
    .btn.primary {
      color: HighlightText;
      forced-color-adjust: none;
    }
    .status {
      outline: 1px solid;
    }
  }
`;
