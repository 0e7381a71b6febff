import { html, nothing, type TemplateResult } from 'lit';
import { hasStoredData } from '../../client/storage/stored-data.ts';
import type { ReferralCampaign } from '../../contract/referral-campaign.ts';
import type { Referral } from '../../contract/referrals.ts';
import { link } from '../internal/ui/link.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { LazyModule } from '../internal/controllers/lazy-module.ts';
import { unavailableNotice } from './unavailable-notice.ts';
import { peopleIcon, shareIcon } from './icons.ts';
import type { ReferralContext } from './messages.ts';
import { SharePanel } from './share-panel.ts';
import { sendLimit, campaignRewards, campaignSteps } from './campaign-summary.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

const formSkeleton = html`<i class="bone field"></i><i class="bone field"></i>`;

/** The card in which a company is referred: what it brings, and the ways to do it. */
export class ReferralCard {
  readonly sharePanel: SharePanel;
  readonly #context: ReferralContext;
  readonly #introductionForm: LazyModule<import('./introduction-form.ts').IntroductionForm>;
  /** Nothing until somebody chooses: then it opens where something was written. */
  #modeChoice: boolean | undefined;

  /** `campaign` names the one that is referred to; `done` hears of what was sent. */
  constructor(
    setting: ReferralContext,
    campaign: () => string | undefined,
    done: (referral: Referral) => void,
  ) {
    this.#context = setting;
    this.sharePanel = new SharePanel(setting);
    this.#introductionForm = new LazyModule(setting.host, async () => {
      const { IntroductionForm } = await import('./introduction-form.ts');
      return new IntroductionForm(setting, campaign, done);
    });
  }

  /** Another person is here. */
  reset(): void {
    this.#modeChoice = undefined;
    this.sharePanel.reset();
    this.#introductionForm.peek()?.reset();
  }

  render(campaign: ReferralCampaign): TemplateResult {
    const { words } = this.#context;
    const { title, terms } = campaign;
    const left = sendLimit(campaign, this.#context);
    return html`<section class="card refer" part="card" aria-labelledby="refer">
      <h3 class="n20 strong" id="refer" tabindex="-1" part="title">
        ${title === undefined ? words.text('title') : localText(title)}
      </h3>
      ${campaignSteps(campaign, this.#context)} ${campaignRewards(campaign, this.#context)}
      ${left === nothing ? nothing : html`<p class="limit" part="limit">${left}</p>`}
      ${this.#modeContent(campaign)}
      ${terms ? html`<p class="n12">${link(terms.url, words.text('terms'), { purpose: 'terms' })}</p>` : nothing}
    </section>`;
  }

  #modeContent(campaign: ReferralCampaign): Renderable {
    const { share, fields = [] } = campaign;
    const shut = unavailableNotice(campaign, this.#context);
    if (shut) return shut;
    const introduces = fields.length > 0 && (!share || (this.#modeChoice ?? this.#hasStoredDraft(campaign)));
    return html`${share && fields.length > 0 ? this.#modeSwitch(introduces) : nothing}
    ${introduces ? this.#renderIntroduction(campaign) : share ? this.sharePanel.render(share) : nothing}`;
  }

  #renderIntroduction(campaign: ReferralCampaign): Renderable {
    // Nobody writes in vain; but what was written stays before those who wrote it.
    if (campaign.limit && campaign.limit.left <= 0 && !this.#introductionForm.peek()?.hasDraft)
      return nothing;
    return this.#introductionForm.get()?.render(campaign) ?? formSkeleton;
  }

  /** Whether an introduction was begun here before; what it needs is loaded only if this browser holds one. */
  #hasStoredDraft(campaign: ReferralCampaign): boolean {
    return hasStoredData({ drafts: true }) && (this.#introductionForm.get()?.restore(campaign) ?? false);
  }

  #modeSwitch(chosen: boolean): TemplateResult {
    const { words } = this.#context;
    const mode = (introduces: boolean, drawn: TemplateResult): TemplateResult =>
      html`<button
        class="segment"
        part="option"
        aria-pressed=${chosen === introduces ? 'true' : 'false'}
        @click=${() => this.#selectMode(introduces)}
      >
        ${drawn}
      </button>`;
    return html`<div class="segments modes" role="group" aria-label=${words.text('how')}>
      ${mode(false, html`${shareIcon}${words.text('share')}`)}
      ${mode(true, html`${peopleIcon}${words.text('introduce')}`)}
    </div>`;
  }

  #selectMode(introduces: boolean): void {
    this.#modeChoice = introduces;
    this.#context.host.requestUpdate();
  }
}
