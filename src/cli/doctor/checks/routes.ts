import { defineChecks } from './check.ts';

/** Which routes are there. */
export const routeChecks = defineChecks('routes', 'contract.md#reads', {
  absent: [
    1,
    'gap',
    'The reads of the widget are served',
    'What this read feeds is missing in the widget.',
    'Serve the read.',
  ],
  'plain-404': [
    1,
    'gap',
    'What is not served says so',
    'A widget on the page takes it for a wrong address, and shows an error in place of nothing.',
    'Answer 404 with a problem document of the code not_served, or list what is served in the session.',
  ],
  'write-absent': [
    2,
    'gap',
    'The write of the widget is served',
    'The widget shows, and nothing can be done with it.',
    'Serve the write, and list it in served of the session.',
  ],
  'unreachable-row': [
    1,
    'fault',
    'A row of a list can be opened by its id',
    'A press on the row shows an error.',
    'Answer the id of each row at the address of one.',
  ],
  'other-row': [
    1,
    'fault',
    'A row that is opened has the id that was asked',
    'Another row is shown than the one that was pressed.',
    'Look the row up by the id in the path.',
  ],
  'encoded-id': [
    1,
    'fault',
    'Ids in paths are decoded',
    'Rows whose id has a sign like / or : can’t be opened.',
    'Decode the id in the path once.',
  ],
  role: [
    1,
    'hint',
    'The identity may see the read',
    'The widget says whom to ask. What is behind the refusal was not examined.',
    'Examine with the identity of somebody who may see it.',
  ],
});

/** Who is signed in, and what is served. */
export const sessionChecks = defineChecks('session', 'contract.md#reads', {
  absent: [
    1,
    'gap',
    'The session is served',
    'No membership states, no switch of company, no greeting; a write is never repeated by itself.',
    'Serve GET /session.',
  ],
  'served-unknown': [
    1,
    'fault',
    'served lists ids of routes alone',
    'The whole list counts as absent, so each widget asks and is refused.',
    'Write the ids as the contract has them.',
  ],
  'served-path': [
    1,
    'fault',
    'served lists ids, not paths',
    'The whole list counts as absent, so each widget asks and is refused.',
    'Write standing in place of /standing.',
  ],
  'served-absent': [
    1,
    'hint',
    'The session lists what is served',
    'Each widget asks for what is not there, once.',
    'List the ids of the routes in served.',
  ],
  'served-refused': [
    1,
    'fault',
    'What the session lists is served',
    'The widget shows an error in place of nothing.',
    'Serve the route, or take it off served.',
  ],
  'served-unlisted': [
    1,
    'fault',
    'What is served is listed',
    'The widget is not shown, although its data is there.',
    'Add the id to served, or leave served away.',
  ],
  idempotency: [
    2,
    'gap',
    'The session says whether keys are kept',
    'A write whose answer got lost is never repeated by itself: the buyer decides, without knowing.',
    'Keep keys, and say "idempotency": true.',
  ],
  account: [
    1,
    'fault',
    'The account is among the accounts',
    'The switch shows another company than the one that is shown.',
    'List the account of the token in accounts, too.',
  ],
  'time-zone': [
    1,
    'fault',
    'The program’s time zone is an IANA name',
    'Days are shown in the reader’s own zone.',
    'Send a name such as Europe/Oslo.',
  ],
  currency: [
    1,
    'fault',
    'The program’s currency is an ISO 4217 code',
    'What has no currency of its own is shown without one.',
    'Send a code such as EUR.',
  ],
  roles: [
    1,
    'hint',
    'The member has a role',
    'Whether the person may act is left to each answer.',
    'Send roles: viewer, earner, redeemer, approver or admin.',
  ],
  membership: [
    1,
    'hint',
    'The member is active',
    'Widgets say what the membership is, in place of their content; what is behind it was not examined.',
    'Examine with the identity of an active member.',
  ],
  'time-zone-absent': [
    1,
    'hint',
    'The program has a time zone',
    'Days are counted in the reader’s own zone.',
    'Send program.timeZone.',
  ],
});

/** What every answer may carry. */
export const envelopeChecks = defineChecks('envelope', 'contract.md#conventions', {
  future: [
    1,
    'fault',
    'asOf is not in the future',
    'The buyer reads “as of” a moment that has not come.',
    'Set the clock of the backend, and mind its time zone.',
  ],
  'time-zone': [
    1,
    'fault',
    'timeZone is an IANA name',
    'Days are shown in the reader’s own zone.',
    'Send a name such as Europe/Oslo.',
  ],
  'permission-twice': [
    1,
    'fault',
    'may has each action once',
    'The first counts, so the button may be the wrong one.',
    'Send one entry for each action.',
  ],
  refusal: [
    1,
    'hint',
    'A refused action says why, or whom to ask',
    'The buyer reads that their role may not, and not whom to ask.',
    'Send reason, or ask with a name and an address.',
  ],
  membership: [
    1,
    'hint',
    'A membership that is not active says why',
    'The buyer reads that the program is closed to them, and nothing more.',
    'Send reason, requires or by.',
  ],
});
