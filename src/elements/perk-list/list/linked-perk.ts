import { css, html, nothing, type LitElement } from 'lit';
import { perkRoute } from '../../../contract/compiled/perk-detail.ts';
import type { PerkDetail } from '../../../contract/perk-detail.ts';
import type { Perk } from '../../../contract/perks.ts';
import { OnDemandResource } from '../../internal/controllers/on-demand-resource.ts';
import { adoptStyles } from '../../internal/ui/adopt-styles.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import type { PerkContext } from '../card/perk-context.ts';

const noteStyles = css`
  .row + .cards {
    margin-block-start: calc(4 * var(--_s));
  }
`;

/** The perk that a link in a mail is about, named by the `perk` attribute: one of the loaded perks, or read by itself. */
export class LinkedPerk {
  /** The perk does not exist for this account, or no longer. */
  #notFound = false;
  readonly #resource: OnDemandResource<PerkDetail>;
  #id: string | null = null;
  #perk: Perk | undefined;
  #opened = false;

  constructor(host: LitElement, tag: () => string) {
    adoptStyles(host, noteStyles);
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
    this.#notFound = read?.failed ?? false;
    const perk = loaded ?? read?.data;
    this.#perk = perk;
    return perk ? [perk, ...perks.filter((other) => other !== perk)] : perks;
  }

  /** Says that it is not there. */
  note(words: PerkContext['words']): Renderable {
    return this.#notFound
      ? html`<p class="row" part="note" role="status">${words.text('gone')}</p>`
      : nothing;
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
