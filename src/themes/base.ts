// Looks: `tokens.ts` turns a page's custom properties into private ones, `base.ts` is what every widget's styles start from,
// and `design-tokens.ts` documents it. The `*.css` files are themes that a page may include.

import { css } from 'lit';
import { buttons } from './buttons.ts';
import { typography } from './typography.ts';

/**
 * The styles that every widget starts from.
 *
 * | class                   | is                                                                        |
 * |-------------------------|---------------------------------------------------------------------------|
 * | card                    | the surface; `--_pad` is its padding: 24, 20 up to 440 px                  |
 * | n12 n14 n16 n20 n28 n40 | steps of the type scale, with tracking for Latin and leading for Arabic   |
 * | strong                  | the second weight                                                         |
 * | muted, quiet            | text that supports, text that only informs                                |
 * | unit                    | €, %, points beside a number                                              |
 * | btn, btn primary        | bordered and filled button                                                |
 * | text-btn, link          | button or link of words alone; link inside a sentence                     |
 * | icon, drawing           | 16 px line icon, 64 px line drawing of an empty or failed state           |
 * | skeleton                | a bar of the skeleton, sized by its owner                                 |
 * | sr-only                 | for screen readers only                                                   |
 */
export const base = css`
  :host {
    --_lead: 0em;
    --_pad: var(--laurel-card-padding, calc(6 * var(--_s)));
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 320px;
    font-family: var(--laurel-font-family, inherit);
    font-size: calc(14 * var(--_px));
    font-weight: 400;
    line-height: calc(20em / 14 + var(--_lead));
    font-variant-numeric: tabular-nums lining-nums;
    letter-spacing: 0;
    word-spacing: 0;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    overflow-wrap: break-word;
    color: var(--_t1);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  :host(:lang(ar, fa, ur)) {
    --_lead: 0.15em;
    --_latin: 0;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :where(h2, h3, p, ul, ol, dl, dd) {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }
  .card {
    padding: var(--_pad);
    border: var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  @container (max-width: 440px) {
    .card {
      --_pad: var(--laurel-card-padding, calc(5 * var(--_s)));
    }
  }
  ${typography}
  ${buttons}
  .icon,
  .drawing {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .drawing {
    inline-size: 64px;
    block-size: 64px;
    color: var(--_t3);
  }
  .skeleton {
    display: block;
    block-size: 1em;
    border-radius: var(--_radius-chip);
    background: var(--_track);
    animation: breath 1.6s ease-in-out 0.3s infinite alternate;
  }
  @keyframes breath {
    to {
      opacity: 0.5;
    }
  }
  .sr-only {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_t2: var(--_t1);
      --_t3: var(--_t1);
      --_line: var(--_ctl);
      --_line-2: var(--_t1);
    }
  }
  @media (forced-colors: active) {
    :host {
      --_t1: CanvasText;
      --_t2: CanvasText;
      --_t3: CanvasText;
      --_fill: CanvasText;
      --_accent: Highlight;
      --_accent-line: Highlight;
      --_track: Canvas;
      --_ctl: CanvasText;
      --_line: CanvasText;
      --_link: LinkText;
    }
    .skeleton {
      border: 1px solid;
    }
  }
`;
