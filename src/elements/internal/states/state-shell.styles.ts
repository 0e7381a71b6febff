import { css } from 'lit';

/** Styles of the states that all widgets share: rows and lists of a card, closed and failed states, skeletons. */
export const stateStyles = css`
  .id {
    display: flex;
    align-items: center;
    gap: calc(4 * var(--_s));
  }
  .id > :last-child {
    min-inline-size: 0;
  }
  .gives > li {
    display: flex;
    gap: calc(2 * var(--_s));
    padding-block: calc(1 * var(--_s));
    color: var(--_t2);
  }
  .gives span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .gives .icon {
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
    border-radius: 10px;
    background: var(--_surface);
  }
  .row .text-btn {
    margin-inline-start: auto;
  }
  .row .text-btn:first-child {
    margin-inline-start: 0;
  }
  .state {
    display: grid;
    justify-items: start;
    gap: calc(2 * var(--_s));
  }
  .state .btn,
  .act {
    margin-block-start: calc(2 * var(--_s));
  }
  .act {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_s)) calc(3 * var(--_s));
  }
  .act .btn {
    margin: 0;
  }

  .bones {
    display: grid;
    flex: 1;
    gap: calc(2 * var(--_s));
  }
  .bone.thin {
    block-size: var(--_track-size);
  }
  .bone.tall {
    block-size: 24px;
  }
  .w6 {
    inline-size: 50%;
  }
  .w7 {
    inline-size: 64%;
  }
  .voice {
    border-radius: var(--_radius);
  }
  .ghost {
    visibility: hidden;
  }
`;
