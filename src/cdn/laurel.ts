import type { ConfigureOptions, WindowWithLaurel, LaurelGlobal } from './laurel-global.ts';

declare const LAUREL_VERSION: string;

// A second Lit on a page with Trusted Types throws while it loads, before any guard of ours: so this
// file holds no Lit, and the core is asked for only when the page has no Laurel yet.
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

/** Says how this page connects. Options are kept until the elements have arrived. */
export const configureLaurel = (options: ConfigureOptions): void => slot.configure(options);
