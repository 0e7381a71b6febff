/** The part of a button, or of a link that looks like one, by its classes: `btn primary` → `button button-primary`. */
export const buttonPart = (className: string): string =>
  `button button-${/\b(primary|text)\b/.exec(className)?.[0] ?? 'secondary'}`;
