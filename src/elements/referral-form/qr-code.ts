import { html, svg, type TemplateResult } from 'lit';
import { encode } from 'uqr';
import { downloadFile } from '../internal/ui/download.ts';
import type { ReferralContext } from './messages.ts';

const downloadIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <path d="M8 2v8M4.800 7 8 10.200 11.200 7M2.500 13.600h11" />
</svg>`;

/** Light modules around the code: four, as ISO/IEC 18004 asks. */
const quietZone = 4;
/** Pixels of a module in a picture, enough for print. */
const pixelsPerModule = 16;

type QrModules = readonly (readonly boolean[])[];

/** Its modules; nothing, if the text is too long for any code. */
const encodeModules = (text: string): QrModules | undefined => {
  try {
    return encode(text, { ecc: 'M', border: quietZone }).data;
  } catch {
    return undefined;
  }
};

/** Dark modules as one path, a run of a row at a time. */
const modulesPath = (modules: QrModules): string =>
  modules
    .map((row, y) => {
      const runs: string[] = [];
      row.forEach((dark, x) => {
        if (!dark || row[x - 1]) return;
        const end = row.findIndex((one, at) => at > x && !one);
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
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.resolve(null);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(pixelsPerModule, pixelsPerModule);
  pen.fillStyle = '#000';
  pen.fill(new Path2D(modulesPath(modules)));
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
};

/** The link as a code for a camera, dark on light in every theme, and as a file. */
export const qrCode = (address: string, { words }: ReferralContext): TemplateResult => {
  const modules = encodeModules(address);
  if (!modules) return html`<p class="help" role="status">${words.text('qrTooLong')}</p>`;
  const { host } = new URL(address);
  const name = `${host.replace(/^www\./, '')}-qr`;
  const { length } = modules;
  const savePng = async (): Promise<void> => {
    const picture = await toPngBlob(modules);
    if (picture) downloadFile(picture, `${name}.png`);
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
