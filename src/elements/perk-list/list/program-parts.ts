import type { LitElement } from 'lit';
import { PerkTerms } from '../card/perk-terms.ts';
import { CardSections } from './card-sections.ts';

/** What lists of few programs have: terms on the cards, and sections. Loaded where a list has any of them. */
export class ProgramParts {
  readonly terms: PerkTerms;
  readonly sections: CardSections;

  constructor(host: LitElement) {
    this.terms = new PerkTerms(host);
    this.sections = new CardSections(this.terms.words);
  }

  /** False until the words of the page's language are there. */
  get ready(): boolean {
    return this.terms.ready;
  }
}
