import { css } from 'lit';

/** A table where there is room for its columns; narrower, each entry is a few lines and still a row. */
export const ledgerStyles = css`
  .ledger > .head,
  .more,
  .none {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(2 * var(--_s)) calc(4 * var(--_s));
    padding: calc(4 * var(--_s)) var(--_pad);
  }
  .more {
    justify-content: start;
  }
  .more [aria-disabled='true'],
  .tools [aria-disabled='true'] {
    color: var(--_t3);
    cursor: default;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_s)) calc(4 * var(--_s));
    min-inline-size: 0;
  }
  .chooser {
    position: relative;
    min-inline-size: 0;
  }
  .chooser .icon {
    position: absolute;
    inset-block-start: calc(50% - 8px);
    inset-inline-end: calc(3 * var(--_s));
    pointer-events: none;
  }
  .chooser > select {
    max-inline-size: 100%;
    padding-inline-end: calc(9 * var(--_s));
    font-weight: 400;
    text-overflow: ellipsis;
    appearance: none;
    field-sizing: content;
  }
  .ledger > .notice {
    margin: 0 var(--_pad) calc(4 * var(--_s));
    align-items: center;
  }
  progress {
    flex: 1 1 8em;
    block-size: var(--_track-size);
    accent-color: var(--_fill);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: calc(2.5 * var(--_s)) calc(2 * var(--_s));
    border-block-start: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  :is(th, td):first-child {
    padding-inline-start: var(--_pad);
  }
  :is(th, td):last-child {
    padding-inline-end: var(--_pad);
  }
  thead th {
    padding-block: calc(2 * var(--_s));
  }
  .date {
    inline-size: 1%;
    white-space: nowrap;
    color: var(--_t2);
  }
  .reason {
    inline-size: 34%;
    overflow-wrap: anywhere;
  }
  tbody .facts {
    overflow-wrap: anywhere;
  }
  .facts > * {
    display: block;
    inline-size: fit-content;
    text-align: start;
  }
  :is(.amount, .after) {
    inline-size: 1%;
    text-align: end;
    white-space: nowrap;
  }
  tbody .amount {
    font-weight: 600;
  }
  .after {
    color: var(--_t2);
  }
  .label {
    display: none;
  }
  .amount > .unit {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  tbody > tr:focus-visible {
    outline-offset: -2px;
  }
  .why summary {
    display: list-item;
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 4px;
    border-radius: 2px;
    list-style: none;
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.25em;
    color: var(--_t3);
    cursor: pointer;
  }
  .why summary::-webkit-details-marker {
    display: none;
  }
  @container (max-width: 720px) {
    table,
    tbody {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: clip;
      clip-path: inset(50%);
    }
    tbody > tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 calc(4 * var(--_s));
      padding: calc(3 * var(--_s)) var(--_pad);
      border-block-start: 1px solid var(--_line);
    }
    tbody > tr > * {
      inline-size: auto !important;
      padding: 0 !important;
      border: 0;
    }
    tbody .reason {
      grid-area: 1 / 1;
    }
    tbody .amount {
      grid-area: 1 / 2;
    }
    tbody .date {
      grid-area: 2 / 1;
    }
    tbody .after {
      grid-area: 2 / 2;
    }
    tbody :is(.date, .after) {
      font-size: calc(12 * var(--_px));
      line-height: calc(16em / 12 + var(--_lead));
      white-space: normal;
    }
    tbody .facts {
      grid-area: 3 / 1 / 4 / 3;
    }
    tbody .lost {
      grid-column: 1 / 3;
    }
    .label {
      display: inline;
    }
  }
`;
