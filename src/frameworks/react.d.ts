// Types for JSX in React 19, which sets properties and listens to events of custom elements by itself. Importing it does nothing
// when the page runs: `import 'laurel-widgets/react'`, with or without `type`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { LaurelElements, LaurelListeners, LaurelProperties } from './elements.js';

/** What a tag takes: its properties (`null` for the default), what every element takes, a typed `ref`, `onlaurel-load={…}`. */
export type ReactProps<Tag extends keyof LaurelElements> = DetailedHTMLProps<
  HTMLAttributes<LaurelElements[Tag]['element']>,
  LaurelElements[Tag]['element']
> &
  LaurelProperties<Tag> &
  LaurelListeners<Tag, 'on'> & { class?: string | undefined };

type ReactTags = { [Tag in keyof LaurelElements]: ReactProps<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactTags {}
  }
}
