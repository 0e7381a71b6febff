import type { Figure } from '../../../src/contract/core/figure.ts';
import type { Actor } from '../../../src/contract/core/person.ts';
import type { Permission } from '../../../src/contract/core/permission.ts';
import { plainText } from '../i18n/localized-texts.ts';
import type { AccountMembers, Viewer } from './viewer.ts';
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

/** Referring is done for the account, as claiming is, so the same roles may. */
export const mayRefer = (viewer: Viewer): boolean => mayClaim(viewer);

/** Answering a survey is done for the account too. */
export const mayRespond = (viewer: Viewer): boolean => mayClaim(viewer);

/** An amount in minor units of the program's currency, or `hidden` from a member whose only role is viewer. */
export const moneyView = ({ viewer }: Pick<RequestContext, 'viewer'>, amount: number): Figure =>
  viewer.roles.some((role) => role !== 'viewer')
    ? { amount, currency: viewer.program.currency }
    : { hidden: 'role' };

const permission = (ctx: RequestContext, action: string, allowed: boolean): Permission =>
  allowed ? { action, allowed } : { action, allowed, reason: roleReason(ctx), ask: adminContact(ctx.viewer) };

const envelopeWithPermissions = (ctx: RequestContext, rights: () => Permission[]) => {
  const envelope = membershipEnvelope(ctx);
  const own = isActive(ctx.viewer) ? rights() : [];
  return { ...envelope, viewer: { ...envelope.viewer, may: [...envelope.viewer.may, ...own] } };
};

/** The envelope of perks and claims, with the permissions to claim and to approve. */
export const perkEnvelope = (ctx: RequestContext) =>
  envelopeWithPermissions(ctx, () => [
    permission(ctx, 'claim', mayClaim(ctx.viewer)),
    { action: 'approve', allowed: mayDecide(ctx.viewer) },
  ]);

/** Who may redeem points: what is bought is for the account. */
export const mayRedeem = (viewer: Viewer): boolean => hasRole(viewer, 'redeemer', 'admin');

/** The envelope of wallets, challenges and rewards. */
export const pointsEnvelope = (ctx: RequestContext) =>
  envelopeWithPermissions(ctx, () => [
    permission(ctx, 'submit', mayClaim(ctx.viewer)),
    permission(ctx, 'redeem', mayRedeem(ctx.viewer)),
    { action: 'approve', allowed: mayDecide(ctx.viewer) },
  ]);

export const referralEnvelope = (ctx: RequestContext) =>
  envelopeWithPermissions(ctx, () => [permission(ctx, 'refer', mayRefer(ctx.viewer))]);

export const surveyEnvelope = (ctx: RequestContext) =>
  envelopeWithPermissions(ctx, () => [permission(ctx, 'respond', mayRespond(ctx.viewer))]);

export const requirePermission = ({ viewer }: RequestContext, allowed: boolean): void => {
  if (!isActive(viewer)) throw new ProblemError('forbidden', 'The membership is not active');
  if (!allowed)
    throw new ProblemError('role_required', 'Another role of the account may do this', {
      ask: adminContact(viewer),
    });
};

/** A person of the account, as colleagues see them. */
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

/** Who decides about requests of others: the viewer if they may, or else an admin, or else an approver. */
export const approverView = (ctx: RequestContext, people: AccountMembers): Actor | undefined => {
  const members = [...people.values()];
  const own = members.find(({ person }) => person === ctx.viewer.person.person);
  for (const role of ['admin', 'approver'] as const) {
    const found = own?.roles.includes(role) ? own : members.find(({ roles }) => roles.includes(role));
    if (found) return actorView(ctx, people, found.person, role);
  }
  return undefined;
};

/** The vendor as an actor, by the team that handles a perk. */
export const vendorActor = ({ viewer, texts }: RequestContext, perk: string): Actor => ({
  name: viewer.program.vendor,
  role: texts.find(`perk.${perk}.team`),
});
