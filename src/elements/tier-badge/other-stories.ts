import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Standing } from '../../contract/standing.ts';
import type { words as badgeWords } from '../../locales/tier-badge/en.ts';
import { words as en } from '../../locales/tier-story/en.ts';
import { adopt } from '../shared/adopt.ts';
import { formatDay, formatTerm } from '../shared/date.ts';
import { icon, type IconName } from '../shared/icon.ts';
import { localText } from '../shared/local-text.ts';
import type { Values } from '../shared/message.ts';
import { Words } from '../shared/words.ts';
import { benefitList, given } from './benefits.ts';
import type { Explain } from './explain.ts';
import { goal, type Goal } from './goal.ts';
import { otherStoriesStyles } from './other-stories.styles.ts';
import { stayingTitle } from './staying.ts';
import { storyOf } from './story.ts';
import type { Drawn, GoalSize, StoryTeller } from './story-teller.ts';

const vocabulary = {
  en,
  load: {
    es: async () => (await import('../../locales/tier-story/es.ts')).words,
    tr: async () => (await import('../../locales/tier-story/tr.ts')).words,
    'en-XA': async () => (await import('../../locales/pseudo.ts')).pseudo(en),
  },
};

/** Everything but the way up: at risk, in grace, starting later, by invitation, at the top. Loaded when it is the case. */
export class OtherStories implements StoryTeller {
  readonly #badge: Words<typeof badgeWords>;
  readonly #explain: Explain;
  readonly #words: Words<typeof en>;

  constructor(host: LitElement, badge: Words<typeof badgeWords>, explain: Explain) {
    this.#badge = badge;
    this.#explain = explain;
    adopt(host, otherStoriesStyles);
    this.#words = new Words(host, vocabulary);
  }

  /** False until the words of the page's language are there. */
  get ready(): boolean {
    return this.#words.ready;
  }

  status(standing: Standing): Drawn {
    const { kind } = storyOf(standing);
    const tag = (tone: string, sign: IconName, text: string): TemplateResult =>
      html`<span class="tag ${tone}" part="status">${icon(sign)}${text}</span>`;
    if (kind === 'risk') return tag('caution', 'alert', this.#words.text('atRisk'));
    return kind === 'grace' ? tag('', 'clock', this.#words.text('grace')) : nothing;
  }

  term({ grace }: Standing): string | undefined {
    return grace && this.#words.text('inGrace', { date: this.#day(grace.until) });
  }

  told(standing: Standing, size: GoalSize): Drawn {
    switch (storyOf(standing).kind) {
      case 'risk':
        return this.#keeping(standing, size, 'caution');
      case 'grace':
        return this.#keeping(standing, size, 'plain');
      case 'deferred':
        return this.#deferred(standing);
      case 'invitation':
        return this.#invitation(standing);
      default:
        return this.#top(standing, size);
    }
  }

  after(standing: Standing): Drawn {
    const { kind } = storyOf(standing);
    const { deferred, forward } = standing;
    if (kind === 'risk') return this.#ifBelow(standing);
    if (kind === 'grace') return this.#inGrace(standing);
    if (deferred && kind === 'deferred') {
      const title = this.#badge.rich('wouldGive', { tier: localText(deferred.tier.name) });
      const insteadOf: Parameters<typeof benefitList>[2] = (benefit, before) =>
        this.#badge.rich('insteadOf', { benefit, before });
      return given(title, benefitList(deferred.tier.benefits, 'award', insteadOf));
    }
    return forward
      ? given(stayingTitle(standing, this.#badge), benefitList(forward.benefits, 'check'))
      : nothing;
  }

  fact(standing: Standing): Drawn {
    const { kind } = storyOf(standing);
    if (kind === 'risk')
      return html`<span class="fact caution">${icon('alert')}${this.#words.text('atRisk')}</span>`;
    if (kind !== 'grace' || !standing.grace) return nothing;
    const date = formatDay(standing.grace.until, this.#badge.locale, 'dayMonth');
    return html`<span class="fact">${icon('clock')}${this.#words.text('graceUntil', { date })}</span>`;
  }

  #day(date: string): string {
    return formatDay(date, this.#badge.locale);
  }

  #keeping({ tier, keep }: Standing, size: GoalSize, tone: Goal['tone']): Drawn {
    const words = this.#words;
    const name = tier?.name ?? '';
    const date = keep?.through && formatTerm(keep.through, this.#badge.locale);
    const sentence: Goal['sentence'] = (amount) =>
      date
        ? words.rich('keepsThrough', { amount, tier: localText(name), date })
        : words.rich('keeps', { amount, tier: localText(name) });
    return goal(keep?.requirements ?? [], {
      words: this.#badge,
      explain: this.#explain,
      tier: name,
      tone,
      sentence,
      size,
    });
  }

  #deferred({ deferred }: Standing): Drawn {
    if (!deferred) return nothing;
    const tier = localText(deferred.tier.name);
    return html`<p class="n20 strong" part="amount">
        ${this.#words.rich('starts', { tier, date: this.#day(deferred.on) })}
      </p>
      <p class="muted">${this.#words.text('startsNote')}</p>`;
  }

  #invitation({ invitation }: Standing): Drawn {
    const words = this.#words;
    const { by, note, reviewOn, reviewer } = invitation ?? {};
    const date = reviewOn && formatDay(reviewOn, this.#badge.locale, 'month');
    const review =
      date &&
      (reviewer ? words.text('reviewWith', { date, name: reviewer }) : words.text('review', { date }));
    return html`<p class="n16" part="amount">
        ${by ? words.rich('byInvitationOf', { by: localText(by) }) : words.text('byInvitation')}
        ${words.text('noCount')}
      </p>
      ${review || note ? html`<p class="muted">${review} ${note ? localText(note) : nothing}</p>` : nothing}`;
  }

  #top({ tier, keep }: Standing, size: GoalSize): Drawn {
    const words = this.#words;
    const date =
      keep?.status === 'kept' && keep.through ? formatTerm(keep.through, this.#badge.locale) : undefined;
    const title = html`${date ? this.#badge.text('keptThrough', { date }) : words.text('highest')}`;
    const requirements = keep?.requirements ?? [];
    const settings = {
      words: this.#badge,
      explain: this.#explain,
      tier: tier?.name ?? '',
      tone: 'positive',
      size,
    } as const;
    return html`${
      requirements.length > 0
        ? goal(requirements, {
            ...settings,
            reached: title,
            sentence: (amount) => words.rich('keeps', { amount, tier: localText(settings.tier) }),
          })
        : html`<p class="n20 strong" part="amount">${title}</p>`
    }
    ${date ? html`<p class="quiet n12">${words.text('highest')}</p>` : nothing}`;
  }

  #ifBelow({ risk }: Standing): Drawn {
    if (!risk) return nothing;
    const date = this.#day(risk.on);
    const end = risk.follows === null ? 'None' : '';
    const values: Values = { date, tier: risk.follows === null ? nothing : localText(risk.follows) };
    const text = risk.graceUntil
      ? this.#words.rich(`ifBelowGrace${end}`, { ...values, grace: this.#day(risk.graceUntil) })
      : this.#words.rich(`ifBelow${end}`, values);
    return html`<p class="muted">${text}</p>`;
  }

  #inGrace({ tier, grace }: Standing): Drawn {
    const words = this.#words;
    const date = grace?.on && this.#day(grace.on);
    const follows = grace?.follows;
    return html`<p class="muted">
      ${tier ? words.rich('graceOpen', { tier: localText(tier.name) }) : nothing}
      ${date && follows ? words.rich('otherwise', { tier: localText(follows), date }) : nothing}
      ${date && follows === null ? words.text('otherwiseNone', { date }) : nothing}
    </p>`;
  }
}
