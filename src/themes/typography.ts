import { css, unsafeCSS } from 'lit';

/** Size and line in px, tracking in em. */
const typeScale = [
  [12, 16, 0],
  [14, 20, 0],
  [16, 24, -0.008],
  [20, 28, -0.014],
  [28, 32, -0.02],
  [40, 44, -0.026],
] as const;

/** Letter spacing is for Latin only. Joined scripts (Arabic, Persian) get more line height instead. */
export const typography = css`
  ${unsafeCSS(
    typeScale
      .map(
        ([size, line, tracking]) =>
          `.n${size}{font-size:calc(${size}*var(--_px));line-height:calc(${line}em/${size} + var(--_lead));letter-spacing:calc(${tracking}em*var(--_latin,1))}`,
      )
      .join(''),
  )}
  .n12,
  .n16,
  .n20,
  .n28,
  .n40 {
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .strong,
  b {
    font-weight: 600;
  }
  .muted,
  .unit {
    color: var(--_t2);
  }
  .quiet {
    color: var(--_t3);
  }
  .unit {
    font-size: max(0.68em, calc(12 * var(--_px)));
    font-weight: 400;
    letter-spacing: 0;
  }
`;
