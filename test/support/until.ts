const nextTurn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** However busy a machine is, this often it is looked. */
const looks = 12;

/** Waits until `expectation` no longer throws or gives `false`; fails with what it said last. */
export const until = async (expectation: () => unknown, patience = 10_000): Promise<void> => {
  const end = performance.now() + patience;
  for (let turns = 1; ; turns += 1) {
    let trouble: unknown = new Error(`It never became true: ${expectation}`);
    try {
      if (expectation() !== false) return;
    } catch (error) {
      trouble = error;
    }
    if (turns >= looks && performance.now() > end) throw trouble;
    await nextTurn();
  }
};

/** Waits for one event of that kind. */
export const next = <K extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: K,
): Promise<HTMLElementEventMap[K]> =>
  new Promise((resolve) => {
    target.addEventListener(type, (event) => resolve(event as HTMLElementEventMap[K]), { once: true });
  });
