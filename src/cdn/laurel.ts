import type { ConfigureOptions, WindowWithLaurel, LaurelGlobal } from './laurel-global.ts';

declare const LAUREL_VERSION: string;

// The script-tag file. A second Lit on a page with Trusted Types throws while it loads, before Laurel could check for
// it: so this file contains no Lit, and imports the core only if the page has no Laurel yet.
const start = (): LaurelGlobal => {
  let forward: LaurelGlobal['configure'] = (options) => slot.waiting.push(options);
  const slot: LaurelGlobal = {
    version: LAUREL_VERSION,
    configure: (options) => forward(options),
    waiting: [],
    refused: [],
  };
  import('./core.ts').then(
    (core) => {
      forward = core.configureLaurel;
    },
    (cause: unknown) => {
      forward = () => undefined;
      console.error(
        `Laurel ${LAUREL_VERSION} could not start, and its elements stay empty. ` +
          'A page with Trusted Types must allow the policy "lit-html", and load one Lit (see SECURITY.md).',
        cause,
      );
    },
  );
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
export const configureLaurel = (options: ConfigureOptions): void => slot.configure(options);
