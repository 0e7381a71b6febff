import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { referralCampaignRoute, type ReferralCampaign } from '../../contract/referral-campaign.ts';
import type { Referral } from '../../contract/referral.ts';
import { base } from '../../themes/base.ts';
import { tokens } from '../../themes/tokens.ts';
import { Frame } from '../shared/frame.ts';
import { frameStyles } from '../shared/frame.styles.ts';
import { link } from '../shared/link.ts';
import { localText } from '../shared/local-text.ts';
import { OnDemand } from '../shared/on-demand.ts';
import { peopleIcon, shareIcon, twoHouses } from './icons.ts';
import { Pipeline } from './pipeline.ts';
import { listStyles } from './list.styles.ts';
import { styles } from './referral-form.styles.ts';
import type { Drawn, Setting } from './setting.ts';
import { Share } from './share.ts';
import { limit, rewards, steps } from './steps.ts';
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
  static override styles = [tokens, base, frameStyles, styles, listStyles];

  static override properties = { campaign: {}, referral: {} };

  /** Name of the campaign; the vendor's default without it. */
  declare campaign: string | null;

  /** Id of the referral that a link in a mail is about: it opens. */
  declare referral: string | null;

  readonly #frame = new Frame(this, referralCampaignRoute, vocabulary, () => ({
    campaign: this.campaign || undefined,
  }));
  readonly #setting: Setting = { host: this, words: this.#frame.words, tag: () => this.#frame.words.tag };
  readonly #share = new Share(this.#setting);
  readonly #pipeline = new Pipeline(
    this.#setting,
    (id) => this.#open(id),
    () => this.renderRoot.querySelector<HTMLElement>('.refer :is(input, textarea, button)')?.focus(),
  );
  readonly #introduction = new OnDemand(this, async () => {
    const { Introduction } = await import('./introduction.ts');
    return new Introduction(
      this.#setting,
      () => this.campaign || undefined,
      (referral) => this.#sentNow(referral),
    );
  });
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
  #introduces = false;
  #sent: Referral | undefined;
  #wanted: string | undefined;
  #turned = false;

  constructor() {
    super();
    this.campaign = null;
    this.referral = null;
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
    const sent = this.#sent && this.#after.get();
    const card =
      this.#sent && sent
        ? sent.sentCard(this.#sent, this.#setting, {
            another: () => this.#another(),
            follow: (id) => this.#open(id),
          })
        : this.#card(campaign);
    return html`${card}${this.#pipeline.render()}
      <div class="notes">${notes}</div>
      <slot name="footer"></slot>
      <span class="vh" role="status">${this.#share.said}</span>
      ${this.#desk.peek()?.render() ?? nothing}`;
  }

  #card(campaign: ReferralCampaign): TemplateResult {
    const { words } = this.#frame;
    const { title, terms } = campaign;
    const left = limit(campaign, this.#setting);
    return html`<section class="card refer" part="card" aria-labelledby="refer">
      <h3 class="n20 strong" id="refer" tabindex="-1" part="title">
        ${title === undefined ? words.text('title') : localText(title)}
      </h3>
      ${steps(campaign, this.#setting)} ${rewards(campaign, this.#setting)}
      ${left === nothing ? nothing : html`<p class="limit" part="limit">${left}</p>`} ${this.#ways(campaign)}
      ${terms ? html`<p class="n12">${link(terms.url, words.text('terms'), { purpose: 'terms' })}</p>` : nothing}
    </section>`;
  }

  #ways(campaign: ReferralCampaign): Drawn {
    const { share, fields, viewer } = campaign;
    const permission = viewer?.may?.find(({ action }) => action === 'refer');
    if (permission?.allowed === false) return this.#whoMay(permission);
    const asks = fields !== undefined && fields.length > 0;
    if (!share && !asks) return this.#neither();
    const introduces = asks && (!share || this.#introduces);
    return html`${share && asks ? this.#modes() : nothing}
    ${introduces ? this.#introduce(campaign) : share ? this.#share.render(share) : nothing}`;
  }

  #introduce(campaign: ReferralCampaign): Drawn {
    // What was written stays in the draft; nobody writes more in vain.
    if (campaign.limit && campaign.limit.left <= 0) return nothing;
    return (
      this.#introduction.get()?.render(campaign) ?? html`<i class="bone field"></i><i class="bone field"></i>`
    );
  }

  #modes(): TemplateResult {
    const { words } = this.#frame;
    const mode = (introduces: boolean, drawn: TemplateResult): TemplateResult =>
      html`<button
        class="segment"
        part="mode"
        aria-pressed=${this.#introduces === introduces ? 'true' : 'false'}
        @click=${() => this.#choose(introduces)}
      >
        ${drawn}
      </button>`;
    return html`<div class="segments modes" role="group" aria-label=${words.text('how')}>
      ${mode(false, html`${shareIcon}${words.text('share')}`)}
      ${mode(true, html`${peopleIcon}${words.text('introduce')}`)}
    </div>`;
  }

  #whoMay({
    ask,
    reason,
  }: {
    ask?: { name: string; href?: string | undefined } | undefined;
    reason?: Parameters<typeof localText>[0] | undefined;
  }): TemplateResult {
    const { words } = this.#frame;
    const name = ask && html`<bdi>${ask.name}</bdi>`;
    const said = name ? words.rich('whoMay', { name }) : words.text('mayNot');
    return html`<div class="told" part="panel">
      <p>${reason === undefined ? said : localText(reason)}</p>
      ${ask && name ? link(ask.href, words.rich('ask', { name }), { purpose: 'ask', kind: 'btn' }) : nothing}
    </div>`;
  }

  #neither(): TemplateResult {
    const { words } = this.#frame;
    return html`<div class="neither">
      ${twoHouses}
      <p><b>${words.text('neither')}</b></p>
      <p class="muted">${words.text('neitherNote')}</p>
    </div>`;
  }

  #choose(introduces: boolean): void {
    this.#introduces = introduces;
    this.requestUpdate();
  }

  #open(id: string): void {
    this.#wanted = id;
    this.requestUpdate();
  }

  #another(): void {
    this.#sent = undefined;
    this.#turned = true;
    this.requestUpdate();
  }

  #sentNow(referral: Referral): void {
    this.#sent = referral;
    this.#turned = true;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laurel-referral-form': LaurelReferralForm;
  }
}
