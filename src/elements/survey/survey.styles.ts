import { css } from 'lit';

/** The survey's card and its start: the trade, stated before the first question. */
export const styles = css`
  .survey {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_s));
  }
  .survey > * {
    min-inline-size: 0;
  }
  .skeletons {
    display: grid;
    gap: calc(4 * var(--_s));
  }
  .skeleton.half {
    inline-size: 60%;
  }
  .skeleton.area {
    block-size: calc(30 * var(--_s));
  }
  .skeleton.field {
    block-size: calc(11 * var(--_s));
  }
  .icon-list {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_inset);
  }
  .icon-list > li {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1 * var(--_s)) calc(3 * var(--_s));
    padding: calc(3 * var(--_s)) calc(3.5 * var(--_s));
  }
  .icon-list > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .icon-list .icon {
    margin-block-start: 2px;
    color: var(--_t2);
  }
  /* What stands at the end goes below rather than break a date in two. */
  .icon-list > li > div {
    flex: 1 1 min-content;
    min-inline-size: 0;
  }
  .icon-list p {
    overflow-wrap: break-word;
  }
  .icon-list b {
    max-inline-size: 14em;
    margin-inline-start: auto;
    text-align: end;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(2 * var(--_s)) calc(4 * var(--_s));
    margin-block-start: calc(2 * var(--_s));
  }
  .foot .terms {
    display: grid;
    flex: 1 1 10em;
    justify-items: end;
    text-align: end;
  }
  .foot > .not-allowed {
    flex: 1 1 12em;
    color: var(--_t2);
  }
  .large {
    min-block-size: calc(10 * var(--_s));
    padding-inline: calc(5 * var(--_s));
  }
`;
