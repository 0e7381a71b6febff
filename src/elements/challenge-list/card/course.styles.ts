import { css } from 'lit';

/** Steps, meters and caps of the cards that have them. */
export const courseStyles = css`
  .course {
    display: grid;
    gap: calc(1 * var(--_s));
  }
  details[open] > summary .icon {
    rotate: 180deg;
  }
  .steps {
    display: grid;
    gap: calc(1.5 * var(--_s));
    margin-block-start: calc(1 * var(--_s));
  }
  .steps > li {
    position: relative;
    padding-inline-start: calc(6 * var(--_s));
    color: var(--_t2);
  }
  .steps > li::before {
    content: '';
    position: absolute;
    inset-block-start: 6px;
    inset-inline-start: 4px;
    inline-size: 8px;
    block-size: 8px;
    border: 1px solid var(--_ctl);
    border-radius: 50%;
  }
  .steps > .done::before {
    display: none;
  }
  .steps > li > .check {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-start: 0;
    color: var(--_pos);
  }
  .steps > .now {
    font-weight: 600;
    color: var(--_t1);
  }
  .steps > .now .dots {
    font-weight: 400;
  }
  .steps > .now::before {
    border-color: var(--_fill);
    background: var(--_fill);
    box-shadow: 0 0 0 4px var(--_soft);
  }
  .meter {
    display: block;
    overflow: hidden;
    border-radius: min(3px, var(--_radius));
    background: var(--_track);
  }
  .meter i {
    display: block;
    inline-size: var(--at);
    block-size: var(--_track-size);
    background: var(--_fill);
  }
  .cap {
    display: grid;
    gap: calc(1 * var(--_s));
  }
  @media (forced-colors: active) {
    .meter {
      outline: 1px solid;
    }
    .meter i,
    .steps > .now::before {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
