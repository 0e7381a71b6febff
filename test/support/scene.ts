import { hasten } from './hasten.ts';
import { all, everything, isIn, seen } from './see.ts';
import { until } from './until.ts';

// The page that gates drive: it knows tags and attributes, and nothing of Laurel's code.

export interface Setup {
  /** Below which the contract is served. Absent: functions, or nothing. */
  readonly endpoint?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly lang?: string;
  readonly scheme?: string;
  /** Answers of the program's `sources`, by route. */
  readonly sources?: Readonly<Record<string, unknown>>;
  /** The same as JSON text, for values that no message between processes carries. */
  readonly json?: string;
  readonly token?: string;
  /** The state that it comes to rest in; otherwise any but waiting. */
  readonly rests?: string;
}

type Badge = HTMLElementTagNameMap['laurel-tier-badge'];

const violations: string[] = [];
const errors: string[] = [];
const pwned: unknown[] = [];
const badges: Badge[] = [];
const rests = new Map<Badge, string | undefined>();

document.addEventListener(
  'securitypolicyviolation',
  ({ effectiveDirective, blockedURI, sample, sourceFile }) =>
    violations.push(`${effectiveDirective} ${blockedURI} ${sample} ${sourceFile}`),
);
addEventListener('error', ({ message }) => errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
Object.assign(globalThis, { pwned: (what: unknown) => pwned.push(what) });

const states = ['ready', 'stale', 'failed', 'absent', 'unconnected', 'not-a-member', 'wrong-role'];
const waiting = ['loading', 'slow'];

/** At rest: in a final state, with all that it needs for it loaded. */
const isAtRest = (badge: Badge): boolean => {
  const wanted = rests.get(badge);
  if (wanted) return isIn(badge, wanted) || isIn(badge, 'failed');
  const waits = badge.shadowRoot?.querySelector('.bone, [aria-busy=true]');
  const isSilent = badge.shadowRoot?.querySelector('.ghost');
  return states.some((state) => isIn(badge, state)) && !waits && !isSilent;
};

const programOf = ({ endpoint, json, scheme, sources: given, token }: Setup): HTMLElement => {
  const program: HTMLElement = document.createElement('laurel-program');
  if (endpoint !== undefined) program.setAttribute('endpoint', endpoint);
  if (scheme !== undefined) program.setAttribute('scheme', scheme);
  if (token !== undefined) Object.assign(program, { getToken: () => token });
  const answers = json === undefined ? given : (JSON.parse(json) as Record<string, unknown>);
  const sources = Object.entries(answers ?? {}).map(([id, answer]) => [id, () => answer]);
  return answers ? Object.assign(program, { sources: Object.fromEntries(sources) }) : program;
};

/** A badge in its program in its language, not yet on the page. */
const placeOf = (setup: Setup): HTMLElement => {
  const badge = document.createElement('laurel-tier-badge');
  for (const [name, value] of Object.entries(setup.attributes ?? {})) badge.setAttribute(name, value);
  badges.push(badge);
  rests.set(badge, setup.rests);
  const program = programOf(setup);
  program.append(badge);
  const place = document.createElement('div');
  place.lang = setup.lang ?? 'en';
  place.append(program);
  return place;
};

const textOf = (card: HTMLElement | null | undefined): string => {
  const silent = [...(card?.querySelectorAll<HTMLElement>('.vh') ?? [])].map((element) => element.innerText);
  return silent.reduce((text, part) => text.replace(part, ''), card?.innerText ?? '').trim();
};

const scene = {
  violations,
  errors,
  pwned,
  hasten,

  /** Shows one badge for each setup, each in a program of its own. */
  mount(setups: readonly Setup[]): void {
    const page = document.createDocumentFragment();
    page.append(...setups.map(placeOf));
    document.querySelector('main')?.append(page);
  },

  async settle(): Promise<void> {
    let busy: readonly Badge[] = badges;
    await until(() => {
      busy = busy.filter((badge) => !isAtRest(badge));
      const [first] = busy;
      if (first)
        throw new Error(
          `${busy.length} still wait, the first at ${first.closest('[endpoint]')?.getAttribute('endpoint')}: ${first.shadowRoot?.innerHTML.slice(0, 300)}`,
        );
    }, 60_000);
  },

  /** What a person may do: open everything, show the ladder, and try again. */
  use(): number {
    const doable = badges.flatMap((badge) => [...all(badge, 'button'), ...all(badge, 'disclosure')]);
    for (const element of doable) element.click();
    return doable.length;
  },

  reload(endpoint: string): void {
    for (const badge of badges) {
      if (!badge.closest(`[endpoint*="${endpoint}"]`)) continue;
      rests.set(badge, 'stale');
      badge.reload();
    }
  },

  clear(): void {
    document.querySelector('main')?.replaceChildren();
    badges.length = 0;
    rests.clear();
  },

  /** The names that a vendor may style or fill. */
  handles: (): { parts: string[]; slots: string[] } => {
    const elements = badges.flatMap(everything);
    const slots = elements.flatMap((element) => (element instanceof HTMLSlotElement ? [element.name] : []));
    return {
      parts: [...new Set(elements.flatMap((element) => [...element.part]))],
      slots: [...new Set(slots)],
    };
  },

  /** Takes everything off the screen, so that a browser lays nothing out: seven of eight looks need no layout. */
  hide(hidden: boolean): void {
    for (const main of document.querySelectorAll('main')) main.hidden = hidden;
  },

  /** What each shows at a glance: its card's text without what is for ears only, and how tall it is. */
  glance: (): { text: string; height: number; absent: boolean }[] =>
    badges.map((badge) => ({
      text: textOf(badge.shadowRoot?.querySelector<HTMLElement>('[part~=card]')),
      height: badge.getBoundingClientRect().height,
      absent: isIn(badge, 'absent'),
    })),

  count: (): number => badges.length,
  seen: (): string[] => badges.map(seen),
  states: (): string[][] =>
    badges.map((badge) => [...states, ...waiting].filter((state) => isIn(badge, state))),

  /** Every element with its attributes, as far as they matter to safety. */
  elements: (): { tag: string; attributes: string[]; href: string | null; src: string | null }[] =>
    badges.flatMap(everything).map((element) => ({
      tag: element.localName,
      attributes: element.getAttributeNames(),
      href: element.getAttribute('href'),
      src: element.getAttribute('src'),
    })),

  /** The texts that came from a server, and the names of tiers. */
  names: (): string[][] =>
    badges.map((badge) =>
      everything(badge)
        .filter((element) => element.matches('[part~=name], [part~=step] .strong'))
        .map(
          (element) =>
            element.querySelector('bdi') ??
            [...element.childNodes].find((node) => node.nodeName === '#text' && node.textContent?.trim()),
        )
        .map((node) => node?.textContent?.trim() ?? ''),
    ),
};

export type Scene = typeof scene;

declare global {
  var scene: Scene;
}
globalThis.scene = scene;
