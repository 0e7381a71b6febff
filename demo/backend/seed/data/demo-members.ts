import { readMembers } from '../file/read-programs.ts';
import type { DemoMember } from './demo-member.ts';

const demoMemberList: readonly (readonly [key: string, account: string, state: string, tenant?: string])[] = [
  ['deniz', 'tekin', 'progress'],
  ['marta', 'tekin', 'progress'],
  ['elif', 'tekin', 'money_hidden'],
  ['selin', 'delta', 'near_upgrade'],
  ['yusuf', 'kaya', 'at_risk'],
  ['ingvild', 'vestby', 'grace'],
  ['henrik', 'fjord', 'deferred'],
  ['solveig', 'nordlys', 'invitation'],
  ['carmen', 'aurora', 'top'],
  ['pablo', 'lumen', 'no_tier'],
  ['mert', 'atlas', 'any_group'],
  ['can', 'granit', 'role_required'],
  ['ada', 'yeni', 'empty'],
  ['lucia', 'costa', 'invited'],
  ['ivan', 'costa', 'invited'],
  ['derya', 'poyraz', 'applied'],
  ['nora', 'sierra', 'suspended'],
  ['mart', 'baltic', 'ended'],
  ['rosa', 'olive', 'none'],
  ['ece', 'beta', 'fiscal_year', 'orsa'],
  ['kerem', 'beta', 'fiscal_year', 'orsa'],
  ['okan', 'gamma', 'invitation', 'orsa'],
];

const ownMembers: readonly DemoMember[] = demoMemberList.map(
  ([key, account, state, tenant = 'northpeak']) => ({
    key,
    tenant,
    person: key,
    account,
    state,
  }),
);

let known: readonly DemoMember[] | undefined;

/** Everybody who can be chosen in a portal of the demo. The key of a member is the id of the person. */
export const demoMembers = (): readonly DemoMember[] => (known ??= [...ownMembers, ...readMembers()]);
