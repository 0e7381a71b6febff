import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { importModule } from '../../client/http/import-module.ts';
import { perksRoute } from '../../contract/compiled/perks.ts';
import type { Permission } from '../../contract/core/permission.ts';
import type { Perk, Perks } from '../../contract/perks.ts';
import { base } from '../../themes/base.ts';
import { tokens } from '../../themes/tokens.ts';
import { attributeFilter, filterParams } from '../internal/cards/attribute-filter.ts';
import { CardElements } from '../internal/cards/card-elements.ts';
import { cardGridStyles } from '../internal/cards/card-grid.styles.ts';
import { cardListStyles } from '../internal/cards/card-list.styles.ts';
import { CardsSection } from '../internal/cards/cards-section.ts';
import { DialogLoader } from '../internal/cards/dialog-loader.ts';
import { kindFilter } from '../internal/cards/kind-filter.ts';
import { permissionNotice } from '../internal/cards/permission-notice.ts';
import { LazyModule } from '../internal/controllers/lazy-module.ts';
import { stateStyles } from '../internal/states/state-shell.styles.ts';
import { StateShell } from '../internal/states/state-shell.ts';
import { copyToClipboard } from '../internal/ui/clipboard.ts';
import { cardStyles } from './card/card.styles.ts';
import { factStyles } from './card/fact.styles.ts';
import { perkIcon } from './card/perk-icons.ts';
import type { CardTerms, PerkActions, PerkContext } from './card/perk-context.ts';
import type { ShownPerkKind } from './card/perk-kind.ts';
import type { CardSections } from './list/card-sections.ts';
import { needsProgramParts } from './list/needs-program-parts.ts';
import { PagedPerks, type PerkListView } from './list/paged-perks.ts';
import { perkDrawing, skeleton, titleId } from './list/perk-cards.ts';
import { messages } from './messages.ts';
import { styles } from './perk-list.styles.ts';

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
  static override styles = [
    tokens,
    base,
    stateStyles,
    cardListStyles,
    cardGridStyles,
    styles,
    cardStyles,
    factStyles,
  ];

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
  readonly #shell = new StateShell(this, perksRoute, messages, () => filterParams(attributeFilter(this)));
  readonly #paged = new PagedPerks(this, () => this.#shell.words.tag);
  readonly #dialog = new DialogLoader(
    this,
    async () => {
      const { ClaimDialog } = await importModule(() => import('./claim/claim-dialog.ts'));
      return new ClaimDialog(this, { tag: () => this.#shell.words.tag });
    },
    () => this.#view !== undefined,
  );
  readonly #linkedPerk = new LazyModule(this, async () => {
    const { LinkedPerk } = await importModule(() => import('./list/linked-perk.ts'));
    return new LinkedPerk(this, () => this.#shell.words.tag);
  });
  readonly #programParts = new LazyModule(this, async () => {
    const { ProgramParts } = await importModule(() => import('./list/program-parts.ts'));
    return new ProgramParts(this, () => new CardElements());
  });
  readonly #section = new CardsSection(this, this.#paged.pages, 'gift');
  #copiedPerkId: string | undefined;
  /** Of few programs: what draws the terms of perks, and the sections. */
  #terms: CardTerms | undefined;
  #sections: CardSections | undefined;
  readonly #cardList = new CardElements<Perk>();
  /** What the last render showed; `undefined` while it was a skeleton or another state. */
  #view: PerkListView | undefined;
  /** The perks of the cards, kept while another state is shown. */
  #cards: readonly Perk[] | undefined;

  readonly #actions: PerkActions = {
    claim: (perk) => this.#dialog.run((dialog) => dialog.openForm(perk, this.#permissions)),
    showClaim: (claim) => this.#dialog.run((dialog) => dialog.showClaim(claim)),
    showEntries: (perk) => this.#dialog.run((dialog) => dialog.showEntries(perk)),
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
    this.#paged.pages.reload();
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
    if (this.#cards) list.update(this.renderRoot, this.#cards, perkDrawing(this.#perkContext()));
  }

  protected override updated(): void {
    const view = this.#view;
    if (!view) return;
    this.#linkedPerk.peek()?.openOnce(this.#perkContext(), this.#titles[0]);
    this.#section.updated(view, this.#shell.words, () => this.#titles);
  }

  /** The names of the perks in the order in which they came: sections stand in another. */
  get #titles(): HTMLElement[] {
    return (this.#cards ?? []).flatMap(({ id }) => this.shadowRoot?.getElementById(titleId(id)) ?? []);
  }

  get #permissions(): readonly Permission[] {
    const { state } = this.#shell.resource;
    return ('data' in state && state.data.viewer?.may) || [];
  }

  get #claimPermission(): Permission | undefined {
    return this.#permissions.find(({ action }) => action === 'claim');
  }

  #renderList(perks: Perks, notes: TemplateResult): TemplateResult {
    const { words } = this.#shell;
    const view = this.#paged.view(perks, attributeFilter(this));
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
    const filter = kindFilter({
      words,
      filterOptions: view.filterOptions,
      nameOf: (kind) => words.text(kind === 'perk' ? 'other' : kind),
      selectedKind: this.#paged.selectedKind,
      total: view.allCount,
      selectKind: this.#selectKind,
    });
    return html`<div class="top"><slot name="title"></slot>${filter}</div>
      ${permissionNotice(this.#claimPermission, words, perkIcon('person'))}
      ${this.#dialog.notices(this.#permissions)} ${linkedPerk?.note(words)}
      ${this.#renderCards(cards, perks, view, isLinkPending)} ${this.#section.renderEnd(notes, view, words)}
      ${this.#dialog.dialog()}`;
  }

  #renderCards(
    cards: readonly Perk[],
    { sections = [] }: Perks,
    view: PerkListView,
    isLinkPending: boolean,
  ): TemplateResult {
    const { words } = this.#shell;
    const draw = (busy: boolean): TemplateResult =>
      this.#sections?.render(sections, cards, busy) ?? this.#cardList.render(words.text('list'), busy);
    return this.#section.render(view, {
      words,
      cards: cards.length > 0 ? draw : undefined,
      skeleton,
      isBusy: isLinkPending || this.#dialog.isLoading,
      showAll: this.#paged.selectedKind && (() => this.#selectKind()),
    });
  }

  #perkContext(): PerkContext {
    const { state } = this.#shell.resource;
    return {
      words: this.#shell.words,
      actions: this.#actions,
      now: 'asOf' in state ? state.asOf : '',
      claimPermission: this.#claimPermission,
      copiedPerkId: this.#copiedPerkId,
      terms: this.#terms,
    };
  }

  readonly #selectKind = (kind?: ShownPerkKind): void => {
    this.#paged.selectedKind = kind;
    this.#section.expectChange();
  };

  async #copyCode({ id, access }: Perk): Promise<void> {
    const code = access?.code ?? '';
    const shown = [...this.renderRoot.querySelectorAll('.code')];
    const done = await copyToClipboard(
      code,
      shown.find(({ textContent }) => textContent === code),
    );
    this.#copiedPerkId = done ? id : undefined;
    this.#section.message = this.#shell.words.text(done ? 'copied' : 'copyByHand');
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laurel-perk-list': LaurelPerkList;
  }
}
