import { css } from 'lit';

/** A table to be proud of; narrow, each row is two lines and still a row. */
export const styles = css`
  .board {
    padding-inline: 0;
  }
  .board > :not(table) {
    margin-inline: var(--_pad);
  }
  .bones {
    display: grid;
    gap: calc(3 * var(--_s));
  }
  .bone.w6 {
    inline-size: 60%;
  }
  .bone.line {
    block-size: calc(6 * var(--_s));
  }
  .top {
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
  .headline > .n12 {
    flex: 1 0 100%;
  }
  .choosers {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_s));
  }
  .news {
    margin-block-start: calc(3 * var(--_s));
    padding: calc(2 * var(--_s)) calc(3 * var(--_s));
    border-radius: var(--_radius-control);
    background: var(--_soft);
  }
  .news > span {
    flex: 1;
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
  .arrow {
    inline-size: 12px;
    block-size: 12px;
    margin-inline-end: 2px;
    vertical-align: -1px;
  }
  .name {
    overflow-wrap: anywhere;
  }
  .note {
    margin-inline-start: calc(2 * var(--_s));
  }
  .lane {
    inline-size: 38%;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 12px;
    fill: color-mix(in oklab, var(--_accent) 22%, var(--_surface));
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
  thead .value {
    font-weight: 400;
  }
  .own > * {
    background: var(--_soft);
    font-weight: 600;
  }
  .own > :first-child {
    box-shadow: inset 2px 0 var(--_accent);
  }
  :dir(rtl) .own > :first-child {
    box-shadow: inset -2px 0 var(--_accent);
  }
  .own .bar {
    fill: var(--_fill);
  }
  .you {
    margin-inline-start: calc(1.5 * var(--_s));
    padding: 1px calc(1.5 * var(--_s));
    border-radius: var(--_radius-chip);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .gap > * {
    padding-block: calc(1 * var(--_s));
    background: var(--_inset);
  }
  .more {
    margin-block-start: calc(3 * var(--_s));
  }
  .seeing {
    display: grid;
    gap: calc(2 * var(--_s));
    margin-block: calc(4 * var(--_s)) 0;
    padding: calc(4 * var(--_s));
    border: 0;
    border-radius: 10px;
    background: var(--_inset);
  }
  .seeing legend {
    float: inline-start;
    padding: 0;
  }
  .option {
    display: flex;
    gap: calc(3 * var(--_s));
    align-items: center;
    min-block-size: calc(11 * var(--_s));
    padding-inline: calc(3.5 * var(--_s));
    border: 1px solid var(--_line-2);
    border-radius: 10px;
    background: var(--_surface);
    cursor: pointer;
  }
  .option > :nth-child(2) {
    flex: 1;
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    font-weight: 600;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: calc(1 * var(--_s)) calc(4 * var(--_s));
    margin-block-start: calc(4 * var(--_s));
  }
  @container (max-width: 520px) {
    tr {
      display: grid;
      grid-template: auto auto / calc(12 * var(--_s)) minmax(0, 1fr) auto;
      padding-inline: var(--_pad);
      border-block-end: 1px solid var(--_line);
    }
    thead tr {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: clip;
      clip-path: inset(50%);
    }
    :is(th, td) {
      padding: calc(1 * var(--_s)) 0 !important;
      border: 0;
    }
    tbody .rank {
      grid-row: 1 / 3;
      align-self: center;
      padding-inline-end: calc(3 * var(--_s)) !important;
    }
    tbody .change {
      grid-area: 2 / 2;
    }
    tbody .name {
      grid-area: 1 / 2;
    }
    tbody .value {
      grid-area: 1 / 3;
    }
    tbody .lane {
      grid-area: 2 / 3;
      inline-size: auto;
    }
    .bar {
      inline-size: 40px;
      block-size: 4px;
      margin-inline-start: auto;
    }
    .own {
      background: var(--_soft);
      box-shadow: inset 2px 0 var(--_accent);
    }
    .own > :first-child {
      box-shadow: none;
    }
    .gap > * {
      background: none;
    }
    .gap {
      background: var(--_inset);
    }
  }
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
    .you {
      border: 1px solid;
    }
  }
`;
