import { css } from 'lit';

/** A table of choices; narrow, each row is a block with its choices below. */
export const matrixStyles = css`
  .matrix {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .matrix th {
    padding: calc(2 * var(--_s));
    font-weight: 400;
    text-align: start;
  }
  .matrix thead th {
    text-align: center;
    color: var(--_t2);
  }
  .matrix tbody tr {
    border-block-start: 1px solid var(--_line);
  }
  .cell {
    display: grid;
    place-items: center;
    min-block-size: calc(11 * var(--_s));
    cursor: pointer;
  }
  .cell > span {
    display: none;
  }
  .cell input {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_accent-line);
  }
  .invalid > th {
    color: var(--_danger);
  }
  @container (max-width: 440px) {
    .matrix thead {
      display: none;
    }
    .matrix tbody tr,
    .matrix tbody td,
    .matrix tbody th {
      display: block;
    }
    .cell {
      display: flex;
      gap: calc(3 * var(--_s));
      justify-content: start;
    }
    .cell > span {
      display: inline;
    }
  }
`;
