import type { Diagnosis } from '../../src/cli/doctor/diagnose.ts';

/** "8 of 8 widgets show something", with the names of the others. */
export const servedWidgets = ({ widgets }: Diagnosis): string => {
  const shown = widgets.filter(({ level }) => level !== undefined);
  const others = widgets.filter(({ level }) => level === undefined).map(({ widget }) => widget.title);
  const rest = others.length > 0 ? `; not ${others.join(', ')}` : '';
  return `${shown.length} of ${widgets.length} widgets show something${rest}`;
};
