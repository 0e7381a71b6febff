import { css } from 'lit';

/** A table to be proud of; narrow, each row is two lines and still a row. */
export const leaderboardStyles = css`
  .board {
    padding-inline: 0;
  }
  .board > :not(table) {
    margin-inline: var(--_pad);
  }
  .skeletons {
    display: grid;
    gap: calc(3 * var(--_s));
  }
  .skeleton.line {
    block-size: calc(6 * var(--_s));
  }
  .top,
  .below-table,
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: calc(2 * var(--_s)) calc(4 * var(--_s));
  }
  .headline {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(2 * var(--_s));
  }
  .headline > :is(.n12, h3:first-child:last-child) {
    flex: 1 0 100%;
  }
  .pickers {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_s));
  }
  .picker {
    position: relative;
  }
  .picker .icon {
    position: absolute;
    inset-block-start: calc(50% - 8px);
    inset-inline-end: calc(3 * var(--_s));
    pointer-events: none;
  }
  select {
    max-inline-size: 100%;
    padding-inline-end: calc(9 * var(--_s)) !important;
    font-weight: 400 !important;
    text-overflow: ellipsis;
    appearance: none;
    field-sizing: content;
  }
  .segments {
    display: flex;
    flex-wrap: wrap;
    padding: 1px;
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius-control);
    background: var(--_inset);
  }
  .segments > button {
    min-block-size: calc(8 * var(--_s));
    padding: calc(1 * var(--_s)) calc(3 * var(--_s));
    border: 1px solid transparent;
    border-radius: calc(var(--_radius-control) - 2px);
    background: none;
    font: inherit;
    color: var(--_t2);
    cursor: pointer;
  }
  .segments > [aria-pressed='true'] {
    border-color: var(--_line-2);
    background: var(--_surface);
    font-weight: 600;
    color: var(--_t1);
  }
  .notice {
    align-items: center;
    margin-block-start: calc(3 * var(--_s));
  }
  .new-results {
    background: var(--_soft);
  }
  .new-results .icon {
    color: var(--_link);
  }
  table {
    inline-size: 100%;
    margin-block-start: calc(3 * var(--_s));
    border-collapse: collapse;
  }
  th,
  td {
    padding: calc(2 * var(--_s));
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }
  :is(th, td):first-child {
    padding-inline-start: var(--_pad);
  }
  :is(th, td):last-child {
    padding-inline-end: var(--_pad);
  }
  .rank {
    inline-size: 1%;
    text-align: end;
    white-space: nowrap;
  }
  .change {
    inline-size: 1%;
    white-space: nowrap;
  }
  .name {
    overflow-wrap: anywhere;
  }
  .participant {
    margin-inline-end: calc(2 * var(--_s));
  }
  :is(.note, .viewer-badge) {
    display: inline-block; /* or Chromium reads it as one word with the name */
  }
  .bar-cell {
    inline-size: 38%;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 12px;
    fill: color-mix(in oklab, var(--_accent-line) 22%, var(--_surface));
  }
  :dir(rtl) .bar {
    scale: -1 1;
  }
  .value {
    inline-size: 1%;
    font-weight: 600;
    text-align: end;
    white-space: nowrap;
  }
  .no-bars .bar-cell {
    display: none;
  }
  .no-bars .value {
    inline-size: 24%;
  }
  .secondary {
    inline-size: 12%;
    color: var(--_t2);
    text-align: end;
  }
  .secondary > span {
    display: none;
  }
  thead .value {
    font-weight: 400;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .viewer-row > * {
    background: var(--_soft);
    font-weight: 600;
  }
  .viewer-row > :first-child {
    box-shadow: inset 2px 0 var(--_accent-line);
  }
  :dir(rtl) .viewer-row > :first-child {
    box-shadow: inset -2px 0 var(--_accent-line);
  }
  .viewer-row .bar {
    fill: var(--_fill);
  }
  .viewer-badge {
    margin-inline-start: calc(0.5 * var(--_s));
    padding: 1px calc(1.5 * var(--_s));
    border-radius: var(--_radius-chip);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .gap > * {
    padding-block: calc(1 * var(--_s));
    background: var(--_inset);
  }
  .below-table {
    align-items: baseline;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_s));
  }
  .below-table,
  footer,
  .no-participants {
    margin-block-start: calc(4 * var(--_s));
  }
  .notes .row {
    padding-inline: 0;
    border: 0;
  }
  table:last-child tr:last-child > * {
    border: 0;
  }
  .board:has(> table:last-child) {
    padding-block-end: calc(2 * var(--_s));
  }
  @container (max-width: 520px) {
    tr {
      display: grid;
      grid-template: auto auto / calc(10 * var(--_s)) auto minmax(0, 1fr) auto;
      column-gap: calc(2 * var(--_s));
      padding: calc(2 * var(--_s)) var(--_pad);
      border-block-end: 1px solid var(--_line);
    }
    table:last-child tr:last-child {
      border: 0;
    }
    thead tr {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: clip;
      clip-path: inset(50%);
    }
    :is(th, td) {
      padding: 0 !important;
      border: 0;
      background: none !important;
      box-shadow: none !important;
    }
    tbody .rank {
      grid-row: 1 / 3;
      inline-size: auto;
      align-self: center;
    }
    tbody .change {
      grid-area: 2 / 2;
      inline-size: auto;
      min-block-size: 16px;
    }
    tbody .name {
      display: grid;
      grid-area: 1 / 2 / 3 / 4;
      grid-template: subgrid / subgrid;
    }
    .participant {
      grid-column: 1 / 3;
    }
    .note {
      grid-area: 2 / 2;
    }
    /* A number breaks only where a line can't hold it, however wide the font's digits are. */
    tbody .value {
      grid-area: 1 / 4;
      inline-size: auto;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    tbody .secondary {
      grid-area: 3 / 2 / 4 / 5;
      inline-size: auto;
      font-size: 12px;
      text-align: start;
    }
    .secondary:empty {
      display: none;
    }
    .secondary > span {
      display: inline;
    }
    tbody .bar-cell {
      grid-area: 2 / 4;
      inline-size: 40px;
      align-self: center;
      justify-self: end;
    }
    .bar {
      block-size: 4px;
      border-radius: 2px;
      scale: -1 1;
    }
    :dir(rtl) .bar {
      scale: none;
    }
    .viewer-row {
      background: var(--_soft);
      box-shadow: inset 2px 0 var(--_accent-line);
    }
    :dir(rtl) .viewer-row {
      box-shadow: inset -2px 0 var(--_accent-line);
    }
    .gap {
      grid-template-rows: auto;
      padding-block: calc(1 * var(--_s));
      background: var(--_inset);
    }
    .gap > .rank {
      grid-row: auto;
    }
    .space-between {
      grid-column: 2 / 5;
    }
    .gap > .change {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
    .viewer-badge {
      border: 1px solid;
      background: Canvas;
      color: CanvasText;
    }
  }
`;
