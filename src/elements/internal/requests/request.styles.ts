import { css } from 'lit';
import { iconNoticeStyles } from '../ui/icon-notice.styles.ts';

/** A dialog for requests, and the lists above the cards: of what was not sent yet, and of what waits for a decision. */
export const requestStyles = css`
  .dialog-pane > * + * {
    margin-block-start: calc(6 * var(--_s));
  }
  .dialog-pane > .draft-notice,
  .dialog-pane > .draft-notice + form {
    margin-block-start: calc(4 * var(--_s));
  }
  .dialog-pane > form:has(.fields:empty) {
    display: none;
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
  .icon-list {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) - 2px);
  }
  .icon-list > li {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1 * var(--_s)) calc(2.5 * var(--_s));
    padding: calc(3 * var(--_s)) calc(4 * var(--_s));
  }
  .icon-list > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .icon-list .icon {
    margin-block-start: 2px;
    color: var(--_t2);
  }
  .icon-list span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .icon-list .icon + span {
    flex: 1 1 12em;
  }
  .icon-list .end {
    margin-inline-start: auto;
    text-align: end;
    color: var(--_t2);
  }
  .icon-list .end b {
    font-weight: 400;
    color: var(--_t1);
  }
  ${iconNoticeStyles}
  .granted {
    display: grid;
    gap: calc(1 * var(--_s));
  }
  .granted .action {
    margin-block-start: calc(3 * var(--_s));
  }
  .cancel-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(1 * var(--_s)) calc(3 * var(--_s));
  }
  .cancel-row .text-btn {
    color: var(--_t2);
  }
  :is(.dialog, .request-box) [aria-disabled='true'] {
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
  .request-box {
    margin-block-end: calc(4 * var(--_s));
    padding: calc(4 * var(--_s)) calc(5 * var(--_s)) 0;
    border: var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .request-box h3 {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_s));
  }
  .request-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(2 * var(--_s)) calc(4 * var(--_s));
    padding-block: calc(3 * var(--_s));
  }
  .request-row + .request-row {
    border-block-start: 1px solid var(--_line);
  }
  .request-row .kind {
    margin-block-end: calc(1 * var(--_s));
  }
  .request-row > :first-child {
    flex: 1 1 12em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .row-actions {
    display: flex;
    align-items: center;
    gap: calc(4 * var(--_s));
  }
`;
