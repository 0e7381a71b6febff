import { css } from 'lit';

/** The balance first and largest; beside one another what is not in it yet, no longer, or not for ever. */
export const walletStyles = css`
  .wallet {
    padding: 0;
    overflow: clip;
  }
  .wallet > :is(.balance, .footnotes, .share) {
    padding: var(--_pad);
  }
  .balance {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
    gap: calc(1 * var(--_s));
  }
  .sum,
  .figure {
    overflow-wrap: anywhere;
  }
  .sum > .number {
    font-weight: var(--_number);
  }
  h4 {
    margin: 0;
    font: inherit;
  }
  .wallet > .notice {
    margin: 0 var(--_pad) var(--_pad);
    flex-wrap: nowrap;
  }
  .notice > div {
    flex: 1;
    min-inline-size: 0;
  }
  .notice .icon {
    margin-block-start: 2px;
  }
  .shares {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border-block-start: 1px solid var(--_line);
  }
  .share {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(1 * var(--_s));
    min-inline-size: 0;
    padding: calc(4 * var(--_s)) var(--_pad);
  }
  .share + .share {
    border-block-start: 1px solid var(--_line);
  }
  .share > p > .n20 {
    font-weight: var(--_number);
  }
  .items > li {
    display: grid;
    padding-block: calc(2 * var(--_s));
    overflow-wrap: anywhere;
  }
  .items > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .line,
  .days > li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(3 * var(--_s));
  }
  .line > :first-child {
    flex: 1 1 10em;
    min-inline-size: 0;
  }
  .figure {
    font-weight: 600;
  }
  .lots {
    display: flex;
    gap: 2px;
    margin-block: calc(2 * var(--_s));
  }
  .lots > i {
    flex: var(--grow) 0 3px;
    block-size: calc(1.5 * var(--_track-size));
  }
  .lots > :first-child {
    border-start-start-radius: min(4px, var(--_radius));
    border-end-start-radius: min(4px, var(--_radius));
  }
  .lots > :last-child {
    border-start-end-radius: min(4px, var(--_radius));
    border-end-end-radius: min(4px, var(--_radius));
  }
  .rest {
    background: var(--_track);
  }
  .lot {
    background: var(--_fill);
  }
  .lot.middle {
    background: color-mix(in oklab, var(--_fill) 66%, var(--_surface));
  }
  .lot.faint {
    background: color-mix(in oklab, var(--_fill) 38%, var(--_surface));
  }
  .days > li {
    align-items: baseline;
    padding-block: calc(0.5 * var(--_s));
  }
  .days .lot {
    inline-size: 8px;
    block-size: 8px;
    border-radius: 2px;
  }
  .days .lot + span {
    flex: 1 1 6em;
  }
  .footnotes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
    gap: calc(2 * var(--_s));
    border-block-start: 1px solid var(--_line);
    padding-block: calc(4 * var(--_s)) !important;
  }
  .totals {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_s)) calc(8 * var(--_s));
  }
  .totals > div {
    min-inline-size: 0;
  }
  .w3 {
    inline-size: 8em;
  }
  .skeleton.number {
    block-size: calc(44 * var(--_px));
  }
  .skeleton.line {
    block-size: calc(6 * var(--_s));
  }
  .ledger {
    border-block-start: 1px solid var(--_line);
  }
  .ledger.skeletons {
    gap: calc(4 * var(--_s));
    padding: var(--_pad);
  }
  @container (min-width: 640px) {
    .shares {
      grid-template-columns: none;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
    }
    .share + .share {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }
  @media (forced-colors: active) {
    .lot,
    .rest {
      forced-color-adjust: none;
      background: CanvasText !important;
    }
    .rest {
      border: 1px solid CanvasText;
      background: Canvas !important;
    }
  }
`;
