import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { referralCampaignRoute, type ReferralCampaign } from '../../contract/referral-campaign.ts';
import type { Referral } from '../../contract/referrals.ts';
import { base } from '../../themes/base.ts';
import { tokens } from '../../themes/tokens.ts';
import { StateShell } from '../internal/states/state-shell.ts';
import { stateStyles } from '../internal/states/state-shell.styles.ts';
import { onProgramChange } from '../internal/program/on-program-change.ts';
import { LazyModule } from '../internal/controllers/lazy-module.ts';
import { ReferralCard } from './referral-card.ts';
import { referralCardStyles } from './referral-card.styles.ts';
import { ReferralList } from './referral-list.ts';
import { referralListStyles } from './referral-list.styles.ts';
import { sharePanelStyles } from './share-panel.styles.ts';
import type { ReferralContext } from './messages.ts';
import { messages } from './messages.ts';

const skeleton = (): TemplateResult =>
  html`<section class="card bones" part="card" aria-hidden="true">
    <i class="bone w6 tall"></i><i class="bone area"></i><i class="bone field"></i><i class="bone field"></i>
  </section>`;

/**
 * Lets a member refer a company, by a link or by an introduction, and follow what becomes of it.
 *
 * @element laurel-referral-form
 *
 * @slot empty - Shown when this program takes no referrals.
 * @slot empty-list - Replaces what stands in place of the member's referrals while there are none.
 * @slot artwork - Replaces the drawing of a company that is not a member.
 * @slot footer - Below the form.
 *
 * @fires {LaurelLoadEvent} laurel-load - The campaign arrived.
 * @fires {LaurelErrorEvent} laurel-error - It did not arrive, or parts of it could not be read.
 * @fires {LaurelNavigateEvent} laurel-navigate - Somebody is about to follow a link; prevent it to route it yourself.
 * @fires {LaurelBeforeReferEvent} laurel-before-refer - Somebody is about to send a referral; prevent it to finish it yourself.
 * @fires {LaurelReferEvent} laurel-refer - A referral was sent.
 *
 * @csspart card - The surface of the form, of the list, and of a failed or closed state.
 * @csspart referral-list - The surface of the member's referrals.
 * @csspart confirmation - The surface that says what happens next.
 * @csspart title - The heading of a card.
 * @csspart steps - What happens after sending.
 * @csspart step - One of these steps, or one step of a timeline.
 * @csspart rewards - What both sides receive.
 * @csspart ladder - The rewards for further successful referrals.
 * @csspart limit - How many may still be sent.
 * @csspart option - One way of referring.
 * @csspart share - The panel with the link, its text and its buttons.
 * @csspart link-field - The link itself.
 * @csspart qr-code - The link as a code for a camera.
 * @csspart field - One question of a form.
 * @csspart company-check - What is known of the company.
 * @csspart filter - One outcome to filter by.
 * @csspart list - The member's referrals.
 * @csspart referral - One referral of the list.
 * @csspart name - The name of the company; pressing it opens the referral.
 * @csspart track - The progress of a referral, in segments.
 * @csspart load-more - The row that asks for further referrals.
 * @csspart total - The sum of the member's rewards.
 * @csspart dialog - The dialog of one referral.
 * @csspart rejection - Why it was not accepted, and what can be done.
 * @csspart timeline - The steps of a referral.
 * @csspart panel - Whom to ask, for a role that may not refer.
 * @csspart button - Any button, or a link that looks like one.
 * @csspart button-primary - The one that goes on.
 * @csspart button-secondary - Beside it, or alone on a card.
 * @csspart button-text - A button that looks like text.
 * @csspart close-button - Closes a dialog.
 * @csspart link - A link inside a sentence.
 * @csspart artwork - Around the drawing of a company that is not a member.
 * @csspart benefits - What membership would open.
 * @csspart note - How old the data is, and what can't be shown.
 *
 * @cssstate loading - Nothing has come yet.
 * @cssstate slow - Nothing has come for three seconds.
 * @cssstate ready - The form is shown.
 * @cssstate stale - It is shown, and the last refresh failed.
 * @cssstate error - Nothing could be loaded.
 * @cssstate empty - This program takes no referrals.
 * @cssstate not-a-member - The company is invited, has applied, is suspended, has ended, or never joined.
 * @cssstate forbidden - This role may not see it.
 * @cssstate unconfigured - No program, endpoint or identity.
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

  /** Name of the campaign; the vendor's default without it. */
  declare campaign: string | null;

  /** Id of the referral that a link in a mail is about: it opens. */
  declare referral: string | null;

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
    () => this.renderRoot.querySelector<HTMLElement>('.refer :is(input, textarea, button)')?.focus(),
  );
  readonly #dialog = new LazyModule(this, async () => {
    const [{ ReferralDialog }, { adoptLazyStyles }, { referralDetailStyles }] = await Promise.all([
      import('./referral-dialog.ts'),
      import('../internal/ui/lazy-styles.ts'),
      import('./referral-detail.styles.ts'),
    ]);
    adoptLazyStyles(this, referralDetailStyles);
    return new ReferralDialog(this.#context);
  });
  readonly #confirmation = new LazyModule(this, async () => {
    const [confirmation, { adoptLazyStyles }, { referralDetailStyles }] = await Promise.all([
      import('./confirmation.ts'),
      import('../internal/ui/lazy-styles.ts'),
      import('./referral-detail.styles.ts'),
    ]);
    adoptLazyStyles(this, referralDetailStyles);
    return confirmation;
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
  }

  /** Asks for the campaign and the referrals again, and keeps what is on screen meanwhile. */
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
      skeleton,
      ready: (campaign, notes) => this.#content(campaign, notes),
    });
  }

  protected override updated(): void {
    if (!this.#focusTitle) return;
    const title = this.renderRoot.querySelector<HTMLElement>(this.#sentReferral ? '#sent' : '#refer');
    if (!title) return;
    this.#focusTitle = false;
    title.focus();
  }

  #content(campaign: ReferralCampaign, notes: TemplateResult): TemplateResult {
    return html`${this.#renderConfirmation() ?? this.#card.render(campaign)}${this.#list.render()}
      <div class="notes">${notes}</div>
      <slot name="footer"></slot>
      <span class="vh" role="status">${this.#card.sharePanel.announcement}</span>
      ${this.#dialog.peek()?.render() ?? nothing}`;
  }

  #renderConfirmation(): TemplateResult | undefined {
    return (
      this.#sentReferral &&
      this.#confirmation.get()?.confirmation(this.#sentReferral, this.#context, {
        sendAnother: () => this.#showCard(undefined),
        openReferral: (id) => this.#openReferral(id),
      })
    );
  }

  #openReferral(id: string): void {
    this.#idToOpen = id;
    this.requestUpdate();
  }

  /** Shows the confirmation of a referral, or the form again. */
  #showCard(sentReferral: Referral | undefined): void {
    this.#sentReferral = sentReferral;
    this.#focusTitle = true;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laurel-referral-form': LaurelReferralForm;
  }
}
