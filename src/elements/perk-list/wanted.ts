import type { ReactiveControllerHost } from 'lit';
import type { Perk } from '../../contract/perk.ts';
import { OnDemand } from '../shared/on-demand.ts';
import { PageReader } from '../shared/page-reader.ts';
import type { Telling } from './telling.ts';

/** The perk that a link in a mail is about: on the page that is shown, or read by itself. */
export class Wanted {
  /** It is not there for this account, or no longer. */
  gone = false;
  readonly #alone: OnDemand<{
    read(name: string, params: { id: string }): { data?: Perk | undefined; failed: boolean };
  }>;
  #id: string | null = null;
  #found: Perk | undefined;
  #taken = false;

  constructor(host: ReactiveControllerHost & HTMLElement, tag: () => string) {
    this.#alone = new OnDemand(host, async () => {
      const { perkRoute } = await import('../../contract/perk-detail.ts');
      return new PageReader(host, perkRoute, tag);
    });
  }

  /** The same perks with the one of that id first. */
  first(rows: readonly Perk[], id: string | null): readonly Perk[] {
    if (id !== this.#id) this.#taken = false;
    this.#id = id;
    this.#found = undefined;
    if (!id) return rows;
    const here = rows.find((perk) => perk.id === id);
    const alone = here ? undefined : this.#alone.get()?.read('perk', { id });
    this.gone = alone?.failed ?? false;
    const found = here ?? alone?.data;
    this.#found = found;
    return found ? [found, ...rows.filter((perk) => perk !== found)] : rows;
  }

  /** Opens what a link in a mail is about, once it is there: its request, its form, or the card alone. */
  begin({ claim: permission, deeds }: Telling, card: HTMLElement | undefined): void {
    const perk = this.#found;
    if (this.#taken || !perk) return;
    this.#taken = true;
    const { claim, action, state } = perk;
    const open = state === undefined || state === 'claimable' || state === 'unlocked';
    if (open && action?.kind === 'claim' && permission?.allowed !== false) deeds.claim(perk);
    else if (claim) deeds.show(claim.id);
    else card?.focus();
  }
}
