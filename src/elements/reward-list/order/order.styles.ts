import { css } from 'lit';

/** The styles of the dialog, and of its lists above the rewards. */
export const orderStyles = css`
  .dialog-pane > * + * {
    margin-block-start: calc(6 * var(--_s));
  }
  .dialog-pane > .draft-notice {
    margin-block-start: calc(4 * var(--_s));
  }
  .dialog-pane > form:has(.fields:empty) {
    display: none;
  }
  .mirrors:dir(rtl) {
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
  .trade {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) - 2px);
  }
  .trade > li {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1 * var(--_s)) calc(2.5 * var(--_s));
    padding: calc(3 * var(--_s)) calc(4 * var(--_s));
  }
  .trade > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .trade .icon {
    margin-block-start: 2px;
    color: var(--_t2);
  }
  .trade span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .trade .icon + span {
    flex: 1 1 12em;
  }
  .trade .end {
    margin-inline-start: auto;
    text-align: end;
    color: var(--_t2);
  }
  .trade .end b {
    font-weight: 400;
    color: var(--_t1);
  }
  .rows > * {
    display: flex;
    justify-content: space-between;
    gap: calc(1 * var(--_s)) calc(4 * var(--_s));
    padding-block: calc(3 * var(--_s));
  }
  .rows > * + * {
    border-block-start: 1px solid var(--_line);
  }
  .rows > :first-child {
    padding-block-start: 0;
  }
  .rows > .long {
    display: block;
  }
  .rows dt {
    color: var(--_t2);
  }
  .rows dd {
    min-inline-size: 0;
    text-align: end;
    overflow-wrap: anywhere;
  }
  .rows .long dd {
    margin-block-start: calc(1 * var(--_s));
    text-align: start;
    white-space: pre-line;
  }
  h3 + .rows {
    margin-block-start: calc(3 * var(--_s));
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
  .notice {
    display: flex;
    gap: calc(2.5 * var(--_s));
    padding: calc(3 * var(--_s)) calc(4 * var(--_s));
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_inset);
    color: var(--_t2);
  }
  .notice p {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .notice .icon {
    margin-block-start: 2px;
  }
  .notice b {
    color: var(--_t1);
  }
  .notice.caution {
    background: var(--_cau-soft);
    color: var(--_t1);
  }
  .notice.caution .icon {
    color: var(--_cau);
  }
  .granted {
    display: grid;
    gap: calc(1 * var(--_s));
  }
  .granted .act {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_s));
    margin-block-start: calc(2 * var(--_s));
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
  .leave {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(1 * var(--_s)) calc(3 * var(--_s));
  }
  .leave .text-btn {
    color: var(--_t2);
  }
  .dialog [aria-disabled='true'],
  .desk-box [aria-disabled='true'] {
    cursor: default;
    opacity: 0.72;
  }
  .skeleton.area {
    block-size: calc(22 * var(--_s));
    border-radius: var(--_radius-control);
  }
  .skeleton.field {
    block-size: calc(10 * var(--_s));
    border-radius: var(--_radius-control);
  }
  .desk-box {
    margin-block-end: calc(4 * var(--_s));
    padding: calc(4 * var(--_s)) calc(5 * var(--_s)) 0;
    border: var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .desk-box h3 {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_s));
  }
  .desk-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(2 * var(--_s)) calc(4 * var(--_s));
    padding-block: calc(3 * var(--_s));
  }
  .desk-row + .desk-row {
    border-block-start: 1px solid var(--_line);
  }
  .desk-row .kind {
    margin-block-end: calc(1 * var(--_s));
  }
  .desk-row > :first-child {
    flex: 1 1 12em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .desk-acts {
    display: flex;
    align-items: center;
    gap: calc(4 * var(--_s));
  }
  @media (forced-colors: active) {
    .notice,
    .quote {
      border: 1px solid;
    }
    .pick:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
