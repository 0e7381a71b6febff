import { html, type TemplateResult } from 'lit';

/** More pieces than this are a length. */
const maxSegments = 12;

/** A count out of a whole: pieces while they can be counted, a bar beyond. Its value goes in by CSSOM. */
export const meter = (done: number, total: number, name: string, text: string): TemplateResult => {
  const now = Math.min(Math.max(0, done), total);
  const pieces = total <= maxSegments;
  const drawn = pieces
    ? Array.from({ length: total }, (_, index) => html`<i class=${index < now ? 'done' : ''}></i>`)
    : html`<i class="done" .style=${`--at:${((now / total) * 100).toFixed(2)}%`}></i>`;
  return html`<div
    class="meter ${pieces ? '' : 'bar'}"
    part="meter"
    role="meter"
    aria-label=${name}
    aria-valuemin="0"
    aria-valuemax=${total}
    aria-valuenow=${now}
    aria-valuetext=${text}
  >
    ${drawn}
  </div>`;
};
