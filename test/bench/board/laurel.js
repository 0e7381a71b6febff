import 'laurel-widgets/leaderboard/define';
import { configureLaurel } from 'laurel-widgets/leaderboard';

configureLaurel({ endpoint: '/loyalty', credentials: 'same-origin' });
const widget = document.createElement('laurel-leaderboard');
/** The next frame, until nothing has come for a minute: then what is waited for has another name, and the bench says so. */
const frames = (wanted) => {
  const began = performance.now();
  return () =>
    new Promise((resolve, reject) => {
      if (performance.now() - began > 60_000) reject(new Error(`The board never showed ${wanted}.`));
      else requestAnimationFrame(resolve);
    });
};
const find = (selector) => widget.shadowRoot?.querySelector(selector);
/** The button in a part of the card; what waits for one must not search a thousand rows at each frame. */
const buttonIn = (part) =>
  [...(find('section')?.children ?? [])]
    .find(({ classList }) => classList.contains(part))
    ?.querySelector('button');

globalThis.bench = {
  root: () => widget.shadowRoot,
  mount: async () => {
    document.body.append(widget);
    const frame = frames('a row');
    while (!find('tbody tr')) await frame();
  },
  // What is new waits: it is read, and shown when somebody wants it.
  refresh: async () => {
    const frame = frames('that new results wait');
    widget.reload();
    while (!buttonIn('new-results')) await frame();
    buttonIn('new-results').click();
    while (buttonIn('new-results')) await frame();
  },
  more: async () => {
    const button = buttonIn('below-table');
    if (!button) return false;
    const last = () => find('tbody tr:last-child')?.getAttribute('aria-rowindex');
    const before = last();
    const frame = frames('more rows');
    button.click();
    while (last() === before) await frame();
    return true;
  },
};
