import { domainToASCII, domainToUnicode } from 'node:url';
import { readDomain } from '../../../src/rules/typed-text.ts';

/**
 * Second-level domains under which names are registered at the third level: `firma.com.tr`, `firm.co.uk`. A vendor
 * would use the public suffix list instead.
 */
const secondLevelSuffix =
  /^((ac|co|com|edu|gob|gov|mil|net|org)\.[a-z]{2}|(bel|bbs|biz|dr|gen|info|k12|name|pol|tel|tv|web)\.tr|nom\.es|gouv\.fr|(ltd|plc|me|nhs|sch)\.uk|(ne|or|go)\.(jp|kr))$/;

/** The registered name of a host; undefined for a public suffix, which belongs to nobody. */
const registrableDomain = (host: string): string | undefined => {
  const labels = host.split('.');
  const two = labels.slice(-2).join('.');
  if (!secondLevelSuffix.test(two)) return two;
  return labels.length > 2 ? labels.slice(-3).join('.') : undefined;
};

/** A DNS host name of letters, digits and hyphens; IP addresses are none. */
const isHostName = (host: string): boolean =>
  host.length <= 253 && /^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+([a-z]{2,63}|xn--[a-z\d-]{1,59})$/.test(host);

/**
 * The registered domain of whatever was typed: an address, `WWW.Firma.com.tr`, a name with accents, read as the widgets
 * read it. Undefined where it is none.
 */
export const companyDomain = (typed: string): string | undefined => {
  const domain = typed.length > 500 || typed.includes('@') ? undefined : readDomain(typed);
  const host = domainToASCII(domain ?? '');
  return isHostName(host) ? registrableDomain(host) : undefined;
};

/** The domain in its own letters, for people to read. */
export const displayDomain = (domain: string): string => domainToUnicode(domain) || domain;

/** One spelling for each mailbox: lower case, without a `+tag`, the domain in ASCII. */
export const normalizeEmail = (address: string): string => {
  const [local = '', host = ''] = address.normalize('NFKC').trim().toLowerCase().split('@');
  return `${local.replace(/\+.*$/, '')}@${domainToASCII(host) || host}`;
};

/** The registered domain of an e-mail address. */
export const emailDomain = (address: string): string | undefined =>
  companyDomain(address.split('@')[1] ?? '');
