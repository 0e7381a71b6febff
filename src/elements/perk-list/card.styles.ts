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
    line-height: calc(16em / 12);
    text-align: start;
  }
  .status .go {
    margin-inline: -3px -4px;
  }
  :dir(rtl) .go {
    scale: -1 1;
  }
  .status.under-way {
    background: var(--_soft);
    color: var(--_link);
  }
  .status.good {
    background: color-mix(in oklab, var(--_pos) 9%, var(--_surface));
    color: var(--_pos);
  }
  button.status {
    cursor: pointer;
  }
  button.status:hover {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
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
    margin-block-start: 1px;
    text-wrap: pretty;
  }
  .because {
    display: flex;
    gap: calc(2 * var(--_s));
    margin-block-start: calc(2 * var(--_s));
    text-wrap: pretty;
    color: var(--_link);
  }
  :is(.status, .because) .icon {
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
  .code + .value {
    margin-block-start: calc(2 * var(--_s));
  }
  .fact .n20 {
    line-height: calc(24em / 20 + var(--_lead));
    font-weight: var(--_number);
    color: var(--_t1);
  }
  .fact .number.n20 {
    margin-inline-end: 0.1em;
  }
  .number {
    unicode-bidi: isolate;
    white-space: nowrap;
  }
  .unit {
    color: inherit;
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
  .meter {
    display: flex;
    gap: 3px;
    padding-block: calc(1.5 * var(--_s)) calc(1 * var(--_s));
  }
  .meter i {
    flex: 1;
    block-size: var(--_track-size);
    border-radius: 3px;
    background: var(--_track);
  }
  .meter .done {
    background: var(--_fill);
  }
  .meter.bar {
    padding: 0;
    margin-block: calc(1.5 * var(--_s)) calc(1 * var(--_s));
    border-radius: 3px;
    background: var(--_track);
  }
  .bar .done {
    flex: none;
    inline-size: var(--at);
  }
  .reason {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: calc(2.5 * var(--_s));
  }
  .reason + .reason {
    margin-block-start: calc(2 * var(--_s));
  }
  .reason .icon {
    inline-size: 18px;
    block-size: 18px;
    margin-block-start: 1px;
  }
  .reason .muted {
    grid-column: 2;
  }
  .code {
    display: inline-block;
    padding: calc(1.5 * var(--_s)) calc(3 * var(--_s));
    border: 1px dashed var(--_line-2);
    border-radius: var(--_radius-chip);
    font-family: ui-monospace, monospace;
    color: var(--_t1);
    user-select: all;
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
  .foot .btn,
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
  .bone.button {
    inline-size: 112px;
    block-size: calc(9 * var(--_s));
    border-radius: var(--_radius-control);
  }
  .waiting :is(.text, .fact) {
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
    .meter i,
    .meter.bar {
      border: 1px solid CanvasText;
    }
    .meter .done {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
