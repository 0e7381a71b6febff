import { css } from 'lit';
import { phoneStyles } from './phone.styles.ts';
import { controlStyles } from '../ui/control.styles.ts';

/** The styles of `FieldForm`: labels above native controls, help below, two columns if the form is wide enough. */
export const formStyles = css`
  ${controlStyles}
  :host {
    --_danger: var(--laurel-color-danger, light-dark(oklch(0.5 0.165 25), oklch(0.78 0.115 25)));
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(5 * var(--_s)) calc(4 * var(--_s));
    align-items: start;
    margin: 0;
  }
  .field-slot {
    display: contents;
  }
  .field {
    display: grid;
    gap: calc(1.5 * var(--_s));
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .field.wide {
    grid-column: 1 / -1;
  }
  .field > :is(label, legend) {
    padding: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .field > legend {
    margin-block-end: calc(1.5 * var(--_s));
  }
  .field :is(label, legend) .optional {
    font-weight: 400;
    color: var(--_t2);
  }
  .control {
    transition: border-color 120ms;
  }
  .control:hover {
    border-color: var(--_t2);
  }
  .control::placeholder {
    color: var(--_t3);
    opacity: 1;
  }
  textarea.control {
    display: block;
    min-block-size: calc(22 * var(--_s));
    max-block-size: 50vh;
    resize: vertical;
    field-sizing: content;
  }
  .control::-webkit-calendar-picker-indicator {
    min-inline-size: 24px;
    opacity: 0.7;
    cursor: pointer;
  }
  .parsed-value {
    display: block;
    color: var(--_t2);
  }
  .parsed-value:not(:empty) {
    margin-block-start: calc(1.5 * var(--_s));
  }
  .select-box {
    position: relative;
    display: grid;
  }
  .select-box > .control {
    appearance: none;
    padding-inline-end: calc(9 * var(--_s));
    text-overflow: ellipsis;
  }
  .select-box > .icon {
    position: absolute;
    inset-block-start: calc(50% - 8px);
    inset-inline-end: calc(3 * var(--_s));
    color: var(--_t2);
    pointer-events: none;
  }
  .control[dir='ltr'] {
    text-align: match-parent;
  }
  .choice {
    display: flex;
    gap: calc(2.5 * var(--_s));
    min-block-size: 24px;
    padding-block: calc(1 * var(--_s));
    cursor: pointer;
  }
  .field > .choice {
    font-weight: 400;
  }
  .choice input {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 18px;
    block-size: 18px;
    margin: 1px 0 0;
    border: 1px solid var(--_ctl);
    border-radius: calc(var(--_radius-chip) - 1px);
    background: var(--_surface);
    appearance: none;
    cursor: pointer;
    transition: 120ms;
    transition-property: background, border-color;
  }
  .choice input[type='radio'] {
    border-radius: 50%;
  }
  .choice input:hover {
    border-color: var(--_t2);
  }
  .choice input:checked {
    border-color: var(--_accent-line);
    background: var(--_accent);
  }
  .choice input:checked::before {
    content: '';
    inline-size: 12px;
    block-size: 12px;
    background: var(--_on-accent);
    clip-path: polygon(13% 48%, 0 61%, 37% 96%, 100% 22%, 86% 10%, 36% 70%);
  }
  .choice input[type='radio']:checked::before {
    inline-size: 6px;
    block-size: 6px;
    border-radius: 50%;
    clip-path: none;
  }
  .choice input[aria-invalid='true'],
  [aria-invalid='true'] .choice input {
    border-color: var(--_danger);
  }
  .choice :not(input) {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .help,
  .error {
    text-wrap: pretty;
  }
  .help {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(3 * var(--_s));
    color: var(--_t3);
  }
  .help > .character-count {
    margin-inline-start: auto;
  }
  .error {
    display: flex;
    gap: calc(1.5 * var(--_s));
    color: var(--_danger);
  }
  .field .control[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .draft-notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(3 * var(--_s));
    color: var(--_t3);
  }
  .draft-notice .text-btn {
    font-weight: 400;
    color: var(--_t2);
  }
  @container (max-width: 520px) {
    .fields {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    :host {
      --_danger: CanvasText;
    }
    .field .control[aria-invalid='true'] {
      border-width: 2px;
    }
    .choice input {
      appearance: auto;
    }
    .choice input::before {
      display: none;
    }
  }
  ${phoneStyles}
`;
