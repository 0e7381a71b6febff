import type { Session } from '../../../src/contract/session.ts';
import { membershipView } from './membership-view.ts';
import type { RequestContext } from '../http/request-context.ts';

/** `GET /session` */
export const readSession = ({ viewer, texts }: RequestContext): Promise<Session> => {
  const { program, account, person } = viewer;
  return Promise.resolve({
    program: {
      id: program.tenant,
      name: program.program,
      timeZone: program.time_zone,
      currency: program.currency,
      tone: program.tone,
    },
    account: { id: account.account, name: account.name },
    accounts: [...viewer.accounts],
    member: { id: person.person, displayName: person.name, roles: [...viewer.roles] },
    membership: membershipView(viewer, texts),
    served: program.served,
    idempotency: true,
    privacyNotice: program.privacy_notice,
  });
};
