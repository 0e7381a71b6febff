import { html, nothing, type TemplateResult } from 'lit';
import { leftOver } from '../../client/left-over.ts';
import type { ReferralCampaign } from '../../contract/referral-campaign.ts';
import type { Referral } from '../../contract/referral.ts';
import { link } from '../shared/link.ts';
import { localText } from '../shared/local-text.ts';
import { OnDemand } from '../shared/on-demand.ts';
import { closed } from './closed.ts';
import { peopleIcon, shareIcon } from './icons.ts';
import type { Drawn, Setting } from './setting.ts';
import { Share } from './share.ts';
import { limit, rewards, steps } from './steps.ts';

const bones = html`<i class="bone field"></i><i class="bone field"></i>`;

/** The card in which a company is referred: what it brings, and the ways to do it. */
export class Card {
  readonly share: Share;
  readonly #setting: Setting;
  readonly #introduction: OnDemand<import('./introduction.ts').Introduction>;
  /** Nothing until somebody chooses: then it opens where something was written. */
  #introduces: boolean | undefined;

  /** `campaign` names the one that is referred to; `done` hears of what was sent. */
  constructor(setting: Setting, campaign: () => string | undefined, done: (referral: Referral) => void) {
    this.#setting = setting;
    this.share = new Share(setting);
    this.#introduction = new OnDemand(setting.host, async () => {
      const { Introduction } = await import('./introduction.ts');
      return new Introduction(setting, campaign, done);
    });
  }

  /** Another person is here. */
  forget(): void {
    this.#introduces = undefined;
    this.share.forget();
    this.#introduction.peek()?.forget();
  }

  render(campaign: ReferralCampaign): TemplateResult {
    const { words } = this.#setting;
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
    const { share, fields = [] } = campaign;
    const shut = closed(campaign, this.#setting);
    if (shut) return shut;
    const introduces = fields.length > 0 && (!share || (this.#introduces ?? this.#begun(campaign)));
    return html`${share && fields.length > 0 ? this.#modes(introduces) : nothing}
    ${introduces ? this.#introduce(campaign) : share ? this.share.render(share) : nothing}`;
  }

  #introduce(campaign: ReferralCampaign): Drawn {
    // Nobody writes in vain; but what was written stays before those who wrote it.
    if (campaign.limit && campaign.limit.left <= 0 && !this.#introduction.peek()?.begun) return nothing;
    return this.#introduction.get()?.render(campaign) ?? bones;
  }

  /** Whether an introduction was begun here before; what it needs is loaded only if this browser holds one. */
  #begun(campaign: ReferralCampaign): boolean {
    return leftOver(/^laurel:.*:[dw]:/) && (this.#introduction.get()?.opensBegun(campaign) ?? false);
  }

  #modes(chosen: boolean): TemplateResult {
    const { words } = this.#setting;
    const mode = (introduces: boolean, drawn: TemplateResult): TemplateResult =>
      html`<button
        class="segment"
        part="mode"
        aria-pressed=${chosen === introduces ? 'true' : 'false'}
        @click=${() => this.#choose(introduces)}
      >
        ${drawn}
      </button>`;
    return html`<div class="segments modes" role="group" aria-label=${words.text('how')}>
      ${mode(false, html`${shareIcon}${words.text('share')}`)}
      ${mode(true, html`${peopleIcon}${words.text('introduce')}`)}
    </div>`;
  }

  #choose(introduces: boolean): void {
    this.#introduces = introduces;
    this.#setting.host.requestUpdate();
  }
}
