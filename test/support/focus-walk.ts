import { performInteraction, type Interaction } from './interactions.ts';
import { allElements } from './queries.ts';
import { until } from './until.ts';

// Where the focus is while somebody does a thing after the other without a mouse. Runs in the page of the gates.

export interface FocusWalk {
  /** How often it was looked where the focus is. */
  readonly looks: number;
  /** Presses, dialogs that closed, and reloads after which it stayed on the same element. */
  readonly same: number;
}

const stops = 'a[href],button,input,select,textarea,summary,[tabindex="0"]';

/** Whether there is anything that a person could go on from. */
const hasStops = (widget: HTMLElement): boolean =>
  allElements(widget).some((element) => element.matches(stops) && element.checkVisibility());

/** What has the focus in a widget; throws if that is nothing, or the widget as a whole where there is more to choose. */
const focusIn = (widget: HTMLElement): Element => {
  const at = widget.shadowRoot?.activeElement;
  if (!at || document.activeElement !== widget)
    throw new Error(`the focus is lost to ${document.activeElement?.localName}`);
  if (at.matches('.widget') && hasStops(widget)) throw new Error('the focus is at the whole widget');
  return at;
};

const focusWithin = async (widget: HTMLElement, after: string): Promise<Element> => {
  let found: Element | undefined;
  await until(() => {
    try {
      found = focusIn(widget);
    } catch (error) {
      throw new Error(`After ${after} ${String(error)}`);
    }
  }, 5_000);
  return found ?? widget;
};

/** Does all of it with what has the focus, then reads anew, closes the dialog, and reads anew once more. */
export const walkFocus = async (deeds: readonly Interaction[]): Promise<FocusWalk> => {
  const [widget] = scene.widgets();
  if (!widget) throw new Error('There is no widget');
  let [looks, same] = [0, 0];
  let pressed: HTMLElement | undefined;
  const look = async (after: string): Promise<void> => {
    const at = await focusWithin(widget, after);
    looks += 1;
    if (at === pressed) same += 1;
  };
  for (const deed of deeds) {
    await performInteraction(widget, deed, 30_000, (element) => {
      element.focus();
      pressed = element;
    });
    // Before anything was reached, nothing has the focus.
    if (pressed && !('fill' in deed)) await look(JSON.stringify(deed));
  }
  const readAnew = async (): Promise<void> => {
    await scene.settle();
    const before = pressed && (await focusWithin(widget, 'all of it'));
    scene.reload('');
    await scene.settle();
    if (!before) return;
    const after = await focusWithin(widget, 'a reload');
    looks += 1;
    // From the whole of the widget it may go on to what is there now.
    if (!before.matches('.widget') && before.isConnected && before.checkVisibility() && after !== before)
      throw new Error(
        `A reload took the focus from ${before.outerHTML.slice(0, 200)} to ${after.outerHTML.slice(0, 200)}`,
      );
    if (after === before) same += 1;
  };
  await readAnew();
  const cross = widget.shadowRoot?.querySelector<HTMLElement>('dialog[open] header button');
  if (!cross) return { looks, same };
  cross.focus();
  pressed = cross;
  cross.click();
  // What a page opened by an attribute had no focus before: it is where the list begins, or at the whole of it.
  await until(() => !widget.shadowRoot?.querySelector('dialog[open]'));
  await until(() => document.activeElement === widget);
  looks += 1;
  await readAnew().catch((error: unknown) => {
    if (!String(error).includes('at the whole widget')) throw error;
  });
  return { looks, same };
};
