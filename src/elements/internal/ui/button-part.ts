/** CSS parts of a button, or of a link that looks like one, derived from its classes: `btn primary` → `button button-primary`. */
export const buttonPart = (className: string): string =>
  `button button-${/\b(primary|text)\b/.exec(className)?.[0] ?? 'secondary'}`;
