import { html, nothing, type TemplateResult } from 'lit';
import { LaurelNavigateEvent } from '../events/navigate-event.ts';
import { buttonPart } from './button-part.ts';
import { safeUrl } from './safe-url.ts';

const followLink = (event: MouseEvent, purpose: string): void => {
  const link = event.currentTarget;
  if (!(link instanceof HTMLAnchorElement)) return;
  const { href, target } = link;
  const proceed = (): void => void window.open(href, target || '_self', 'noopener');
  if (!link.dispatchEvent(new LaurelNavigateEvent(purpose, proceed))) event.preventDefault();
};

/**
 * A link to an address from the backend. The page may veto following it by `laurel-navigate`, which names the `purpose`.
 * `kind` is `link` or the classes of a button. Where the address is missing or unsafe, the text stands without a link.
 */
export const link = (
  href: string | undefined,
  text: unknown,
  { purpose, kind = 'link' }: { readonly purpose: string; readonly kind?: string },
): TemplateResult => {
  const safe = safeUrl(href);
  if (safe === undefined) return html`${text}`;
  return html`<a
    class=${kind}
    part=${kind === 'link' ? 'link' : buttonPart(kind)}
    href=${safe}
    rel="noopener noreferrer"
    @click=${(event: MouseEvent) => followLink(event, purpose)}
    >${text}</a
  >`;
};

/** The same, but nothing at all where the address is missing or unsafe: for texts that only make sense as a link. */
export const optionalLink = (...[href, ...rest]: Parameters<typeof link>): TemplateResult | typeof nothing =>
  safeUrl(href) === undefined ? nothing : link(href, ...rest);
