import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { referralCampaignRoute, type ReferralCampaign } from '../../contract/referral-campaign.ts';
import type { Referral } from '../../contract/referral.ts';
import { base } from '../../themes/base.ts';
import { tokens } from '../../themes/tokens.ts';
import { Frame } from '../shared/frame.ts';
import { frameStyles } from '../shared/frame.styles.ts';
import { onNewcomer } from '../shared/newcomer.ts';
import { OnDemand } from '../shared/on-demand.ts';
import { Card } from './card.ts';
import { cardStyles } from './card.styles.ts';
import { Pipeline } from './pipeline.ts';
import { listStyles } from './list.styles.ts';
import { shareStyles } from './share.styles.ts';
import type { Setting } from './setting.ts';
import { vocabulary } from './vocabulary.ts';

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
 * @fires {LaurelReferEvent} laurel-refer - Somebody is about to send a referral; prevent it to finish it yourself.
 * @fires {LaurelReferredEvent} laurel-referred - A referral was sent.
 *
 * @csspart card - The surface of the form, of the list, and of a failed or closed state.
 * @csspart pipeline - The surface of the member's referrals.
 * @csspart sent - The surface that says what happens next.
 * @csspart title - The heading of a card.
 * @csspart steps - What happens after sending.
 * @csspart step - One step of it, or of a timeline.
 * @csspart rewards - What both sides receive.
 * @csspart ladder - What more successful referrals bring.
 * @csspart limit - How many may still be sent.
 * @csspart mode - One way of referring.
 * @csspart share - The link with what goes with it.
 * @csspart link-field - The link itself.
 * @csspart qr - The link as a code for a camera.
 * @csspart field - One question of a form.
 * @csspart check - What is known of the company.
 * @csspart filter - One outcome to filter by.
 * @csspart list - The member's referrals.
 * @csspart referral - One of them.
 * @csspart name - Its company, which opens it.
 * @csspart track - How far it is, in segments.
 * @csspart more - The row that asks for further referrals.
 * @csspart earned - What they brought.
 * @csspart dialog - The dialog of one referral.
 * @csspart rejection - Why it was not accepted, and what can be done.
 * @csspart timeline - The steps of a referral.
 * @csspart panel - Whom to ask, for a role that may not refer.
 * @csspart action - A button, or a link that looks like one.
 * @csspart link - A link inside a sentence.
 * @csspart artwork - Around the drawing of a company that is not a member.
 * @csspart benefits - What membership would open.
 * @csspart note - How old it is, and what can't be shown.
 *
 * @cssstate loading - Nothing has come yet.
 * @cssstate slow - Nothing has come for three seconds.
 * @cssstate ready - The form is shown.
 * @cssstate stale - It is shown, and the last refresh failed.
 * @cssstate failed - Nothing could be loaded.
 * @cssstate absent - This program takes no referrals.
 * @cssstate not-a-member - The company is invited, has applied, is suspended, has ended, or never joined.
 * @cssstate wrong-role - This role may not see it.
 * @cssstate unconnected - No program, endpoint or identity.
 */
export class LaurelReferralForm extends LitElement {
  static override styles = [tokens, base, frameStyles, cardStyles, shareStyles, listStyles];

  static override properties = { campaign: {}, referral: {} };

  /** Name of the campaign; the vendor's default without it. */
  declare campaign: string | null;

  /** Id of the referral that a link in a mail is about: it opens. */
  declare referral: string | null;

  readonly #frame = new Frame(this, referralCampaignRoute, vocabulary, () => ({
    campaign: this.campaign || undefined,
  }));
  readonly #setting: Setting = { host: this, words: this.#frame.words, tag: () => this.#frame.words.tag };
  readonly #card = new Card(
    this.#setting,
    () => this.campaign || undefined,
    (referral) => this.#turn(referral),
  );
  readonly #pipeline = new Pipeline(
    this.#setting,
    (id) => this.#open(id),
    () => this.renderRoot.querySelector<HTMLElement>('.refer :is(input, textarea, button)')?.focus(),
  );
  readonly #desk = new OnDemand(this, async () => {
    const [{ ReferralDesk }, { adopt }, { detailStyles }] = await Promise.all([
      import('./desk.ts'),
      import('../shared/adopt.ts'),
      import('./detail.styles.ts'),
    ]);
    adopt(this, detailStyles);
    return new ReferralDesk(this.#setting);
  });
  readonly #after = new OnDemand(this, async () => {
    const [sent, { adopt }, { detailStyles }] = await Promise.all([
      import('./sent.ts'),
      import('../shared/adopt.ts'),
      import('./detail.styles.ts'),
    ]);
    adopt(this, detailStyles);
    return sent;
  });
  #sent: Referral | undefined;
  #wanted: string | undefined;
  #turned = false;

  constructor() {
    super();
    this.campaign = null;
    this.referral = null;
    onNewcomer(this, () => {
      this.#card.forget();
      this.#sent = undefined;
    });
  }

  /** Asks for the campaign and the referrals again, and keeps what is on screen meanwhile. */
  reload(): void {
    this.#frame.resource.reload();
    this.#pipeline.reload();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('referral') && this.referral) this.#wanted = this.referral;
    if (this.#wanted === undefined) return;
    const desk = this.#desk.get();
    if (!desk) return;
    desk.open(this.#wanted);
    this.#wanted = undefined;
  }

  override render(): TemplateResult {
    return this.#frame.render({
      surface: 'card state',
      skeleton,
      ready: (campaign, notes) => this.#page(campaign, notes),
    });
  }

  protected override updated(): void {
    if (!this.#turned) return;
    const title = this.renderRoot.querySelector<HTMLElement>(this.#sent ? '#sent' : '#refer');
    if (!title) return;
    this.#turned = false;
    title.focus();
  }

  #page(campaign: ReferralCampaign, notes: TemplateResult): TemplateResult {
    return html`${this.#sentCard() ?? this.#card.render(campaign)}${this.#pipeline.render()}
      <div class="notes">${notes}</div>
      <slot name="footer"></slot>
      <span class="vh" role="status">${this.#card.share.said}</span>
      ${this.#desk.peek()?.render() ?? nothing}`;
  }

  #sentCard(): TemplateResult | undefined {
    return (
      this.#sent &&
      this.#after.get()?.sentCard(this.#sent, this.#setting, {
        another: () => this.#turn(undefined),
        follow: (id) => this.#open(id),
      })
    );
  }

  #open(id: string): void {
    this.#wanted = id;
    this.requestUpdate();
  }

  /** To what was sent, or back to the form. */
  #turn(sent: Referral | undefined): void {
    this.#sent = sent;
    this.#turned = true;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laurel-referral-form': LaurelReferralForm;
  }
}
