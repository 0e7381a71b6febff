import { make } from '../portal/find.ts';

/** A section of the sheet. Its words are English, whatever the widgets speak. */
export const group = (title: string, about: string, ...content: Node[]): HTMLElement => {
  const section = make('section', '', 'group');
  section.append(make('h2', title), make('p', about), ...content);
  for (const words of section.querySelectorAll<HTMLElement>('h2, p, figcaption')) {
    words.lang = 'en';
    words.dir = 'auto';
  }
  return section;
};

export const grid = (kind: string, figures: readonly HTMLElement[]): HTMLElement => {
  const element = make('div', '', 'grid', kind);
  element.append(...figures);
  return element;
};

export const figure = (caption: string, ...content: Node[]): HTMLElement => {
  const element = make('figure');
  element.append(make('figcaption', caption), ...content);
  return element;
};
