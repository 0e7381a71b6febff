import type { Ask } from '../../../src/contract/ask.ts';
import type { Membership, Permission } from '../../../src/contract/membership.ts';
import type { Texts } from '../store/localized.ts';
import type { Viewer } from '../store/viewer.ts';
import { some, type Question } from './question.ts';

export const isActive = (viewer: Viewer): boolean => viewer.membership.status === 'active';

/** Whom to ask inside the account. */
export const adminOf = (viewer: Viewer): Ask | undefined => {
  const admin = viewer.admins[0];
  return admin && { name: admin.name, href: `mailto:${admin.email}` };
};

export const membershipOf = ({ account, membership, program }: Viewer, texts: Texts): Membership => ({
  status: membership.status,
  program: program.program,
  account: account.name,
  since: membership.since ?? undefined,
  until: membership.until ?? undefined,
  by: membership.by ?? undefined,
  term: membership.term ?? undefined,
  opens: some(texts.lines(`membership.${membership.status}.opens`)),
  requires: some(texts.lines(`membership.${membership.status}.requires`)),
  reason: membership.reason === null ? undefined : texts.say(membership.reason),
});

const joining = (viewer: Viewer, texts: Texts): Permission => {
  const { status } = viewer.membership;
  const invited = status === 'invited';
  if (invited && viewer.roles.includes('admin'))
    return { action: 'join', allowed: true, href: '#membership' };
  const { contact_name: name, contact_href: href } = viewer.program;
  return {
    action: 'join',
    allowed: false,
    reason: texts.say(invited ? 'may.join.admin' : `may.join.${status}`),
    ask: invited ? adminOf(viewer) : { name, href },
  };
};

/** An account may keep its standing to some of its roles; the ladder then does not show its step either. */
export const maySeeStanding = ({ account, roles }: Viewer): boolean =>
  account.readers === null || account.readers.some((role) => roles.includes(role));

const reading = (viewer: Viewer): Permission => {
  const allowed = maySeeStanding(viewer);
  return { action: 'standing.read', allowed, ask: allowed ? undefined : adminOf(viewer) };
};

/** What every read carries besides its own content. */
export const envelopeOf = ({ viewer, texts, now }: Question) => ({
  asOf: now.toISOString(),
  timeZone: viewer.program.time_zone,
  viewer: {
    membership: membershipOf(viewer, texts),
    may: [isActive(viewer) ? reading(viewer) : joining(viewer, texts)],
  },
});
