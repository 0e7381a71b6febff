import { css } from 'lit';

/** The fact that decides: its meter, its reasons, its code. */
export const factStyles = css`
  .code + .value {
    margin-block-start: calc(2 * var(--_s));
  }
  .fact .number.n20 {
    margin-inline-end: 0.1em;
  }
  .unit {
    color: inherit;
  }
  .meter {
    display: flex;
    gap: 3px;
    padding-block: calc(1.5 * var(--_s)) calc(1 * var(--_s));
  }
  .meter i {
    flex: 1;
    block-size: var(--_track-size);
    border-radius: min(3px, var(--_radius));
    background: var(--_track);
  }
  .meter .done {
    background: var(--_fill);
  }
  .meter.bar {
    padding: 0;
    margin-block: calc(1.5 * var(--_s)) calc(1 * var(--_s));
    border-radius: min(3px, var(--_radius));
    background: var(--_track);
  }
  .bar .done {
    flex: none;
    inline-size: var(--at);
  }
  .reason {
    column-gap: calc(2.5 * var(--_s));
  }
  .reason + .reason {
    margin-block-start: calc(2 * var(--_s));
  }
  .reason .icon {
    inline-size: 18px;
    block-size: 18px;
    margin-block-start: 1px;
  }
  .code {
    display: inline-block;
    padding: calc(1.5 * var(--_s)) calc(3 * var(--_s));
    border: 1px dashed var(--_line-2);
    border-radius: var(--_radius-chip);
    font-family: ui-monospace, monospace;
    color: var(--_t1);
    user-select: all;
  }
  @media (forced-colors: active) {
    .meter i,
    .meter.bar {
      border: 1px solid CanvasText;
    }
    .meter .done {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
