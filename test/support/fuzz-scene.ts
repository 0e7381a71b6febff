import { hasState, textOfName } from './queries.ts';
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

interface FuzzBatch {
  readonly setups: readonly WidgetSetup[];
  /** Selector of the names. */
  readonly names: string;
  /** Selector of what is said of states. */
  readonly claims: string | undefined;
  readonly isLaidOut: boolean;
}

export interface FuzzBatchReport {
  readonly looks: readonly FuzzLook[];
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

/** Shows them all at once, does what is to be done, says what each shows, and takes them away. JSON in and out: deep values pass quickest as text. */
export const lookAt = async (json: string): Promise<string> => {
  const batch = JSON.parse(json) as FuzzBatch;
  const { setups, isLaidOut } = batch;
  // Laid out once, when all is there.
  scene.hide(true);
  scene.mount(setups);
  await scene.settle();
  if (setups.some(({ interactions }) => interactions)) await scene.use();
  if (isLaidOut) {
    scene.hide(false);
    await scene.settle();
  }
  const states = scene.states();
  const looks = scene
    .widgets()
    .map((widget, i) => ({ ...lookOf(widget, batch), state: states[i]?.[0] ?? 'none' }));
  scene.clear();
  const report: FuzzBatchReport = { looks, errors: scene.errors };
  return JSON.stringify(report);
};
