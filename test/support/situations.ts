import { scenarioNamed, scenarioNames, scenarios } from '../../src/mock/index.ts';
import { scenarioForAll } from './loyalty.ts';
import type { Setup } from './scene.ts';
import type { Situation, Widget } from './widget.ts';

export const schemes = ['light', 'dark'] as const;
export const languages = ['en', 'es', 'tr'] as const;

/** A visit of its own: what is done in it, no other setup sees. */
const visit = (endpoint: string): string =>
  `${endpoint}${endpoint.includes('~') ? '-' : '~'}${crypto.randomUUID()}`;

const isBulky = (name: string): boolean => scenarioNamed(name)?.bulky ?? false;

/** Every situation that a scenario tells of it: its own under all its shapes, those of the frame under some. */
const told = ({ route, shapes, frameShapes }: Widget): Situation[] =>
  scenarioNames
    .filter((name) => route in scenarioForAll(scenarios[name]))
    .flatMap((name) =>
      (route in scenarios[name] && !isBulky(name) ? shapes : frameShapes).map((attributes) => ({
        endpoint: `/loyalty/${name}`,
        attributes,
        ...(name === 'loading' && { rests: 'slow' }),
      })),
    );

/** Those that no scenario tells: signed out, sample data, an address that is none, nothing at all, not served. */
const untold = ({ usual, frameShapes }: Widget): Situation[] =>
  [
    { endpoint: '/loyalty/signed-out', token: 'a-token' },
    { endpoint: `demo:${usual}` },
    { endpoint: '/loyalty/not-served' },
    { endpoint: 'ftp://nowhere/' },
    {},
  ].flatMap((situation) => frameShapes.map((attributes) => ({ ...situation, attributes })));

/** Where a first answer is right and each further one fails; after `reload()` it is stale. */
const stale = ({ frameShapes }: Widget): Situation[] =>
  frameShapes.map((attributes) => ({ endpoint: visit('/loyalty/stale'), attributes }));

/** What stands open after somebody did something, each in a visit of its own. */
export const steps = ({ tag, steps: known }: Widget, lang: string, scheme: string): Setup[] =>
  Object.values(known).map((step) => ({
    ...step,
    ...(step.endpoint !== undefined && { endpoint: visit(step.endpoint) }),
    tag,
    lang,
    scheme,
  }));

/** What tells much of the same is looked at once. */
const isWorthwhile = ({ endpoint }: Situation, lang: string, scheme: string): boolean => {
  const isOnce = lang === 'en' && scheme === 'light';
  return isOnce || !isBulky(endpoint?.split('/').at(-1) ?? '');
};

/** One setup for each situation and shape, in one language and scheme. */
export const everyState = (widget: Widget, lang: string, scheme: string): Setup[] =>
  [...told(widget), ...untold(widget), ...stale(widget)]
    .filter((situation) => isWorthwhile(situation, lang, scheme))
    .map((situation) => ({
      ...situation,
      tag: widget.tag,
      lang,
      scheme,
    }));

const cut = (all: readonly Setup[], size: number): Setup[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

/** Every state and every step, as many at a time as a page shows at once; of dialogs only a few. */
export const portions = (widget: Widget, lang: string, scheme: string): Setup[][] => [
  ...cut(everyState(widget, lang, scheme), 60),
  ...cut(steps(widget, lang, scheme), widget.modal ? 6 : 16),
];
