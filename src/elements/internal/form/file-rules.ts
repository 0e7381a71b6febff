import type { FormField } from '../../../contract/forms.ts';

/** Why a file is not taken, before any of it is sent. */
export type FileRefusal = 'wrongKind' | 'tooLarge' | 'emptyFile';

/** Whether one kind of HTML's `accept` names the file: `.pdf`, `image/*`, `image/png`. */
const isOfKind = ({ name, type }: File, kind: string): boolean => {
  const wanted = kind.trim().toLowerCase();
  if (wanted.startsWith('.')) return name.toLowerCase().endsWith(wanted);
  if (wanted.endsWith('/*')) return type.toLowerCase().startsWith(wanted.slice(0, -1));
  return type.toLowerCase() === wanted;
};

/** What is wrong with a file that was chosen; `undefined` if it may be sent. The server checks it again. */
export const refuseFile = (file: File, { constraints }: FormField): FileRefusal | undefined => {
  const { accept, maxBytes } = constraints ?? {};
  if (file.size === 0) return 'emptyFile';
  if (accept?.length && !accept.some((kind) => isOfKind(file, kind))) return 'wrongKind';
  return maxBytes !== undefined && file.size > maxBytes ? 'tooLarge' : undefined;
};

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** "4.2 MB", in the language `tag`: a thousand bytes are a kilobyte, as browsers and systems count. */
export const formatBytes = (bytes: number, tag: string): string => {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const text = new Intl.NumberFormat([tag, 'en'], {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power < 2 ? 0 : 1,
  }).format(bytes / 1000 ** power);
  return text.replaceAll(' ', '\u00a0');
};

/** The names of the kinds of files that people know: `PDF`, `PNG`; a whole group, `image/*`, by `groupName`. */
export const kindNames = (accept: readonly string[], groupName: (group: string) => string): string[] => [
  ...new Set(
    accept.map((kind) =>
      kind.endsWith('/*') ? groupName(kind.slice(0, -2)) : (/[^./]+$/.exec(kind)?.[0] ?? kind).toUpperCase(),
    ),
  ),
];
