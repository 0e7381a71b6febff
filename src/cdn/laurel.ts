// For pages without a bundler: `laurel.ts` is the one script tag. It finds the tags of a page (`widget-loader.ts`) and loads
// `core.ts` and their widgets; options set before that are queued and applied then.

import type {
  ProgramOptions,
  overrideWords as OverrideWords,
  registerLocale as RegisterLocale,
} from '../index.ts';
import type { WindowWithLaurel, LaurelGlobal } from './laurel-global.ts';
import { loadWidgets } from './widget-loader.ts';

declare const LAUREL_VERSION: string;

// The script-tag file. A second Lit on a page with Trusted Types throws while it loads, before Laurel could check for
// it: so this file contains no Lit, and imports the core only if the page has no Laurel yet.
const start = (): LaurelGlobal => {
  let forward: LaurelGlobal['configure'] = (options) => slot.waiting.push(options);
  const { core, observeRoot } = loadWidgets();
  const slot: LaurelGlobal = {
    version: LAUREL_VERSION,
    configure: (options) => forward(options),
    observeRoot,
    pageWords: async () => (await core).loadPageWords(),
    waiting: [],
    refused: [],
  };
  void core.then(({ configureLaurel }) => (forward = configureLaurel));
  return slot;
};

const slot = ((globalThis as WindowWithLaurel)[Symbol.for('laurel')] ??= start());

if (slot.version !== LAUREL_VERSION && !slot.refused.includes(LAUREL_VERSION)) {
  slot.refused.push(LAUREL_VERSION);
  console.warn(
    `Laurel ${LAUREL_VERSION} stays out: this page already runs Laurel ${slot.version}. Include one.`,
  );
}

/** Sets how this page connects to its backend. Options are queued until the core has loaded. */
export const configureLaurel = (options: ProgramOptions): void => slot.configure(options);

/** Loads the widgets inside a shadow root, too, now and when they are added later. The document itself is observed anyway. */
export const observeRoot = (root: ShadowRoot): void => slot.observeRoot?.(root);

/** Registers a whole language; widgets show it once what takes it has loaded. @throws nothing: a fault is a rejection. */
export const registerLocale = async (...given: Parameters<typeof RegisterLocale>): Promise<void> =>
  (await slot.pageWords?.())?.registerLocale(...given);

/** Puts words of the page's own in the place of some of Laurel's. */
export const overrideWords = async (...given: Parameters<typeof OverrideWords>): Promise<void> =>
  (await slot.pageWords?.())?.overrideWords(...given);
