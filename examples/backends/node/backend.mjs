// A backend of the Laurel contract, level L2, by Node alone. Copy it, and put your own data in.
//     PORT=8765 ORIGIN=https://portal.example node backend.mjs
// Shown: identity, CORS, problem documents, lists with filters, writes with idempotency keys. Left out: a database, languages, pages.
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

const { PORT = '8765', ORIGIN = 'http://localhost:5173' } = process.env;
// In place of a verified token: whom it names, and for which company.
const people = new Map([
  ['token-of-member-a', { id: 'elif', name: 'Elif Kaya', account: 'tekin', company: 'Tekin Lojistik' }],
  ['token-of-member-b', { id: 'bea', name: 'Bea Holm', account: 'holm', company: 'Holm AS' }],
]);
const tiers = ['Silver', 'Gold'].map((name, index) => ({ id: name.toLowerCase(), name, order: index + 1 }));
const perks = [{ id: 'workshop', title: 'Cost workshop', kind: 'training', state: 'claimable', action: { kind: 'claim' } }];
const field = (name, type, label) => ({ name, type, label, required: true });
const [claimForm, referForm] = [[field('brief', 'textarea', 'Your question')], [field('company', 'text', 'Company')]];
const pulse = {
  id: 'pulse',
  title: 'How are we?',
  questions: [{ id: 'rating', kind: 'rating', title: 'All in all?', required: true }],
};
const points = { holm: 310, tekin: 240 };
const [claims, referrals, responses, answered] = [[], [], new Map(), new Map()];
let lastId = 0;

class Problem extends Error {
  constructor(status, code, more = {}) {
    super(code);
    this.body = { type: 'about:blank', title: code, status, code, ...more };
  }
}
const now = () => new Date().toISOString();
const euros = (whole) => ({ amount: whole * 100, currency: 'EUR' });
const envelope = ({ company: account }) => {
  const membership = { status: 'active', program: 'Summit', account };
  return { asOf: now(), timeZone: 'Europe/Oslo', viewer: { membership } };
};
/** A claim or referral as its company sees it: without what only the server needs. */
const shown = ({ account, key: _key, ...row }) => {
  const allowed = ['requested', 'submitted'].includes(row.status);
  return account ? { ...row, may: [{ action: row.company ? 'withdraw' : 'cancel', allowed }] } : row;
};
/** Another company's row is answered like one that is not there. */
const isOwn = (row, { account }) => (row.account ?? account) === account;
const find = (rows, { who, id }) => {
  const row = rows.find((one) => one.id === id && isOwn(one, who));
  if (!row) throw new Problem(404, 'not_found');
  return row;
};
/** One page. A filter takes several values; a cursor is refused, since none was given. */
const listed = (rows, { who, query }, filters = {}) => {
  if (query.has('cursor')) throw new Problem(400, 'invalid_request');
  const passes = (row, [name, value]) => !query.has(name) || query.get(name).split(',').includes(value(row));
  const own = rows.filter((row) => isOwn(row, who) && Object.entries(filters).every((one) => passes(row, one)));
  return { ...envelope(who), items: own.map(shown) };
};
const refuse = (paths) => {
  throw new Problem(422, 'invalid_fields', { fieldErrors: paths.map((path) => ({ path, code: 'required' })) });
};
const check = (fields, values) => {
  const missing = fields.filter(({ name, required }) => required && !String(values[name] ?? '').trim());
  if (missing.length > 0) refuse(missing.map(({ name }) => `values.${name}`));
};
const add = (rows, { who, key }, row) => {
  rows.unshift({ id: `row-${(lastId += 1)}`, account: who.account, key, ...row });
  return shown(rows[0]);
};
const move = (rows, ask, start, end, code) => {
  const row = find(rows, ask);
  if (row.status !== start) throw new Problem(409, code);
  row.status = end;
  return shown(row);
};
const program = { id: 'summit', name: 'Summit', timeZone: 'Europe/Oslo', currency: 'EUR' };
const session = ({ who }) => {
  const member = { id: who.id, displayName: who.name, roles: ['admin'] };
  const account = { id: who.account, name: who.company };
  return { program, account, member, served: Object.keys(routes), idempotency: true };
};
const spend = { label: 'Spend', met: false, current: euros(111_600), target: euros(150_000), remaining: euros(38_400) };
const standing = ({ who }) => {
  const [tier, next] = tiers;
  return { ...envelope(who), owner: { kind: 'account', name: who.company }, tier, next, requirements: [spend] };
};
const claimPerk = (ask) => {
  const { id, title, state } = find(perks, ask);
  if (state !== 'claimable') throw new Problem(409, 'perk_locked');
  check(claimForm, ask.body.values);
  return add(claims, ask, { status: 'requested', requestedAt: now(), perk: { id, title } });
};
const refer = (ask) => {
  check(referForm, ask.body.values);
  return add(referrals, ask, { status: 'submitted', sentAt: now(), company: ask.body.values.company });
};
const survey = (ask) => {
  find([{ id: 'next' }, pulse], ask);
  return { ...envelope(ask.who), ...pulse, response: responses.get(ask.who.id) };
};
const respond = (ask) => {
  if (survey(ask).response) throw new Problem(409, 'survey_answered');
  if (!ask.body.answers.rating) refuse(['answers.rating']);
  responses.set(ask.who.id, { id: `row-${(lastId += 1)}`, at: now() });
  return responses.get(ask.who.id);
};
/** Each company reads its own name; the others are aliases, or a ranking would tell what competitors buy. */
const board = (ask) => {
  find([{ id: 'default' }, { id: 'learning' }], ask);
  const rows = Object.entries(points).map(([account, amount], index) => {
    const isViewer = account === ask.who.account;
    const displayName = isViewer ? ask.who.company : `Company ${index + 1}`;
    return { id: `row-${index}`, rank: index + 1, displayName, isViewer, value: { amount, unit: 'points' } };
  });
  const { items: _items, ...view } = listed([], ask);
  return { ...view, id: 'learning', title: 'Learning', metric: 'Learning points', scope: 'company', rows };
};
const [byKey, byPerk, byKind, byState] = [(row) => row.key, (row) => row.perk.id, (row) => row.kind, (row) => row.state];
/** The route's id → method and path, function, and of a write the object that its body must have. */
const routes = {
  session: ['GET /session', session],
  standing: ['GET /standing', standing],
  ladder: ['GET /tiers', (ask) => listed(tiers, ask)],
  perks: ['GET /perks', (ask) => listed(perks, ask, { kind: byKind, state: byState })],
  perk: ['GET /perks/{id}', (ask) => ({ ...envelope(ask.who), ...find(perks, ask), form: { fields: claimForm } })],
  claims: ['GET /claims', (ask) => listed(claims, ask, { perk: byPerk, key: byKey, decide: () => '' })],
  claim: ['GET /claims/{id}', (ask) => ({ ...envelope(ask.who), ...shown(find(claims, ask)) })],
  claimPerk: ['POST /perks/{id}/claims', claimPerk, 'values'],
  cancelClaim: ['POST /claims/{id}/cancel', (ask) => move(claims, ask, 'requested', 'cancelled', 'claim_moved_on')],
  referralCampaign: ['GET /referral-campaign', ({ who }) => ({ ...envelope(who), id: 'main', fields: referForm })],
  referrals: ['GET /referrals', (ask) => listed(referrals, ask, { key: byKey, status: ({ status }) => (status === 'submitted' ? 'open' : 'closed') })],
  referral: ['GET /referrals/{id}', (ask) => ({ ...envelope(ask.who), ...shown(find(referrals, ask)) })],
  refer: ['POST /referrals', refer, 'values'],
  withdrawReferral: [
    'POST /referrals/{id}/withdraw',
    (ask) => move(referrals, ask, 'submitted', 'withdrawn', 'referral_moved_on'),
  ],
  surveys: ['GET /surveys', (ask) => listed([{ id: pulse.id, title: pulse.title }], ask)],
  survey: ['GET /surveys/{id}', survey],
  respond: ['POST /surveys/{id}/responses', respond, 'answers'],
  leaderboards: ['GET /leaderboards', (ask) => listed([{ id: 'learning', title: 'Learning' }], ask)],
  leaderboard: ['GET /leaderboards/{id}', board],
};
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Key, effect and answer of a write belong together: a database commits them in one transaction. */
const write = (run, ask, needed, asked, sent) => {
  ask.body = JSON.parse(sent);
  if (!isObject(ask.body) || (needed && !isObject(ask.body[needed]))) throw new Problem(400, 'invalid_request');
  if (!/^.{8,128}$/.test(ask.key ?? '')) throw new Problem(400, 'key_required');
  const place = `${ask.who.id} ${ask.key}`;
  const replayed = answered.has(place) && { 'Idempotent-Replayed': 'true' };
  if (!replayed) answered.set(place, { request: asked + sent, reply: run(ask) });
  const { request, reply } = answered.get(place);
  if (request !== asked + sent) throw new Problem(422, 'idempotency_mismatch');
  return [reply, { 'Idempotency-Key': ask.key, ...replayed }];
};
const answer = ({ method, url, headers }, sent) => {
  const { pathname, searchParams: query } = new URL(url, 'http://localhost');
  const who = people.get((headers.authorization ?? '').replace('Bearer ', ''));
  if (!who) throw new Problem(401, 'unauthenticated');
  const asked = `${method} ${pathname.replace('/loyalty', '')}`;
  for (const [pattern, run, needed] of Object.values(routes)) {
    const match = new RegExp(`^${pattern.replace('{id}', '([^/]+)')}$`).exec(asked);
    if (!match) continue;
    const ask = { who, id: decodeURIComponent(match[1] ?? ''), query, key: query.get('key') };
    if (method === 'GET') return [run(ask), ask.key ? { 'Idempotency-Key': ask.key } : {}];
    return write(run, { ...ask, key: headers['idempotency-key'] }, needed, asked, sent);
  }
  throw new Problem(404, 'not_served');
};
const cors = {
  'Access-Control-Allow-Origin': ORIGIN,
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key, If-None-Match, Laurel-Contract',
  'Access-Control-Expose-Headers': 'ETag, Laurel-Contract, Retry-After, Content-Language, Idempotency-Key, Idempotent-Replayed',
};
const always = {
  'Content-Language': 'en',
  'Laurel-Contract': '1',
  'Cache-Control': 'no-store',
  Vary: 'Origin, Authorization, Accept-Language',
};
const respondTo = (request, sent) => {
  if (request.method === 'OPTIONS') return { status: 204 };
  try {
    const [body, more] = answer(request, sent);
    return { status: 200, body, more: { 'Content-Type': 'application/json', ...more } };
  } catch (error) {
    // What goes wrong inside is nobody's business outside.
    const hidden = error instanceof SyntaxError ? new Problem(400, 'invalid_request') : new Problem(500, 'internal');
    const { body } = error instanceof Problem ? error : hidden;
    return { status: body.status, body, more: { 'Content-Type': 'application/problem+json' } };
  }
};
const server = createServer(async (request, response) => {
  const { status, body, more } = respondTo(request, await text(request));
  response.writeHead(status, { ...always, ...(request.headers.origin === ORIGIN ? cors : {}), ...more });
  response.end(body && JSON.stringify(body));
});
server.listen(Number(PORT), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/loyalty`);
});
