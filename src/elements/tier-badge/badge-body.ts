import { html, nothing, type TemplateResult } from 'lit';
import type { Standing } from '../../contract/standing.ts';
import type { LocalText } from '../../contract/text.ts';
import type { Benefit } from '../../contract/tier.ts';
import type { words as english } from '../../locales/tier-badge/en.ts';
import { formatDay, formatTerm } from '../shared/date.ts';
import { icon, type IconName } from '../shared/icon.ts';
import { link } from '../shared/link.ts';
import { localText } from '../shared/local-text.ts';
import type { Words } from '../shared/words.ts';
import { goal, type Goal } from './goal.ts';
import type { Story } from './story.ts';

type Drawn = TemplateResult | typeof nothing;

/** What stands below the name: the story of a standing, and what the tiers give. */
export class BadgeBody {
  readonly #words: Words<typeof english>;

  constructor(words: Words<typeof english>) {
    this.#words = words;
  }

  /** The chip beside the name. */
  status({ kind }: Story): Drawn {
    if (kind === 'risk') return html`<span class="tag caution" part="status">${icon('alert')}${this.#words.text('atRisk')}</span>`;
    if (kind === 'grace') return html`<span class="tag" part="status">${icon('clock')}${this.#words.text('grace')}</span>`;
    return nothing;
  }

  /** What this tier gives, under the name. */
  gives({ tier }: Standing): Drawn {
    return this.#list(tier?.benefits ?? [], 'check');
  }

  story(standing: Standing, story: Story, hero: boolean): Drawn {
    const told = this.#told(standing, story, hero ? 'n28' : 'n20');
    const after = hero ? this.#after(standing, story) : nothing;
    if (told === nothing && after === nothing) return nothing;
    return html`<div class="goals">${told}${after}</div>`;
  }

  /** The rows of a card below the line. */
  footer(standing: Standing, story: Story): Drawn {
    const after = this.#after(standing, story);
    const { tier } = standing;
    const gives = tier?.benefits ?? [];
    const own = (open: boolean): Drawn =>
      tier && gives.length > 0
        ? html`<details class="more" ?open=${open}>
            <summary>${this.#words.rich('gives', { tier: localText(tier.name) })}${icon('more')}</summary>
            ${this.#list(gives, 'check')}
          </details>`
        : nothing;
    const change = this.#change(standing);
    if (after === nothing && gives.length === 0 && change === nothing) return nothing;
    return html`<div class="footer" part="footer">${after} ${own(after === nothing)} ${change}</div>`;
  }

  #told(standing: Standing, story: Story, size: Goal['size']): Drawn {
    const words = this.#words;
    if (story.kind === 'next') {
      const name = localText(story.tier.name);
      const sentence: Goal['sentence'] = (amount) => words.rich('toTier', { amount, tier: name });
      return goal(story.requirements, { words, tier: story.tier.name, tone: 'plain', sentence, size });
    }
    if (story.kind === 'deferred') {
      return html`<p class="n20 strong" part="amount">
          ${words.rich('starts', { tier: localText(story.tier.name), date: formatDay(story.on, words.tag) })}
        </p>
        <p class="muted">${words.text('startsNote')}</p>`;
    }
    if (story.kind === 'invitation') return this.#invitation(standing);
    if (story.kind === 'top') return this.#top(standing, story, size);
    return story.kind === 'plain' ? nothing : this.#keeping(standing, story, size);
  }

  #keeping({ tier, keep }: Standing, story: Extract<Story, { kind: 'risk' | 'grace' }>, size: Goal['size']): Drawn {
    const words = this.#words;
    const name = tier?.name ?? '';
    const through = keep?.through && formatTerm(keep.through, words.tag);
    const sentence: Goal['sentence'] = (amount) =>
      through
        ? words.rich('keepsThrough', { amount, tier: localText(name), date: through })
        : words.rich('keeps', { amount, tier: localText(name) });
    const tone = story.kind === 'risk' ? 'caution' : 'plain';
    return goal(story.requirements, { words, tier: name, tone, sentence, size });
  }

  #top({ tier, keep }: Standing, { kept, requirements }: Extract<Story, { kind: 'top' }>, size: Goal['size']): Drawn {
    const words = this.#words;
    const through = keep?.through && formatTerm(keep.through, words.tag);
    const title = kept && through ? words.text('keptThrough', { date: through }) : words.text('highest');
    const reached = html`${title}`;
    const sentence = (): TemplateResult => reached;
    const conditions = kept ? requirements.map((one) => one && { ...one, met: true }) : requirements;
    const settings = { words, tier: tier?.name ?? '', tone: 'positive', sentence, reached, size } as const;
    return html`${conditions.length > 0 ? goal(conditions, settings) : html`<p class="n20 strong" part="amount">${title}</p>`}
    ${kept && through ? html`<p class="quiet n12">${words.text('highest')}</p>` : nothing}`;
  }

  #invitation({ invitation }: Standing): TemplateResult {
    const words = this.#words;
    const { by, note, reviewOn, reviewer } = invitation ?? {};
    const date = reviewOn && formatDay(reviewOn, words.tag, 'month');
    const review = date && (reviewer ? words.rich('reviewWith', { date, name: reviewer }) : words.text('review', { date }));
    return html`<p class="n16" part="amount">
        ${by ? words.rich('byInvitationOf', { by: localText(by) }) : words.text('byInvitation')} ${words.text('noCount')}
      </p>
      <p class="muted">${review ?? nothing} ${note ? localText(note) : nothing}</p>`;
  }

  /** What follows from the story: what the next tier would give, what staying gives, or what happens otherwise. */
  #after(standing: Standing, story: Story): Drawn {
    const words = this.#words;
    const { forward } = standing;
    if (story.kind === 'risk') return this.#ifBelow(standing);
    if (story.kind === 'grace') return this.#inGrace(standing);
    if (story.kind === 'next' || story.kind === 'deferred') {
      const title = words.rich('wouldGive', { tier: localText(story.tier.name) });
      return this.#given(title, story.tier.benefits ?? [], 'award');
    }
    if (forward) {
      const { through, benefits } = forward;
      const title = through
        ? words.text('stayingGivesIn', { date: formatTerm(through, words.tag) })
        : words.text('stayingGives');
      return this.#given(html`${title}`, benefits, 'check');
    }
    return nothing;
  }

  #ifBelow({ risk }: Standing): Drawn {
    if (!risk) return nothing;
    const words = this.#words;
    const date = formatDay(risk.on, words.tag);
    const grace = risk.graceUntil && formatDay(risk.graceUntil, words.tag);
    const tier = risk.follows === null ? undefined : localText(risk.follows);
    const text = grace
      ? tier
        ? words.rich('ifBelowGrace', { grace, tier, date })
        : words.rich('ifBelowGraceNone', { grace, date })
      : tier
        ? words.rich('ifBelow', { tier, date })
        : words.rich('ifBelowNone', { date });
    return html`<p class="muted">${text}</p>`;
  }

  #inGrace({ tier, grace }: Standing): TemplateResult {
    const words = this.#words;
    const date = grace?.on && formatDay(grace.on, words.tag);
    const follows = grace?.follows;
    return html`<p class="muted">
      ${tier ? words.rich('graceOpen', { tier: localText(tier.name) }) : nothing}
      ${date && follows ? words.rich('otherwise', { tier: localText(follows), date }) : nothing}
      ${date && follows === null ? words.text('otherwiseNone', { date }) : nothing}
    </p>`;
  }

  /** Why the last change came about. */
  #change({ reason }: Standing): Drawn {
    if (!reason) return nothing;
    const words = this.#words;
    const date = formatDay(reason.at, words.tag);
    const { from, to, because, reference } = reason;
    const step =
      from && to
        ? words.rich('change', { date, from: localText(from), to: localText(to) })
        : words.rich('changeTo', { date, to: to ? localText(to) : nothing });
    return html`<details class="more">
      <summary>${words.text('lastChange')}${icon('more')}</summary>
      <p class="muted">
        ${step}${because ? html`, ${words.rich('because', { reason: this.#reason(because, reference) })}` : nothing}
      </p>
    </details>`;
  }

  #reason(because: LocalText, reference: { label: string; url?: string | undefined } | undefined): TemplateResult {
    if (!reference) return localText(because);
    return html`${localText(because)} (${link(reference.url, html`<bdi>${reference.label}</bdi>`, { purpose: 'reference' })})`;
  }

  #given(title: TemplateResult, benefits: readonly Benefit[], sign: IconName): Drawn {
    if (benefits.length === 0) return nothing;
    return html`<div class="given" part="next"><h4 class="strong">${title}</h4>${this.#list(benefits, sign)}</div>`;
  }

  #list(benefits: readonly Benefit[], sign: IconName): Drawn {
    if (benefits.length === 0) return nothing;
    return html`<ul class="gives" part="benefits">
      ${benefits.map(
        ({ text, insteadOf }) =>
          html`<li>
            ${icon(sign)}<span>${insteadOf === undefined
              ? localText(text)
              : this.#words.rich('insteadOf', { benefit: localText(text), before: localText(insteadOf) })}</span>
          </li>`,
      )}
    </ul>`;
  }
}
