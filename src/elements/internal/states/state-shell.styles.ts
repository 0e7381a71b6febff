import { css } from 'lit';

/** Styles of the states that all widgets share: rows and lists of a card, closed and failed states, skeletons. */
export const stateStyles = css`
  .identity {
    display: flex;
    align-items: center;
    gap: calc(4 * var(--_s));
  }
  .identity > :last-child {
    min-inline-size: 0;
  }
  .benefits > li {
    display: flex;
    gap: calc(2 * var(--_s));
    padding-block: calc(1 * var(--_s));
    color: var(--_t2);
  }
  .benefits span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .benefits .icon {
    margin-block-start: 2px;
    color: var(--_t3);
  }
  .row {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_s));
    padding: calc(3 * var(--_s)) var(--_pad);
    border-block-start: 1px solid var(--_line);
    color: var(--_t2);
  }
  .not-loaded {
    position: sticky;
    inset-block-end: calc(4 * var(--_s));
    margin-block-start: calc(4 * var(--_s));
    border: 1px solid var(--_line-2);
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_surface);
  }
  .row .text-btn:not(:first-child) {
    margin-inline-start: auto;
  }
  .state {
    display: grid;
    justify-items: start;
    gap: calc(2 * var(--_s));
  }
  .state .btn,
  .action {
    margin-block-start: calc(2 * var(--_s));
  }
  .action {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_s)) calc(3 * var(--_s));
  }
  .action .btn {
    margin: 0;
  }

  .skeletons {
    display: grid;
    flex: 1;
    gap: calc(2 * var(--_s));
  }
  .skeleton.thin {
    block-size: var(--_track-size);
  }
  .skeleton.tall {
    block-size: 24px;
  }
  .half {
    inline-size: 50%;
  }
  .two-thirds {
    inline-size: 64%;
  }
  .widget {
    border-radius: var(--_radius);
  }
  .invisible {
    visibility: hidden;
  }
`;
