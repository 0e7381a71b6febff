import { css } from 'lit';

/** A card: five rows that it shares with its neighbours, so that what is alike stands on one line. */
export const rewardCardStyles = css`
  .reward {
    --_pad: var(--laurel-card-padding, calc(5 * var(--_s)));
    display: grid;
    grid-row: span 5;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0;
    overflow: clip;
  }
  .reward.locked {
    border-style: dashed;
    border-color: var(--_line-2);
    background: none;
    box-shadow: none;
  }
  .media {
    display: block;
    inline-size: 100%;
    aspect-ratio: 2.2;
    margin-block-end: calc(4 * var(--_s));
    border-radius: var(--_radius-control);
    object-fit: cover;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(1 * var(--_s)) calc(2 * var(--_s));
    min-block-size: 24px;
    margin-block-end: calc(2 * var(--_s));
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
    font-size: calc(12 * var(--_px));
    font-weight: 600;
    line-height: 1.35;
  }
  .status .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .name {
    line-height: calc(22em / 16 + var(--_lead));
    font-weight: var(--_name);
    border-radius: 2px;
  }
  .name,
  .summary {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: clip;
    overflow-clip-margin: 4px;
    overflow-wrap: anywhere;
  }
  .summary {
    -webkit-line-clamp: 4;
    text-wrap: pretty;
  }
  .locked :is(.name, .fact .n20) {
    color: var(--_t2);
  }
  .locked .summary {
    color: var(--_t3);
  }
  .fact {
    grid-row: 3;
    padding-block-start: calc(5 * var(--_s));
    color: var(--_t2);
    overflow-wrap: anywhere;
  }
  .fact > * + * {
    margin-block-start: 2px;
  }
  .fact b {
    color: var(--_t1);
  }
  .fact .n20 {
    line-height: calc(24em / 20 + var(--_lead));
    font-weight: var(--_number);
    color: var(--_t1);
  }
  .number {
    unicode-bidi: isolate;
    white-space: nowrap;
  }
  .dots {
    overflow: clip;
  }
  .dots > p {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -13px;
  }
  .dots span {
    position: relative;
    min-inline-size: 0;
    padding-inline-start: 13px;
    unicode-bidi: plaintext;
  }
  .dots span + span::before {
    content: '·';
    position: absolute;
    inset-inline-start: 5px;
  }
  .reason {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: calc(2 * var(--_s));
  }
  .fact > .reason {
    margin-block-start: calc(2 * var(--_s));
  }
  .reason .icon {
    margin-block-start: 2px;
  }
  .reason .muted {
    grid-column: 2;
  }
  .terms-slot {
    grid-row: 4;
  }
  .reward-terms {
    display: grid;
    gap: calc(1.5 * var(--_s));
    padding-block-start: calc(4 * var(--_s));
  }
  .reward-terms > li {
    display: flex;
    gap: calc(2 * var(--_s));
  }
  .reward-terms span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .reward-terms .icon {
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: 1px;
  }
  .foot {
    grid-row: 5;
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(2 * var(--_s)) calc(3 * var(--_s));
    margin-block-start: calc(4 * var(--_s));
  }
  .foot .text-btn {
    min-block-size: calc(9 * var(--_s));
  }
  .skeleton.button {
    inline-size: 112px;
    block-size: calc(9 * var(--_s));
  }
  .waiting :is(.text, .fact) {
    min-block-size: 92px;
    align-content: start;
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
