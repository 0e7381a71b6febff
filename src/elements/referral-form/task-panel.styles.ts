import { css } from 'lit';

/** What the vendor needs from the member, in the dialog of a referral. */
export const taskPanelStyles = css`
  .tasks {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) - 2px);
    list-style: none;
  }
  .task {
    display: grid;
    gap: calc(3 * var(--_s));
    justify-items: start;
    padding: calc(3 * var(--_s)) calc(4 * var(--_s));
    overflow-wrap: anywhere;
  }
  .task + .task {
    border-block-start: 1px solid var(--_line);
  }
  .task > p:first-child {
    display: flex;
    gap: calc(2 * var(--_s));
  }
  .task .task-status {
    display: block;
  }
  .task > p .icon {
    flex: none;
    margin-block-start: 2px;
  }
  .task > :is(form, .skeleton, .notice) {
    justify-self: stretch;
    min-inline-size: 0;
  }
  .task .fields {
    grid-template-columns: minmax(0, 1fr);
  }
  .tasks-note {
    margin-block-end: calc(3 * var(--_s));
  }
`;
