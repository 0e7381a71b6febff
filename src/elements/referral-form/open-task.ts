import type { ReferralTask } from '../../contract/referrals.ts';

/** Whether a task waits for the member. Of an unknown status nobody can say so. */
export const isOpenTask = ({ status }: ReferralTask): boolean => status !== 'done';
