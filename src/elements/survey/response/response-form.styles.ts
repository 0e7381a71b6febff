import { css } from 'lit';
import { banner } from '../../internal/ui/banner.styles.ts';
import { questionStyles } from '../questions/question.styles.ts';

/** The styles of the response form: progress, questions, conflict of drafts. */
export const responseFormStyles = css`
  ${banner} ${questionStyles}
  :host {
    --_danger: var(--laurel-color-danger, light-dark(oklch(0.5 0.165 25), oklch(0.78 0.115 25)));
  }
  .survey form > * {
    min-inline-size: 0;
  }
  .submit-group {
    display: flex;
    gap: calc(3 * var(--_s));
    align-items: center;
    margin-inline-start: auto;
  }
  .survey > .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(1 * var(--_s)) calc(4 * var(--_s));
  }
  .saved {
    display: inline-flex;
    gap: calc(1.5 * var(--_s));
    align-items: center;
    min-block-size: 1.5em;
  }
  .segments {
    display: flex;
    gap: 3px;
  }
  .segments > i {
    flex: 1;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_track);
  }
  .segments > .done {
    background: var(--_fill);
  }
  form {
    padding-block-start: calc(4 * var(--_s));
  }
  form > * + *,
  form > .foot {
    margin-block-start: calc(6 * var(--_s));
  }
  /* The browser lays out only the part of a long page that is near the screen; padding keeps focus rings uncut. */
  .page > .batch:not(:last-child) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 2000px;
    margin: -8px;
    padding: 8px;
  }
  .batch:empty {
    display: none;
  }
  .batch > * + * {
    margin-block-start: calc(9 * var(--_s));
  }
  .page > .batch + .batch {
    margin-block-start: calc(9 * var(--_s));
  }
  .page > .batch + .batch:not(:last-child) {
    margin-block-start: calc(9 * var(--_s) - 8px);
  }
  .conflict {
    display: grid;
    gap: calc(4 * var(--_s));
  }
  .versions > div {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(1 * var(--_s)) calc(4 * var(--_s));
    padding-block: calc(3 * var(--_s));
    border-block-start: 1px solid var(--_line);
  }
  .versions dt {
    grid-column: 1 / -1;
    font-weight: 600;
  }
  .versions dd > span {
    display: block;
  }
  @media (forced-colors: active) {
    :host {
      --_danger: CanvasText;
    }
    .segments > i {
      border: 1px solid;
    }
    .segments > .done {
      background: CanvasText !important;
      forced-color-adjust: none;
    }
  }
`;
