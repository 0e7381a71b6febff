import { createElement } from '../portal/dom.ts';

/** A section of the sheet. Its words are English, whatever the widgets speak. */
export const gallerySection = (title: string, about: string, ...content: Node[]): HTMLElement => {
  const section = createElement('section', '', 'group');
  section.append(createElement('h2', title), createElement('p', about), ...content);
  for (const words of section.querySelectorAll<HTMLElement>('h2, p, figcaption')) {
    words.lang = 'en';
    words.dir = 'auto';
  }
  return section;
};

export const specimenGrid = (kind: string, figures: readonly HTMLElement[]): HTMLElement => {
  const element = createElement('div', '', 'grid', kind);
  element.append(...figures);
  return element;
};

export const captionedFigure = (caption: string, ...content: Node[]): HTMLElement => {
  const element = createElement('figure');
  element.append(createElement('figcaption', caption), ...content);
  return element;
};
