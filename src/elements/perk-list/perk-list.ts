import { importModule } from '../../client/http/import-module.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { RouteParams } from '../../contract/core/address.ts';
import type { Permission } from '../../contract/core/permission.ts';
import { perksRoute } from '../../contract/compiled/perks.ts';
import type { Perk, Perks } from '../../contract/perks.ts';
import { base } from '../../themes/base.ts';
import { tokens } from '../../themes/tokens.ts';
import { StateShell } from '../internal/states/state-shell.ts';
import { stateStyles } from '../internal/states/state-shell.styles.ts';
import { LazyModule } from '../internal/controllers/lazy-module.ts';
import { CardList, skeleton, titleId } from './list/card-list.ts';
import type { CardSections } from './list/card-sections.ts';
import { needsProgramParts } from './list/needs-program-parts.ts';
import { cardStyles } from './card/card.styles.ts';
import { parseNameList, type FilterOption } from './list/filter-options.ts';
import { copyToClipboard } from '../internal/ui/clipboard.ts';
import { ClaimLoader } from './claim/claim-loader.ts';
import { factStyles } from './card/fact.styles.ts';
import { filterBar } from './list/filter-bar.ts';
import { ListAnnouncer } from './list/announcer.ts';
import { styles } from './perk-list.styles.ts';
import { PagedPerks, type PerkFilter, type PerkListView } from './list/paged-perks.ts';
import type { CardTerms, PerkActions, PerkContext } from './card/perk-context.ts';
import { messages } from './messages.ts';
import { permissionNotice } from './list/permission-notice.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

/**
 * Shows the perks that a membership opens: a card for each, with the fact that helps most to decide, and one action.
 *
 * @element laurel-perk-list
 *
 * @slot title - A heading above the list, beside the filter.
 * @slot artwork - Replaces the drawing that a company sees that is not a member.
 * @slot empty - Shown when there are no perks, or when this program serves none.
 * @slot footer - Content below the list.
 *
 * @fires {LaurelLoadEvent} laurel-load - The perks arrived.
 * @fires {LaurelErrorEvent} laurel-error - The perks did not arrive, or parts of them could not be read.
 * @fires {LaurelNavigateEvent} laurel-navigate - A person is about to follow a link; prevent it to route it yourself.
 * @fires {LaurelBeforeClaimEvent} laurel-before-claim - A person is about to claim a perk; prevent it to finish it yourself.
 * @fires {LaurelClaimEvent} laurel-claim - A claim was made.
 *
 * @csspart filters - The group of buttons that filter by kind.
 * @csspart filter - A button of the filter.
 * @csspart selected - The button of the selected kind.
 * @csspart select - The native list that replaces the filter buttons where there is little room.
 * @csspart panel - The box that says whom to ask, for a role that may not claim, or that a dialog did not load.
 * @csspart list - The list of cards.
 * @csspart card - The surface of a perk, and of the failed, closed and empty states.
 * @csspart locked - The card of a locked perk.
 * @csspart media - The picture of a perk.
 * @csspart kind - The kind of a perk, with its icon.
 * @csspart status - The chip with the state of a perk: locked, requested, scheduled, used up.
 * @csspart title - The name of a perk, and the heading of a failed or empty list.
 * @csspart summary - The sentence that says what a perk does for the business.
 * @csspart reason - The line that says why a perk is recommended to this account.
 * @csspart fact - The fact of a perk that helps most to decide.
 * @csspart value - The number or date of a fact.
 * @csspart meter - The segments or the bar of a fact.
 * @csspart lock-reason - The reason why a perk is locked, and what opens it.
 * @csspart code - A licence key or price code to be copied.
 * @csspart action - The button of a card that claims its perk, opens it or shows its claim.
 * @csspart button - Any button, or a link that looks like one.
 * @csspart button-primary - The filled button of the main action.
 * @csspart button-secondary - A bordered button, beside the main action or alone on a card.
 * @csspart button-text - A button that looks like plain text.
 * @csspart close-button - The button that closes the dialog.
 * @csspart meta - The small text beside the action: value, recipient, rules.
 * @csspart link - A link inside a sentence.
 * @csspart section - A group of perks with a heading.
 * @csspart section-title - The heading of a section.
 * @csspart perk-terms - What few perks have: parts of a quota, price steps, a choice, sessions, a waiting list.
 * @csspart grants - The parts of a quota.
 * @csspart grant - One of them.
 * @csspart prices - The steps of a price.
 * @csspart choice - How many of some perks can be chosen.
 * @csspart excludes - The perks that one can't be combined with.
 * @csspart sessions - The sessions or days of an event.
 * @csspart session - One of them.
 * @csspart waiting-list - The place on the waiting list, or whether it is open.
 * @csspart load-more - The row that asks for further perks.
 * @csspart approval-queue - The claims that wait for a decision of this person, and writes that were not sent yet.
 * @csspart dialog - The dialog of a claim, of the claim form, and of a draw's entries.
 * @csspart field - A field of the claim form, with its label.
 * @csspart terms - The summary of a claim: what it uses, what it is worth, for whom it is.
 * @csspart amount - A number in a summary or a dialog: days, seats, entries.
 * @csspart access - The section with the access to a tool or price: key, page, expiry.
 * @csspart delivery - The section that says where goods are.
 * @csspart event - The section that says when and where an event takes place.
 * @csspart pending - The list of writes that were not sent yet.
 * @csspart answers - What was asked with a claim, and answered.
 * @csspart timeline - The steps of a claim.
 * @csspart step - A step of the timeline.
 * @csspart artwork - The box around the drawing that a company sees that is not a member.
 * @csspart benefits - The list of what membership would open.
 * @csspart note - A row that says how old the data is, or that parts of it can't be shown.
 *
 *
 * @cssstate loading - No data has come yet.
 * @cssstate slow - No data has come for three seconds.
 * @cssstate ready - The perks are shown.
 * @cssstate stale - The perks are shown, and the last refresh failed.
 * @cssstate error - The perks did not load.
 * @cssstate empty - This program serves no perks.
 * @cssstate not-a-member - The company is invited, has applied, is suspended, has ended, or never joined.
 * @cssstate forbidden - This role may not see the perks.
 * @cssstate unconfigured - There is no program, no endpoint, or no token.
 */
export class LaurelPerkList extends LitElement {
  static override styles = [tokens, base, stateStyles, styles, cardStyles, factStyles];

  static override properties = { kind: {}, state: {}, perk: {}, claim: {} };

  /** Shows only perks of these kinds: `event`, or several as `event, training`. */
  declare kind: string | null;

  /** Shows only perks in these states: `claimable`, or several as `claimed, scheduled`. */
  declare state: string | null;

  /** Id of the perk that a link in a mail is about: it stands first, and its claim or its claim form opens. */
  declare perk: string | null;

  /** Id of the claim that a link in a mail is about: its dialog opens. */
  declare claim: string | null;

  declare readonly renderRoot: HTMLElement | DocumentFragment;
  readonly #shell = new StateShell(this, perksRoute, messages, () => this.#params());
  readonly #pagedPerks = new PagedPerks(this, () => this.#shell.words.tag);
  readonly #claimLoader = new ClaimLoader(
    this,
    () => this.#shell.words.tag,
    () => this.#view !== undefined,
  );
  readonly #linkedPerk = new LazyModule(this, async () => {
    const { LinkedPerk } = await importModule(() => import('./list/on-demand-parts.ts'));
    return new LinkedPerk(this, () => this.#shell.words.tag);
  });
  readonly #loadMoreModule = new LazyModule(this, () =>
    importModule(() => import('./list/on-demand-parts.ts')),
  );
  readonly #emptyStateModule = new LazyModule(
    this,
    () => importModule(() => import('./list/on-demand-parts.ts')),
    'error',
  );
  readonly #programParts = new LazyModule(this, async () => {
    const { ProgramParts } = await importModule(() => import('./list/program-parts.ts'));
    return new ProgramParts(this, () => new CardList());
  });
  readonly #announcer = new ListAnnouncer();
  #copiedPerkId: string | undefined;
  /** Of few programs: what draws the terms of perks, and the sections. */
  #terms: CardTerms | undefined;
  #sections: CardSections | undefined;
  readonly #cardList = new CardList();
  /** What the last render showed; `undefined` while it was a skeleton or another state. */
  #view: PerkListView | undefined;
  /** The perks of the cards, kept while another state is shown. */
  #cards: readonly Perk[] | undefined;

  readonly #actions: PerkActions = {
    claim: (perk) => this.#claimLoader.run((dialog) => dialog.openForm(perk, this.#permissions)),
    showClaim: (claim) => this.#claimLoader.run((dialog) => dialog.showClaim(claim)),
    showEntries: (perk) => this.#claimLoader.run((dialog) => dialog.showEntries(perk)),
    copyCode: (perk) => void this.#copyCode(perk),
  };

  constructor() {
    super();
    this.kind = null;
    this.state = null;
    this.perk = null;
    this.claim = null;
    // Last: with it, Lit connects each controller at once that is added to an element in the page.
    this.renderRoot = this.createRenderRoot();
  }

  /** Reads the perks again, and keeps what is on screen meanwhile. */
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
    const list = this.#sections ?? this.#cardList;
    if (this.#cards) list.update(this.renderRoot, this.#cards, this.#perkContext());
  }

  protected override updated(): void {
    const view = this.#view;
    if (!view) return;
    this.#linkedPerk.peek()?.openOnce(this.#perkContext(), this.#titles[0]);
    if (this.#announcer.announce(view, this.#shell.words, () => this.#titles)) this.requestUpdate();
  }

  /** The names of the perks in the order in which they came: sections stand in another. */
  get #titles(): HTMLElement[] {
    const names = [...this.renderRoot.querySelectorAll<HTMLElement>('.perk .name')];
    return (this.#cards ?? []).flatMap(({ id }) => names.find((name) => name.id === titleId(id)) ?? []);
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
    const view = this.#pagedPerks.view(perks, this.#perkFilter());
    const linkedPerk = this.perk ? this.#linkedPerk.get() : undefined;
    const cards = linkedPerk?.moveToFront(view.perks, this.perk) ?? view.perks;
    const needsParts = needsProgramParts(perks, cards);
    const parts = needsParts ? this.#programParts.get() : undefined;
    const ready = parts?.ready ? parts : undefined;
    // Cards that grow after they are shown would move what a person is about to press.
    if (needsParts && !ready && !this.#programParts.failed && !this.#cards) return skeleton();
    this.#terms = ready?.terms;
    this.#sections = perks.sections?.length ? ready?.sections : undefined;
    this.#view = view;
    this.#cards = cards;
    const isLinkPending = this.perk !== null && !linkedPerk && !this.#linkedPerk.failed;
    return html`<div class="top"><slot name="title"></slot>${this.#renderFilterBar(view)}</div>
      ${permissionNotice(this.#perkContext())} ${this.#claimLoader.notices(this.#permissions)}
      ${linkedPerk?.notFound ? html`<p class="row" part="note" role="status">${words.text('gone')}</p>` : nothing}
      ${this.#renderCards(perks, view, isLinkPending)}
      <div class="notes">
        ${notes}${view.incomplete ? html`<p class="row quiet n12" part="note">${words.text('partly')}</p>` : nothing}
      </div>
      <slot name="footer"></slot>
      <span class="sr-only" role="status">${this.#announcer.message}</span>
      ${this.#claimLoader.dialog()}`;
  }

  #renderFilterBar({ filterOptions, allCount }: PerkListView): Renderable {
    return filterBar({
      words: this.#shell.words,
      filterOptions,
      selectedKind: this.#pagedPerks.selectedKind,
      total: allCount,
      selectKind: (kind) => this.#selectKind(kind),
    });
  }

  #renderCards({ sections = [] }: Perks, view: PerkListView, isLinkPending: boolean): TemplateResult {
    const { words } = this.#shell;
    const { nextPage } = view;
    const loadMore = nextPage === 'none' ? undefined : this.#loadMoreModule.get();
    const isNextPending =
      nextPage === 'loading' || (nextPage === 'available' && !loadMore && !this.#loadMoreModule.failed);
    const busy = isLinkPending || this.#claimLoader.isLoading || isNextPending;
    const cards = this.#cards ?? [];
    const none = (): Renderable => {
      if (nextPage === 'loading') return skeleton();
      // What did not load may have had some: the row says so, and nothing else is known.
      if (nextPage === 'error') return loadMore ? nothing : skeleton();
      return this.#renderEmptyState();
    };
    return html`${
      cards.length > 0
        ? (this.#sections?.render(sections, cards, busy) ?? this.#cardList.render(words.text('list'), busy))
        : none()
    }
    ${loadMore?.loadMoreRow(view, words, {
      loadMore: () => this.#loadMore(),
      retry: () => (this.#pagedPerks.cursorExpired ? this.reload() : this.#pagedPerks.retry()),
    })}`;
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
      terms: this.#terms,
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
