import { css } from 'lit';

/** The fact that decides: its number, its meter, its reasons, its code. */
export const factStyles = css`
  .fact {
    grid-row: 3;
    padding-block-start: calc(5 * var(--_s));
    color: var(--_t2);
    overflow-wrap: anywhere;
  }
  .fact > * + * {
    margin-block-start: 2px;
  }
  .fact b {
    color: var(--_t1);
  }
  .code + .value {
    margin-block-start: calc(2 * var(--_s));
  }
  .fact .n20 {
    line-height: calc(24em / 20 + var(--_lead));
    font-weight: var(--_number);
    color: var(--_t1);
  }
  .fact .number.n20 {
    margin-inline-end: 0.1em;
  }
  .number {
    unicode-bidi: isolate;
    white-space: nowrap;
  }
  .unit {
    color: inherit;
  }
  .dot-separated {
    overflow: clip;
  }
  .dot-separated > p {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -13px;
  }
  .dot-separated span {
    unicode-bidi: plaintext;
  }
  .dot-separated > p > span {
    position: relative;
    min-inline-size: 0;
    padding-inline-start: 13px;
  }
  .dot-separated > p > span + span::before {
    content: '·';
    position: absolute;
    inset-inline-start: 5px;
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
    display: grid;
    grid-template-columns: auto 1fr;
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
  .reason .muted {
    grid-column: 2;
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
