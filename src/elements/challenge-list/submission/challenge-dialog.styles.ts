import { css } from 'lit';

/** The styles of the dialog, and of what waits above the list. */
export const dialogPanelStyles = css`
  .dialog-pane > * + * {
    margin-block-start: calc(6 * var(--_s));
  }
  .dialog-pane > .draft-notice {
    margin-block-start: calc(4 * var(--_s));
  }
  .dialog-pane > .draft-notice + form {
    margin-block-start: calc(4 * var(--_s));
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
  .dialog [aria-disabled='true'],
  .unsent [aria-disabled='true'] {
    cursor: default;
    opacity: 0.72;
  }
  .skeleton.field {
    block-size: calc(10 * var(--_s));
    border-radius: var(--_radius-control);
  }
  .unsent {
    margin-block-end: calc(4 * var(--_s));
    padding: calc(4 * var(--_s)) calc(5 * var(--_s)) 0;
    border: var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .unsent h3 {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_s));
  }
  .unsent li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_s)) calc(4 * var(--_s));
    padding-block: calc(3 * var(--_s));
  }
  .unsent li + li {
    border-block-start: 1px solid var(--_line);
  }
  .unsent li > :first-child {
    flex: 1 1 12em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`;
