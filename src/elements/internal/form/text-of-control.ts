/** The text in the text control that an event comes from; `undefined` if it comes from anything else. */
export const textOfControl = ({ target }: Event): string | undefined =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : undefined;
