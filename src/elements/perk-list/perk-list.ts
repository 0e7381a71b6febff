import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { RouteParams } from '../../client/http/request-target.ts';
import type { Permission } from '../../contract/core/permission.ts';
import { perksRoute, type Perk, type Perks } from '../../contract/perks.ts';
import { base } from '../../themes/base.ts';
import { tokens } from '../../themes/tokens.ts';
import { StateShell } from '../internal/states/state-shell.ts';
import { stateStyles } from '../internal/states/state-shell.styles.ts';
import { LazyModule } from '../internal/controllers/lazy-module.ts';
import { CardElements } from './list/card-elements.ts';
import { cardStyles } from './card/card.styles.ts';
import { parseNameList, type FilterOption } from './list/filter-options.ts';
import { copyToClipboard } from '../internal/ui/clipboard.ts';
import { ClaimLoader } from './claim/claim-loader.ts';
import { factStyles } from './card/fact.styles.ts';
import { filterBar } from './list/filter-bar.ts';
import { ListAnnouncer } from './list/announcer.ts';
import { cardList } from './list/card-list.ts';
import { styles } from './perk-list.styles.ts';
import { PagedPerks, type PerkFilter, type PerkListView } from './list/paged-perks.ts';
import { skeleton } from './list/skeleton.ts';
import type { PerkActions, PerkContext } from './card/perk-context.ts';
import { messages } from './messages.ts';
import { permissionNotice } from './list/permission-notice.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

/**
 * Shows what a membership opens, and leads to its use: a card for each perk, with the fact that decides and one thing to do.
 *
 * @element laurel-perk-list
 *
 * @slot title - Stands above the list, beside the filter.
 * @slot artwork - Replaces the drawing of a company that is not a member.
 * @slot empty - Shown when there are no perks, or when this program has none.
 * @slot footer - Below the list.
 *
 * @fires {LaurelLoadEvent} laurel-load - The perks arrived.
 * @fires {LaurelErrorEvent} laurel-error - They did not arrive, or parts of them could not be read.
 * @fires {LaurelNavigateEvent} laurel-navigate - Somebody is about to follow a link; prevent it to route it yourself.
 * @fires {LaurelBeforeClaimEvent} laurel-before-claim - Somebody is about to claim a perk; prevent it to finish it yourself.
 * @fires {LaurelClaimEvent} laurel-claim - A claim was made.
 *
 * @csspart filters - The kinds to choose from.
 * @csspart filter - One of them.
 * @csspart selected - The one that is chosen.
 * @csspart select - The same kinds where there is little room.
 * @csspart panel - Whom to ask, for a role that may not claim; or that a dialog did not load.
 * @csspart list - All cards.
 * @csspart card - The surface of a perk, and of a failed, closed or empty list.
 * @csspart locked - The card of a perk that is not open.
 * @csspart media - The vendor's picture of a perk.
 * @csspart kind - What kind of perk it is, with its icon.
 * @csspart status - The chip that says where it is: locked, requested, scheduled, used up.
 * @csspart title - A perk's name, and the sentence of a failed or empty list.
 * @csspart summary - What it does for the business.
 * @csspart reason - Why it is meant for this account.
 * @csspart fact - The fact that decides.
 * @csspart value - Its number or date.
 * @csspart meter - Its pieces or its bar.
 * @csspart lock-reason - Why it is locked, and what opens it.
 * @csspart code - A key or code to be copied.
 * @csspart button - Any button, or a link that looks like one.
 * @csspart button-primary - The one that goes on.
 * @csspart button-secondary - Beside it, or alone on a card.
 * @csspart button-text - A button that looks like text.
 * @csspart close-button - Closes a dialog.
 * @csspart meta - The quiet facts beside the action: value, for whom, by which rules.
 * @csspart link - A link inside a sentence.
 * @csspart load-more - The row that asks for further perks.
 * @csspart approval-queue - What waits for a decision, and what was not sent yet.
 * @csspart dialog - The dialog of a claim, of its form, and of a draw's entries.
 * @csspart field - One question of a form.
 * @csspart terms - What a claim takes, what it is worth, for whom it is.
 * @csspart amount - A number of them: days, seats, entries.
 * @csspart access - What opens a tool or a price: its key, its page, how long it is good for.
 * @csspart delivery - Where goods are.
 * @csspart event - When and where it takes place.
 * @csspart pending - What was not sent yet.
 * @csspart timeline - The steps of a claim.
 * @csspart step - One of them.
 * @csspart artwork - Around the drawing of a company that is not a member.
 * @csspart benefits - What membership would open.
 * @csspart note - How old it is, and what can't be shown.
 *
 *
 * @cssstate loading - Nothing has come yet.
 * @cssstate slow - Nothing has come for three seconds.
 * @cssstate ready - The perks are shown.
 * @cssstate stale - They are shown, and the last refresh failed.
 * @cssstate error - Nothing could be loaded.
 * @cssstate empty - This program has no perks.
 * @cssstate not-a-member - The company is invited, has applied, is suspended, has ended, or never joined.
 * @cssstate forbidden - This role may not see them.
 * @cssstate unconfigured - No program, endpoint or identity.
 */
export class LaurelPerkList extends LitElement {
  static override styles = [tokens, base, stateStyles, styles, cardStyles, factStyles];

  static override properties = { kind: {}, state: {}, perk: {}, claim: {} };

  /** Shows these kinds alone: `event`, or several as `event, training`. */
  declare kind: string | null;

  /** Shows perks in these states alone: `claimable`, or several as `claimed, scheduled`. */
  declare state: string | null;

  /** Id of the perk that a link in a mail is about: it stands first, and what can be done with it opens. */
  declare perk: string | null;

  /** Id of the claim that a link in a mail is about: it opens. */
  declare claim: string | null;

  readonly #shell = new StateShell(this, perksRoute, messages, () => this.#params());
  readonly #pagedPerks = new PagedPerks(this, () => this.#shell.words.tag);
  readonly #claimLoader = new ClaimLoader(
    this,
    () => this.#shell.words.tag,
    () => this.#view !== undefined,
  );
  readonly #linkedPerk = new LazyModule(this, async () => {
    const { LinkedPerk } = await import('./list/linked-perk.ts');
    return new LinkedPerk(this, () => this.#shell.words.tag);
  });
  readonly #loadMoreModule = new LazyModule(this, () => import('./list/load-more.ts'));
  readonly #emptyStateModule = new LazyModule(this, () => import('./list/empty-state.ts'));
  readonly #announcer = new ListAnnouncer();
  #copiedPerkId: string | undefined;
  #view: PerkListView | undefined;
  #rendered: { readonly rows: readonly Perk[]; readonly telling: PerkContext } | undefined;
  readonly #cardElements = new CardElements();

  readonly #actions: PerkActions = {
    claim: (perk) => this.#claimLoader.run((desk) => desk.openForm(perk, this.#permissions)),
    showClaim: (claim) => this.#claimLoader.run((desk) => desk.showClaim(claim)),
    showEntries: (perk) => this.#claimLoader.run((desk) => desk.showEntries(perk)),
    copyCode: (perk) => void this.#copyCode(perk),
  };

  constructor() {
    super();
    this.kind = null;
    this.state = null;
    this.perk = null;
    this.claim = null;
  }

  /** Asks for the perks again, and keeps what is on screen meanwhile. */
  reload(): void {
    this.#shell.resource.reload();
    this.#pagedPerks.reload();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { claim } = this;
    this.#view = undefined;
    if (changed.has('claim') && claim) this.#actions.showClaim(claim);
  }

  override render(): TemplateResult {
    return this.#shell.render({
      cardClass: 'card state',
      skeleton,
      ready: (perks, notes) => this.#renderList(perks, notes),
    });
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const { rows, telling } = this.#rendered ?? {};
    const place = this.renderRoot.querySelector('.cards[part]');
    if (rows && telling) this.#cardElements.update(place, rows, telling);
  }

  protected override updated(): void {
    const shown = this.#view;
    if (!shown) return;
    this.#linkedPerk.peek()?.openOnce(this.#perkContext(), this.#titles[0]);
    if (this.#announcer.announce(shown, this.#shell.words, () => this.#titles)) this.requestUpdate();
  }

  get #titles(): NodeListOf<HTMLElement> {
    return this.renderRoot.querySelectorAll('.perk .name');
  }

  get #permissions(): readonly Permission[] {
    const { state } = this.#shell.resource;
    return ('data' in state && state.data.viewer?.may) || [];
  }

  #perkFilter(): PerkFilter {
    return { kinds: parseNameList(this.kind), states: parseNameList(this.state) };
  }

  #params(): RouteParams {
    const { kinds, states } = this.#perkFilter();
    return { kind: kinds?.join(), state: states?.join() };
  }

  #renderList(perks: Perks, notes: TemplateResult): TemplateResult {
    const { words } = this.#shell;
    const shown = this.#pagedPerks.view(perks, this.#perkFilter());
    const wanted = this.perk ? this.#linkedPerk.get() : undefined;
    const rows = wanted?.moveToFront(shown.perks, this.perk) ?? shown.perks;
    const telling = this.#perkContext();
    this.#view = shown;
    this.#rendered = { rows, telling };
    return html`<div class="top"><slot name="title"></slot>${this.#renderFilterBar(shown)}</div>
      ${permissionNotice(telling)} ${this.#claimLoader.notices(this.#permissions)}
      ${wanted?.notFound ? html`<p class="row" part="note" role="status">${words.text('gone')}</p>` : nothing}
      ${rows.length > 0 ? this.#renderCardList(shown, this.perk !== null && !wanted) : this.#renderEmptyState()}
      <div class="notes">
        ${notes}${shown.incomplete ? html`<p class="row quiet n12" part="note">${words.text('partly')}</p>` : nothing}
      </div>
      <slot name="footer"></slot>
      <span class="vh" role="status">${this.#announcer.message}</span>
      ${this.#claimLoader.errorNotice(words)} ${this.#claimLoader.dialog()}`;
  }

  #renderFilterBar({ filterOptions, allCount }: PerkListView): Renderable {
    const { words } = this.#shell;
    const choose = (kind: FilterOption['kind'] | undefined): void => this.#selectKind(kind);
    return filterBar({
      words,
      filterOptions,
      selectedKind: this.#pagedPerks.selectedKind,
      total: allCount,
      selectKind: choose,
    });
  }

  #renderCardList(shown: PerkListView, waits: boolean): Renderable {
    const more = shown.nextPageStatus === 'none' ? undefined : this.#loadMoreModule.get();
    const ways = { loadMore: () => this.#loadMore(), retry: () => this.#pagedPerks.retry() };
    return cardList(shown, this.#shell.words, more, waits || this.#claimLoader.isLoading, ways);
  }

  #renderEmptyState(): TemplateResult {
    const showAll = this.#pagedPerks.selectedKind && ((): void => this.#selectKind(undefined));
    return this.#emptyStateModule.get()?.emptyState(this.#shell.words, showAll) ?? skeleton();
  }

  #perkContext(): PerkContext {
    const { state } = this.#shell.resource;
    return {
      words: this.#shell.words,
      actions: this.#actions,
      now: 'asOf' in state ? state.asOf : '',
      claimPermission: this.#permissions.find(({ action }) => action === 'claim'),
      copiedPerkId: this.#copiedPerkId,
    };
  }

  #selectKind(kind: FilterOption['kind'] | undefined): void {
    this.#pagedPerks.selectedKind = kind;
    this.#announcer.expectChange();
    this.requestUpdate();
  }

  #loadMore(): void {
    this.#announcer.expectChange(this.#view?.perks.length ?? 0);
    this.#pagedPerks.loadMore();
    this.requestUpdate();
  }

  async #copyCode({ id, access }: Perk): Promise<void> {
    const codes = [...this.renderRoot.querySelectorAll('.code')];
    const code = access?.code ?? '';
    const done = await copyToClipboard(
      code,
      codes.find(({ textContent }) => textContent === code),
    );
    this.#copiedPerkId = done ? id : undefined;
    this.#announcer.message = this.#shell.words.text(done ? 'copied' : 'copyByHand');
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laurel-perk-list': LaurelPerkList;
  }
}
