import { css } from 'lit';

export const cardStyles = css`
  .perk {
    --_pad: var(--laurel-card-padding, calc(5 * var(--_s)));
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0;
    overflow: clip;
  }
  .perk.locked {
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
    border: 0;
    border-radius: var(--_radius-chip);
    background: var(--_inset);
    font: inherit;
    font-size: calc(12 * var(--_px));
    font-weight: 600;
    line-height: 1.35;
    text-align: start;
  }
  .status .forward {
    margin-inline: -3px;
  }
  :dir(rtl) .forward {
    scale: -1 1;
  }
  .status.in-progress {
    background: var(--_soft);
    color: var(--_link);
  }
  .status.positive {
    background: color-mix(in oklab, var(--_pos) 9%, var(--_surface));
    color: var(--_pos);
  }
  button.status {
    cursor: pointer;
  }
  button.status:hover {
    text-decoration: underline 1px;
  }
  .perk .name {
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
  .recommendation {
    display: flex;
    gap: calc(2 * var(--_s));
    margin-block-start: calc(2 * var(--_s));
    text-wrap: pretty;
    color: var(--_link);
  }
  :is(.status, .recommendation) .icon {
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: 1px;
  }
  :is(.locked, .expired) .name {
    color: var(--_t2);
  }
  :is(.locked, .expired) .summary {
    color: var(--_t3);
  }

  .foot {
    grid-row: 4;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(2 * var(--_s)) calc(3 * var(--_s));
    margin-block-start: calc(4 * var(--_s));
  }
  .foot .text-btn {
    min-block-size: calc(9 * var(--_s));
  }
  .aside {
    flex: 1 1 64px;
    overflow-wrap: break-word;
    text-align: end;
  }
  .aside:first-child {
    text-align: start;
  }
  .skeleton.button {
    inline-size: 112px;
    block-size: calc(9 * var(--_s));
  }
  .loading :is(.text, .fact) {
    min-block-size: 100px;
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
