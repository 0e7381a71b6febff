import type { Actor } from '../../../src/contract/core/person.ts';
import type { Permission } from '../../../src/contract/core/permission.ts';
import { plainText } from '../i18n/localized-texts.ts';
import type { AccountMembers } from '../claims/queries.ts';
import type { Viewer } from './viewer.ts';
import { adminContact, membershipEnvelope, isActive } from './membership-view.ts';
import type { RequestContext } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';

const hasRole = ({ roles }: Viewer, ...wanted: readonly string[]): boolean =>
  wanted.some((role) => roles.includes(role));

export const mayClaim = (viewer: Viewer): boolean => hasRole(viewer, 'earner', 'redeemer', 'admin');
export const mayDecide = (viewer: Viewer): boolean => hasRole(viewer, 'approver', 'admin');

const roleReason = ({ viewer, texts }: RequestContext): Permission['reason'] =>
  texts.get('may.claim.role', {
    account: viewer.account.name,
    role: plainText(texts.get(`role.${viewer.roles[0] ?? 'viewer'}`)),
  });

/** Who may claim may refer: both are done for the account. */
export const mayRefer = (viewer: Viewer): boolean => mayClaim(viewer);

/** A survey is answered for the account too. */
export const mayRespond = (viewer: Viewer): boolean => mayClaim(viewer);

const permission = (question: RequestContext, action: string, allowed: boolean): Permission =>
  allowed
    ? { action, allowed }
    : { action, allowed, reason: roleReason(question), ask: adminContact(question.viewer) };

const envelopeWithPermissions = (question: RequestContext, rights: () => Permission[]) => {
  const envelope = membershipEnvelope(question);
  const own = isActive(question.viewer) ? rights() : [];
  return { ...envelope, viewer: { ...envelope.viewer, may: [...envelope.viewer.may, ...own] } };
};

/** The envelope of perks and claims: it says besides what this role may do with them. */
export const perkEnvelope = (question: RequestContext) =>
  envelopeWithPermissions(question, () => [
    permission(question, 'claim', mayClaim(question.viewer)),
    { action: 'approve', allowed: mayDecide(question.viewer) },
  ]);

export const referralEnvelope = (question: RequestContext) =>
  envelopeWithPermissions(question, () => [permission(question, 'refer', mayRefer(question.viewer))]);

export const surveyEnvelope = (question: RequestContext) =>
  envelopeWithPermissions(question, () => [permission(question, 'respond', mayRespond(question.viewer))]);

export const requirePermission = ({ viewer }: RequestContext, allowed: boolean): void => {
  if (!isActive(viewer)) throw new ProblemError('forbidden', 'The membership is not active');
  if (!allowed)
    throw new ProblemError('role_required', 'Another role of the account may do this', {
      ask: adminContact(viewer),
    });
};

/** A person of the account, as the others know them. */
export const actorView = (
  { viewer, texts }: RequestContext,
  people: AccountMembers,
  person: string,
  role?: 'admin' | 'approver',
): Actor => ({
  name: people.get(person)?.name ?? person,
  role: role && texts.get(`actor.${role}`, { account: viewer.account.name }),
  isViewer: person === viewer.person.person ? true : undefined,
});

/** Who decides about what others of the account ask for. */
export const approverView = (question: RequestContext, people: AccountMembers): Actor | undefined => {
  const members = [...people.values()];
  const own = members.find(({ person }) => person === question.viewer.person.person);
  for (const role of ['admin', 'approver'] as const) {
    const found = own?.roles.includes(role) ? own : members.find(({ roles }) => roles.includes(role));
    if (found) return actorView(question, people, found.person, role);
  }
  return undefined;
};

/** The vendor's side. */
export const vendorActor = ({ viewer, texts }: RequestContext, perk: string): Actor => ({
  name: viewer.program.vendor,
  role: texts.find(`perk.${perk}.team`),
});
