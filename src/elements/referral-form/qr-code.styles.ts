import { css } from 'lit';

/** The styles of the QR code. No theme recolours it, since cameras need dark modules on a light ground. */
export const qrCodeStyles = css`
  .qr {
    display: flex;
    flex-wrap: wrap;
    gap: calc(4 * var(--_s));
    align-items: center;
    margin: 0;
  }
  .qr > svg {
    flex: none;
    inline-size: 148px;
    block-size: 148px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) - 2px);
    background: white;
    fill: black;
    forced-color-adjust: none;
  }
  .qr > figcaption {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_s)) calc(4 * var(--_s));
    align-items: center;
  }
`;
