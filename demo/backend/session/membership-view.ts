import type { ContactPerson } from '../../../src/contract/core/person.ts';
import type { Membership } from '../../../src/contract/core/envelope.ts';
import type { Permission } from '../../../src/contract/core/permission.ts';
import type { LocalizedTexts } from '../i18n/localized-texts.ts';
import type { Viewer } from './viewer.ts';
import { nonEmpty, type RequestContext } from '../http/request-context.ts';

export const isActive = (viewer: Viewer): boolean => viewer.membership.status === 'active';

/** The person to ask inside the account: its first admin by name. */
export const adminContact = (viewer: Viewer): ContactPerson | undefined => {
  const admin = viewer.admins[0];
  return admin && { name: admin.name, href: `mailto:${admin.email}` };
};

export const membershipView = (
  { account, membership, program }: Viewer,
  texts: LocalizedTexts,
): Membership => ({
  status: membership.status,
  program: program.program,
  account: account.name,
  since: membership.since ?? undefined,
  until: membership.until ?? undefined,
  by: membership.by ?? undefined,
  term: membership.term ?? undefined,
  opens: nonEmpty(texts.list(`membership.${membership.status}.opens`)),
  requires: nonEmpty(texts.list(`membership.${membership.status}.requires`)),
  reason: membership.reason === null ? undefined : texts.get(membership.reason),
});

const joinPermission = (viewer: Viewer, texts: LocalizedTexts): Permission => {
  const { status } = viewer.membership;
  const invited = status === 'invited';
  if (invited && viewer.roles.includes('admin'))
    return { action: 'join', allowed: true, href: '#membership' };
  const { contact_name: name, contact_href: href } = viewer.program;
  return {
    action: 'join',
    allowed: false,
    reason: texts.get(invited ? 'may.join.admin' : `may.join.${status}`),
    ask: invited ? adminContact(viewer) : { name, href },
  };
};

/** An account may restrict its standing to some roles. The ladder then does not mark its tier for the others either. */
export const maySeeStanding = ({ account, roles }: Viewer): boolean =>
  account.readers === null || account.readers.some((role) => roles.includes(role));

const standingPermission = (viewer: Viewer): Permission => {
  const allowed = maySeeStanding(viewer);
  return { action: 'standing.read', allowed, ask: allowed ? undefined : adminContact(viewer) };
};

/** The envelope of every read: moment, time zone, membership and permissions. */
export const membershipEnvelope = ({ viewer, texts, now }: RequestContext) => ({
  asOf: now.toISOString(),
  timeZone: viewer.program.time_zone,
  viewer: {
    membership: membershipView(viewer, texts),
    may: [isActive(viewer) ? standingPermission(viewer) : joinPermission(viewer, texts)],
  },
});
