import { handleDemoRequest, scenarios, type Scenario, type ScenarioName } from 'laurel-widgets/mock';
import type { Sources } from 'laurel-widgets';
import { createElement } from '../portal/dom.ts';
import { captionOf } from './scenario-groups.ts';
import { captionedFigure } from './gallery-layout.ts';

/** A widget as the gallery shows it. */
export type Specimen = HTMLElement & { reload(): void };

const framedSpecimen = (caption: string, content: HTMLElement, id: string): HTMLElement => {
  const whole = captionedFigure(caption, content);
  whole.id = id;
  return whole;
};

/** A widget in one scenario, with its caption, which is always English. */
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

/** A vendor's API that answers one route once, and not again. */
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

/** What no single answer can show: a refresh that failed, and a page that says nothing about its backend. */
export const edgeCaseSpecimens = (
  make: () => Specimen,
  kind: string,
  ...read: Parameters<typeof sourceAnsweringOnce>
): HTMLElement[] => {
  const program = document.createElement('laurel-program');
  const refreshed = make();
  program.sources = sourceAnsweringOnce(...read);
  program.append(refreshed);
  refreshed.addEventListener('laurel-load', () => setTimeout(() => refreshed.reload()), { once: true });
  return [
    framedSpecimen('Kept on screen: the refresh did not arrive', program, `${kind}-stale`),
    framedSpecimen(
      'Not connected, as a developer sees it after three seconds',
      make(),
      `${kind}-unconnected`,
    ),
  ];
};
