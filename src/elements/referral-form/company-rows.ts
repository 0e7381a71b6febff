import { readDomain } from '../../rules/typed-text.ts';
import { parseDomain } from './company-check.ts';

/** How far the referral of a company is. `sending`: it left, or is about to; `unknown`: nobody can say yet whether it arrived. */
const rowStatuses = ['new', 'sending', 'sent', 'refused', 'unknown'] as const;
type RowStatus = (typeof rowStatuses)[number];

/** One company of a list that is referred in one go. */
export interface CompanyRow {
  /** In its own letters, as the form's field shows it. */
  readonly domain: string;
  readonly name: string | undefined;
  /** Idempotency key of its write, from before it is sent. */
  readonly key: string | undefined;
  readonly status: RowStatus;
  /** Why it was refused: a code of the contract. */
  readonly code: string | undefined;
}

/** What is one company for DNS is one row. */
const isSameCompany = (a: string, b: string): boolean => parseDomain(a) === parseDomain(b);

/** A line as "domain, name" or "name, domain", with a comma, a semicolon or a tab, as tables are copied. */
const readLine = (line: string): Pick<CompanyRow, 'domain' | 'name'> | undefined => {
  const [first = '', ...rest] = line.split(/[\t,;]/);
  const others = rest.join(' ').trim();
  const domain = readDomain(first);
  if (domain !== undefined) return { domain, name: others || undefined };
  const behind = readDomain(others);
  return behind === undefined ? undefined : { domain: behind, name: first.trim() || undefined };
};

/** The rows after a list was pasted, at most `most`; and its lines that are no company, or one too many, for the person to mend. */
export const addCompanies = (
  rows: readonly CompanyRow[],
  pasted: string,
  most: number,
): { readonly rows: readonly CompanyRow[]; readonly left: readonly string[] } => {
  const all = [...rows];
  const left: string[] = [];
  for (const line of pasted.split(/[\n\r]+/).filter((one) => one.trim() !== '')) {
    const company = readLine(line);
    if (company && all.some(({ domain }) => isSameCompany(domain, company.domain))) continue;
    if (!company || all.length >= most) left.push(line.trim());
    else all.push({ ...company, key: undefined, status: 'new', code: undefined });
  }
  return { rows: all, left };
};

/** A row as a draft keeps it: its parts, one below the other. None of them has a line break. */
export const storeRow = ({ domain, name = '', key = '', status, code = '' }: CompanyRow): string =>
  [status, domain, key, code, name].join('\n');

/** `undefined` for a text that somebody else wrote. What was leaving when the page was left may have arrived. */
export const restoreRow = (text: string): CompanyRow | undefined => {
  const [stored, domain, key, code, name] = text.split('\n');
  const status = rowStatuses.find((one) => one === stored);
  if (!status || !domain || readDomain(domain) === undefined) return undefined;
  return {
    domain,
    name: name || undefined,
    key: key || undefined,
    status: status === 'sending' ? 'unknown' : status,
    code: code || undefined,
  };
};
