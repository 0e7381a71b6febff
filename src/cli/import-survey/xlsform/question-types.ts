import type { SurveyQuestion } from '../../../contract/survey-questions.ts';

/** What a type of question becomes. */
export type TypeRule =
  | { readonly as: 'question'; readonly kind: SurveyQuestion['kind']; readonly note?: string }
  | {
      readonly as: 'choice';
      readonly kind: 'single' | 'multiple' | 'ranking';
      readonly fromFile: boolean;
      readonly note?: string;
    }
  | { readonly as: 'calculation' }
  /** It asks nothing of the person who answers. */
  | { readonly as: 'metadata'; readonly note: string }
  | { readonly as: 'dropped'; readonly note: string };

const question = (kind: SurveyQuestion['kind'], note?: string): TypeRule => ({
  as: 'question',
  kind,
  ...(note !== undefined && { note }),
});
const choice = (kind: 'single' | 'multiple' | 'ranking', fromFile = false): TypeRule => ({
  as: 'choice',
  kind,
  fromFile,
});
const dropped = (note: string): TypeRule => ({ as: 'dropped', note });
const metadata: TypeRule = {
  as: 'metadata',
  note: 'not asked: the server knows who answers, and when',
};
const upload = 'a survey takes no files';
const map = 'a survey takes no places on a map';

/** Each type of an XLSForm, and what it becomes. */
export const xlsformTypes: ReadonlyMap<string, TypeRule> = new Map([
  ['text', question('text')],
  ['integer', question('integer')],
  ['decimal', question('number')],
  ['range', question('slider', '`start`, `end` and `step` of its parameters are its limits')],
  ['select_one', choice('single')],
  ['select_multiple', choice('multiple')],
  ['rank', choice('ranking')],
  ['select_one_from_file', choice('single', true)],
  ['select_multiple_from_file', choice('multiple', true)],
  ['note', question('info')],
  ['date', question('date')],
  ['time', question('time')],
  ['datetime', question('datetime')],
  ['acknowledge', question('consent')],
  ['consent', question('consent')],
  ['calculate', { as: 'calculation' }],
  ['hidden', { as: 'metadata', note: 'not asked: it is hidden' }],
  ...[
    'start',
    'end',
    'today',
    'deviceid',
    'subscriberid',
    'simserial',
    'phonenumber',
    'username',
    'email',
    'audit',
  ].map((name): [string, TypeRule] => [name, metadata]),
  ['image', dropped(upload)],
  ['audio', dropped(upload)],
  ['video', dropped(upload)],
  ['file', dropped(upload)],
  ['background-audio', dropped(upload)],
  ['geopoint', dropped(map)],
  ['geotrace', dropped(map)],
  ['geoshape', dropped(map)],
  ['start-geopoint', dropped(map)],
  ['barcode', dropped('a survey reads no barcodes')],
  ['xml-external', dropped('it names a file of data')],
  ['csv-external', dropped('it names a file of data')],
]);

const aliases: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['int', 'integer'],
  ['select1', 'select_one'],
  ['trigger', 'acknowledge'],
  ['photo', 'image'],
  ['location', 'geopoint'],
  ['gps', 'geopoint'],
]);

/** The cell `type`, taken apart. */
export interface TypeCell {
  readonly name: string;
  /** Name of the list of choices, or of the file. */
  readonly list: string;
  readonly orOther: boolean;
}

/** `select one from colours or other` is `select_one`, of the list `colours`. */
export const readType = (cell: string): TypeCell => {
  const text = cell
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(begin|end)[ _](group|repeat)$/i, (_, edge: string, of: string) =>
      `${edge}_${of}`.toLowerCase(),
    )
    .replace(/^select[ _](one|multiple)([ _]from[ _](file|external))?/i, (_, of: string, from?: string) =>
      `select_${of}${from ? '_from_file' : ''}`.toLowerCase(),
    )
    .replace(/^select all that apply( from)?/i, 'select_multiple')
    .replace(/^(select_\w+) from /i, '$1 ');
  const [first = '', ...rest] = text.split(' ');
  const name = first.toLowerCase();
  const last = rest.join(' ').replace(/[ _]?or[ _]other$/i, '');
  return { name: aliases.get(name) ?? name, list: last.trim(), orOther: last !== rest.join(' ') };
};
