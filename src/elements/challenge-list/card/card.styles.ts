import { css } from 'lit';

/** A card of the list, from its kind to its actions. */
export const cardStyles = css`
  .challenge {
    --_pad: var(--laurel-card-padding, calc(5 * var(--_s)));
    display: flex;
    flex-direction: column;
    gap: calc(3 * var(--_s));
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .challenge > .head {
    margin-block-end: calc(-1 * var(--_s));
  }
  .status.caution {
    background: var(--_cau-soft);
    color: var(--_cau);
  }
  .name + p {
    margin-block-start: calc(-2 * var(--_s));
    text-wrap: pretty;
  }
  .points .n20 {
    font-weight: var(--_number);
  }
  .why {
    display: grid;
    gap: calc(2 * var(--_s));
  }
  .why .muted {
    text-wrap: pretty;
  }
  .fact {
    display: flex;
    gap: calc(2 * var(--_s));
  }
  .fact .icon {
    margin-block-start: 2px;
    color: var(--_t2);
  }
  .foot {
    margin-block-start: auto;
    padding-block-start: calc(1 * var(--_s));
  }
  .waiting > .challenge {
    min-block-size: 300px;
  }
`;
