import { css } from 'lit';

/** The member's referrals: a line each, in three columns; narrow, the track in full width below. */
export const referralListStyles = css`
  .referral-list:not(.empty, .skeletons) {
    padding: 0;
  }
  .head,
  .line {
    padding: calc(4 * var(--_s)) var(--_pad);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(2 * var(--_s)) calc(4 * var(--_s));
  }
  .referral,
  .referral-list > .line {
    border-block-start: 1px solid var(--_line);
  }
  .referral {
    display: grid;
    grid-template-columns: minmax(0, 1.1fr) minmax(0, 1.6fr) calc(28 * var(--_s));
    gap: calc(2 * var(--_s)) calc(4 * var(--_s));
    align-items: center;
    padding: calc(3 * var(--_s)) var(--_pad);
  }
  .company-cell,
  .stage,
  .reward-cell {
    display: grid;
    min-inline-size: 0;
  }
  .stage {
    gap: calc(1 * var(--_s));
  }
  .reward-cell {
    justify-items: end;
    text-align: end;
  }
  .name {
    justify-self: start;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    font: inherit;
    font-weight: 600;
    text-align: start;
    color: inherit;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .name:hover {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .reward-cell .text-btn {
    font-weight: 400;
  }
  .needs {
    min-block-size: 24px;
    justify-self: start;
    padding: 0 calc(2 * var(--_s));
    border: 0;
    border-radius: var(--_radius-chip);
    background: var(--_cau-soft);
    font-family: inherit;
    font-weight: 600;
    color: var(--_t1);
    cursor: pointer;
  }
  .stage b {
    color: var(--_t1);
  }
  .track {
    display: flex;
    gap: 2px;
  }
  .track > i {
    flex: 1;
    block-size: 6px;
    border-radius: min(3px, var(--_radius));
    background: var(--_track);
  }
  .track > .done {
    background: var(--_fill);
  }
  .track.won > .done {
    background: var(--_pos-fill);
  }
  .track:is(.closed, .unknown) > .done {
    background: var(--_t3);
  }
  .line.space-between > :first-child:not(.btn) {
    flex: 1 1 0;
  }
  .empty {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_s)) calc(5 * var(--_s));
    align-items: center;
  }
  .empty > div {
    flex: 1 1 12em;
  }
  @container (max-width: 520px) {
    .referral {
      grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr);
    }
    .stage {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .track > i {
      border: 1px solid;
    }
    .track > .done {
      background: CanvasText !important;
      forced-color-adjust: none;
    }
  }
`;
