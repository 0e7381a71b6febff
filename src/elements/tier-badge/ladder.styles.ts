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
  .step.here {
    background: var(--_soft);
    color: var(--_t1);
  }
  .step.here .medallion {
    color: var(--_link);
  }
  .compare {
    inline-size: 100%;
    border-collapse: collapse;
    border-block-start: 1px solid var(--_line);
    text-align: start;
  }
  .compare,
  .compare :is(tbody, tr, td) {
    display: block;
  }
  .compare thead {
    position: absolute;
    clip-path: inset(50%);
  }
  .compare tr {
    padding: calc(3 * var(--_s)) var(--_pad);
  }
  .compare tbody tr + tr {
    border-block-start: 1px solid var(--_line);
  }
  .compare th {
    font-weight: 600;
    text-align: start;
  }
  .compare td {
    display: flex;
    gap: calc(3 * var(--_s));
    padding: calc(1 * var(--_s)) calc(2 * var(--_s));
    border-radius: var(--_radius-chip);
    overflow-wrap: anywhere;
  }
  .compare .tier {
    flex: none;
    inline-size: 35%;
    color: var(--_t2);
  }
  .compare .here {
    background: var(--_soft);
  }
  .compare .none {
    color: var(--_t3);
  }
  @container (min-width: 620px) {
    .compare {
      display: table;
      table-layout: fixed;
    }
    .compare thead {
      display: table-header-group;
      position: static;
      clip-path: none;
    }
    .compare tbody {
      display: table-row-group;
    }
    .compare tr {
      display: table-row;
    }
    .compare :is(th, td) {
      display: table-cell;
      padding: calc(2.5 * var(--_s)) calc(3 * var(--_s));
      border-radius: 0;
      vertical-align: baseline;
    }
    .compare :is(th, td):first-child {
      padding-inline-start: var(--_pad);
    }
    .compare tbody th {
      font-weight: 400;
      color: var(--_t2);
    }
    .compare .tier {
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
    .step.here {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
