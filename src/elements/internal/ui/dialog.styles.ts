import { css } from 'lit';

/** A dialog over the page: header and footer stay, what is between scrolls. On a phone it takes the whole screen. */
export const dialogStyles = css`
  .dialog {
    --_pad: calc(8 * var(--_s));
    inline-size: min(calc(180 * var(--_s)), 100vw - 32px);
    max-inline-size: none;
    max-block-size: min(880px, 100dvh - 48px);
    padding: 0;
    border: var(--_edge);
    border-radius: calc(var(--_radius) * 4 / 3);
    background: oklch(from var(--_surface) l c h / 1);
    box-shadow:
      0 24px 64px -16px rgb(0 0 0 / 0.32),
      0 4px 12px rgb(0 0 0 / 0.08);
    color: var(--_t1);
    container-type: inline-size;
    overflow: hidden;
  }
  .dialog[open] {
    display: flex;
    flex-direction: column;
    animation: rise 160ms var(--_ease);
  }
  .dialog::backdrop {
    background: light-dark(rgb(20 26 36 / 0.3), rgb(0 0 0 / 0.6));
    animation: fade 160ms;
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 4px;
    }
  }
  @keyframes fade {
    from {
      opacity: 0;
    }
  }
  .dialog-top {
    display: flex;
    flex: none;
    align-items: center;
    gap: calc(4 * var(--_s));
    padding: calc(6 * var(--_s)) var(--_pad) calc(5 * var(--_s));
  }
  .dialog-head {
    flex: 1;
    min-inline-size: 0;
  }
  .dialog-eyebrow {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(1 * var(--_s)) calc(2 * var(--_s));
    min-block-size: 24px;
    margin-block-end: calc(1 * var(--_s));
    color: var(--_t2);
  }
  /* They take the focus by themselves, and nothing can be done with them. */
  .dialog:focus,
  .dialog-title:focus {
    outline: none;
  }
  .dialog-close {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: calc(9 * var(--_s));
    block-size: calc(9 * var(--_s));
    margin-inline-end: calc(-2 * var(--_s));
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_t2);
    cursor: pointer;
  }
  .dialog-close:hover {
    background: var(--_inset);
    color: var(--_t1);
  }
  .dialog-pane {
    flex: 0 1 auto;
    min-block-size: 0;
    padding: 2px var(--_pad) calc(7 * var(--_s));
    overflow: hidden auto;
    overscroll-behavior: contain;
    scroll-padding-block: 24px;
  }
  .dialog-foot {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(3 * var(--_s)) calc(4 * var(--_s));
    padding: calc(4 * var(--_s)) var(--_pad);
    border-block-start: 1px solid var(--_line);
  }
  .dialog-foot > :first-child:not(.actions) {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .dialog-foot > .text-btn:first-child {
    flex: none;
  }
  .dialog-foot .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_s));
    margin-inline-start: auto;
  }
  @media (max-width: 440px) {
    .dialog {
      --_pad: calc(5 * var(--_s));
      inline-size: 100%;
      block-size: 100%;
      max-block-size: none;
      border: 0;
      border-radius: 0;
    }
    .dialog-top {
      align-items: start;
      padding-block: calc(3 * var(--_s)) calc(4 * var(--_s));
    }
    .dialog-eyebrow {
      min-block-size: calc(9 * var(--_s));
      margin-block-end: calc(1 * var(--_s));
    }
    .dialog-title {
      font-size: calc(16 * var(--_px));
      line-height: calc(22em / 16 + var(--_lead));
    }
    .dialog-pane {
      flex: 1;
    }
    .dialog-foot .actions {
      flex: 1 1 100%;
    }
    .actions > .btn {
      flex: 1 1 auto;
    }
  }
  /* Zoomed in or turned: a header and a footer that stay would leave no room between them. */
  @media (max-height: 480px) {
    .dialog {
      overflow: auto;
    }
    .dialog-pane {
      flex: none;
      overflow: visible;
    }
  }
  @media (forced-colors: active) {
    .dialog {
      border: 1px solid;
    }
  }
`;
