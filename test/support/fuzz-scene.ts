import { hasState, textOfName } from './queries.ts';
import { until } from './until.ts';
import type { WidgetSetup } from './widget-setup.ts';

// What the page of the gates does only for random answers. `gate-page.ts` is there before.

export interface FuzzLook {
  readonly text: boolean;
  /** Unless nothing was laid out. */
  readonly height: number | undefined;
  readonly absent: boolean;
  readonly names: readonly string[];
  /** What is said of states. */
  readonly claims: readonly string[];
  /** Whether an open dialog says something; undefined without one. */
  readonly dialog: boolean | undefined;
  readonly state: string;
}

export interface FuzzBatch {
  /** One for each widget; its answers are in `rounds`. */
  readonly setups: readonly WidgetSetup[];
  /** What each widget is answered when it is mounted, and then at each `reload()`: `rounds[1][7]` to the eighth, the second time. */
  readonly rounds: readonly (readonly Readonly<Record<string, unknown>>[])[];
  /** Selector of the names. */
  readonly names: string;
  /** Selector of what is said of states. */
  readonly claims: string | undefined;
  readonly isLaidOut: boolean;
}

export interface FuzzBatchReport {
  /** Of each round, of each widget; `undefined` where it did not ask. */
  readonly looks: readonly (readonly (FuzzLook | undefined)[])[];
  readonly errors: readonly string[];
}

/** Nothing is drawn on a screen here, so that a frame is the next task: sixty a second would be most of the time. */
const skipFrames = (): void => {
  const { port1, port2 } = new MessageChannel();
  const waiting: FrameRequestCallback[] = [];
  port1.onmessage = () => waiting.shift()?.(performance.now());
  globalThis.requestAnimationFrame = (callback) => {
    port2.postMessage(undefined);
    return waiting.push(callback);
  };
};

const cardOf = (widget: Element): HTMLElement | null | undefined =>
  widget.shadowRoot?.querySelector<HTMLElement>('[part~=card]');

/** Whether a card says something that is not for ears only. Found out without a layout. */
const hasText = (card: Element): boolean => {
  const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode;
    if (textContent?.trim() && !parentElement?.closest('.sr-only, style')) return true;
  }
  return false;
};

/** The same of what people see. */
const hasVisibleText = (card: HTMLElement): boolean => {
  const silent = [...card.querySelectorAll<HTMLElement>('.sr-only')].map((element) => element.innerText);
  return silent.reduce((text, part) => text.replace(part, ''), card.innerText).trim() !== '';
};

const lookOf = (widget: HTMLElement, { names, claims, isLaidOut }: FuzzBatch): Omit<FuzzLook, 'state'> => {
  const all = (selector: string | undefined): Element[] => [
    ...(selector ? (widget.shadowRoot?.querySelectorAll(selector) ?? []) : []),
  ];
  const card = cardOf(widget);
  const dialog = widget.shadowRoot?.querySelector('dialog[open] header + *');
  return {
    text: !!card && (isLaidOut ? hasVisibleText(card) : hasText(card)),
    height: isLaidOut ? widget.getBoundingClientRect().height : undefined,
    absent: hasState(widget, 'empty'),
    names: all(names).map(textOfName),
    claims: all(claims).map((element) => element.textContent?.trim() ?? ''),
    dialog: dialog ? dialog.textContent?.trim() !== '' : undefined,
  };
};

const isDialogLoading = (widget: Element): boolean =>
  !!widget.shadowRoot?.querySelector('dialog[open] [aria-busy=true]');

/** Prepares a page that is new. */
export const prepareFuzz = (): void => {
  scene.hasten();
  skipFrames();
  // A payload may make a button a link within this page: nobody follows it.
  addEventListener('click', (event) => {
    if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) event.preventDefault();
  });
  // A warning for each payload would drown the run.
  console.warn = () => undefined;
};

/** Lets what was begun go on: an answer is read, and drawn, within a task or two. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });

/** Answers of other functions, asked for again: the widgets that asked. A widget that has all it wants may not. */
const answerAnew = async (
  widgets: readonly HTMLElement[],
  answers: FuzzBatch['rounds'][number],
): Promise<ReadonlySet<HTMLElement>> => {
  const asked = new Set<HTMLElement>();
  widgets.forEach((widget, i) => {
    const sources = Object.entries(answers[i] ?? {}).map(([id, answer]) => [
      id,
      () => {
        asked.add(widget);
        return answer;
      },
    ]);
    Object.assign(widget.parentElement ?? {}, { sources: Object.fromEntries(sources) });
    (widget as HTMLElement & { reload(): void }).reload();
  });
  for (let task = 0; task < 10 && asked.size < widgets.length; task += 1) await nextTask();
  for (let task = 0; task < 3; task += 1) await nextTask();
  return asked;
};

/**
 * Shows them all at once, does what is to be done, says what each shows, and takes them away; in further rounds the widgets
 * stay, and are answered otherwise. The batch comes from the server: large texts pass quickest so.
 */
export const lookAt = async (address: string): Promise<string> => {
  const reply = await fetch(address);
  const batch = JSON.parse(await reply.text()) as FuzzBatch;
  const { setups, rounds, isLaidOut } = batch;
  const [first = [], ...more] = rounds;
  // Laid out once, when all is there.
  scene.hide(true);
  scene.mount(setups.map((setup, i) => ({ ...setup, sources: first[i] ?? {} })));
  await scene.settle();
  if (setups.some(({ interactions }) => interactions)) {
    await scene.use();
    // What was opened may still be loading, for long on a busy machine.
    await scene.settle();
    await until(() => !scene.widgets().some(isDialogLoading));
  }
  if (isLaidOut) {
    scene.hide(false);
    await scene.settle();
  }
  const widgets = scene.widgets();
  const look = (asked?: ReadonlySet<HTMLElement>): (FuzzLook | undefined)[] => {
    const states = scene.states();
    return widgets.map((widget, i) =>
      !asked || asked.has(widget) ? { ...lookOf(widget, batch), state: states[i]?.[0] ?? 'none' } : undefined,
    );
  };
  const looks = [look()];
  for (const answers of more) {
    const asked = await answerAnew(widgets, answers);
    await scene.settle();
    looks.push(look(asked));
  }
  scene.clear();
  const report: FuzzBatchReport = { looks, errors: scene.errors };
  return JSON.stringify(report);
};
