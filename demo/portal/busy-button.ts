/** One deed at a time for each button, which keeps its focus meanwhile. */
export const whileBusy = async (
  button: HTMLButtonElement,
  deed: () => Promise<void>,
  complain: (error: unknown) => void,
): Promise<void> => {
  if (button.ariaDisabled === 'true') return;
  button.ariaDisabled = 'true';
  try {
    await deed();
  } catch (error) {
    complain(error);
  } finally {
    button.ariaDisabled = null;
  }
};
