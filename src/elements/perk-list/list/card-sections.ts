import { html, nothing, type TemplateResult } from 'lit';
import type { LocalText } from '../../../contract/core/scalars.ts';
import type { Perk, Perks } from '../../../contract/perks.ts';
import type { words as english } from '../../../locales/en/perk-terms.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import type { CardDrawing, CardElements } from '../../internal/cards/card-elements.ts';

type Sections = NonNullable<Perks['sections']>;

interface CardSection {
  readonly title: LocalText;
  readonly text?: LocalText | undefined;
  readonly perks: readonly Perk[];
}

/** The perks of each section, in the vendor's order, and last those of no section or of one that is not named. */
const groupBySection = (sections: Sections, perks: readonly Perk[], further: string): CardSection[] => {
  const known = new Set(sections.map(({ id }) => id));
  const groups: CardSection[] = sections.map(({ id, title, text }) => ({
    title,
    text,
    perks: perks.filter(({ section }) => section === id),
  }));
  const rest = perks.filter(({ section }) => section === undefined || !known.has(section));
  return [...groups, { title: further, perks: rest }];
};

/** The cards in sections, each with a heading and a list of its own; a section without cards is hidden. */
export class CardSections {
  #groups: readonly CardSection[] = [];
  /** By position, as Lit keeps the elements: a list always finds its own cards in its element. */
  readonly #lists: CardElements<Perk>[] = [];
  readonly #words: Localizer<typeof english>;

  readonly #createList: () => CardElements<Perk>;

  /** `createList` is given, so that the cards stay in the first chunk of the list. */
  constructor(words: Localizer<typeof english>, createList: () => CardElements<Perk>) {
    this.#words = words;
    this.#createList = createList;
  }

  render(sections: Sections, perks: readonly Perk[], busy: boolean): TemplateResult {
    this.#groups = groupBySection(sections, perks, this.#words.text('further'));
    return html`${this.#groups.map(({ title, text, perks: own }, index) => {
      const list = (this.#lists[index] ??= this.#createList());
      // "Further" says something only below other perks.
      const alone = own.length === perks.length && index === sections.length;
      return html`<section class="perk-section" part="section" ?hidden=${own.length === 0}>
        <div class="section-head" ?hidden=${alone}>
          <h3 class="n20 strong" part="section-title">${localText(title)}</h3>
          ${text ? html`<p class="muted">${localText(text)}</p>` : nothing}
        </div>
        ${list.render(plainText(title), busy)}
      </section>`;
    })}`;
  }

  /** Puts the cards into their lists below `root`; to be called after each render. */
  update(root: ParentNode, perks: readonly Perk[], drawing: CardDrawing<Perk>): void {
    const shown = new Set(perks);
    for (const [index, section] of root.querySelectorAll('.perk-section').entries()) {
      const own = this.#groups[index]?.perks.filter((perk) => shown.has(perk)) ?? [];
      this.#lists[index]?.update(section, own, drawing);
      // The name of a perk stands below the heading of its section.
      for (const name of section.querySelectorAll('.name')) name.setAttribute('aria-level', '4');
    }
  }
}
