import { handleDemoRequest, scenarios, type Scenario, type ScenarioName } from 'laurel-widgets/mock';
import type { Sources } from 'laurel-widgets';
import { createElement } from '../portal/dom.ts';
import { captionOf } from './scenario-groups.ts';
import { captionedFigure } from './gallery-layout.ts';

/** A widget as the gallery shows it. */
export type Specimen = HTMLElement & { reload(): void };

const framedSpecimen = (caption: string, content: HTMLElement, id: string): HTMLElement => {
  const figure = captionedFigure(caption, content);
  figure.id = id;
  return figure;
};

/** A widget connected to one scenario, with an English caption. */
export const specimen = (element: Specimen, name: ScenarioName, kind: string): HTMLElement => {
  const program = document.createElement('laurel-program');
  program.endpoint = `demo:${name}`;
  if (name === 'not-served') {
    const empty = createElement(
      'span',
      'Absent: this is the page’s own content in the slot “empty”.',
      'nothing',
    );
    empty.slot = 'empty';
    element.append(empty);
  }
  const { languages = [] }: Scenario = scenarios[name];
  if (languages.includes('ar')) {
    program.lang = 'ar';
    program.dir = 'rtl';
  }
  program.append(element);
  return framedSpecimen(captionOf(name), program, `${kind}-${name}`);
};

/** Sources that serve one read once and fail after that. */
const sourceAnsweringOnce = (route: keyof Sources, address: string): Sources => {
  let answered = false;
  return {
    [route]: async ({ lang }: { lang: string }) => {
      if (answered) throw new Error('This source answers once');
      answered = true;
      const headers = { 'Accept-Language': lang };
      return (await handleDemoRequest(new Request(address, { headers }))).json();
    },
  };
};

/** What no single response can show: data kept after a failed refresh, and a page that is not connected. */
export const edgeCaseSpecimens = (
  create: () => Specimen,
  kind: string,
  ...read: Parameters<typeof sourceAnsweringOnce>
): HTMLElement[] => {
  const program = document.createElement('laurel-program');
  const refreshed = create();
  program.sources = sourceAnsweringOnce(...read);
  program.append(refreshed);
  refreshed.addEventListener('laurel-load', () => setTimeout(() => refreshed.reload()), { once: true });
  return [
    framedSpecimen('Kept on screen: the refresh did not arrive', program, `${kind}-stale`),
    framedSpecimen(
      'Not connected, as a developer sees it after three seconds',
      create(),
      `${kind}-unconnected`,
    ),
  ];
};
