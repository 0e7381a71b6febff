import { css } from 'lit';
import { controlStyles } from '../../internal/ui/control.styles.ts';

/** A question with its controls: large targets, and air around them where it stands alone. */
export const questionStyles = css`
  ${controlStyles}
  .question {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1 * var(--_s));
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .question > :not(.ask, .muted, .error) {
    margin-block-start: calc(4 * var(--_s));
  }
  .ask {
    margin: 0;
    padding: 0;
    font-size: calc(20 * var(--_px));
    font-weight: 600;
    line-height: 1.35;
    letter-spacing: calc(-0.015em * var(--_latin, 1));
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  legend.ask {
    margin-block-end: calc(1 * var(--_s));
  }
  .ask:focus-visible {
    outline-offset: 6px;
  }
  .optional {
    font-weight: 400;
    letter-spacing: 0;
    color: var(--_t2);
  }
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_s));
  }
  .option {
    display: flex;
    gap: calc(3 * var(--_s));
    align-items: center;
    min-block-size: calc(12 * var(--_s));
    padding: calc(2 * var(--_s)) calc(3.5 * var(--_s));
    border: 1px solid var(--_line-2);
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_surface);
    font: inherit;
    text-align: start;
    color: var(--_t1);
    cursor: pointer;
    transition: 120ms;
    transition-property: background, border-color;
  }
  .option:hover {
    border-color: var(--_ctl);
  }
  .option > span {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .option:has(:checked) {
    border-color: var(--_accent-line);
    background: color-mix(in oklab, var(--_accent-line) 8%, var(--_surface));
    box-shadow: inset 0 0 0 1px var(--_accent-line);
    font-weight: 600;
  }
  .option:has(:focus-visible) {
    outline: var(--_focus);
    outline-offset: 2px;
  }
  .option input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_accent-line);
    outline: none;
    cursor: pointer;
  }
  /* A key chooses only while an option has the focus. */
  .choices:not(:focus-within) kbd {
    visibility: hidden;
  }
  kbd {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 20px;
    block-size: 20px;
    border: 1px solid var(--_line-2);
    border-radius: calc(var(--_radius-chip) - 1px);
    font: inherit;
    font-size: calc(12 * var(--_px));
    color: var(--_t2);
  }
  .points {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1.5 * var(--_s));
  }
  /* 0 to 10 in one row, however narrow. */
  .points.compact {
    flex-wrap: nowrap;
  }
  .point {
    position: relative;
    display: grid;
    flex: 1 1 calc(7 * var(--_s));
    place-items: center;
    min-inline-size: 0;
    max-inline-size: calc(20 * var(--_s));
    min-block-size: calc(12 * var(--_s));
    border: 1px solid var(--_line-2);
    border-radius: calc(var(--_radius) - 2px);
    cursor: pointer;
  }
  .point:hover {
    border-color: var(--_ctl);
  }
  .point:has(:checked) {
    border-color: var(--_accent-line);
    background: var(--_accent);
    font-weight: 600;
    color: var(--_on-accent);
  }
  .point:has(:focus-visible) {
    outline: var(--_focus);
    outline-offset: 2px;
  }
  .scale-labels {
    display: flex;
    justify-content: space-between;
    gap: calc(4 * var(--_s));
    margin-block-start: calc(2 * var(--_s));
  }
  .control {
    min-block-size: calc(11 * var(--_s));
  }
  textarea.control {
    display: block;
    max-block-size: 50vh;
    resize: vertical;
    field-sizing: content;
  }
  .with-unit {
    display: flex;
    gap: calc(3 * var(--_s));
    align-items: center;
  }
  .with-unit .control,
  .control.day {
    inline-size: calc(45 * var(--_s));
  }
  .day + .muted {
    margin-block-start: calc(2 * var(--_s));
  }
  .free-text {
    display: grid;
    gap: calc(1.5 * var(--_s));
  }
  .error {
    display: flex;
    gap: calc(1.5 * var(--_s));
    color: var(--_danger);
  }
  @container (min-width: 520px) {
    .cards .ask {
      font-size: calc(28 * var(--_px));
      line-height: calc(36 / 28);
      letter-spacing: calc(-0.02em * var(--_latin, 1));
    }
    .cards .muted {
      margin-block-start: calc(1 * var(--_s));
    }
  }
  @container (max-width: 440px) {
    kbd {
      display: none;
    }
    .compact {
      gap: 0;
      margin-inline: calc(-2 * var(--_s));
    }
    .compact > .point {
      border-radius: 0;
    }
    .compact > .point:first-child {
      border-start-start-radius: var(--_radius-control);
      border-end-start-radius: var(--_radius-control);
    }
    .compact > .point:last-child {
      border-start-end-radius: var(--_radius-control);
      border-end-end-radius: var(--_radius-control);
    }
    .compact > .point + .point {
      margin-inline-start: -1px;
    }
    .compact > :has(:checked, :focus-visible) {
      z-index: 1;
    }
  }
  @media (forced-colors: active) {
    .point:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
