import type { ReferralTask } from '../../contract/referrals.ts';

/** Whether a task waits for the member. Of an unknown status nobody can say so. */
export const isOpenTask = ({ status = 'open' }: ReferralTask): boolean => status === 'open';
