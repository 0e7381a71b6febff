import { css } from 'lit';

/** The control of a field for a file: the native one covers its box, so that a file can be dropped there. */
export const fileStyles = css`
  .field:has(> .file-drop) {
    grid-column: 1 / -1;
  }
  .file-drop {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(1 * var(--_s)) calc(3 * var(--_s));
    padding: calc(2 * var(--_s));
    border: 1px dashed var(--_ctl);
    border-radius: var(--_radius-control);
  }
  .file-drop > input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .file-drop:hover {
    border-color: var(--_t2);
  }
  .file-drop:focus-within {
    outline: var(--_focus);
    outline-offset: 2px;
  }
  .file-drop:has([aria-invalid='true']) {
    border-color: var(--_danger);
  }
  .file-row {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: calc(2 * var(--_s)) calc(3 * var(--_s));
  }
  .file-row > div {
    flex: 1;
    min-inline-size: 0;
  }
  .file-row .text-btn {
    flex: none;
  }
  .file-acts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1 * var(--_s)) calc(4 * var(--_s));
  }
  .file-name {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .received > .icon {
    margin-block-start: 2px;
    color: var(--_pos);
  }
  .file-progress {
    display: flex;
    align-items: center;
    gap: calc(3 * var(--_s));
  }
  .file-progress > progress {
    flex: 1;
    min-inline-size: 0;
    block-size: var(--_track-size);
    border: 0;
    border-radius: min(3px, var(--_radius));
    background: var(--_track);
    accent-color: var(--_fill);
    appearance: none;
    overflow: hidden;
  }
  .file-progress > ::-webkit-progress-bar {
    background: var(--_track);
  }
  .file-progress > ::-webkit-progress-value {
    background: var(--_fill);
  }
  .file-progress > ::-moz-progress-bar {
    background: var(--_fill);
  }
  @media (forced-colors: active) {
    .file-progress > progress {
      border: 1px solid;
    }
  }
`;
