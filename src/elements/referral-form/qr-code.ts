import { html, svg, type TemplateResult } from 'lit';
import { encode } from 'uqr';
import { downloadFile } from '../internal/ui/download.ts';
import type { ReferralContext } from './messages.ts';

export { qrCodeStyles } from './qr-code.styles.ts';

const downloadIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <path d="M8 2v8M4.800 7 8 10.200 11.200 7M2.500 13.600h11" />
</svg>`;

/** Width of the light border in modules: ISO/IEC 18004 asks for four. */
const quietZone = 4;
/** Pixels per module in the PNG file, enough for print. */
const pixelsPerModule = 16;

/** Rows of modules, of which true is dark. */
type QrModules = readonly (readonly boolean[])[];

/** The modules of a QR code; undefined if the text is too long for one. */
const encodeModules = (text: string): QrModules | undefined => {
  try {
    return encode(text, { ecc: 'M', border: quietZone }).data;
  } catch {
    return undefined;
  }
};

/** The dark modules as the data of one SVG path, a rectangle for each run in a row. */
const modulesPath = (modules: QrModules): string =>
  modules
    .map((row, y) => {
      const runs: string[] = [];
      row.forEach((dark, x) => {
        if (!dark || row[x - 1]) return;
        const end = row.findIndex((isDark, column) => column > x && !isDark);
        runs.push(`M${x} ${y}h${end - x}v1h${x - end}z`);
      });
      return runs.join('');
    })
    .join('');

const toSvgBlob = (modules: QrModules): Blob => {
  const { length } = modules;
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${length} ${length}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${length}v${length}H0z"/><path d="${modulesPath(modules)}"/></svg>`;
  return new Blob([text], { type: 'image/svg+xml' });
};

const toPngBlob = (modules: QrModules): Promise<Blob | null> => {
  const canvas = document.createElement('canvas');
  canvas.width = modules.length * pixelsPerModule;
  canvas.height = canvas.width;
  const canvas2d = canvas.getContext('2d');
  if (!canvas2d) return Promise.resolve(null);
  canvas2d.fillStyle = '#fff';
  canvas2d.fillRect(0, 0, canvas.width, canvas.height);
  canvas2d.scale(pixelsPerModule, pixelsPerModule);
  canvas2d.fillStyle = '#000';
  canvas2d.fill(new Path2D(modulesPath(modules)));
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
};

/** Renders the link as a QR code, and buttons that download it as PNG or SVG. */
export const qrCode = (address: string, { words }: ReferralContext): TemplateResult => {
  const modules = encodeModules(address);
  if (!modules) return html`<p class="help" role="status">${words.text('qrTooLong')}</p>`;
  const { host } = new URL(address);
  const name = `${host.replace(/^www\./, '')}-qr`;
  const { length } = modules;
  const savePng = async (): Promise<void> => {
    const png = await toPngBlob(modules);
    if (png) downloadFile(png, `${name}.png`);
  };
  return html`<figure class="qr" part="qr-code">
    <svg
      viewBox="0 0 ${length} ${length}"
      shape-rendering="crispEdges"
      role="img"
      aria-label=${words.text('qrOf', { link: address })}
    >
      ${svg`<path d=${modulesPath(modules)} />`}
    </svg>
    <figcaption>
      <button class="btn" type="button" part="button button-secondary" @click=${savePng}>
        ${downloadIcon}${words.text('saveAs', { kind: 'PNG' })}
      </button>
      <button
        class="text-btn"
        type="button"
        part="button button-text"
        @click=${() => downloadFile(toSvgBlob(modules), `${name}.svg`)}
      >
        ${words.text('saveAs', { kind: 'SVG' })}
      </button>
    </figcaption>
  </figure>`;
};
