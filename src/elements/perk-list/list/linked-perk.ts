import type { ReactiveControllerHost } from 'lit';
import type { Perk } from '../../../contract/perks.ts';
import { LazyModule } from '../../internal/controllers/lazy-module.ts';
import { PagedResource } from '../../internal/controllers/paged-resource.ts';
import type { PerkContext } from '../card/perk-context.ts';

/** The perk that a link in a mail is about: on the page that is shown, or read by itself. */
export class LinkedPerk {
  /** It is not there for this account, or no longer. */
  notFound = false;
  readonly #resource: LazyModule<{
    read(name: string, params: { id: string }): { data?: Perk | undefined; failed: boolean };
  }>;
  #id: string | null = null;
  #found: Perk | undefined;
  #opened = false;

  constructor(host: ReactiveControllerHost & HTMLElement, tag: () => string) {
    this.#resource = new LazyModule(host, async () => {
      const { perkRoute } = await import('../../../contract/perk-detail.ts');
      return new PagedResource(host, perkRoute, tag);
    });
  }

  /** The same perks with the one of that id first. */
  moveToFront(rows: readonly Perk[], id: string | null): readonly Perk[] {
    if (id !== this.#id) this.#opened = false;
    this.#id = id;
    this.#found = undefined;
    if (!id) return rows;
    const here = rows.find((perk) => perk.id === id);
    const alone = here ? undefined : this.#resource.get()?.read('perk', { id });
    this.notFound = alone?.failed ?? false;
    const found = here ?? alone?.data;
    this.#found = found;
    return found ? [found, ...rows.filter((perk) => perk !== found)] : rows;
  }

  /** Opens what a link in a mail is about, once it is there: its request, its form, or the card alone. */
  openOnce({ claimPermission, actions }: PerkContext, card: HTMLElement | undefined): void {
    const perk = this.#found;
    if (this.#opened || !perk) return;
    this.#opened = true;
    const { claim, action, state } = perk;
    const open = state === undefined || state === 'claimable' || state === 'unlocked';
    if (open && action?.kind === 'claim' && claimPermission?.allowed !== false) actions.claim(perk);
    else if (claim) actions.showClaim(claim.id);
    else card?.focus();
  }
}
