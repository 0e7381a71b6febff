import { css } from 'lit';

export const styles = css`
  :host([variant='chip']) {
    display: inline-block;
    container-type: normal;
    vertical-align: middle;
  }
  .ghost {
    visibility: hidden;
  }
  .badge {
    --_block: calc(5 * var(--_s));
    padding: 0;
    overflow: clip;
  }
  .body,
  .footer,
  .row {
    padding: var(--_pad);
  }
  .footer,
  .row {
    border-block-start: 1px solid var(--_line);
  }
  .footer,
  .row {
    padding-block: calc(4 * var(--_s));
  }
  .row {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_s));
    padding-block: calc(3 * var(--_s));
    color: var(--_t2);
  }
  .row .text-btn {
    margin-inline-start: auto;
  }
  .row .text-btn:first-child {
    margin-inline-start: 0;
  }

  /* who */
  .id {
    display: flex;
    align-items: center;
    gap: calc(4 * var(--_s));
  }
  .id > :last-child {
    min-inline-size: 0;
  }
  .artwork,
  .bone.round {
    display: block;
    flex: none;
    inline-size: 64px;
    block-size: 64px;
  }
  .bone.round {
    border-radius: 50%;
  }
  .artwork.small,
  .bone.dot {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    border-radius: 50%;
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
  .chip {
    display: inline-flex;
    align-items: center;
    gap: calc(1.5 * var(--_s));
    letter-spacing: 0;
  }
  .dots {
    overflow: hidden;
  }
  .dots > div {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -13px;
  }
  .dots span {
    position: relative;
  }
  .dots > div > span {
    padding-inline-start: 13px;
  }
  .dots > div > span::before {
    content: '·';
    position: absolute;
    inset-inline-start: 5px;
  }

  /* how far */
  .goals {
    margin-block-start: var(--_block);
  }
  .goals > * + *,
  .footer > * + * {
    margin-block-start: calc(4 * var(--_s));
  }
  .footer > * + .more {
    margin-block-start: calc(2 * var(--_s));
  }
  .goal {
    text-wrap: balance;
  }
  .number {
    white-space: nowrap;
    unicode-bidi: isolate;
    font-weight: var(--_number);
  }
  .goal .n20,
  .goal .n28 {
    margin-inline-end: 0.1em;
  }
  .n12 .number,
  .dots .number,
  .legend .number {
    font-weight: inherit;
    color: inherit;
  }
  .number .unit {
    color: inherit;
  }
  .goal .unit {
    color: var(--_t2);
  }
  .track {
    position: relative;
    block-size: var(--_track-size);
    margin-block: calc(3 * var(--_s)) calc(2 * var(--_s));
    border-radius: 3px;
    background: var(--_track);
    --_bar-fill: var(--_fill);
  }
  .fill {
    display: block;
    inline-size: var(--at);
    block-size: 100%;
    border-radius: 3px;
    background: var(--_bar-fill);
    animation: fill 240ms var(--_ease);
  }
  @keyframes fill {
    from {
      inline-size: 0;
    }
  }
  .tick {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: var(--at);
    inline-size: 2px;
    block-size: 14px;
    margin-block-start: -7px;
    margin-inline-start: -1px;
    background: var(--_t2);
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .tick.end {
    inset-inline-start: auto;
    inset-inline-end: 0;
    background: var(--_t1);
    box-shadow: none;
  }
  .legend {
    position: relative;
    display: flex;
    justify-content: flex-end;
    min-block-size: 16px;
    margin-block-end: calc(2 * var(--_s));
    color: var(--_t3);
  }
  .target {
    color: var(--_t1);
    text-align: end;
  }
  .mark {
    position: absolute;
    inset-inline-start: var(--at);
    display: flex;
    justify-content: center;
    inline-size: 0;
    white-space: nowrap;
  }
  .mark > span {
    flex: none;
  }
  .mark > span,
  .target {
    max-inline-size: 45cqi;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .mark.start {
    justify-content: flex-start;
  }
  .mark.end {
    justify-content: flex-end;
  }
  .segments {
    display: flex;
    gap: 3px;
    margin-block: calc(2 * var(--_s));
  }
  .segments i {
    flex: 1;
    block-size: var(--_track-size);
    border-radius: 3px;
    background: var(--_track);
  }
  .segments .done {
    background: var(--_fill);
  }
  .further {
    display: flex;
    justify-content: space-between;
    gap: calc(3 * var(--_s));
  }
  .further > :last-child {
    white-space: nowrap;
  }
  .further > :last-child .number {
    font-weight: 400;
  }
  .or {
    display: block;
    margin-block-end: calc(2 * var(--_s));
  }

  /* what it gives */
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
  .next .icon,
  .given .icon {
    color: var(--_link);
  }
  h4 {
    margin: 0 0 calc(1.5 * var(--_s));
    font: inherit;
    font-weight: 600;
  }
  summary {
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
  summary::-webkit-details-marker {
    display: none;
  }
  .why summary {
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

  /* one line */
  .chip {
    max-inline-size: 100%;
    min-block-size: 32px;
    overflow: hidden;
    padding-inline: calc(2 * var(--_s)) calc(3 * var(--_s));
    border: var(--_edge);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    white-space: nowrap;
  }
  button.chip {
    font: inherit;
    color: var(--_t2);
    cursor: pointer;
  }
  .chip > span {
    flex: none;
  }
  .chip > :is(.strong, .fact) {
    flex: initial;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .chip .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .fact {
    display: inline-flex;
    align-items: center;
    gap: calc(1 * var(--_s));
    padding-inline-start: calc(2 * var(--_s));
    border-inline-start: 1px solid var(--_line);
    color: var(--_t2);
  }
  .fact .number {
    font-weight: 400;
  }

  /* closed and failed */
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

  /* waiting */
  .bones {
    display: grid;
    flex: 1;
    gap: calc(2 * var(--_s));
  }
  .bone.tall {
    block-size: 24px;
  }
  .bone.thin {
    block-size: var(--_track-size);
  }
  .w3 {
    inline-size: 3em;
  }
  .w5 {
    inline-size: 40%;
  }
  .w6 {
    inline-size: 50%;
  }
  .w7 {
    inline-size: 64%;
  }
  .w8 {
    inline-size: 76%;
  }

  .wide {
    display: none;
  }
  @container (min-width: 440px) {
    .wide {
      display: inline;
    }
    .artwork.large,
    .bone.round.large {
      inline-size: 96px;
      block-size: 96px;
    }
  }
  @container (min-width: 680px) {
    .hero .body {
      display: grid;
      grid-template-columns: 1fr 1fr;
      padding: 0;
    }
    .hero .body > * {
      margin: 0;
      padding: var(--_pad);
    }
    .hero .goals {
      border-inline-start: 1px solid var(--_line);
    }
    .hero .standing .gives {
      padding-inline-start: calc(96px + 4 * var(--_s));
    }
  }
  .hero .standing .gives {
    margin-block-start: var(--_block);
  }
  @media (forced-colors: active) {
    .fill,
    .segments .done {
      background: Highlight;
      forced-color-adjust: none;
    }
    .track,
    .segments i {
      border: 1px solid CanvasText;
    }
  }
`;
