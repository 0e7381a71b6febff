import { css } from 'lit';
import { dotsStyles } from '../internal/ui/dots.styles.ts';

export const styles = css`
  .badge {
    --_block: calc(5 * var(--_s));
    padding: 0;
    overflow: clip;
  }
  .body,
  .footer {
    padding: var(--_pad);
  }
  .footer {
    padding-block: calc(4 * var(--_s));
    border-block-start: 1px solid var(--_line);
  }
  .artwork,
  .skeleton.round {
    display: block;
    flex: none;
    inline-size: 64px;
    block-size: 64px;
  }
  .artwork.small,
  .skeleton.dot {
    inline-size: 20px;
    block-size: 20px;
  }
  .skeleton:is(.round, .dot) {
    border-radius: 50%;
  }
  .short {
    inline-size: 3em;
  }
  .artwork :is(img, svg),
  ::slotted([slot='artwork']) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .name {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: calc(2 * var(--_s));
    font-weight: var(--_name);
  }
  ${dotsStyles}
  .retained {
    display: flex;
    gap: calc(2 * var(--_s));
    color: var(--_pos);
  }
  .retained .icon {
    margin-block-start: 2px;
  }
  .next-benefits .icon {
    color: var(--_link);
  }
  h4 {
    margin: 0 0 calc(1.5 * var(--_s));
    font: inherit;
    font-weight: 600;
  }
  summary {
    display: flex;
    overflow-wrap: anywhere;
    align-items: center;
    gap: calc(1.5 * var(--_s));
    inline-size: fit-content;
    min-block-size: 24px;
    border-radius: 2px;
    color: var(--_t2);
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .explanation summary {
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.25em;
    color: var(--_t3);
  }
  summary .icon,
  .text-btn .icon {
    transition: rotate 120ms;
  }
  [open] > summary .icon,
  .icon.up {
    rotate: 180deg;
  }

  @container (min-width: 440px) {
    .hero {
      --_pad: var(--laurel-card-padding, calc(8 * var(--_s)));
    }
    .artwork.large,
    .skeleton.round.large {
      inline-size: 96px;
      block-size: 96px;
    }
  }
  @container (min-width: 760px) {
    .hero .body {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      padding: 0;
    }
    .hero .body > * {
      margin: 0;
      padding: var(--_pad);
    }
    .hero .footer {
      block-size: 80px;
      overflow: hidden;
    }
    .hero .goals {
      border-inline-start: 1px solid var(--_line);
    }
    .secondary {
      padding-inline-start: calc(96px + 4 * var(--_s));
    }
  }
  .secondary {
    margin-block-start: var(--_block);
  }
`;
