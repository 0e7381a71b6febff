import type { LaurelPerkList } from 'laurel-widgets';
import { make } from '../portal/find.ts';
import { grid, group } from './group.ts';
import { aside, dialogs, perkGallery } from './perk-gallery.ts';
import { specimen, specimensByHand } from './specimen.ts';

const query = new URLSearchParams(location.search);
const only = query.get('scenario');
const width = query.get('width') ?? '';
const sheet = /^(320|720)$/.test(width) ? ['perks', `w${width}`] : ['perks'];

const list = (title: string): LaurelPerkList => {
  const element = document.createElement('laurel-perk-list');
  const heading = make('h3', title);
  heading.slot = 'title';
  element.append(heading);
  // What is opened is a dialog, which a page has one of at a time.
  if (only) {
    element.perk = query.get('perk');
    element.claim = query.get('claim');
  }
  return element;
};

const dialogLinks = (): HTMLElement => {
  const links = make('ul', '', 'links');
  links.append(
    ...dialogs.map(([label, scenario, opens = '']) => {
      const url = new URL(location.href);
      url.searchParams.set('scenario', scenario);
      const [name = '', value = ''] = opens.split('=');
      if (name) url.searchParams.set(name, value);
      const item = make('li');
      const link = make('a', label);
      link.href = url.pathname + url.search;
      item.append(link);
      return item;
    }),
  );
  return links;
};

/** The perk list in every state, and the way into its dialogs. */
export const perkSheet = (): HTMLElement[] => {
  const sections = [...perkGallery, ...(only ? aside : [])].flatMap(({ about, names, title }) => {
    const here = names.filter((name) => !only || name === only);
    return here.length === 0
      ? []
      : [
          group(
            title,
            about,
            grid(
              sheet[0] ?? '',
              here.map((name) => specimen(list('Perks'), name, 'perks')),
            ),
          ),
        ];
  });
  for (const section of sections) section.classList.add(...sheet.slice(1));
  if (only) return sections;
  const around = group(
    'Around an answer',
    'What no single answer can show.',
    grid(
      'perks',
      specimensByHand(() => list('Perks'), 'perks', 'perks', 'demo:perks/perks'),
    ),
  );
  around.classList.add(...sheet.slice(1));
  return [
    group(
      'Claims',
      'Each on a page of its own; what is done there is remembered until the page is left.',
      dialogLinks(),
    ),
    ...sections,
    around,
  ];
};
