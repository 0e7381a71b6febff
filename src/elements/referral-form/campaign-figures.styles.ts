import { css } from 'lit';

/** The most that can be earned, and what came of a link. */
export const campaignFigureStyles = css`
  .cap-bar {
    block-size: 6px;
    margin-block-start: calc(2 * var(--_s));
    border-radius: min(3px, var(--_radius));
    background: var(--_track);
    overflow: hidden;
  }
  .cap-bar > i {
    display: block;
    block-size: 100%;
    inline-size: var(--at);
    border-radius: inherit;
    background: var(--_fill);
  }
  .statistics {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 6.5em), 1fr));
    gap: calc(2 * var(--_s)) calc(4 * var(--_s));
    margin: 0;
  }
  .statistics > div {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .statistics dt {
    color: var(--_t2);
  }
  .statistics dd {
    margin: 0;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .cap-bar {
      border: 1px solid;
    }
    .cap-bar > i {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
