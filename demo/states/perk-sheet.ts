import type { LaurelPerkList, Sources } from 'laurel-widgets';
import { answer, type ScenarioName } from 'laurel-widgets/mock';
import { make } from '../portal/find.ts';
import { captionOf } from './gallery.ts';
import { figure, grid, group } from './group.ts';
import { aside, dialogs, perkGallery } from './perk-gallery.ts';

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

/** One scenario with its caption, which is always English. */
const shown = (name: ScenarioName): HTMLElement => {
  const program = document.createElement('laurel-program');
  program.endpoint = `demo:${name}`;
  const element = list('Perks');
  if (name === 'not-served') {
    const empty = make('span', 'Absent: this is the page’s own content in the slot “empty”.', 'nothing');
    empty.slot = 'empty';
    element.append(empty);
  }
  if (name === 'rtl') {
    program.lang = 'ar';
    program.dir = 'rtl';
  }
  program.append(element);
  const whole = figure(captionOf(name), program);
  whole.id = `perks-${name}`;
  return whole;
};

/** A vendor's API that answers once, and not again. */
const answeringOnce = (): Sources => {
  let answered = false;
  return {
    perks: async ({ lang }) => {
      if (answered) throw new Error('This source answers once');
      answered = true;
      const headers = { 'Accept-Language': lang };
      return (await answer(new Request('demo:perks/perks', { headers }))).json();
    },
  };
};

/** What no single answer can show: a refresh that failed, and a page that says nothing about its backend. */
const byHand = (): HTMLElement[] => {
  const program = document.createElement('laurel-program');
  const refreshed = list('Perks');
  program.sources = answeringOnce();
  program.append(refreshed);
  refreshed.addEventListener('laurel-load', () => setTimeout(() => refreshed.reload()), { once: true });
  const stale = figure('Kept on screen: the refresh did not arrive', program);
  const alone = figure('Not connected, as a developer sees it after three seconds', list('Perks'));
  stale.id = 'perks-stale';
  alone.id = 'perks-unconnected';
  return [stale, alone];
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
    return here.length === 0 ? [] : [group(title, about, grid(sheet[0] ?? '', here.map(shown)))];
  });
  for (const section of sections) section.classList.add(...sheet.slice(1));
  if (only) return sections;
  const around = group('Around an answer', 'What no single answer can show.', grid('perks', byHand()));
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
