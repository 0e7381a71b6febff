import { html, nothing, type TemplateResult } from 'lit';
import { importModule } from '../../client/http/import-module.ts';
import { hasStoredData } from '../../client/storage/stored-data.ts';
import type { ReferralCampaign } from '../../contract/referral-campaign.ts';
import type { Referral } from '../../contract/referrals.ts';
import { LazyModule } from '../internal/controllers/lazy-module.ts';
import { Localizer } from '../internal/i18n/localizer.ts';
import { IntroductionForm } from './introduction-form.ts';
import { introductionContext } from './introduction-context.ts';
import type { IntroductionContext, ReferralContext } from './messages.ts';
import { companyField } from './several-fields.ts';
import { severalMessages, type SeveralWords } from './several-words.ts';

/** Introduces one company by a form, or several by a list where the campaign takes them. */
export class Introduction {
  readonly #context: IntroductionContext;
  readonly #form: IntroductionForm;
  readonly #words: SeveralWords;
  readonly #several: LazyModule<import('./several-form.ts').SeveralForm>;
  /** Whether the list is shown; undefined until it is known whether it has a draft. */
  #showsSeveral: boolean | undefined;

  constructor(
    cardContext: ReferralContext,
    campaign: () => string | undefined,
    onSent: (referral: Referral) => void,
  ) {
    const context = (this.#context = introductionContext(cardContext));
    this.#form = new IntroductionForm(context, campaign, onSent);
    this.#words = new Localizer(context.host, severalMessages);
    this.#several = new LazyModule(context.host, async () => {
      const { SeveralForm } = await importModule(() => import('./several-form.ts'));
      return new SeveralForm(context, this.#words, campaign);
    });
  }

  /** Whether a draft is stored. */
  get hasDraft(): boolean {
    return this.#form.hasDraft || (this.#several.peek()?.hasDraft ?? false);
  }

  /** Reads the draft and the pending referral; returns whether either is known by now. */
  restore(campaign: ReferralCampaign): boolean {
    const several = this.#isSeveral(campaign);
    return (several ?? false) ? true : several === false && this.#form.restore(campaign);
  }

  /** Clears the forms when the signed-in member changes; stored drafts stay, each for its own member. */
  reset(): void {
    this.#showsSeveral = undefined;
    this.#form.reset();
    this.#several.peek()?.reset();
  }

  render(campaign: ReferralCampaign): TemplateResult {
    const showsSeveral = this.#isSeveral(campaign);
    const several = showsSeveral ? this.#several.get() : undefined;
    const isWaiting =
      !this.#context.words.ready ||
      showsSeveral === undefined ||
      (showsSeveral && !several && !this.#several.failed);
    const offer =
      showsSeveral !== undefined && takesSeveral(campaign) && this.#words.ready && !several?.sending;
    // One template for all: the button that switches keeps the focus while the list loads.
    return html`${
      isWaiting
        ? html`<i class="skeleton field"></i><i class="skeleton field"></i>`
        : (several ?? this.#form).render(campaign)
    }
    ${offer ? this.#switch(isWaiting || several !== undefined) : nothing}`;
  }

  #switch(showsSeveral: boolean): TemplateResult {
    return html`<p>
      <button
        class="text-btn"
        type="button"
        part="button button-text"
        @click=${() => this.#show(!showsSeveral)}
      >
        ${this.#words.text(showsSeveral ? 'one' : 'several')}
      </button>
    </p>`;
  }

  #show(several: boolean): void {
    const { host } = this.#context;
    this.#showsSeveral = several;
    if (several && this.#several.failed) this.#several.retry();
    host.requestUpdate();
  }

  /** Whether the list is shown. A draft of an earlier page decides as long as the person has not; undefined until it was read. */
  #isSeveral(campaign: ReferralCampaign): boolean | undefined {
    if (!takesSeveral(campaign)) return false;
    if (this.#showsSeveral !== undefined) return this.#showsSeveral;
    // The list first: the answers to its referrals are told once, and belong to its rows.
    const restored = hasStoredData({ drafts: true }) ? this.#several.get()?.restore(campaign) : false;
    if (restored === undefined && !this.#several.failed) return undefined;
    return (this.#showsSeveral = restored ?? false);
  }
}

const takesSeveral = (campaign: ReferralCampaign): boolean =>
  (campaign.several ?? 0) > 1 && companyField(campaign) !== undefined;
