// What somebody typed or pasted, as it was meant: without what came along unseen. Pure, as all of rules/: a widget shows and
// sends what is read here, and a backend may read by the same rule. Every function takes time linear in the length of a text.

/**
 * Characters that nobody sees: zero-width spaces, marks of direction, soft hyphens, tags, controls, half a surrogate pair.
 * Some are meant, and stay: the tags of a flag, and a (non-)joiner between letters of a script that joins, or emoji.
 */
const invisible =
  /(\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f})|(?![\u200c\u200d])(?=\p{DI})\p{Cf}|(?![\n\r\t])\p{Cc}|\p{Cs}|(?<![^\0-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\0-\x7f])/gu;

/** A text without invisible characters; spaces that do not break become plain ones. */
export const cleanText = (text: string): string =>
  text
    .replace(invisible, '$1')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n');

/** Whether nobody would see anything of it. */
export const isBlank = (text: string): boolean => cleanText(text).trim() === '';

/** Length as the rules of a field count it: in code points, without the space around it. */
export const textLength = (text: string): number => [...text.trim()].length;

/** Full-width forms, as input methods write them, in ASCII: `ａ＠ｂ．ｃ`, `。`. */
export const toHalfWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[。｡]/g, '.');

/** The digits of every script as ASCII. */
export const toAsciiDigits = (text: string): string =>
  text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // Mathematical digits follow each other in five runs of ten; any other script's ten digits stand alone.
    if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
    return String(value);
  });

/** Cuts any of `chars` off both ends. A loop: `/[…]+$/` takes quadratic time. */
const trimChars = (text: string, atStart: string, atEnd: string): string => {
  let start = 0;
  let end = text.length;
  while (start < end && atStart.includes(text.charAt(start))) start += 1;
  while (end > start && atEnd.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
};

/** An address without what surrounds it in mails and sentences: `Name <…>`, quotes, brackets, a full stop. */
const bareAddress = (text: string): string => {
  const plain = toHalfWidth(cleanText(text));
  const [only, ...others] = [...plain.matchAll(/<([^<>]+)>/g)];
  const [whole = '', address = ''] = only ?? [];
  // Outlook repeats the address as the name. Another address before or behind may be the one that is meant.
  const isOnly = others.length === 0 && !plain.replace(whole, '').replace(address, '').includes('@');
  const begun = trimChars(address && isOnly ? address : plain, ' \t\n"\'“”‘’«»<([', '');
  // A closing bracket is a part of the path if its opening one is.
  return trimChars(begun, '', ` \t\n"'“”‘’«»>].,;:!${begun.includes('(') ? '' : ')'}`);
};

/** In lower case. `İ` is the capital of `i` in Turkish; its lower case elsewhere is two characters, which no address has. */
const lowerCase = (text: string): string => text.replace(/İ|[Ii]\u0307/g, 'i').toLowerCase();

/** The parts of a web address. `undefined` if another address stands behind it: either may be meant. */
const splitAddress = (
  text: string,
): { readonly scheme: string; readonly authority: string; readonly path: string } | undefined => {
  const [, scheme = '', rest = ''] = /^(?:(https?):)?\/*(.*)$/is.exec(text) ?? [];
  const end = rest.search(/[\s/?#,;()[\]]/);
  if (end < 0) return { scheme, authority: rest, path: '' };
  const [path = ''] = /^(?:[/?#]\S*)?/.exec(rest.slice(end)) ?? [];
  const behind = rest.slice(end + path.length);
  if (/@|:\/|[\p{L}\d]\.\p{L}{2}/u.test(behind)) return undefined;
  return { scheme, authority: rest.slice(0, end), path: trimChars(path, '', '.,;:!') };
};

const domainOf = (host: string): string | undefined => {
  const domain = trimChars(lowerCase(host), '', '.');
  const isDomain =
    /^[^\s.@]+(\.[^\s.@]+)*\.(?!\d+$)[^\s.@]{2,}$/.test(domain) && URL.canParse(`https://${domain}`);
  return isDomain ? domain : undefined;
};

/** An e-mail address: of `Ann <ann@acme.com>`, `mailto:ann@acme.com?subject=…`, `ａｎｎ＠ＡＣＭＥ．com.` */
export const readEmail = (text: string): string => {
  const bare = bareAddress(text);
  const address = /^mailto:/i.test(bare) ? trimChars(bare.slice(7), ' /', '').replace(/\?.*/s, '') : bare;
  // What is no address stays as it is, for the person to mend.
  if (!/^[^\s<>]+@[^\s<>@]+$/.test(address)) return cleanText(text);
  const at = address.lastIndexOf('@');
  const mailbox = address.slice(0, at);
  // Capitals from a Turkish keyboard: `İNFO` is the mailbox `info`.
  return `${mailbox.includes('İ') ? lowerCase(mailbox) : mailbox}@${lowerCase(address.slice(at + 1))}`;
};

/** A web address with its scheme: of `acme.com`, `HTTPS:acme.com/a`, `acme.com, Berlin`. Another scheme stays as it is. */
export const readUrl = (text: string): string => {
  const { scheme, authority, path } = splitAddress(bareAddress(text)) ?? {};
  const [, host = '', port = ''] = /^([^:]*)(:\d+)?$/.exec(authority ?? '') ?? [];
  const domain = domainOf(host);
  return domain === undefined
    ? cleanText(text)
    : `${scheme?.toLowerCase() || 'https'}://${domain}${port}${path}`;
};

/** The domain of a web or e-mail address in its own letters, without `www.`; `undefined` if there is none. */
export const readDomain = (text: string): string | undefined => {
  const { authority = '' } = splitAddress(bareAddress(readEmail(text))) ?? {};
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
  const domain = domainOf(host);
  return domain?.replace(/^www\.(?=.*\.)/, '');
};

/** A phone number: of `tel:+90-212-…`, with digits of every script and dashes of every length. */
export const readPhone = (text: string): string => {
  const plain = toAsciiDigits(toHalfWidth(cleanText(text))).replace(/[\u2010-\u2015\u2212]/g, '-');
  return trimChars(plain, ' \t\n"\'<[', ' \t\n"\'>].,;:!').replace(/^tel:\s*/i, '');
};

/** What is meant by an answer to a field of this type; of one line, a line break is a space. */
export const readText = (type: string | undefined, text: string): string => {
  if (type === 'email') return readEmail(text);
  if (type === 'url') return readUrl(text);
  if (type === 'tel') return readPhone(text);
  const clean = cleanText(text);
  return type === 'textarea' || type === 'multiselect' ? clean : clean.replaceAll('\n', ' ').trim();
};
