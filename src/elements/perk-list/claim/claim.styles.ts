import { css } from 'lit';

/** The styles of the claim dialog, and of its lists above the perks. */
export const claimStyles = css`
  .dialog-pane > * + * {
    margin-block-start: calc(6 * var(--_s));
  }
  .dialog-pane > .draft-notice {
    margin-block-start: calc(4 * var(--_s));
  }
  .dialog-pane > form:has(.fields:empty) {
    display: none;
  }
  .icon-list {
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_inset);
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
  }
  .icon-list .icon + span {
    flex: 1 1 12em;
  }
  .icon-list .note {
    display: block;
  }
  .icon-list .end,
  .rows .end {
    margin-inline-start: auto;
    text-align: end;
  }
  .icon-list .end {
    color: var(--_t2);
  }
  .icon-list .end b {
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
  .notice {
    display: flex;
    gap: calc(2.5 * var(--_s));
    padding: calc(3 * var(--_s)) calc(4 * var(--_s));
    border-radius: 10px;
    background: var(--_inset);
    color: var(--_t2);
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
  .dialog [aria-disabled='true'],
  .claim-list [aria-disabled='true'] {
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
  .claim-list {
    margin-block-end: calc(4 * var(--_s));
    padding: calc(4 * var(--_s)) calc(5 * var(--_s)) 0;
    border: var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .claim-list h3 {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_s));
  }
  .claim-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(2 * var(--_s)) calc(4 * var(--_s));
    padding-block: calc(3 * var(--_s));
  }
  .claim-row + .claim-row {
    border-block-start: 1px solid var(--_line);
  }
  .claim-row .kind {
    margin-block-end: calc(1 * var(--_s));
  }
  .claim-row > :first-child {
    flex: 1 1 12em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .claim-actions {
    display: flex;
    align-items: center;
    gap: calc(4 * var(--_s));
  }
  @media (forced-colors: active) {
    .notice {
      border: 1px solid;
    }
  }
`;
