import type { ReactiveControllerHost } from 'lit';
import { perkRoute } from '../../../contract/compiled/perk-detail.ts';
import type { PerkDetail } from '../../../contract/perk-detail.ts';
import type { Perk } from '../../../contract/perks.ts';
import { OnDemandResource } from '../../internal/controllers/on-demand-resource.ts';
import type { PerkContext } from '../card/perk-context.ts';

/** The perk that a link in a mail is about, named by the `perk` attribute: one of the loaded perks, or read by itself. */
export class LinkedPerk {
  /** The perk does not exist for this account, or no longer. */
  notFound = false;
  readonly #resource: OnDemandResource<PerkDetail>;
  #id: string | null = null;
  #perk: Perk | undefined;
  #opened = false;

  constructor(host: ReactiveControllerHost & HTMLElement, tag: () => string) {
    this.#resource = new OnDemandResource(host, perkRoute, tag);
  }

  /** The same perks with the one of this id first. */
  moveToFront(perks: readonly Perk[], id: string | null): readonly Perk[] {
    if (id !== this.#id) this.#opened = false;
    this.#id = id;
    this.#perk = undefined;
    if (!id) return perks;
    const loaded = perks.find((perk) => perk.id === id);
    const read = loaded ? undefined : this.#resource.read('perk', { id });
    this.notFound = read?.failed ?? false;
    const perk = loaded ?? read?.data;
    this.#perk = perk;
    return perk ? [perk, ...perks.filter((other) => other !== perk)] : perks;
  }

  /** Once the perk has come: opens its claim form, or its claim, or else focuses its card. */
  openOnce({ claimPermission, actions }: PerkContext, card: HTMLElement | undefined): void {
    const perk = this.#perk;
    if (this.#opened || !perk) return;
    this.#opened = true;
    const { claim, action, state } = perk;
    const isOpen = state === undefined || state === 'claimable' || state === 'unlocked';
    if (isOpen && action?.kind === 'claim' && claimPermission?.allowed !== false) actions.claim(perk);
    else if (claim) actions.showClaim(claim.id);
    else card?.focus();
  }
}
