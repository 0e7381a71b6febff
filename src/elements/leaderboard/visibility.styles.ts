import { css } from 'lit';

/** The styles of the choice of how others see the viewer. */
export const visibilityStyles = css`
  .visibility {
    display: grid;
    gap: calc(2 * var(--_s));
    margin-block: calc(4 * var(--_s)) 0;
    padding: calc(4 * var(--_s));
    border: 0;
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_inset);
  }
  .visibility .end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(3 * var(--_s));
    margin-block-start: calc(1 * var(--_s));
  }
  .visibility legend {
    float: inline-start;
    padding: 0;
  }
  .option {
    display: flex;
    gap: calc(3 * var(--_s));
    align-items: center;
    min-block-size: calc(11 * var(--_s));
    padding-inline: calc(3.5 * var(--_s));
    border: 1px solid var(--_line-2);
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_surface);
    cursor: pointer;
  }
  .option > :nth-child(2) {
    flex: 1;
  }
  .option:has(:checked) {
    border-color: var(--_accent-line);
    font-weight: 600;
  }
`;
