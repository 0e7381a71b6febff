import { css } from 'lit';

/** The envelope and the receipt. Paper is a shade of the surface, in every theme. */
export const completionStyles = css`
  .reveal {
    display: grid;
    gap: calc(2 * var(--_s));
    justify-items: center;
    padding-block-end: calc(4 * var(--_s));
    text-align: center;
    text-wrap: balance;
  }
  .reveal > .muted {
    max-inline-size: 32em;
  }
  .reveal .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_s));
    align-items: center;
    justify-content: center;
    margin-block-start: calc(3 * var(--_s));
  }
  .envelope {
    --_paper: light-dark(oklch(0.985 0.004 256), oklch(0.27 0.011 256));
    --_shade: light-dark(oklch(0.955 0.009 256), oklch(0.235 0.011 256));
    --_fold: light-dark(oklch(0.86 0.014 256), oklch(0.37 0.013 256));
    display: grid;
    grid-template: minmax(calc(8 * var(--_s)), auto) 92px 49px / minmax(0, 1fr);
    inline-size: min(100%, 224px);
    margin-block-end: calc(4 * var(--_s));
    isolation: isolate;
  }
  .envelope > .front {
    z-index: 1;
  }
  .envelope > .flap,
  .envelope > .wax {
    z-index: 2;
  }
  .envelope > :not(.letter) {
    grid-area: 2 / 1 / 4 / 2;
  }
  .envelope > svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    stroke: var(--_fold);
    stroke-width: 1;
    fill: var(--_paper);
  }
  .envelope .fold {
    fill: none;
  }
  .envelope > .flap {
    fill: var(--_shade);
    transform-origin: top;
  }
  .envelope .inside {
    fill: var(--_shade);
  }
  .wax {
    place-self: center;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 50%;
    background: var(--_accent);
    box-shadow: inset 0 0 0 3px color-mix(in oklab, var(--_accent) 80%, var(--_on-accent));
    color: var(--_on-accent);
  }
  /* What is written stands above the fold; the rest of the paper is behind it. */
  .letter {
    grid-area: 1 / 1 / 3 / 2;
    display: grid;
    gap: calc(1 * var(--_s));
    align-content: start;
    margin-inline: 8%;
    padding: calc(4 * var(--_s)) calc(2 * var(--_s)) calc(15 * var(--_s));
    border: 1px solid var(--_fold);
    border-radius: var(--_radius-chip);
    background: light-dark(var(--_surface), oklch(0.31 0.011 256));
    color: var(--_t2);
  }
  .letter .strong {
    color: var(--_t1);
  }
  .opened > .wax {
    animation: fade-out 160ms both;
  }
  .opened > .flap {
    transform: scaleY(0);
    animation: turn 200ms 160ms both;
  }
  .opened > .letter {
    animation: rise-up 240ms 360ms both var(--_ease, ease-out);
  }
  @keyframes fade-out {
    to {
      opacity: 0;
    }
  }
  @keyframes turn {
    from {
      transform: scaleY(1);
    }
  }
  @keyframes rise-up {
    from {
      opacity: 0;
      translate: 0 40%;
    }
  }
  @media (prefers-reduced-motion) {
    .opened > :is(.wax, .flap) {
      display: none;
    }
  }
  .unlocked {
    display: flex;
    gap: calc(2.5 * var(--_s));
    padding: calc(3 * var(--_s)) calc(3.5 * var(--_s));
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_inset);
    color: var(--_t2);
  }
  .unlocked b,
  .unlocked strong {
    color: var(--_t1);
  }
`;
