import { findScenario, scenarioNames, scenarios } from '../../src/mock/index.ts';
import { scenarioForAll } from './scenario-handler.ts';
import type { WidgetSetup } from './gate-page.ts';
import type { WidgetCase, WidgetUnderTest } from './widget-cases.ts';

export const schemes = ['light', 'dark'] as const;
export const languages = ['en', 'es', 'tr'] as const;

/** A visit of its own: what is done in it, no other setup sees. */
const visit = (endpoint: string): string =>
  `${endpoint}${endpoint.includes('~') ? '-' : '~'}${crypto.randomUUID()}`;

const isBulky = (name: string): boolean => findScenario(name)?.bulky ?? false;

/** Every situation that a scenario tells of it: its own under all its shapes, those of the frame under some. */
const scenarioCases = ({ route, shapes, frameShapes }: WidgetUnderTest): WidgetCase[] =>
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
const otherCases = ({ ordinaryScenario, frameShapes }: WidgetUnderTest): WidgetCase[] =>
  [
    { endpoint: '/loyalty/signed-out', token: 'a-token' },
    { endpoint: `demo:${ordinaryScenario}` },
    { endpoint: '/loyalty/not-served' },
    { endpoint: 'ftp://nowhere/' },
    {},
  ].flatMap((situation) => frameShapes.map((attributes) => ({ ...situation, attributes })));

/** Where a first answer is right and each further one fails; after `reload()` it is stale. */
const staleCases = ({ frameShapes }: WidgetUnderTest): WidgetCase[] =>
  frameShapes.map((attributes) => ({ endpoint: visit('/loyalty/stale'), attributes }));

/** What stands open after somebody did something, each in a visit of its own. */
export const interactionCases = (
  { tag, steps: known }: WidgetUnderTest,
  lang: string,
  scheme: string,
): WidgetSetup[] =>
  Object.values(known).map((step) => ({
    ...step,
    ...(step.endpoint !== undefined && { endpoint: visit(step.endpoint) }),
    tag,
    lang,
    scheme,
  }));

/** What tells much of the same is looked at once. */
const isWorthwhile = ({ endpoint }: WidgetCase, lang: string, scheme: string): boolean => {
  const isOnce = lang === 'en' && scheme === 'light';
  return isOnce || !isBulky(endpoint?.split('/').at(-1) ?? '');
};

/** One setup for each situation and shape, in one language and scheme. */
export const stateCases = (widget: WidgetUnderTest, lang: string, scheme: string): WidgetSetup[] =>
  [...scenarioCases(widget), ...otherCases(widget), ...staleCases(widget)]
    .filter((situation) => isWorthwhile(situation, lang, scheme))
    .map((situation) => ({
      ...situation,
      tag: widget.tag,
      lang,
      scheme,
    }));

const batch = (all: readonly WidgetSetup[], size: number): WidgetSetup[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

/** Every state and every step, as many at a time as a page shows at once; of dialogs only a few. */
export const caseBatches = (widget: WidgetUnderTest, lang: string, scheme: string): WidgetSetup[][] => [
  ...batch(stateCases(widget, lang, scheme), 60),
  ...batch(interactionCases(widget, lang, scheme), widget.modal ? 6 : 16),
];
