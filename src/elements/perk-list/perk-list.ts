import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Params } from '../../client/params.ts';
import type { Permission } from '../../contract/membership.ts';
import { perksRoute, type Perk, type Perks } from '../../contract/perk.ts';
import { base } from '../../themes/base.ts';
import { tokens } from '../../themes/tokens.ts';
import { Frame } from '../shared/frame.ts';
import { frameStyles } from '../shared/frame.styles.ts';
import { OnDemand } from '../shared/on-demand.ts';
import { Cards } from './cards.ts';
import { cardStyles } from './card.styles.ts';
import { namesIn, type Choice } from './choice.ts';
import { copyCode } from '../shared/copy.ts';
import { Door } from './door.ts';
import { factStyles } from './fact.styles.ts';
import { filter } from './filter.ts';
import { News } from './news.ts';
import { place } from './place.ts';
import { styles } from './perk-list.styles.ts';
import { Shelf, type Narrowing, type Shown } from './shelf.ts';
import { skeleton } from './skeleton.ts';
import type { Deeds, Drawn, Telling } from './telling.ts';
import { vocabulary } from './vocabulary.ts';
import { whoMay } from './who-may.ts';

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
 * @fires {LaurelClaimEvent} laurel-claim - Somebody is about to claim a perk; prevent it to finish it yourself.
 * @fires {LaurelClaimedEvent} laurel-claimed - A claim was made.
 *
 * @csspart filters - The kinds to choose from.
 * @csspart filter - One of them.
 * @csspart chosen - The one that is chosen.
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
 * @csspart because - Why it is meant for this account.
 * @csspart fact - The fact that decides.
 * @csspart value - Its number or date.
 * @csspart meter - Its pieces or its bar.
 * @csspart reason - Why it is locked, and what opens it.
 * @csspart code - A key or code to be copied.
 * @csspart action - A button, or a link that looks like one.
 * @csspart aside - The quiet facts beside the action: value, for whom, by which rules.
 * @csspart link - A link inside a sentence.
 * @csspart more - The row that asks for further perks.
 * @csspart queue - What waits for a decision, and what was not sent yet.
 * @csspart dialog - The dialog of a claim, of its form, and of a draw's entries.
 * @csspart field - One question of a form.
 * @csspart trade - What a claim takes, what it is worth, for whom it is.
 * @csspart amount - A number of them: days, seats, entries.
 * @csspart access - What opens a tool or a price: its key, its page, how long it is good for.
 * @csspart delivery - Where goods are.
 * @csspart event - When and where it takes place.
 * @csspart unsent - What was not sent yet.
 * @csspart timeline - The steps of a claim.
 * @csspart step - One of them.
 * @csspart artwork - Around the drawing of a company that is not a member.
 * @csspart benefits - What membership would open.
 * @csspart note - How old it is, and what can't be shown.
 *
 * @cssproperty --laurel-perk-list-column - Least width of a card, 264px.
 * @cssproperty --laurel-perk-list-gap - Room between cards, 16px.
 *
 * @cssstate loading - Nothing has come yet.
 * @cssstate slow - Nothing has come for three seconds.
 * @cssstate ready - The perks are shown.
 * @cssstate stale - They are shown, and the last refresh failed.
 * @cssstate failed - Nothing could be loaded.
 * @cssstate absent - This program has no perks.
 * @cssstate not-a-member - The company is invited, has applied, is suspended, has ended, or never joined.
 * @cssstate wrong-role - This role may not see them.
 * @cssstate unconnected - No program, endpoint or identity.
 */
export class LaurelPerkList extends LitElement {
  static override styles = [tokens, base, frameStyles, styles, cardStyles, factStyles];

  static override properties = { kind: {}, state: {}, perk: {}, claim: {} };

  /** Shows these kinds alone: `event`, or several as `event, training`. */
  declare kind: string | null;

  /** Shows perks in these states alone: `claimable`, or several as `claimed, scheduled`. */
  declare state: string | null;

  /** Id of the perk that a link in a mail is about: it stands first, and what can be done with it opens. */
  declare perk: string | null;

  /** Id of the claim that a link in a mail is about: it opens. */
  declare claim: string | null;

  readonly #frame = new Frame(this, perksRoute, vocabulary, () => this.#params());
  readonly #shelf = new Shelf(this, () => this.#frame.words.tag);
  readonly #door = new Door(
    this,
    () => this.#frame.words.tag,
    () => this.#shown !== undefined,
  );
  readonly #wanted = new OnDemand(this, async () => {
    const { Wanted } = await import('./wanted.ts');
    return new Wanted(this, () => this.#frame.words.tag);
  });
  readonly #more = new OnDemand(this, () => import('./more-row.ts'));
  readonly #empty = new OnDemand(this, () => import('./nothing-here.ts'));
  readonly #news = new News();
  #copied: string | undefined;
  #shown: Shown | undefined;
  #drawn: { readonly rows: readonly Perk[]; readonly telling: Telling } | undefined;
  readonly #cards = new Cards();

  readonly #deeds: Deeds = {
    claim: (perk) => this.#door.ask((desk) => desk.open(perk, this.#may)),
    show: (claim) => this.#door.ask((desk) => desk.show(claim)),
    entries: (perk) => this.#door.ask((desk) => desk.entries(perk)),
    copy: (perk) => void this.#copy(perk),
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
    this.#frame.resource.reload();
    this.#shelf.reload();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { claim } = this;
    this.#shown = undefined;
    if (changed.has('claim') && claim) this.#deeds.show(claim);
  }

  override render(): TemplateResult {
    return this.#frame.render({
      surface: 'card state',
      skeleton,
      ready: (perks, notes) => this.#list(perks, notes),
    });
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const { rows, telling } = this.#drawn ?? {};
    const place = this.renderRoot.querySelector('.cards[part]');
    if (rows && telling) this.#cards.draw(place, rows, telling);
  }

  protected override updated(): void {
    const shown = this.#shown;
    if (!shown) return;
    this.#wanted.peek()?.begin(this.#telling(), this.#titles[0]);
    if (this.#news.tell(shown, this.#frame.words, () => this.#titles)) this.requestUpdate();
  }

  get #titles(): NodeListOf<HTMLElement> {
    return this.renderRoot.querySelectorAll('.perk .name');
  }

  get #may(): readonly Permission[] {
    const { state } = this.#frame.resource;
    return ('data' in state && state.data.viewer?.may) || [];
  }

  #narrowing(): Narrowing {
    return { kinds: namesIn(this.kind), states: namesIn(this.state) };
  }

  #params(): Params {
    const { kinds, states } = this.#narrowing();
    return { kind: kinds?.join(), state: states?.join() };
  }

  #list(perks: Perks, notes: TemplateResult): TemplateResult {
    const { words } = this.#frame;
    const shown = this.#shelf.show(perks, this.#narrowing());
    const wanted = this.perk ? this.#wanted.get() : undefined;
    const rows = wanted?.first(shown.rows, this.perk) ?? shown.rows;
    const telling = this.#telling();
    this.#shown = shown;
    this.#drawn = { rows, telling };
    return html`<div class="top"><slot name="title"></slot>${this.#filter(shown)}</div>
      ${whoMay(telling)} ${this.#door.above(this.#may)}
      ${wanted?.gone ? html`<p class="row" part="note" role="status">${words.text('gone')}</p>` : nothing}
      ${rows.length > 0 ? this.#place(shown, this.perk !== null && !wanted) : this.#nothingHere()}
      <div class="notes">
        ${notes}${shown.partly ? html`<p class="row quiet n12" part="note">${words.text('partly')}</p>` : nothing}
      </div>
      <slot name="footer"></slot>
      <span class="vh" role="status">${this.#news.said}</span>
      ${this.#door.failure(words)} ${this.#door.dialog()}`;
  }

  #filter({ choices, all }: Shown): Drawn {
    const { words } = this.#frame;
    const choose = (kind: Choice['kind'] | undefined): void => this.#choose(kind);
    return filter({ words, choices, chosen: this.#shelf.chosen, total: all, choose });
  }

  #place(shown: Shown, waits: boolean): Drawn {
    const more = shown.more === 'none' ? undefined : this.#more.get();
    const ways = { further: () => this.#further(), retry: () => this.#shelf.retry() };
    return place(shown, this.#frame.words, more, waits || this.#door.waits, ways);
  }

  #nothingHere(): TemplateResult {
    const showAll = this.#shelf.chosen && ((): void => this.#choose(undefined));
    return this.#empty.get()?.nothingHere(this.#frame.words, showAll) ?? skeleton();
  }

  #telling(): Telling {
    const { state } = this.#frame.resource;
    return {
      words: this.#frame.words,
      deeds: this.#deeds,
      now: 'asOf' in state ? state.asOf : '',
      claim: this.#may.find(({ action }) => action === 'claim'),
      copied: this.#copied,
    };
  }

  #choose(kind: Choice['kind'] | undefined): void {
    this.#shelf.chosen = kind;
    this.#news.ask();
    this.requestUpdate();
  }

  #further(): void {
    this.#news.ask(this.#shown?.rows.length ?? 0);
    this.#shelf.further();
    this.requestUpdate();
  }

  async #copy({ id, access }: Perk): Promise<void> {
    const codes = [...this.renderRoot.querySelectorAll('.code')];
    const code = access?.code ?? '';
    const done = await copyCode(
      code,
      codes.find(({ textContent }) => textContent === code),
    );
    this.#copied = done ? id : undefined;
    this.#news.said = this.#frame.words.text(done ? 'copied' : 'copyByHand');
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laurel-perk-list': LaurelPerkList;
  }
}
