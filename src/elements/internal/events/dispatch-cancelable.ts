/**
 * Dispatches an event that the page may cancel, and calls `action` at most once: at once if the page does not cancel the
 * event, else when it calls the event's `proceed()`.
 */
export const dispatchCancelable = (
  host: HTMLElement,
  createEvent: (proceed: () => void) => Event,
  action: () => void,
): void => {
  let proceeded = false;
  const proceed = (): void => {
    if (proceeded) return;
    proceeded = true;
    action();
  };
  if (host.dispatchEvent(createEvent(proceed))) proceed();
};
