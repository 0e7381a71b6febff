import type { DatabaseRoles } from '../roles.ts';
import { ownerMigration } from './owner-migration.ts';

/** What a version of a survey calculates and how it ends stands beside its questions: who answers an old version ends as it says. */
export const surveyLogicMigration = (roles: DatabaseRoles) =>
  ownerMigration(roles, [`alter table laurel.survey_version add column logic jsonb not null default '{}'`]);
