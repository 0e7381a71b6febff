import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** Where the focus stands, as a person sees it. */
export interface TabStop {
  readonly name: string;
  readonly outline: number;
  readonly width: number;
  readonly height: number;
  readonly top: number;
  /** Inside a dialog that is open. */
  readonly inDialog: boolean;
  /** A link within a sentence, whose line its size would tear apart. */
  readonly inText: boolean;
  /** In which widget; empty: in none. */
  readonly widget: string;
}

/** What has the focus, in whichever shadow root. */
export const focused = (page: Page): Promise<TabStop> =>
  page.evaluate(() => {
    const widget = document.activeElement?.localName.startsWith('laurel-')
      ? document.activeElement.localName
      : '';
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body)
      return { name: '', outline: 0, width: 0, height: 0, top: 0, inDialog: false, inText: false, widget };
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    // Inside a date, the browser draws the ring of its own button.
    const isOwn = element.matches('[type=date]:not(:focus-visible)');
    const ring = isOwn ? 2 : outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
    // A box to tick is as big as the label that ticks it.
    const choice = element.matches('[type=radio], [type=checkbox]') ? labels[0] : undefined;
    const { width, height, top } = (choice ?? element).getBoundingClientRect();
    const around = choice ? getComputedStyle(choice) : undefined;
    const outer = around && around.outlineStyle !== 'none' ? Number.parseFloat(around.outlineWidth) : 0;
    const said = labels.map((label) => label.innerText).join(' ') || element.innerText;
    return {
      name: (element.ariaLabel ?? said).replace(/\s+/g, ' ').trim(),
      outline: Math.max(ring, outer, boxShadow === 'none' ? 0 : 2),
      width,
      height,
      top,
      inDialog: element.closest('dialog[open]') !== null,
      inText:
        getComputedStyle(element).display === 'inline' &&
        element.innerText.trim() !== element.parentElement?.innerText.trim(),
      widget,
    };
  });

export const leavePage = (page: Page): Promise<void> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

/**
 * Tabs through all there is, from top to bottom. It begins and ends at buttons of its own: behind the last stop of a
 * page, some browsers give the focus to their own toolbar and others go on at the top at once.
 */
export const tabThrough = async (page: Page, most = 60): Promise<TabStop[]> => {
  const found: TabStop[] = [];
  await page.evaluate(() => {
    const [start, end] = [document.createElement('button'), document.createElement('button')];
    start.ariaLabel = 'start of the page';
    end.ariaLabel = 'end of the page';
    document.body.prepend(start);
    document.body.append(end);
    start.focus();
  });
  try {
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (stop.name === 'end of the page' || found.length > most) return found;
      found.push(stop);
    }
  } finally {
    await page.evaluate(() => {
      for (const button of document.querySelectorAll('body > button')) button.remove();
    });
  }
};

/** Tabs from where the focus is until it stands on something of that name. */
export const tabTo = async (page: Page, name: string | RegExp, most = 60): Promise<TabStop> => {
  for (let tabs = 0; tabs < most; tabs += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (typeof name === 'string' ? stop.name === name : name.test(stop.name)) return stop;
  }
  assert.fail(`${name} can't be reached by Tab`);
};

// A box that was scrolled to half a pixel is measured as 23.99997 px where it is 24.
const rounding = 0.01;

/** Fails for what can't be seen to have the focus, or is too small to be hit. */
export const expectVisibleFocus = ({ name, outline, width, height, inText }: TabStop): void => {
  assert.ok(outline >= 2, `${name} has no focus ring`);
  assert.ok(inText || Math.min(width, height) + rounding >= 24, `${name} is ${width} × ${height} px`);
};
