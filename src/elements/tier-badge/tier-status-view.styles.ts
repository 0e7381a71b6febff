import { css } from 'lit';

/** At risk, in grace, kept: status colours, always beside an icon and a word. The hatch is what is missing. */
export const tierStatusViewStyles = css`
  .tag {
    display: inline-flex;
    align-items: center;
    gap: calc(1.5 * var(--_s));
    min-block-size: 24px;
    padding-inline: calc(2 * var(--_s));
    border-radius: var(--_radius-chip);
    background: var(--_soft);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 / 12);
    letter-spacing: 0;
    font-weight: 600;
    color: var(--_link);
  }
  .tag.caution {
    background: var(--_cau-soft);
  }
  .caution {
    color: var(--_cau);
  }
  .fact.caution {
    color: var(--_cau);
  }
  .track.caution {
    --_bar-fill: var(--_cau-fill);
    background: repeating-linear-gradient(115deg, var(--_cau-fill) 0 2px, transparent 2px 4px)
      var(--_cau-soft);
  }
  .track.positive {
    --_bar-fill: var(--_pos-fill);
  }
  .track.caution .fill {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
`;
