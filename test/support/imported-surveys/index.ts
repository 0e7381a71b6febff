import { eventRegistration } from './event-registration.ts';
import { fieldVisit } from './field-visit.ts';
import type { SurveyModel } from './model.ts';
import { partnerOnboarding } from './partner-onboarding.ts';
import { productFeedback } from './product-feedback.ts';

/** The forms in test/cli/fixtures, as somebody reads them who knows nothing of Laurel. */
export const importedModels: readonly SurveyModel[] = [
  fieldVisit,
  partnerOnboarding,
  productFeedback,
  eventRegistration,
];
