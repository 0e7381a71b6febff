import { css } from 'lit';

/** A phone number: a list of countries, and the number beside it. */
export const phoneStyles = css`
  .phone {
    display: grid;
    grid-template-columns: calc(23 * var(--_s)) minmax(0, 1fr);
    column-gap: calc(1.5 * var(--_s));
  }
  .phone > .select-box {
    max-inline-size: none;
  }
  .phone > .parsed-value {
    grid-column: 1 / -1;
  }
  /* The closed list shows only the calling code; the open one names the countries. */
  .phone select {
    color: transparent;
  }
  .phone option {
    color: CanvasText;
  }
  .phone .code {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: calc(3 * var(--_s));
    translate: 0 -50%;
    unicode-bidi: plaintext;
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .phone select {
      color: FieldText;
    }
    .phone .code {
      display: none;
    }
  }
`;
