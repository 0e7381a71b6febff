import { pageProvider } from './page-provider.ts';

/** The version in package.json: the builds and the test server replace it. */
declare const LAUREL_VERSION: string;

interface VersionedElement extends CustomElementConstructor {
  laurel?: string;
}

/** Registers a tag once. Of two versions on a page the first wins; the second warns in the console. */
export const defineElement = (tag: `laurel-${string}`, element: VersionedElement): void => {
  if (!('document' in globalThis)) return;
  pageProvider();
  const present: VersionedElement | undefined = customElements.get(tag);
  if (!present) {
    element.laurel = LAUREL_VERSION;
    customElements.define(tag, element);
  } else if (present.laurel !== LAUREL_VERSION) {
    console.warn(
      `Laurel ${LAUREL_VERSION}: <${tag}> is already defined by ${present.laurel ?? 'another script'}, which stays.`,
    );
  }
};
