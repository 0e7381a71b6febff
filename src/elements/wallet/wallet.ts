import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { walletRoute } from '../../contract/compiled/wallets.ts';
import type { Wallet } from '../../contract/wallets.ts';
import { base } from '../../themes/base.ts';
import { tokens } from '../../themes/tokens.ts';
import { onProgramChange } from '../internal/program/program-controller.ts';
import { StateShell } from '../internal/states/state-shell.ts';
import { stateStyles } from '../internal/states/state-shell.styles.ts';
import { banner } from '../internal/ui/banner.styles.ts';
import { balance, debtNotice, footnotes } from './balance.ts';
import { chipSkeleton, stateChip, walletChip } from './chip.ts';
import { chipStyles } from './chip.styles.ts';
import { expiring } from './expiring.ts';
import { Ledger } from './ledger/ledger.ts';
import { ledgerStyles } from './ledger/ledger.styles.ts';
import { messages, type WalletContext } from './messages.ts';
import { walletNotFound } from './not-found.ts';
import { parts } from './parts.ts';
import { skeleton } from './skeleton.ts';
import { walletStyles } from './wallet.styles.ts';

/** The usual one first: an unknown attribute becomes it. */
const variants = ['full', 'card', 'chip'] as const;

/** How much a wallet says: the balance and all entries (`full`), the balance (`card`), or a line for a header (`chip`). */
export type WalletVariant = (typeof variants)[number];

/**
 * Shows a balance of spendable points: what can be spent, what is pending, reserved, expiring or to be settled, and every entry
 * with its reason.
 *
 * @element laurel-wallet
 *
 * @slot empty - Shown when this program has no wallet.
 * @slot artwork - Replaces the drawing that a company sees that is not a member.
 * @slot footer - The last row of the card.
 *
 * @fires {LaurelLoadEvent} laurel-load - The balance arrived.
 * @fires {LaurelErrorEvent} laurel-error - The balance did not arrive, or parts of it could not be read.
 * @fires {LaurelNavigateEvent} laurel-navigate - A person is about to follow a link; prevent it to route it yourself.
 *
 * @csspart card - The surface of card and chip, and of the failed and closed states.
 * @csspart title - What the points are called, or the sentence of a failed or closed state.
 * @csspart balance - The region with the balance.
 * @csspart available - The number that can be spent.
 * @csspart owner - The line that says whose balance it is.
 * @csspart debt - What is to be settled.
 * @csspart pending - What is earned and not spendable yet.
 * @csspart reserved - What is kept for orders.
 * @csspart expiring - What expires, by day.
 * @csspart track - The bar of the balance, with a piece for each of these days.
 * @csspart day - One of these days.
 * @csspart items - A list of what a part of the balance consists of.
 * @csspart item - One of them.
 * @csspart footnotes - The rows below the balance.
 * @csspart totals - Figures of a period.
 * @csspart counting - How points are counted.
 * @csspart ledger - The region with the entries.
 * @csspart filter - The control that chooses a kind of entries.
 * @csspart download - The progress of a download, and how it ended.
 * @csspart table - The table with the entries.
 * @csspart row - A row of the table.
 * @csspart kind - The kind of an entry.
 * @csspart amount - What an entry added or took.
 * @csspart load-more - The row with the button for further entries.
 * @csspart button - Any button, or a link that looks like one.
 * @csspart button-primary - The filled button of the main action.
 * @csspart button-secondary - A bordered button.
 * @csspart button-text - A button that looks like plain text.
 * @csspart link - A link inside a sentence.
 * @csspart artwork - The box around the drawing that a company sees that is not a member.
 * @csspart benefits - The list of what membership would open.
 * @csspart note - A row that says how old the data is, or that parts of it can't be shown.
 *
 * @cssstate loading - No data has come yet.
 * @cssstate slow - No data has come for three seconds.
 * @cssstate ready - The balance is shown.
 * @cssstate stale - The balance is shown, and the last refresh failed.
 * @cssstate error - The balance did not load.
 * @cssstate empty - This program has no wallet, or none with this id.
 * @cssstate not-a-member - The company is invited, has applied, is suspended, has ended, or never joined.
 * @cssstate forbidden - This role may not see the balance.
 * @cssstate unconfigured - There is no program, no endpoint, or no token.
 */
export class LaurelWallet extends LitElement {
  static override styles = [tokens, base, stateStyles, banner, walletStyles, ledgerStyles, chipStyles];

  static override properties = {
    wallet: {},
    variant: { reflect: true },
  };

  /** Id of the wallet; by default the one that the vendor shows first. */
  declare wallet: string | null;

  /** How much it says: `full` has the entries, `card` is the balance for a column, `chip` a line for a header. */
  declare variant: WalletVariant;

  declare readonly renderRoot: HTMLElement | DocumentFragment;
  readonly #shell = new StateShell(this, walletRoute, messages, () => ({ id: this.#id }));
  readonly #context: WalletContext = {
    host: this,
    words: this.#shell.words,
    tag: () => this.#shell.words.tag,
  };
  readonly #ledger = new Ledger(this.#context, () => this.#id);

  constructor() {
    super();
    this.wallet = null;
    this.variant = 'full';
    onProgramChange(this, () => this.#ledger.reset());
    // Last: with it, Lit connects each controller at once that is added to an element in the page.
    this.renderRoot = this.createRenderRoot();
  }

  /** Reads the balance and the entries again, and keeps what is on screen meanwhile. */
  reload(): void {
    this.#shell.resource.reload();
    this.#ledger.reload();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const isUnknown = name === 'variant' && value !== null && !variants.some((variant) => variant === value);
    if (isUnknown)
      console.warn(
        `Laurel: <laurel-wallet variant="${value}"> is unknown; "${variants.join('", "')}" are known.`,
      );
    super.attributeChangedCallback(name, old, isUnknown ? variants[0] : value);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('wallet')) this.#ledger.reset();
  }

  override render(): TemplateResult {
    const { words } = this.#shell;
    const isChip = this.variant === 'chip';
    return this.#shell.render({
      cardClass: 'card state',
      skeleton: () => {
        if (isChip) return chipSkeleton();
        // The entries are asked for beside the balance, not after it.
        if (this.variant === 'full') this.#ledger.read();
        return skeleton(this.variant === 'full');
      },
      ready: (wallet, notes) => (isChip ? walletChip(wallet, words) : this.#renderCard(wallet, notes)),
      notFound: () => (isChip ? stateChip(words.text('gone'), '') : walletNotFound(this.#context)),
      compact: isChip ? (text, retry) => stateChip(text, words.text('retry'), retry) : undefined,
    });
  }

  get #id(): string {
    return this.wallet || 'default';
  }

  #renderCard(wallet: Wallet, notes: TemplateResult): TemplateResult {
    const context = this.#context;
    return html`<section class="card wallet" part="card" aria-labelledby="title">
      ${balance(wallet, context)} ${debtNotice(wallet, context)}
      ${parts(wallet, context, expiring(wallet, context))} ${footnotes(wallet, context)}
      ${this.variant === 'full' ? this.#ledger.render(wallet) : nothing} ${notes}
      <slot name="footer"></slot>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laurel-wallet': LaurelWallet;
  }
}
