import { css } from 'lit';

/** Filled: claims or starts something. Bordered: follows something up. Text alone: leads on. A card has one of each at most. */
export const buttons = css`
  .btn,
  .text-btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(2 * var(--_s));
    min-block-size: calc(9 * var(--_s));
    padding: calc(1.5 * var(--_s)) calc(3.5 * var(--_s));
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    font: inherit;
    font-weight: 600;
    letter-spacing: 0;
    text-decoration: none;
    color: var(--_t1);
    cursor: pointer;
    transition: 120ms;
    transition-property: background, border-color, color;
  }
  .btn:hover {
    border-color: var(--_ctl);
  }
  .btn:active {
    background: var(--_inset);
  }
  .btn.primary {
    border-color: var(--_accent-line);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .btn.primary:hover {
    box-shadow: 0 0 0 1px var(--_accent-line);
  }
  .text-btn {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
  }
  .text-btn,
  .link {
    border-radius: 2px;
    color: var(--_link);
  }
  /* At least 24 px high in any font, from those whose letters take 10 of 12 px. The lines around it stay. */
  .link {
    padding-block: 7px;
    margin-block: -7px;
  }
  .link,
  .text-btn:hover {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: var(--_focus);
    outline-offset: 2px;
  }
`;
