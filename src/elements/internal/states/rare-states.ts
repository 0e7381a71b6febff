// Loaded together: the states of a widget that few people see.
export { MembershipStates } from './membership-states.ts';
export { unconfiguredHint } from './unconfigured-hint.ts';
