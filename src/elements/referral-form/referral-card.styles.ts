import { css } from 'lit';
import { banner } from '../internal/ui/banner.styles.ts';

/** The styles of the card that refers a company: steps, rewards, limit. */
export const referralCardStyles = css`
  ${banner}
  .referral-card {
    display: grid;
    gap: calc(5 * var(--_s));
  }
  .referral-card > *,
  .share > *,
  .pair > * {
    min-inline-size: 0;
  }
  .card + .card,
  .card + slot > .card {
    margin-block-start: calc(6 * var(--_s));
  }
  .skeletons {
    display: grid;
    gap: calc(4 * var(--_s));
  }
  .skeleton.half {
    inline-size: 60%;
  }
  .skeleton.area {
    block-size: calc(22 * var(--_s));
  }
  .skeleton.field {
    block-size: calc(10 * var(--_s));
  }
  .steps {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_inset);
  }
  .steps > li {
    display: grid;
    gap: calc(1.5 * var(--_s));
    align-content: start;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    padding: calc(3 * var(--_s)) calc(4 * var(--_s));
  }
  .steps > li + li {
    border-inline-start: 1px solid var(--_line);
  }
  .count {
    display: grid;
    place-items: center;
    inline-size: 20px;
    block-size: 20px;
    border: 1px solid var(--_line-2);
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_t2);
  }
  .rewards,
  .ladder ol {
    display: grid;
    gap: calc(2 * var(--_s));
  }
  .rewards > div,
  .ladder li,
  .space-between {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: calc(1 * var(--_s)) calc(4 * var(--_s));
  }
  .rewards dt,
  .limit,
  .reached {
    color: var(--_t2);
  }
  .ladder > :not(ol) {
    margin-block-end: calc(2.5 * var(--_s));
  }
  .notes > .row {
    padding-inline: 0;
    border: 0;
  }
  .share,
  .intro {
    display: grid;
    gap: calc(5 * var(--_s));
  }
  .positive {
    color: var(--_pos);
  }
  .help {
    color: var(--_t3);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_s));
  }
  .drawing .arrow {
    color: var(--_fill);
    stroke: var(--_fill);
  }
  @container (max-width: 520px) {
    .steps {
      grid-auto-flow: row;
    }
    .steps > li {
      grid-template-columns: auto minmax(0, 1fr);
      gap: calc(3 * var(--_s));
    }
    .steps > li + li {
      border-block-start: 1px solid var(--_line);
      border-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    .notice {
      border: 1px solid;
    }
  }
`;
