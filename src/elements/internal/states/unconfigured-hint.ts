import { html, type TemplateResult } from 'lit';
import type { MissingConnection } from '../../../client/reads/resource.ts';
import type { WidgetView } from './widget-view.ts';
import { medalOutline } from '../ui/medal-outline.ts';

/** What is missing → what to do. English only: it is for developers, on their own machine. */
const remedies: Readonly<Record<Exclude<MissingConnection, 'sign-in'>, string>> = {
  program:
    'Put it inside <laurel-program endpoint="…">, or call configureLaurel({ endpoint, getToken }) once.',
  endpoint: 'The program around it names no usable endpoint and no source for this widget.',
  identity: 'The endpoint asks who you are: give the program getToken, or credentials for a cookie session.',
};

const warned = new Set<string>();

/**
 * What a developer sees, on localhost alone, in place of a widget that has nothing to read from. Elsewhere it is
 * `undefined`, and the widget stays empty. Warns in the console once for each thing that is missing.
 */
export const unconfiguredHint = (
  view: Pick<WidgetView<never>, 'compact' | 'cardClass'>,
  missing: Exclude<MissingConnection, 'sign-in'>,
): TemplateResult | undefined => {
  const remedy = remedies[missing];
  if (!warned.has(missing)) {
    warned.add(missing);
    console.warn(`Laurel is not connected. ${remedy}`);
  }
  if (!/^(localhost|127\.0\.0\.1|\[::1\]|.*\.localhost)$/.test(location.hostname)) return undefined;
  if (view.compact) return view.compact('Laurel is not connected');
  return html`<section class=${view.cardClass} part="card" lang="en" dir="ltr">
    ${medalOutline}
    <h3 class="n16 strong" part="title">Laurel is not connected</h3>
    <p class="muted">${remedy}</p>
    <p class="quiet n12">Only developers see this. Elsewhere the place stays empty.</p>
  </section>`;
};
