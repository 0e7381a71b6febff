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
  .media {
    display: block;
    inline-size: 100%;
    aspect-ratio: 2.2;
    margin-block-end: calc(4 * var(--_s));
    border-radius: var(--_radius-control);
    object-fit: cover;
  }
  .head {
    margin-block-end: calc(2 * var(--_s));
  }
  .name {
    line-height: calc(22em / 16 + var(--_lead));
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
  .closed .fact .n20 {
    color: var(--_t2);
  }
  .closed .summary {
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
  .reason {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: calc(2 * var(--_s));
  }
  .fact > .reason {
    margin-block-start: calc(2 * var(--_s));
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
  .reward-terms .dots {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    color: inherit;
  }
  .reward-terms .icon {
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: 1px;
  }
  .foot {
    grid-row: 5;
    align-items: end;
    margin-block-start: calc(4 * var(--_s));
  }
  .waiting :is(.text, .fact) {
    min-block-size: 92px;
    align-content: start;
  }
`;
