/** Tag → the height in CSS pixels of the widget's skeleton, which the widget keeps free until its code has come. */
export const widgetHeights = {
  'laurel-tier-badge': 536,
  'laurel-perk-list': 1000,
  'laurel-referral-form': 562,
  'laurel-survey': 456,
  'laurel-leaderboard': 542,
};

export type WidgetTag = keyof typeof widgetHeights;

/** The same of the widgets of points, for a page that can have any tag. */
export const pointsHeights = {
  'laurel-challenge-list': 932,
  'laurel-reward-list': 1004,
  'laurel-wallet': 922,
};

/** Tag → height in CSS pixels. */
export type Heights = Readonly<Record<string, number>>;

/** `:where()`, so that every rule of the page is stronger. */
const placeholder = (selector: string, declarations: string): string =>
  `:where(${selector}:not(:defined,[hidden])){${declarations}}`;

/** Styles for elements without their code: without them, a widget would move what is below it when its code comes. */
export const placeholderStyles = (heights: Heights): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  const rules = Object.entries(heights).map(([tag, height]) =>
    placeholder(tag, `display:block;min-block-size:${height}px`),
  );
  sheet.replaceSync(
    rules.join('') +
      placeholder('laurel-tier-badge[variant=chip]', 'display:inline-block;min-block-size:32px') +
      placeholder('laurel-program', 'display:contents'),
  );
  return sheet;
};
