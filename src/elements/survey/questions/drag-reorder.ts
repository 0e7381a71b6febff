/** The index that `row` takes among the others when it is dropped at `y`, in px of the viewport. */
const dropIndex = (rows: readonly Element[], row: Element, y: number): number =>
  rows.filter((other) => {
    const { top, height } = other.getBoundingClientRect();
    return other !== row && y > top + height / 2;
  }).length;

/** Drags a row of a list with mouse, pen or finger, from its `pointerdown`; `moved` gets the new index. Escape cancels. */
export const dragToReorder = (event: PointerEvent, row: HTMLElement, moved: (to: number) => void): void => {
  const { pointerId, pointerType, clientY: from, button } = event;
  const path = event.composedPath();
  const inside = path.slice(0, path.indexOf(row));
  if (button !== 0 || inside.some((target) => target instanceof HTMLButtonElement)) return;
  // A finger drags by the grip alone; anywhere else it scrolls the page.
  const isGrip = inside.some(
    (target) => target instanceof Element && target.classList.contains('drag-handle'),
  );
  if (pointerType === 'touch' && !isGrip) return;
  const rows = [...(row.parentElement?.children ?? [])];
  const dragging = new AbortController();
  const { signal } = dragging;
  row.setPointerCapture(pointerId);
  row.classList.add('dragged');
  const end = (): void => {
    dragging.abort();
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
  const cancel = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') end();
  };
  row.addEventListener('pointermove', move, { signal });
  row.addEventListener('pointerup', drop, { signal });
  row.addEventListener('pointercancel', end, { signal });
  row.ownerDocument.addEventListener('keydown', cancel, { signal });
};
