import { allElements } from './queries.ts';
import { until } from './until.ts';

/** One thing that a person does in a widget, told by selectors, so that it is the same in every language. */
export type Interaction =
  /** Presses the first that fits. */
  | { readonly press: string }
  /** Answers every question of the form that stands open. */
  | { readonly fill: 'rightly' | 'wrongly' }
  /** Writes into the first that fits. */
  | { readonly write: string; readonly into: string }
  /** Waits until something is there. */
  | { readonly sees: string }
  /** Waits until something is gone. */
  | { readonly misses: string }
  /** Comes back to the page, which reads it anew. */
  | { readonly reload: true };

type FillableControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (element: Element): element is FillableControl =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement;

/** Every element of the flat tree that fits, those in shadow roots too. */
const find = (widget: HTMLElement, selector: string): HTMLElement[] => {
  // The browser itself finds out soonest that there is none: no widget holds another's shadow root.
  const root = widget.shadowRoot;
  if (root && !widget.firstElementChild && !root.querySelector(selector)) return [];
  return allElements(widget).filter(
    (element): element is HTMLElement => element instanceof HTMLElement && element.matches(selector),
  );
};

/** An answer that fits most questions of its kind. */
const validValue = ({ type, inputMode, min }: HTMLInputElement): string => {
  if (type === 'date') return min || '2027-02-01';
  if (type === 'email') return 'marta.ruiz@tekin.example';
  if (type === 'tel') return '+90 212 555 01 02';
  if (type === 'url') return 'https://tekin.example/';
  return inputMode === 'decimal' || inputMode === 'numeric' ? '8' : 'Depot 4410';
};

const answer = (control: FillableControl, how: 'rightly' | 'wrongly'): void => {
  if (control instanceof HTMLSelectElement) control.selectedIndex = how === 'rightly' ? 1 : 0;
  else if (control.type === 'file') return;
  else if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type))
    control.checked = how === 'rightly';
  else if (control instanceof HTMLInputElement) control.value = how === 'rightly' ? validValue(control) : '';
  else control.value = how === 'rightly' ? 'Whether to keep route planning on one cluster.' : '';
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
};

const write = (control: HTMLElement | undefined, text: string): void => {
  if (!control || !isControl(control)) return;
  control.value = text;
  for (const type of ['input', 'change'])
    control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
};

const settled = async (widget: HTMLElement): Promise<void> => {
  if ('updateComplete' in widget) await widget.updateComplete;
};

/** Gets to an element before it is used: by the focus, for example. */
type Reach = (element: HTMLElement) => void;

const atOnce: Reach = () => undefined;

/** Twice: an answer may bring another question. */
const fill = async (widget: HTMLElement, how: 'rightly' | 'wrongly', reach: Reach): Promise<void> => {
  for (const _round of [1, 2]) {
    for (const control of find(widget, 'form *').filter(isControl)) {
      reach(control);
      answer(control, how);
    }
    await settled(widget);
  }
};

const isUsable = (element: HTMLElement): boolean => !element.matches(':disabled, [aria-disabled=true]');

interface ExpectedElement {
  readonly selector: string;
  readonly is: boolean;
  /** Whether one that can't be pressed counts for nothing. */
  readonly usable?: boolean;
}

const waitForElement = async (
  widget: HTMLElement,
  wanted: ExpectedElement,
  patience: number,
): Promise<void> => {
  const { selector, is, usable } = wanted;
  try {
    await until(
      () => find(widget, selector).some((element) => !usable || isUsable(element)) === is,
      patience,
    );
  } catch {
    const html = [...(widget.shadowRoot?.querySelectorAll('dialog, .widget') ?? [])].at(-1)?.outerHTML;
    throw new Error(
      `${is ? 'No' : 'Still a'} ${selector}: ${html?.replace(/<!--.*?-->/g, '').slice(0, 1500)}`,
    );
  }
};

export const performInteraction = async (
  widget: HTMLElement,
  deed: Interaction,
  patience: number,
  reach = atOnce,
): Promise<void> => {
  if ('fill' in deed) await fill(widget, deed.fill, reach);
  else if ('reload' in deed) (widget as HTMLElement & { reload(): void }).reload();
  else if ('write' in deed) {
    await waitForElement(widget, { selector: deed.into, is: true }, patience);
    const [control] = find(widget, deed.into);
    if (control) reach(control);
    write(control, deed.write);
  } else if ('misses' in deed) await waitForElement(widget, { selector: deed.misses, is: false }, patience);
  else if ('sees' in deed) await waitForElement(widget, { selector: deed.sees, is: true }, patience);
  else {
    await waitForElement(widget, { selector: deed.press, is: true, usable: true }, patience);
    const target = find(widget, deed.press).find(isUsable);
    if (target) reach(target);
    target?.click();
  }
  await settled(widget);
};

/** Does them one after the other, and says how many were done; with `tries` the first that can't be done ends them. */
export const performInteractions = async (
  widget: HTMLElement,
  deeds: readonly Interaction[],
  tries = false,
): Promise<number> => {
  for (const [done, deed] of deeds.entries()) {
    try {
      await performInteraction(widget, deed, tries ? 50 : 30_000);
    } catch (error) {
      if (tries) return done;
      throw error;
    }
  }
  return deeds.length;
};
