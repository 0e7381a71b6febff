import { eventRegistration } from './event-registration.ts';
import { fieldVisit } from './field-visit.ts';
import type { FormModel } from './model.ts';
import { partnerOnboarding } from './partner-onboarding.ts';
import { productFeedback } from './product-feedback.ts';

/** The forms in test/cli/fixtures, as somebody reads them who knows nothing of Laurel. */
export const importedModels: readonly FormModel[] = [
  fieldVisit,
  partnerOnboarding,
  productFeedback,
  eventRegistration,
];
