import { css } from 'lit';
import { controlStyles } from '../internal/ui/control.styles.ts';

/** The styles of the share panel, and of the choice between sharing and introducing. */
export const sharePanelStyles = css`
  ${controlStyles}
  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    justify-self: start;
    padding: 2px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius-control) + 1px);
    background: var(--_inset);
  }
  .segment {
    display: inline-flex;
    flex: auto;
    align-items: center;
    justify-content: center;
    gap: calc(1.5 * var(--_s));
    min-block-size: calc(7 * var(--_s));
    padding: 0 calc(2.5 * var(--_s));
    border: 1px solid transparent;
    border-radius: calc(var(--_radius-control) - 1px);
    background: none;
    font: inherit;
    color: var(--_t2);
    cursor: pointer;
  }
  .segment[aria-pressed='true'] {
    border-color: var(--_line-2);
    background: var(--_surface);
    font-weight: 600;
    color: var(--_t1);
  }
  .share .field {
    display: grid;
    gap: calc(1.5 * var(--_s));
  }
  .share label {
    font-weight: 600;
  }
  .share .share-link {
    border-color: var(--_line-2);
    background: var(--_inset);
    text-overflow: ellipsis;
  }
  .share textarea {
    resize: vertical;
    field-sizing: content;
  }
  .share .disclosure {
    margin-block-start: calc(-3.5 * var(--_s));
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(1.5 * var(--_s));
  }
  .text-select {
    min-block-size: 28px;
    padding-inline: calc(1.5 * var(--_s));
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius-chip);
    background: var(--_surface);
    font: inherit;
    color: var(--_t2);
  }
  @container (max-width: 520px) {
    .segments {
      display: flex;
      flex: 1 1 100%;
    }
    .head .segment {
      flex: 1 1 40%;
    }
    .mode-switch {
      flex-wrap: nowrap;
      justify-self: stretch;
    }
    .mode-switch .segment {
      flex: 1 1 0;
      padding-inline: calc(1 * var(--_s));
    }
    .mode-switch .icon {
      display: none;
    }
  }
  @media (forced-colors: active) {
    /* In forced colours browsers paint the page's background behind the text of a link. */
    a.btn.primary {
      border-color: currentColor;
      background: Canvas;
    }
    .segment:not([aria-pressed='true']) {
      border-color: Canvas;
    }
  }
`;
