/** Whether a host is this machine. `localhost.example` is not. */
export const isLocalHost = (hostname: string): boolean =>
  /^((.+\.)?localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/** A text as it may be printed: without the name and the password in its addresses. A browser reads `https:a:b@host` too. */
export const withoutUserInfo = (text: string): string =>
  text.replace(/(\bhttps?:[\\/]*|[\\/]{2})[^\\/?#]*@/gi, '$1…@');

/** Where an address leads, without what its query may hold: the state or the code of a sign-in, or a key. */
export const originAndPath = (address: string, base: string): string => {
  if (!URL.canParse(address, base)) return 'an address that can’t be read';
  const { origin, protocol, pathname } = new URL(address, base);
  return origin === 'null' ? protocol : origin + pathname;
};
