import { createElement } from '../portal/dom.ts';

/** A section of the gallery. Its own texts are English, whatever the language of the widgets. */
export const gallerySection = (title: string, about: string, ...content: Node[]): HTMLElement => {
  const section = createElement('section', '', 'group');
  section.append(createElement('h2', title), createElement('p', about), ...content);
  for (const element of section.querySelectorAll<HTMLElement>('h2, p, figcaption')) {
    element.lang = 'en';
    element.dir = 'auto';
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
