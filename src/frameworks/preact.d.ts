// Types for JSX in Preact 10: `import 'laurel-widgets/preact'`, with or without `type`.
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { LaurelElements, LaurelListeners, LaurelProperties } from './elements.js';

/** What a tag takes: its properties (`null` for the default), what every element takes, a typed `ref`, `onlaurel-load={…}`. */
export type PreactProps<Tag extends keyof LaurelElements> = HTMLAttributes<LaurelElements[Tag]['element']> &
  ClassAttributes<LaurelElements[Tag]['element']> &
  LaurelProperties<Tag> &
  LaurelListeners<Tag, 'on'>;

type PreactTags = { [Tag in keyof LaurelElements]: PreactProps<Tag> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactTags {}
  }
}
