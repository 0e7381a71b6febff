import { didYouMean } from '../../../client/http/did-you-mean.ts';
import { faultText } from '../../../client/http/fault-text.ts';
import { isJsonNode, jsonPath, valueAt, type PartPath } from '../../../client/http/json-path.ts';
import type { ReplyRoute } from '../../../client/http/parsed-reply.ts';
import type { ReplyFault } from '../../../client/http/reply-reader.ts';
import { walkObjects } from '../../../client/http/table-walk.ts';
import { isTagged } from '../../../contract/core/schema-table.ts';
import { fieldChecks, nullChecks } from '../checks/body.ts';
import { dateChecks, enumChecks, numberChecks } from '../checks/values.ts';
import type { Check } from '../checks/check.ts';
import { pageChecks } from '../checks/pages.ts';
import type { Examination } from '../examination.ts';
import { checkOfFault } from './classify-fault.ts';
import { meantFault } from './meant-fault.ts';
import { effectAt, readBody, type ReadAnswer, type RepliedRoute } from './read-answer.ts';

const plain = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '');

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

/** Names that are nearly fields, by the JSON path of the object and the field that is meant. */
type Misspelt = Map<string, { readonly path: PartPath; readonly key: string; readonly meant: string }>;

const misspeltIn = ({ reply }: ReplyRoute, body: unknown): Misspelt => {
  const found: Misspelt = new Map();
  walkObjects(reply, body, (fields, value, path) => {
    const absent = [...fields.keys()].filter((name) => !Object.hasOwn(value, name));
    for (const key of Object.keys(value).slice(0, 100)) {
      const meant = fields.has(key) ? undefined : didYouMean(key, absent);
      if (meant !== undefined) found.set(jsonPath([...path, meant]), { path, key, meant });
    }
  });
  return found;
};

const addMisspelt = (exam: Examination, read: ReadAnswer, misspelt: Misspelt): void => {
  for (const { path, key, meant } of misspelt.values())
    exam.findings.add(plain(key) === plain(meant) ? fieldChecks.case : fieldChecks.misspelt, {
      exchange: read.exchange,
      route: read.route,
      path: jsonPath([...path, key]),
      expected: meant,
      received: key,
      effect: effectAt(read, path) || `the field ${key} is dropped, as if it were not there`,
      remedy: `Rename ${key} to ${meant}.`,
    });
};

/** `is 12.5: integer minor units, so 1250` in its two halves. */
const halves = (text: string): { readonly received: string; readonly expected: string } => {
  const [, received = text, expected = ''] = /^is (missing|.*?): (.*)$/.exec(text) ?? [];
  return { received, expected: expected.replace(/^expected /, '') };
};

const addFault = (exam: Examination, read: ReadAnswer, fault: ReplyFault): void => {
  const { body, exchange, route } = read;
  const path = jsonPath(fault.path);
  const effect = effectAt(read, fault.path);
  if (fault.repeats !== undefined) {
    const received = shown(valueAt(body, [...fault.path, fault.repeats]));
    exam.findings.add(pageChecks['repeated-id'], { exchange, route, path, received, effect });
    return;
  }
  const value = valueAt(body, fault.path);
  const parent = valueAt(body, fault.path.slice(0, -1));
  const check = checkOfFault({ table: fault.table, value, parent, key: fault.path.at(-1) });
  exam.findings.add(check, { exchange, route, path, effect, ...halves(faultText(fault, body)) });
};

const addUnknown = (exam: Examination, read: ReadAnswer, { path, table }: ReplyFault): void => {
  if (!isTagged(table) || table[0] !== 'open') return;
  const value = String(valueAt(read.body, path));
  const meant = didYouMean(value, table[1]);
  const check =
    meant === undefined
      ? enumChecks.unknown
      : plain(meant) === plain(value)
        ? enumChecks.case
        : enumChecks.misspelt;
  exam.findings.add(check, {
    exchange: read.exchange,
    route: read.route,
    path: jsonPath(path),
    expected: meant ?? `one of ${table[1].join(', ')}`,
    received: value,
    ...(meant !== undefined && { remedy: `Send ${meant} in place of ${value}.` }),
  });
};

/** An envelope around the answer, or a list without its object: said in place of all that follows from it. */
const addWrongShape = (exam: Examination, route: RepliedRoute, read: ReadAnswer): boolean => {
  const { body, exchange, data } = read;
  if (data !== undefined) return false;
  const place = { exchange, route: read.route, path: '$', effect: effectAt(read, []) };
  if (Array.isArray(body)) {
    exam.findings.add(fieldChecks['bare-list'], { ...place, received: 'a list', expected: 'an object' });
    return true;
  }
  if (!isJsonNode(body)) return false;
  const wrap = ['data', 'result', 'results', 'payload', 'response', 'body', 'value'].find((key) => {
    const inner = body[key];
    return (
      isJsonNode(inner) &&
      readBody(route, exchange, Array.isArray(inner) ? { items: inner, rows: inner } : inner).data !==
        undefined
    );
  });
  if (wrap === undefined) return false;
  const remedy = Array.isArray(body[wrap])
    ? `Rename ${wrap} to items.`
    : `Send what is in ${wrap} as the answer itself.`;
  exam.findings.add(fieldChecks.wrapped, {
    ...place,
    path: `$.${wrap}`,
    received: `an object with ${wrap}`,
    expected: 'the answer itself',
    remedy,
  });
  return true;
};

/** What the reader looks at in every body. */
const madeByReading = [fieldChecks, nullChecks, enumChecks, numberChecks, dateChecks].flatMap((area) =>
  Object.values<Check>(area),
);

/** Reports what the widgets' reader can't read in a body, and what it drops. */
export const examineBody = (exam: Examination, route: RepliedRoute, read: ReadAnswer): void => {
  for (const check of madeByReading) exam.made.add(check);
  exam.made.add(pageChecks['repeated-id']);
  if (addWrongShape(exam, route, read)) return;
  const misspelt = misspeltIn(route, read.body);
  addMisspelt(exam, read, misspelt);
  const said = new Set<string>();
  for (const fault of read.reader.faults) {
    const leaf = meantFault(fault, read.body);
    const place = jsonPath(leaf.path);
    // A field that is missing under its name, and there under another, is one fault.
    if (misspelt.has(place) || said.has(place)) continue;
    said.add(place);
    addFault(exam, read, leaf);
  }
  // A wrong name in `served` is told by the probe of the session: there it takes the whole list away.
  for (const fault of read.reader.unknown)
    if (route.id !== 'session' || fault.path[0] !== 'served') addUnknown(exam, read, fault);
};
