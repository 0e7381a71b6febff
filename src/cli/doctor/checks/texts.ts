import { defineChecks } from './check.ts';

/** Addresses in answers. */
export const urlChecks = defineChecks('urls', 'contract.md#conventions', {
  unsafe: [
    1,
    'fault',
    'Addresses are https, mailto, tel or relative',
    'The link or the picture is left out.',
    'Send an address that begins with https:, mailto:, tel: or /.',
  ],
  http: [
    1,
    'fault',
    'Addresses are not http',
    'The link or the picture is left out on every host but localhost.',
    'Send the address with https.',
  ],
  secret: [
    1,
    'fault',
    'Addresses hold no user and no password',
    'The link is left out.',
    'Send a short-lived address in place of a password.',
  ],
  broken: [
    1,
    'fault',
    'Addresses can be read',
    'The link or the picture is left out.',
    'Percent-encode the address.',
  ],
});

/** Texts for people. */
export const textChecks = defineChecks('texts', 'contract.md#conventions', {
  markup: [
    1,
    'fault',
    'Texts are plain',
    'The buyer reads the tags, since texts are never taken for markup.',
    'Send the text without tags.',
  ],
  entities: [
    1,
    'fault',
    'Texts have no entities',
    'The buyer reads &amp; in place of &.',
    'Decode the text before it is sent.',
  ],
  encoded: [
    1,
    'fault',
    'Texts were encoded once',
    'The buyer reads Ã¼ in place of ü.',
    'Read the source as UTF-8, not as Latin-1.',
  ],
  placeholder: [
    1,
    'fault',
    'Texts have no places that nobody filled',
    'The buyer reads {{name}}, or [object Object].',
    'Fill the template before it is sent.',
  ],
});
