import { importModule } from '../../client/http/import-module.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { hasStoredData } from '../../client/storage/stored-data.ts';
import type { ReferralCampaign, ReferralShare } from '../../contract/referral-campaign.ts';
import type { Referral } from '../../contract/referrals.ts';
import { link } from '../internal/ui/link.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { LazyModule } from '../internal/controllers/lazy-module.ts';
import { unavailableNotice } from './unavailable-notice.ts';
import { referralIcon } from './icons.ts';
import type { ReferralContext } from './messages.ts';
import { SharePanel } from './share-panel.ts';
import { sendLimit, campaignRewards, campaignSteps } from './campaign-summary.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

const formSkeleton = html`<i class="skeleton field"></i><i class="skeleton field"></i>`;

/** The card that refers a company: the steps and rewards of the campaign, and the ways to refer (a link or a form). */
export class ReferralCard {
  readonly sharePanel: SharePanel;
  readonly #context: ReferralContext;
  readonly #introduction: LazyModule<import('./introduction.ts').Introduction>;
  readonly #figures: LazyModule<import('./campaign-figures.ts').CampaignFigures>;
  /** Whether the person chose the form; undefined before a choice: then the form opens only if it has a draft. */
  #introducesChoice: boolean | undefined;

  /** `campaign` gives the name of the campaign; `onSent` receives each referral that was sent. */
  constructor(
    context: ReferralContext,
    campaign: () => string | undefined,
    onSent: (referral: Referral) => void,
  ) {
    this.#context = context;
    this.sharePanel = new SharePanel(context);
    this.#introduction = new LazyModule(context.host, async () => {
      const { Introduction } = await importModule(() => import('./introduction.ts'));
      return new Introduction(context, campaign, onSent);
    });
    this.#figures = new LazyModule(context.host, async () => {
      const { CampaignFigures } = await importModule(() => import('./campaign-figures.ts'));
      return new CampaignFigures(context.host);
    });
  }

  /** Clears the card when the signed-in member changes. */
  reset(): void {
    this.#introducesChoice = undefined;
    this.sharePanel.reset();
    this.#introduction.peek()?.reset();
  }

  render(campaign: ReferralCampaign): TemplateResult {
    const { words } = this.#context;
    const { title, terms } = campaign;
    const limit = sendLimit(campaign, this.#context);
    return html`<section class="card referral-card" part="card" aria-labelledby="referral-card-title">
      <h3 class="n20 strong" id="referral-card-title" tabindex="-1" part="title">
        ${title === undefined ? words.text('title') : localText(title)}
      </h3>
      ${campaignSteps(campaign, this.#context)} ${campaignRewards(campaign, this.#context)}
      ${campaign.rewards?.cap ? (this.#figures.get()?.rewardCap(campaign) ?? nothing) : nothing}
      ${limit === nothing ? nothing : html`<p class="limit" part="limit">${limit}</p>`}
      ${this.#modeContent(campaign)}
      ${terms ? html`<p class="n12">${link(terms.url, words.text('terms'), { purpose: 'terms' })}</p>` : nothing}
    </section>`;
  }

  #modeContent(campaign: ReferralCampaign): Renderable {
    const { share, fields = [] } = campaign;
    const unavailable = unavailableNotice(campaign, this.#context);
    if (unavailable) return unavailable;
    const introduces =
      fields.length > 0 && (!share || (this.#introducesChoice ?? this.#hasStoredDraft(campaign)));
    return html`${share && fields.length > 0 ? this.#modeSwitch(introduces) : nothing}
    ${introduces ? this.#renderIntroduction(campaign) : share ? this.#renderShare(share) : nothing}`;
  }

  #renderShare(share: ReferralShare): Renderable {
    const figures = share.statistics?.length ? this.#figures.get() : undefined;
    return this.sharePanel.render(share, figures?.statistics(share) ?? nothing);
  }

  #renderIntroduction(campaign: ReferralCampaign): Renderable {
    // No form once the limit is reached, except one that already holds a draft: of this page, or of the one before.
    const isFull = campaign.limit !== undefined && campaign.limit.left <= 0;
    if (isFull && !this.#introduction.peek()?.hasDraft && !this.#hasStoredDraft(campaign)) return nothing;
    return this.#introduction.get()?.render(campaign) ?? (this.#introduction.failed ? nothing : formSkeleton);
  }

  /** Whether the form has a draft or a pending referral; its code is loaded only if this browser stores any. */
  #hasStoredDraft(campaign: ReferralCampaign): boolean {
    return hasStoredData({ drafts: true }) && (this.#introduction.get()?.restore(campaign) ?? false);
  }

  #modeSwitch(current: boolean): TemplateResult {
    const { words } = this.#context;
    const mode = (introduces: boolean, label: TemplateResult): TemplateResult =>
      html`<button
        class="segment"
        part="option"
        aria-pressed=${current === introduces ? 'true' : 'false'}
        @click=${() => this.#selectMode(introduces)}
      >
        ${label}
      </button>`;
    return html`<div class="segments mode-switch" role="group" aria-label=${words.text('how')}>
      ${mode(false, html`${referralIcon('share')}${words.text('share')}`)}
      ${mode(true, html`${referralIcon('people')}${words.text('introduce')}`)}
    </div>`;
  }

  #selectMode(introduces: boolean): void {
    this.#introducesChoice = introduces;
    this.#context.host.requestUpdate();
  }
}
