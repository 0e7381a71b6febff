// What is said in parts that are loaded on demand.
export { words as claim } from './claim.ts';
export { words as form } from './form.ts';
export { words as membership } from './membership.ts';
export { words as perkTerms } from './perk-terms.ts';
export { words as referralFigures } from './referral-figures.ts';
export { words as referralIntroduction } from './referral-introduction.ts';
export { words as referralSeveral } from './referral-several.ts';
export { words as referralTasks } from './referral-tasks.ts';
export { words as standingDetails } from './standing-details.ts';
export { words as surveyResponse } from './survey-response.ts';
export { words as surveyInputs } from './survey-inputs.ts';
export { words as longList } from './long-list.ts';
