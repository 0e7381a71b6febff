// Types for templates of Svelte 5: `import 'laurel-widgets/svelte'`, with or without `type`.
import type { HTMLAttributes } from 'svelte/elements';
import type { LaurelElements, LaurelListeners, LaurelProperties } from './elements.js';

/** What a tag takes: its properties (`null` for the default), what every element takes, `onlaurel-load={…}`. */
export type SvelteProps<Tag extends keyof LaurelElements> = HTMLAttributes<LaurelElements[Tag]['element']> &
  LaurelProperties<Tag> &
  LaurelListeners<Tag, 'on'>;

type SvelteTags = { [Tag in keyof LaurelElements]: SvelteProps<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteTags {}
}
