import type { RouteId } from '../../src/contract/index.ts';
import { levelOf, routeLevels, widgetsOf } from '../contract/route-levels.ts';
import { widgetNeeds } from '../../src/cli/doctor/widgets.ts';

const session = {
  name: 'Session',
  description: 'Who is signed in. Every widget reads it, and paints without it.',
};

const widgetTags = [
  session,
  ...widgetNeeds.map(({ tag, title, main }) => ({
    name: title,
    description: `What \`<${tag}>\` asks for. It shows something as soon as \`${main}\` is answered.`,
  })),
];

const levelTags = routeLevels.map(({ name, text }) => ({ name, description: text }));

/** Every operation has the tag of its widget, and that of the level of a backend that it belongs to. */
export const tags: readonly { readonly name: string; readonly description: string }[] = [
  ...widgetTags,
  ...levelTags,
];

/** For documents that show tags in groups. */
export const tagGroups: readonly { readonly name: string; readonly tags: readonly string[] }[] = [
  { name: 'By widget', tags: widgetTags.map(({ name }) => name) },
  { name: 'By level', tags: levelTags.map(({ name }) => name) },
];

/** The widget first: generators name a client's classes by it. */
export const tagsOf = (id: RouteId): string[] => {
  const widgets = widgetsOf(id).map(({ title }) => title);
  return [...(widgets.length > 0 ? widgets : [session.name]), levelOf(id).name];
};
