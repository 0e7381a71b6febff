import { defineChecks } from './check.ts';

/** What is tried with two identities. */
export const isolationChecks = defineChecks('isolation', 'connect.md#identity', {
  same: [
    1,
    'fault',
    'The two identities are two members',
    'Nothing can be said about isolation.',
    'Let --identity-b print the token of another member, of another company if possible.',
  ],
  read: [
    1,
    'fault',
    'What belongs to one company is not served to another',
    'One company reads what another one claimed or referred.',
    'Look every row up by its id and the account of the token.',
  ],
  list: [
    1,
    'fault',
    'No private row is in two companies’ lists',
    'One company reads what another one claimed or referred.',
    'Filter every list by the account of the token.',
  ],
  leak: [
    1,
    'fault',
    'Another’s id is answered like an unknown one',
    'Whoever tries ids learns what other companies have.',
    'Answer 404 with the code not_found in both cases.',
  ],
  etag: [
    1,
    'fault',
    'Another identity’s ETag is not current',
    'A buyer keeps seeing what was shown to another.',
    'Make the identity a part of the ETag.',
  ],
  cursor: [
    1,
    'fault',
    'Another identity’s cursor gives none of its rows',
    'One company reads what another one claimed or referred.',
    'Sign the account into the cursor, or filter by it on every page.',
  ],
  account: [
    1,
    'fault',
    'Account and member in the address change nothing',
    'Whoever writes another company into the address reads its figures.',
    'Read account and member from the token alone.',
  ],
  untried: [
    1,
    'hint',
    'Isolation was tried',
    'Whether one company reads another’s figures is not proven.',
    'Run the doctor again with --identity-b and a member of another company.',
  ],
});
