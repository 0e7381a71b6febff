import { pageProvider } from './page-provider.ts';

/** The version in package.json: the builds and the test server replace it. */
declare const LAUREL_VERSION: string;

interface VersionedElement extends CustomElementConstructor {
  laurel?: string;
}

/** Registers a custom element once. If the page has another version of it already, that one stays, and the console warns. */
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
