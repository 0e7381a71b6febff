/** Which place a row that is let go at this height takes among the others. */
const dropIndex = (rows: readonly Element[], row: Element, y: number): number =>
  rows.filter((other) => {
    const { top, height } = other.getBoundingClientRect();
    return other !== row && y > top + height / 2;
  }).length;

/** Moves a row of a list with mouse, pen or finger, and tells the place where it was let go. */
export const dragToReorder = (event: PointerEvent, row: HTMLElement, moved: (to: number) => void): void => {
  const { pointerId, pointerType, clientY: from, button } = event;
  const path = event.composedPath();
  const inside = path.slice(0, path.indexOf(row));
  if (button !== 0 || inside.some((one) => one instanceof HTMLButtonElement)) return;
  // A finger anywhere else scrolls the page.
  const isGrip = inside.some((one) => one instanceof Element && one.classList.contains('grip'));
  if (pointerType === 'touch' && !isGrip) return;
  const rows = [...(row.parentElement?.children ?? [])];
  const over = new AbortController();
  const { signal } = over;
  row.setPointerCapture(pointerId);
  row.classList.add('dragged');
  const end = (): void => {
    over.abort();
    row.classList.remove('dragged');
    row.style.removeProperty('translate');
  };
  const move = ({ clientY }: PointerEvent): void =>
    row.style.setProperty('translate', `0 ${clientY - from}px`);
  const drop = ({ clientY }: PointerEvent): void => {
    end();
    const to = dropIndex(rows, row, clientY);
    if (to !== rows.indexOf(row)) moved(to);
  };
  const leave = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') end();
  };
  row.addEventListener('pointermove', move, { signal });
  row.addEventListener('pointerup', drop, { signal });
  row.addEventListener('pointercancel', end, { signal });
  row.ownerDocument.addEventListener('keydown', leave, { signal });
};
