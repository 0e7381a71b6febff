import { importModule } from '../../client/http/import-module.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { referralCampaignRoute } from '../../contract/compiled/referral-campaign.ts';
import type { ReferralCampaign } from '../../contract/referral-campaign.ts';
import type { Referral } from '../../contract/referrals.ts';
import { base } from '../../themes/base.ts';
import { tokens } from '../../themes/tokens.ts';
import { StateShell } from '../internal/states/state-shell.ts';
import { stateStyles } from '../internal/states/state-shell.styles.ts';
import { onProgramChange } from '../internal/program/program-controller.ts';
import { LazyModule } from '../internal/controllers/lazy-module.ts';
import { adoptStyles } from '../internal/ui/adopt-styles.ts';
import { ReferralCard } from './referral-card.ts';
import { referralCardStyles } from './referral-card.styles.ts';
import { ReferralList } from './referral-list.ts';
import { referralListStyles } from './referral-list.styles.ts';
import { sharePanelStyles } from './share-panel.styles.ts';
import type { ReferralContext } from './messages.ts';
import { messages } from './messages.ts';

const skeleton = (): TemplateResult =>
  html`<section class="card skeletons" part="card" aria-hidden="true">
    <i class="skeleton half tall"></i><i class="skeleton area"></i><i class="skeleton area"></i
    ><i class="skeleton field"></i> <i class="skeleton field"></i><i class="skeleton field"></i
    ><i class="skeleton field"></i><i class="skeleton field"></i>
  </section>`;

/**
 * Lets a member refer a company, by a link or by an introduction, and follow what becomes of it.
 *
 * @element laurel-referral-form
 *
 * @slot empty - Shown when this program takes no referrals.
 * @slot empty-list - Replaces the card that is shown while the member has no referrals.
 * @slot artwork - Replaces the drawing that a company sees that is not a member.
 * @slot footer - Content below the form.
 *
 * @fires {LaurelLoadEvent} laurel-load - The campaign arrived.
 * @fires {LaurelErrorEvent} laurel-error - The campaign did not arrive, or parts of it could not be read.
 * @fires {LaurelNavigateEvent} laurel-navigate - A person is about to follow a link; prevent it to route it yourself.
 * @fires {LaurelBeforeReferEvent} laurel-before-refer - A person is about to send a referral; prevent it to finish it yourself.
 * @fires {LaurelReferEvent} laurel-refer - A referral was sent.
 *
 * @csspart card - The surface of the form, of the list, and of the failed and closed states.
 * @csspart referral-list - The card with the member's referrals.
 * @csspart confirmation - The card that confirms a sent referral and says what happens next.
 * @csspart title - The heading of a card.
 * @csspart steps - The list of what happens after sending.
 * @csspart step - A step of that list, or of a timeline.
 * @csspart rewards - The rewards that both sides receive.
 * @csspart ladder - The list of rewards for more successful referrals.
 * @csspart cap - The most that can be earned, and how much of it is.
 * @csspart statistics - What came of the share link.
 * @csspart several - The form that refers several companies in one go.
 * @csspart companies - The list of these companies.
 * @csspart company - One of them.
 * @csspart limit - The line that says how many referrals may still be sent.
 * @csspart option - A way of referring: by link or by introduction.
 * @csspart share - The panel with the share link.
 * @csspart link-field - The share link.
 * @csspart qr-code - The share link as a QR code.
 * @csspart field - A field of the form, with its label.
 * @csspart company-check - The note that says whether the company can be referred.
 * @csspart filter - A button that filters referrals by outcome.
 * @csspart list - The list of the member's referrals.
 * @csspart referral - A referral in the list.
 * @csspart name - The company name of a referral, a button that opens its dialog.
 * @csspart track - The progress of a referral, in segments.
 * @csspart load-more - The row that asks for further referrals.
 * @csspart total - The total that the referrals have earned.
 * @csspart dialog - The dialog of a referral.
 * @csspart needs - The button on a referral that waits for the member.
 * @csspart tasks - What the vendor needs from the member.
 * @csspart task - One of these.
 * @csspart rejection - The reason why a referral was not accepted, and what can be done.
 * @csspart timeline - The steps of a referral.
 * @csspart panel - The box that says whom to ask, for a role that may not refer.
 * @csspart button - Any button, or a link that looks like one.
 * @csspart button-primary - The filled button of the main action.
 * @csspart button-secondary - A bordered button, beside the main action or alone on a card.
 * @csspart button-text - A button that looks like plain text.
 * @csspart close-button - The button that closes the dialog.
 * @csspart link - A link inside a sentence.
 * @csspart artwork - The box around the drawing that a company sees that is not a member.
 * @csspart benefits - The list of what membership would open.
 * @csspart note - A row that says how old the data is, or that parts of it can't be shown.
 *
 * @cssstate loading - No data has come yet.
 * @cssstate slow - No data has come for three seconds.
 * @cssstate ready - The form is shown.
 * @cssstate stale - The form is shown, and the last refresh failed.
 * @cssstate error - The campaign did not load.
 * @cssstate empty - This program takes no referrals.
 * @cssstate not-a-member - The company is invited, has applied, is suspended, has ended, or never joined.
 * @cssstate forbidden - This role may not see the form.
 * @cssstate unconfigured - There is no program, no endpoint, or no token.
 */
export class LaurelReferralForm extends LitElement {
  static override styles = [
    tokens,
    base,
    stateStyles,
    referralCardStyles,
    sharePanelStyles,
    referralListStyles,
  ];

  static override properties = { campaign: {}, referral: {} };

  /** Name of the campaign; by default the vendor's default one. */
  declare campaign: string | null;

  /** Id of the referral that a link in a mail is about: its dialog opens. */
  declare referral: string | null;

  declare readonly renderRoot: HTMLElement | DocumentFragment;
  readonly #shell = new StateShell(this, referralCampaignRoute, messages, () => ({
    campaign: this.campaign || undefined,
  }));
  readonly #context: ReferralContext = {
    host: this,
    words: this.#shell.words,
    tag: () => this.#shell.words.tag,
  };
  readonly #card = new ReferralCard(
    this.#context,
    () => this.campaign || undefined,
    (referral) => this.#showCard(referral),
  );
  readonly #list = new ReferralList(
    this.#context,
    (id) => this.#openReferral(id),
    () => this.renderRoot.querySelector<HTMLElement>('.referral-card :is(input, textarea, button)')?.focus(),
  );
  readonly #dialog = new LazyModule(this, async () => {
    const { ReferralDialog, referralDetailStyles } = await importModule(() => import('./on-demand-parts.ts'));
    adoptStyles(this, referralDetailStyles);
    return new ReferralDialog(this.#context);
  });
  readonly #confirmation = new LazyModule(this, async () => {
    const { confirmation, referralDetailStyles } = await importModule(() => import('./on-demand-parts.ts'));
    adoptStyles(this, referralDetailStyles);
    return { confirmation };
  });
  #sentReferral: Referral | undefined;
  #idToOpen: string | undefined;
  #focusTitle = false;

  constructor() {
    super();
    this.campaign = null;
    this.referral = null;
    onProgramChange(this, () => {
      this.#card.reset();
      this.#sentReferral = undefined;
    });
    // Last: with it, Lit connects each controller at once that is added to an element in the page.
    this.renderRoot = this.createRenderRoot();
  }

  /** Reads the campaign and the referrals again, and keeps what is on screen meanwhile. */
  reload(): void {
    this.#shell.resource.reload();
    this.#list.reload();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('referral') && this.referral) this.#idToOpen = this.referral;
    if (this.#idToOpen === undefined) return;
    const dialog = this.#dialog.get();
    if (!dialog) return;
    dialog.open(this.#idToOpen);
    this.#idToOpen = undefined;
  }

  override render(): TemplateResult {
    return this.#shell.render({
      cardClass: 'card state',
      skeleton: () => {
        // Campaign and list are asked for at once, or the list would come one answer later.
        this.#list.read();
        return skeleton();
      },
      ready: (campaign, notes) => this.#content(campaign, notes),
    });
  }

  protected override updated(): void {
    if (!this.#focusTitle) return;
    const title = this.renderRoot.querySelector<HTMLElement>(
      this.#sentReferral ? '#confirmation-title' : '#referral-card-title',
    );
    if (!title) return;
    this.#focusTitle = false;
    title.focus();
  }

  #content(campaign: ReferralCampaign, notes: TemplateResult): TemplateResult {
    return html`${this.#renderConfirmation() ?? this.#card.render(campaign)}${this.#list.render()}
      <div class="notes">${notes}</div>
      <slot name="footer"></slot>
      <span class="sr-only" role="status">${this.#card.sharePanel.announcement}</span>
      ${this.#dialog.peek()?.render() ?? nothing}`;
  }

  #renderConfirmation(): TemplateResult | undefined {
    if (!this.#sentReferral) return undefined;
    const confirmation = this.#confirmation.get();
    if (confirmation)
      return confirmation.confirmation(this.#sentReferral, this.#context, {
        sendAnother: () => this.#showCard(undefined),
        openReferral: (id) => this.#openReferral(id),
      });
    // Without its code the confirmation is one line: the form again would look as if nothing was sent.
    return this.#confirmation.failed
      ? html`<section class="card state" part="card">
          <h3 class="n20 strong" id="sent" tabindex="-1" part="title">${this.#context.words.text('sent')}</h3>
        </section>`
      : undefined;
  }

  #openReferral(id: string): void {
    this.#idToOpen = id;
    this.requestUpdate();
  }

  /** Shows the confirmation of what was sent, or the form again, and focuses its title. */
  #showCard(sent: Referral | undefined): void {
    this.#sentReferral = sent;
    this.#focusTitle = true;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laurel-referral-form': LaurelReferralForm;
  }
}
