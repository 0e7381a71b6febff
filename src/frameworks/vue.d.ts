// Types for templates of Vue 3, also under `strictTemplates`: `import 'laurel-widgets/vue'`, with or without `type`. Tell Vue
// that the tags are elements: `compilerOptions: { isCustomElement: (tag) => tag.startsWith('laurel-') }`.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { LaurelElements, LaurelListeners, LaurelProperties } from './elements.js';

type CamelCase<Text extends string> = Text extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Text;

/** `@laurel-load` is the property `onLaurelLoad` of a template. */
type VueListeners<Tag extends keyof LaurelElements> = {
  [Name in keyof LaurelListeners<Tag, ''> as `on${Capitalize<CamelCase<Name & string>>}`]: LaurelListeners<
    Tag,
    ''
  >[Name];
};

/** What a tag takes: its properties (`null` for the default), what every element takes, `@laurel-load="…"`. */
export type VueProps<Tag extends keyof LaurelElements> = HTMLAttributes &
  PublicProps &
  LaurelProperties<Tag> &
  VueListeners<Tag> & { slot?: string | undefined };

type VueTags = {
  [Tag in keyof LaurelElements]: new () => LaurelElements[Tag]['element'] & { $props: VueProps<Tag> };
};

declare module 'vue' {
  interface GlobalComponents extends VueTags {}
}
