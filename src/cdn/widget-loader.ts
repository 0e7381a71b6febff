import { importModule } from '../client/http/import-module.ts';
import { TagObserver } from '../elements/internal/program/tag-observer.ts';
import { pointsHeights, widgetHeights } from '../elements/internal/program/widget-heights.ts';

declare const LAUREL_VERSION: string;

export type Core = typeof import('./core.ts');

/** A file beside the loader, with the version in its name: so no cache mixes two versions. */
const addressOf = (name: string): string => new URL(`${name}-${LAUREL_VERSION}.js`, import.meta.url).href;

/** Imports a file beside the loader, whatever it takes: after each failure again when there is a connection. */
const load = <Module>(name: string, failed: (cause: unknown) => void): Promise<Module> =>
  importModule<Module>(() => import(/* @vite-ignore */ addressOf(name))).catch((cause: unknown) => {
    failed(cause);
    return new Promise((resolve) => {
      addEventListener('online', () => resolve(load(name, failed)), { once: true });
    });
  });

/** Asks for a file without running it, while another one is on its way. */
const preload = (name: string): void => {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = addressOf(name);
  document.head.append(link);
};

/** Loads the core, and beside it the widgets of which the page has a tag, now or later; they run after the core. */
export const loadWidgets = (): {
  readonly core: Promise<Core>;
  readonly observeRoot: (root: ShadowRoot) => void;
} => {
  const core = load<Core>('core', (cause) =>
    console.error(
      `Laurel ${LAUREL_VERSION} could not start, and its elements stay empty. ` +
        'A page with Trusted Types must allow the policy "lit-html", and load one Lit (see SECURITY.md).',
      cause,
    ),
  );
  const heights = { ...widgetHeights, ...pointsHeights };
  const waiting = new Set(Object.keys(heights));
  const tags = new TagObserver(heights, (element) => {
    if (!waiting.delete(element.localName)) return;
    const name = element.localName.slice('laurel-'.length);
    if (waiting.size === 0) tags.disconnect();
    preload(name);
    void core.then(({ LaurelErrorEvent }) =>
      load(name, () => element.dispatchEvent(new LaurelErrorEvent('module', 'connection'))),
    );
  });
  tags.observe(document);
  return { core, observeRoot: (root) => tags.observe(root) };
};
