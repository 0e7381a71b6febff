import type { LitElement } from 'lit';
import type { Perk } from '../../../contract/perks.ts';
import type { CardElements } from '../../internal/cards/card-elements.ts';
import { PerkTermsView } from '../card/perk-terms.ts';
import { CardSections } from './card-sections.ts';

/** What lists of few programs have: terms on the cards, and sections. Loaded where a list has any of them. */
export class ProgramParts {
  readonly terms: PerkTermsView;
  readonly sections: CardSections;

  constructor(host: LitElement, createList: () => CardElements<Perk>) {
    this.terms = new PerkTermsView(host);
    this.sections = new CardSections(this.terms.words, createList);
  }

  /** False until the words of the page's language are there. */
  get ready(): boolean {
    return this.terms.ready;
  }
}
