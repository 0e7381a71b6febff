import type { LaurelPerkList } from 'laurel-widgets';
import { make } from '../portal/find.ts';
import { aside, dialogs, perkGallery } from './perk-gallery.ts';
import { around, only, pageLinks, sections } from './sheet.ts';

const query = new URLSearchParams(location.search);

const list = (): LaurelPerkList => {
  const element = document.createElement('laurel-perk-list');
  const heading = make('h3', 'Perks');
  heading.slot = 'title';
  element.append(heading);
  if (only) {
    element.perk = query.get('perk');
    element.claim = query.get('claim');
  }
  return element;
};

/** The perk list in every state, and the way into its dialogs. */
export const perkSheet = (): HTMLElement[] => {
  if (only) return sections([...perkGallery, ...aside], 'perks', list);
  return [
    pageLinks('Claims', dialogs),
    ...sections(perkGallery, 'perks', list),
    around('perks', list, 'perks', 'demo:perks/perks'),
  ];
};
