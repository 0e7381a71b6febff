// Types for JSX in Solid 1, which sets a property by `prop:sources={…}` and listens by `on:laurel-load={…}`:
// `import 'laurel-widgets/solid'`, with or without `type`.
import type { JSX } from 'solid-js';
import type { LaurelElements, LaurelListeners, LaurelProperties } from './elements.js';

/** What a tag takes: attributes by their names, properties by `prop:`, what every element takes, a typed `ref`. */
export type SolidProps<Tag extends keyof LaurelElements> = JSX.HTMLAttributes<
  LaurelElements[Tag]['element']
> &
  LaurelProperties<Tag> &
  LaurelProperties<Tag, 'prop:'> &
  LaurelListeners<Tag, 'on:'>;

type SolidTags = { [Tag in keyof LaurelElements]: SolidProps<Tag> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidTags {}
  }
}
