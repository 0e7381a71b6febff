import { css } from 'lit';

/** Parts of a quota, price steps, choices, sessions, the waiting list; and the headings of sections. */
export const perkTermsStyles = css`
  .fact > .terms:not(:first-child) {
    margin-block-start: calc(3 * var(--_s));
  }
  .terms > * + * {
    margin-block-start: calc(3 * var(--_s));
  }
  .terms .strong,
  .sessions .strong {
    color: var(--_t1);
  }
  .perk-rules {
    padding: calc(3 * var(--_s)) calc(4 * var(--_s));
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_inset);
    color: var(--_t1);
  }
  .disclosure > summary {
    display: flex;
    align-items: center;
    gap: calc(1.5 * var(--_s));
    inline-size: fit-content;
    min-block-size: 24px;
    border-radius: 2px;
    color: var(--_t2);
    list-style: none;
    cursor: pointer;
  }
  .disclosure > summary::-webkit-details-marker {
    display: none;
  }
  .disclosure > summary .icon {
    transition: rotate 120ms;
  }
  .disclosure[open] > summary .icon {
    rotate: 180deg;
  }
  .disclosure[open] > summary {
    margin-block-end: calc(1 * var(--_s));
  }
  .steps > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: calc(3 * var(--_s));
    padding-block: calc(1.5 * var(--_s));
    color: var(--_t2);
  }
  .steps > li + li,
  .sessions > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .steps .end {
    max-inline-size: 9em;
    overflow-wrap: anywhere;
    text-align: end;
  }
  .about > span + span::before {
    content: '· ';
  }
  .steps .about {
    grid-column: 1 / -1;
  }
  .prices > li {
    color: var(--_t3);
  }
  .prices > .current > :not(.about) {
    font-weight: 600;
    color: var(--_t1);
  }
  .steps > .past {
    color: var(--_t3);
  }
  .sessions > li {
    padding-block: calc(2 * var(--_s));
  }
  .sessions > li > .text-btn {
    min-block-size: calc(6 * var(--_s));
  }
  .sessions .dots b {
    font-weight: 400;
    color: var(--_t2);
  }
  .choice-rule {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(1 * var(--_s)) calc(2 * var(--_s));
  }
  .choice-rule > :first-child:not(.quiet) {
    padding: calc(0.5 * var(--_s)) calc(2 * var(--_s));
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius-chip);
    color: var(--_t2);
  }
  .choice-rule .quiet {
    display: flex;
    align-items: center;
    gap: calc(1 * var(--_s));
  }
  .choice-rule .icon {
    inline-size: 14px;
    block-size: 14px;
    color: var(--_pos);
  }
  .section-head {
    margin-block: calc(8 * var(--_s)) calc(4 * var(--_s));
  }
  .perk-section:first-of-type > .section-head {
    margin-block-start: calc(2 * var(--_s));
  }
`;
