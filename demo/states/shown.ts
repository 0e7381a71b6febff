import type { LaurelTierBadge, Sources } from 'laurel-widgets';
import { answer, type ScenarioName } from 'laurel-widgets/mock';
import { make } from '../portal/find.ts';
import { captionOf } from './gallery.ts';
import { figure } from './group.ts';

export type Variant = 'chip' | 'card' | 'hero';

const badge = (variant: Variant): LaurelTierBadge => {
  const element = document.createElement('laurel-tier-badge');
  element.variant = variant;
  if (variant === 'hero') element.ladder = 'open';
  return element;
};

/** One scenario with its caption, which is always English. */
export const shown = (name: ScenarioName, variant: Variant): HTMLElement => {
  const program = document.createElement('laurel-program');
  program.endpoint = `demo:${name}`;
  const element = badge(variant);
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
  whole.id = `${variant}-${name}`;
  return whole;
};

/** A vendor's API that answers once, and not again. */
const answeringOnce = (): Sources => {
  let answered = false;
  return {
    standing: async ({ lang }) => {
      if (answered) throw new Error('This source answers once');
      answered = true;
      const headers = { 'Accept-Language': lang };
      return (await answer(new Request('demo:silver/standing', { headers }))).json();
    },
  };
};

/** What no single answer can show: a refresh that failed, and a page that says nothing about its backend. */
export const shownByHand = (variant: Variant): HTMLElement[] => {
  const program = document.createElement('laurel-program');
  const refreshed = badge(variant);
  program.sources = answeringOnce();
  program.append(refreshed);
  refreshed.addEventListener('laurel-load', () => setTimeout(() => refreshed.reload()), { once: true });
  const stale = figure('Kept on screen: the refresh did not arrive', program);
  const alone = figure('Not connected, as a developer sees it after three seconds', badge(variant));
  stale.id = `${variant}-stale`;
  alone.id = `${variant}-unconnected`;
  return [stale, alone];
};
