import { css } from 'lit';

/**
 * Cards whose rows stand on one line: each shares the tracks of its row. With a picture, and the fact that decides; above them
 * the choice of a kind. The list says its `--_gap` and `--_column`, and how many rows a card has.
 */
export const cardGridStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(var(--_column), (100% - 48px) / 4)), 1fr));
    gap: 0 var(--_gap);
    margin-block-end: calc(-1 * var(--_gap));
  }
  .cards > * {
    --_pad: var(--laurel-card-padding, calc(5 * var(--_s)));
    display: grid;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0;
    margin-block-end: var(--_gap);
    overflow: clip;
  }
  .filters {
    display: none;
  }
  .filter {
    display: inline-flex;
    align-items: baseline;
    gap: calc(1.5 * var(--_s));
  }
  .count {
    font-size: calc(12 * var(--_px));
    color: var(--_t3);
  }
  [aria-pressed='true'] .count {
    color: inherit;
  }
  .select,
  select {
    inline-size: 100%;
  }
  select {
    min-block-size: calc(11 * var(--_s));
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
  .reason .muted {
    grid-column: 2;
  }
  .foot {
    margin-block-start: calc(4 * var(--_s));
  }
  @container (min-width: 520px) {
    .filters {
      display: flex;
    }
    .select {
      display: none;
    }
  }
`;
