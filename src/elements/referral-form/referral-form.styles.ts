import { css } from 'lit';

/** The card in which a company is referred. */
export const styles = css`
  .refer {
    display: grid;
    gap: calc(5 * var(--_s));
  }
  .refer > *,
  .share > *,
  .pair > * {
    min-inline-size: 0;
  }
  .card + .card {
    margin-block-start: calc(6 * var(--_s));
  }
  .bones {
    display: grid;
    gap: calc(4 * var(--_s));
  }
  .bone.w6 {
    inline-size: 60%;
  }
  .bone.area {
    block-size: calc(22 * var(--_s));
  }
  .bone.field {
    block-size: calc(10 * var(--_s));
  }
  .steps {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_inset);
  }
  .steps > li {
    display: grid;
    gap: calc(1.5 * var(--_s));
    align-content: start;
    padding: calc(3 * var(--_s)) calc(4 * var(--_s));
  }
  .steps > li + li {
    border-inline-start: 1px solid var(--_line);
  }
  .count {
    display: grid;
    place-items: center;
    inline-size: 20px;
    block-size: 20px;
    border: 1px solid var(--_line-2);
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_t2);
  }
  .sides,
  .ladder ol {
    display: grid;
    gap: calc(2 * var(--_s));
  }
  .sides > div,
  .ladder li,
  .between {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: calc(1 * var(--_s)) calc(4 * var(--_s));
  }
  .sides dt,
  .limit {
    color: var(--_t2);
  }
  .ladder > p {
    margin-block-end: calc(2 * var(--_s));
  }
  .notes > .row {
    padding-inline: 0;
    border: 0;
  }
  .reached {
    color: var(--_t2);
  }
  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    justify-self: start;
    padding: 2px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius-control) + 1px);
    background: var(--_inset);
  }
  .segment {
    display: inline-flex;
    flex: auto;
    align-items: center;
    justify-content: center;
    gap: calc(1.5 * var(--_s));
    min-block-size: calc(7 * var(--_s));
    padding: 0 calc(2.5 * var(--_s));
    border: 1px solid transparent;
    border-radius: calc(var(--_radius-control) - 1px);
    background: none;
    font: inherit;
    color: var(--_t2);
    cursor: pointer;
  }
  .segment[aria-pressed='true'] {
    border-color: var(--_line-2);
    background: var(--_surface);
    font-weight: 600;
    color: var(--_t1);
  }
  .share,
  .intro {
    display: grid;
    gap: calc(5 * var(--_s));
  }
  .intro .fields {
    grid-template-columns: minmax(0, 1fr);
  }
  .share .field {
    display: grid;
    gap: calc(1.5 * var(--_s));
  }
  .share label {
    font-weight: 600;
  }
  .share .control {
    inline-size: 100%;
    min-block-size: calc(10 * var(--_s));
    padding: calc(2 * var(--_s)) calc(3 * var(--_s));
    border: 1px solid var(--_ctl);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    font: inherit;
    color: var(--_t1);
  }
  .share .given {
    border-color: var(--_line-2);
    background: var(--_inset);
    text-overflow: ellipsis;
  }
  .share textarea {
    resize: vertical;
    field-sizing: content;
  }
  .share .under {
    margin-block-start: calc(-3.5 * var(--_s));
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(1.5 * var(--_s));
  }
  .choose {
    min-block-size: 24px;
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius-chip);
    background: var(--_surface);
    font: inherit;
    color: var(--_t2);
  }
  .good {
    color: var(--_pos);
  }
  .help {
    color: var(--_t3);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_s));
  }
  .acts.send {
    gap: calc(2 * var(--_s)) calc(4 * var(--_s));
  }
  .large {
    min-block-size: calc(11 * var(--_s));
    padding-inline: calc(5 * var(--_s));
  }
  .found {
    display: flex;
    gap: calc(1.5 * var(--_s));
    color: var(--_t2);
  }
  .found.good {
    color: var(--_pos);
  }
  .told {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2.5 * var(--_s));
    padding: calc(3 * var(--_s)) calc(4 * var(--_s));
    border-radius: 10px;
    background: var(--_inset);
    color: var(--_t2);
  }
  .told > :is(p, span) {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .told.caution {
    background: var(--_cau-soft);
    color: var(--_t1);
  }
  .drawing .arrow {
    color: var(--_fill);
    stroke: var(--_fill);
  }
  @container (max-width: 520px) {
    .steps {
      grid-auto-flow: row;
    }
    .steps > li {
      grid-template-columns: auto minmax(0, 1fr);
      gap: calc(3 * var(--_s));
    }
    .steps > li + li {
      border-block-start: 1px solid var(--_line);
      border-inline-start: 0;
    }
    .modes {
      display: flex;
      justify-self: stretch;
    }
    .modes .icon {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .segment[aria-pressed='true'] {
      border-color: Highlight;
    }
    .told {
      border: 1px solid;
    }
  }
`;
