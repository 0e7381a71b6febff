import { html, type TemplateResult } from 'lit';

/** Above this number a meter is one bar instead of segments; so is one of halves. */
const maxSegments = 12;

/**
 * `done` out of `total`: segments while they can be counted, a bar beyond. `name` is its accessible name, `text` its
 * value in words. The width of the bar is set by property, because a strict CSP blocks style attributes.
 */
export const meter = (done: number, total: number, name: string, text: string): TemplateResult => {
  const now = Math.min(Math.max(0, done), total);
  const hasSegments = total <= maxSegments && Number.isInteger(total) && Number.isInteger(now);
  const bars = hasSegments
    ? Array.from({ length: total }, (_, index) => html`<i class=${index < now ? 'done' : ''}></i>`)
    : html`<i class="done" .style=${`--at:${((now / total) * 100).toFixed(2)}%`}></i>`;
  return html`<div
    class="meter ${hasSegments ? '' : 'bar'}"
    part="meter"
    role="meter"
    aria-label=${name}
    aria-valuemin="0"
    aria-valuemax=${total}
    aria-valuenow=${now}
    aria-valuetext=${text}
  >
    ${bars}
  </div>`;
};
