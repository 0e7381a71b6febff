import { pageProvider } from './page-provider.ts';

const version = '0.1.0';

interface VersionedElement extends CustomElementConstructor {
  laurel?: string;
}

/** Registers a custom element once. If the page has another version of it already, that one stays, and the console warns. */
export const defineElement = (tag: `laurel-${string}`, element: VersionedElement): void => {
  if (!('document' in globalThis)) return;
  pageProvider();
  const present: VersionedElement | undefined = customElements.get(tag);
  if (!present) {
    element.laurel = version;
    customElements.define(tag, element);
  } else if (present.laurel !== version) {
    console.warn(
      `Laurel ${version}: <${tag}> is already defined by ${present.laurel ?? 'another script'}, which stays.`,
    );
  }
};
