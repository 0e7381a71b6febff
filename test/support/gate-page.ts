import { performInteractions } from './interactions.ts';
import { fastForward } from './fast-forward.ts';
import { programOf, type WidgetSetup } from './widget-setup.ts';
import { allElements, hasState, textOfName, visibleText } from './queries.ts';
import { alikeParts, renderingSignature } from './rendering-signature.ts';
import { until } from './until.ts';

export type { WidgetSetup } from './widget-setup.ts';

// The page that gates drive: it knows tags, attributes and selectors, and nothing of Laurel's code.

type ReloadableWidget = HTMLElement & { reload(): void };

const violations: string[] = [];
const errors: string[] = [];
const pwned: unknown[] = [];
const widgets: ReloadableWidget[] = [];
const setups = new Map<ReloadableWidget, WidgetSetup>();
/** In which something was done. */
const used = new Set<ReloadableWidget>();
/** Signatures of what was shown. */
const seen = new Set<string>();
/** What `takeAlike()` took, by what stands in its place. */
const away = new Map<Comment, Element>();
const rests = new Map<ReloadableWidget, string | undefined>();

document.addEventListener(
  'securitypolicyviolation',
  ({ effectiveDirective, blockedURI, sample, sourceFile }) =>
    violations.push(`${effectiveDirective} ${blockedURI} ${sample} ${sourceFile}`),
);
addEventListener('error', ({ message }) => errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
Object.assign(globalThis, { pwned: (what: unknown) => pwned.push(what) });

const states = ['ready', 'stale', 'error', 'empty', 'unconfigured', 'not-a-member', 'forbidden'];
const waiting = ['loading', 'slow'];

/** At rest: in a final state, with all that it needs for it loaded. */
const isAtRest = (widget: ReloadableWidget): boolean => {
  const wanted = rests.get(widget);
  if (wanted) return hasState(widget, wanted) || hasState(widget, 'error');
  const waits = widget.shadowRoot?.querySelector('.skeleton, [aria-busy=true]');
  const isSilent = widget.shadowRoot?.querySelector('.invisible');
  return states.some((state) => hasState(widget, state)) && !waits && !isSilent;
};

/** A widget in its program in its language, not yet on the page. */
const placeOf = (setup: WidgetSetup): HTMLElement => {
  const widget = document.createElement(setup.tag) as ReloadableWidget;
  for (const [name, value] of Object.entries(setup.attributes ?? {})) widget.setAttribute(name, value);
  widgets.push(widget);
  setups.set(widget, setup);
  rests.set(widget, setup.rests);
  const program = programOf(setup);
  program.append(widget);
  const place = document.createElement('div');
  place.lang = setup.lang ?? 'en';
  place.append(program);
  return place;
};

/** What `placeOf` made for it. */
const placeAround = (widget: HTMLElement): HTMLElement => {
  const place = widget.closest<HTMLElement>('div[lang]');
  if (!place) throw new Error(`${widget.localName} is not on the page`);
  return place;
};

/** Presses everything that can be pressed. */
const pressAll = (widget: ReloadableWidget): number => {
  const doable = allElements(widget).filter(
    (element): element is HTMLElement => element instanceof HTMLElement && element.matches('button, summary'),
  );
  for (const element of doable) element.click();
  return doable.length;
};

const scene = {
  violations,
  errors,
  pwned,
  hasten: fastForward,

  /** Shows one widget for each setup, each in a program of its own. */
  mount(wanted: readonly WidgetSetup[]): void {
    const page = document.createDocumentFragment();
    page.append(...wanted.map(placeOf));
    document.querySelector('main')?.append(page);
  },

  async settle(): Promise<void> {
    let busy: readonly ReloadableWidget[] = widgets;
    await until(() => {
      busy = busy.filter((widget) => !isAtRest(widget));
      const [first] = busy;
      if (first)
        throw new Error(
          `${busy.length} still wait, the first at ${first.closest('[endpoint]')?.getAttribute('endpoint')}: ${first.shadowRoot?.innerHTML.slice(0, 300)}`,
        );
    }, 60_000);
  },

  /** What people do: their deeds where a setup has them, and everything that can be pressed elsewhere. */
  async use(): Promise<number> {
    const counts = await Promise.all(
      widgets.map(async (widget) => {
        const { interactions, tries } = setups.get(widget) ?? {};
        const count = interactions
          ? await performInteractions(widget, interactions, tries)
          : pressAll(widget);
        if (count > 0) used.add(widget);
        return count;
      }),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  },

  /** Closes what stands open over the page. */
  close(): void {
    for (const dialog of widgets.flatMap(allElements))
      if (dialog instanceof HTMLDialogElement && dialog.open) dialog.close();
  },

  isModal: (): boolean =>
    widgets.flatMap(allElements).some((one) => one instanceof HTMLDialogElement && one.open),

  reload(endpoint: string): void {
    for (const widget of widgets) {
      if (!widget.closest(`[endpoint*="${endpoint}"]`)) continue;
      rests.set(widget, 'stale');
      used.add(widget);
      widget.reload();
    }
  },

  /** Takes those away in which nothing was done: they are as they were. */
  keep(): void {
    for (const widget of [...widgets].filter((one) => !used.has(one))) {
      placeAround(widget).remove();
      widgets.splice(widgets.indexOf(widget), 1);
    }
  },

  /**
   * Takes off the screen what looks like one that was shown since `forget()`; `show()` brings it back.
   *
   * @returns how many are left
   */
  hideAlike(): number {
    let count = 0;
    for (const widget of widgets) {
      const signature = renderingSignature(widget);
      const isSeen = seen.has(signature);
      placeAround(widget).hidden = isSeen;
      if (!isSeen) count += 1;
      seen.add(signature);
    }
    return count;
  },

  /** Brings back what `hideAlike()` took away. */
  show(): void {
    for (const widget of widgets) placeAround(widget).hidden = false;
  },

  /**
   * Takes the cards and rows out that look like one before them in their list, until `putBack()`. A checker would read them even
   * if it were told to leave them out.
   *
   * @returns how many they are
   */
  takeAlike(): number {
    for (const part of widgets.filter((widget) => !placeAround(widget).hidden).flatMap(alikeParts)) {
      const place = document.createComment('');
      part.replaceWith(place);
      away.set(place, part);
    }
    return away.size;
  },

  putBack(): void {
    for (const [place, part] of away) place.replaceWith(part);
    away.clear();
  },

  /** What comes after looks like nothing before. */
  forget(): void {
    seen.clear();
  },

  clear(): void {
    document.querySelector('main')?.replaceChildren();
    widgets.length = 0;
    setups.clear();
    rests.clear();
    used.clear();
    localStorage.clear();
    sessionStorage.clear();
  },

  /** The names that a vendor may style or fill. */
  handles: (): { parts: string[]; slots: string[] } => {
    const elements = widgets.flatMap(allElements);
    const slots = elements.flatMap((element) => (element instanceof HTMLSlotElement ? [element.name] : []));
    return {
      parts: [...new Set(elements.flatMap((element) => [...element.part]))],
      slots: [...new Set(slots)],
    };
  },

  /** Takes everything off the screen, so that a browser lays nothing out: most looks need no layout. */
  hide(hidden: boolean): void {
    for (const main of document.querySelectorAll('main')) main.hidden = hidden;
  },

  widgets: (): readonly HTMLElement[] => widgets,
  count: (): number => widgets.length,
  seen: (): string[] => widgets.map(visibleText),
  states: (): string[][] =>
    widgets.map((widget) => [...states, ...waiting].filter((state) => hasState(widget, state))),

  /** Every tag and `tag[attribute]` that is there, and every address: each told once. */
  elements: (): { kinds: string[]; addresses: string[] } => {
    const kinds = new Set<string>();
    const addresses = new Set<string>();
    for (const element of widgets.flatMap(allElements)) {
      kinds.add(element.localName);
      for (const name of element.getAttributeNames()) kinds.add(`${element.localName}[${name}]`);
      for (const name of ['href', 'src']) addresses.add(element.getAttribute(name) ?? '');
    }
    return { kinds: [...kinds], addresses: [...addresses] };
  },

  /** The texts that a backend sent as names. */
  names: (selector: string): string[][] =>
    widgets.map((widget) =>
      allElements(widget)
        .filter((element) => element.matches(selector))
        .map(textOfName),
    ),
};

type GatePage = typeof scene;

declare global {
  var scene: GatePage;
}
globalThis.scene = scene;
