import { domainToASCII, domainToUnicode } from 'node:url';

/**
 * Second levels under a country's ending where names begin at the third: `firma.com.tr`, `firm.co.uk`.
 * A vendor with the public suffix list at hand asks that instead.
 */
const secondLevelSuffix =
  /^((ac|co|com|edu|gob|gov|mil|net|org)\.[a-z]{2}|(bel|bbs|biz|dr|gen|info|k12|name|pol|tel|tv|web)\.tr|nom\.es|gouv\.fr|(ltd|plc|me|nhs|sch)\.uk|(ne|or|go)\.(jp|kr))$/;

/** Nothing, where nobody can have the name alone. */
const registrableDomain = (host: string): string | undefined => {
  const labels = host.split('.');
  const two = labels.slice(-2).join('.');
  if (!secondLevelSuffix.test(two)) return two;
  return labels.length > 2 ? labels.slice(-3).join('.') : undefined;
};

/** Letters, digits and hyphens, as names in the DNS are; an address of numbers is nobody's name. */
const isHostName = (host: string): boolean =>
  host.length <= 253 && /^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+([a-z]{2,63}|xn--[a-z\d-]{1,59})$/.test(host);

/** The name that a company is registered under, of whatever was typed: an address, `WWW.Firma.com.tr`, a name with accents. */
export const companyDomain = (typed: string): string | undefined => {
  const text = typed.trim();
  if (text.length > 500 || /[@\s]/.test(text)) return undefined;
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, username } = new URL(address);
  if (!/^https?:$/.test(protocol) || username !== '') return undefined;
  const host = domainToASCII(hostname.replace(/\.$/, ''));
  return isHostName(host) ? registrableDomain(host) : undefined;
};

/** As people read it. */
export const displayDomain = (domain: string): string => domainToUnicode(domain) || domain;

/** The same mailbox, however it is written: case, what is behind a plus, letters of other alphabets in the domain. */
export const normalizeEmail = (address: string): string => {
  const [local = '', host = ''] = address.normalize('NFKC').trim().toLowerCase().split('@');
  return `${local.replace(/\+.*$/, '')}@${domainToASCII(host) || host}`;
};

/** The name under which the company of an address is registered. */
export const emailDomain = (address: string): string | undefined =>
  companyDomain(address.split('@')[1] ?? '');
