import { css } from 'lit';

/** What only the dialog of an order has: choices, the quote, the code, the list of orders. */
export const orderStyles = css`
  .mirrors:dir(rtl) {
    scale: -1 1;
  }
  .choices {
    display: grid;
    gap: calc(6 * var(--_s));
  }
  .picks {
    display: grid;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .picks > legend {
    margin-block-end: calc(2 * var(--_s));
    padding: 0;
  }
  .choice.pick {
    padding: calc(3 * var(--_s)) calc(4 * var(--_s));
    border: 1px solid var(--_line);
  }
  .pick:not(:first-of-type) {
    border-block-start-width: 0;
  }
  .pick:first-of-type {
    border-start-start-radius: calc(var(--_radius) - 2px);
    border-start-end-radius: calc(var(--_radius) - 2px);
  }
  .pick:last-of-type {
    border-end-start-radius: calc(var(--_radius) - 2px);
    border-end-end-radius: calc(var(--_radius) - 2px);
  }
  .pick:has(:checked) {
    background: var(--_soft);
  }
  .pick:has(:disabled) {
    color: var(--_t3);
    cursor: default;
  }
  .pick input:disabled {
    cursor: default;
    opacity: 0.5;
  }
  .pick-text {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_s));
    justify-content: space-between;
  }
  .pick-text .note {
    flex: 1 0 100%;
  }
  .picks .error {
    margin-block-start: calc(2 * var(--_s));
  }
  .quantity .control {
    max-inline-size: calc(24 * var(--_s));
  }
  .quote {
    display: grid;
    gap: calc(3 * var(--_s));
    padding: calc(4 * var(--_s));
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_inset);
  }
  .quote .notice {
    padding: 0;
    background: none;
  }
  .quote dd.n20,
  .quote dd .n20 {
    font-weight: var(--_number);
  }
  .quote .rows > * {
    padding-block: calc(2 * var(--_s));
    align-items: baseline;
  }
  .effects {
    display: grid;
    gap: calc(2 * var(--_s));
    color: var(--_t2);
  }
  .effects > li {
    display: flex;
    gap: calc(2 * var(--_s));
  }
  .effects span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .effects .icon {
    margin-block-start: 2px;
  }
  .orders > li {
    flex-wrap: wrap;
    align-items: center;
  }
  .order-text {
    flex: 1 1 14em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .order-top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(1 * var(--_s)) calc(3 * var(--_s));
    margin-block-end: calc(1 * var(--_s));
  }
  .granted p:empty {
    display: none;
  }
  .code {
    display: inline-block;
    max-inline-size: 100%;
    padding: calc(1.5 * var(--_s)) calc(3 * var(--_s));
    border: 1px dashed var(--_line-2);
    border-radius: var(--_radius-chip);
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
    direction: ltr;
    unicode-bidi: isolate;
    color: var(--_t1);
    user-select: all;
  }
  @media (forced-colors: active) {
    .quote {
      border: 1px solid;
    }
    .pick:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
