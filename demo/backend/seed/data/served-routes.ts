import { routes, type RouteId } from '../../../../src/contract/routes.ts';

/** All routes of the contract but these, so that every program serves a new route by default. */
export const servedRoutesExcept = (...omitted: readonly RouteId[]): RouteId[] =>
  Object.values(routes)
    .map(({ id }) => id)
    .filter((id) => !omitted.includes(id));

/** Left out by a program that has no tiers. */
export const tierRouteIds: readonly RouteId[] = ['standing', 'ladder'];

/** Left out by a program that takes no introductions, so that referrals are shared by link alone. */
export const introductionRouteIds: readonly RouteId[] = [
  'checkReferral',
  'refer',
  'answerReferralTask',
  'withdrawReferral',
  'forgetReferral',
];

/** Left out by a program without surveys. */
export const surveyRouteIds: readonly RouteId[] = ['surveys', 'survey', 'saveDraft', 'respond'];
