import { css } from 'lit';

/** A list when narrow, one row of equal steps when there is room. */
export const ladderStyles = css`
  .step {
    display: flex;
    align-items: center;
    gap: calc(3 * var(--_s));
    padding: calc(3 * var(--_s)) var(--_pad);
    border-block-start: 1px solid var(--_line);
    color: var(--_t2);
  }
  .step > span > span {
    display: block;
  }
  .step.current {
    background: var(--_soft);
    color: var(--_t1);
  }
  .step.current .medallion {
    color: var(--_link);
  }
  .comparison {
    inline-size: 100%;
    border-collapse: collapse;
    border-block-start: 1px solid var(--_line);
    text-align: start;
  }
  .comparison,
  .comparison :is(tbody, tr, td) {
    display: block;
  }
  .comparison thead {
    position: absolute;
    clip-path: inset(50%);
  }
  .comparison tr {
    padding: calc(3 * var(--_s)) var(--_pad);
  }
  .comparison tbody tr + tr {
    border-block-start: 1px solid var(--_line);
  }
  .comparison th {
    font-weight: 600;
    text-align: start;
  }
  .comparison td {
    display: flex;
    gap: calc(3 * var(--_s));
    padding: calc(1 * var(--_s)) calc(2 * var(--_s));
    border-radius: var(--_radius-chip);
    overflow-wrap: anywhere;
  }
  .comparison .tier {
    flex: none;
    inline-size: 35%;
    color: var(--_t2);
  }
  .comparison .current {
    background: var(--_soft);
  }
  .comparison .not-included {
    color: var(--_t3);
  }
  @container (min-width: 620px) {
    .comparison {
      display: table;
      table-layout: fixed;
    }
    .comparison thead {
      display: table-header-group;
      position: static;
      clip-path: none;
    }
    .comparison tbody {
      display: table-row-group;
    }
    .comparison tr {
      display: table-row;
    }
    .comparison :is(th, td) {
      display: table-cell;
      padding: calc(2.5 * var(--_s)) calc(3 * var(--_s));
      border-radius: 0;
      vertical-align: baseline;
    }
    .comparison :is(th, td):first-child {
      padding-inline-start: var(--_pad);
    }
    .comparison tbody th {
      font-weight: 400;
      color: var(--_t2);
    }
    .comparison .tier {
      display: none;
    }
  }
  @container (min-width: 760px) {
    .ladder {
      display: flex;
      border-block-start: 1px solid var(--_line);
    }
    .step {
      flex: 1;
      min-inline-size: 0;
      padding-inline: calc(4 * var(--_s));
      border-block-start: 0;
    }
    .step + .step {
      border-inline-start: 1px solid var(--_line);
    }
  }
  @media (forced-colors: active) {
    .step.current {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
