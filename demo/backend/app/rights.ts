import type { Actor } from '../../../src/contract/actor.ts';
import type { Permission } from '../../../src/contract/membership.ts';
import { plain } from '../store/localized.ts';
import type { People } from '../store/claims.ts';
import type { Viewer } from '../store/viewer.ts';
import { adminOf, envelopeOf, isActive } from './membership-view.ts';
import type { Question } from './question.ts';
import { Refusal } from './refusal.ts';

const has = ({ roles }: Viewer, ...wanted: readonly string[]): boolean =>
  wanted.some((role) => roles.includes(role));

export const mayClaim = (viewer: Viewer): boolean => has(viewer, 'earner', 'redeemer', 'admin');
export const mayDecide = (viewer: Viewer): boolean => has(viewer, 'approver', 'admin');

const refused = ({ viewer, texts }: Question): Permission['reason'] =>
  texts.say('may.claim.role', {
    account: viewer.account.name,
    role: plain(texts.say(`role.${viewer.roles[0] ?? 'viewer'}`)),
  });

/** Who may claim may refer: both are done for the account. */
export const mayRefer = (viewer: Viewer): boolean => mayClaim(viewer);

/** A survey is answered for the account too. */
export const mayRespond = (viewer: Viewer): boolean => mayClaim(viewer);

const permitted = (question: Question, action: string, allowed: boolean): Permission =>
  allowed
    ? { action, allowed }
    : { action, allowed, reason: refused(question), ask: adminOf(question.viewer) };

const envelopeWith = (question: Question, rights: () => Permission[]) => {
  const envelope = envelopeOf(question);
  const own = isActive(question.viewer) ? rights() : [];
  return { ...envelope, viewer: { ...envelope.viewer, may: [...envelope.viewer.may, ...own] } };
};

/** The envelope of perks and claims: it says besides what this role may do with them. */
export const perkEnvelope = (question: Question) =>
  envelopeWith(question, () => [
    permitted(question, 'claim', mayClaim(question.viewer)),
    { action: 'approve', allowed: mayDecide(question.viewer) },
  ]);

export const referralEnvelope = (question: Question) =>
  envelopeWith(question, () => [permitted(question, 'refer', mayRefer(question.viewer))]);

export const surveyEnvelope = (question: Question) =>
  envelopeWith(question, () => [permitted(question, 'respond', mayRespond(question.viewer))]);

export const demand = ({ viewer }: Question, allowed: boolean): void => {
  if (!isActive(viewer)) throw new Refusal('forbidden', 'The membership is not active');
  if (!allowed)
    throw new Refusal('role_required', 'Another role of the account may do this', { ask: adminOf(viewer) });
};

/** A person of the account, as the others know them. */
export const actorOf = (
  { viewer, texts }: Question,
  people: People,
  person: string,
  role?: 'admin' | 'approver',
): Actor => ({
  name: people.get(person)?.name ?? person,
  role: role && texts.say(`actor.${role}`, { account: viewer.account.name }),
  isViewer: person === viewer.person.person ? true : undefined,
});

/** Who decides about what others of the account ask for. */
export const deciderOf = (question: Question, people: People): Actor | undefined => {
  const members = [...people.values()];
  const own = members.find(({ person }) => person === question.viewer.person.person);
  for (const role of ['admin', 'approver'] as const) {
    const found = own?.roles.includes(role) ? own : members.find(({ roles }) => roles.includes(role));
    if (found) return actorOf(question, people, found.person, role);
  }
  return undefined;
};

/** The vendor's side. */
export const vendorActor = ({ viewer, texts }: Question, perk: string): Actor => ({
  name: viewer.program.vendor,
  role: texts.find(`perk.${perk}.team`),
});
