import { isDeepStrictEqual } from 'node:util';
import type { Tx } from '../db/transaction.ts';
import { asJson, countRows, type ExistingRows } from './existing-rows.ts';
import type { PlanRefusal } from './plan.ts';
import type { DefinitionRows, JsonRow } from './rows/row.ts';

/** Whether somebody has begun or sent this version. */
const isAnswered = async (tx: Tx, { survey, version, anonymous }: JsonRow): Promise<boolean> => {
  const values = { survey, version };
  const counts = await Promise.all([
    countRows(tx, 'survey_draft', values),
    countRows(tx, 'survey_response', values),
    anonymous === true ? countRows(tx, 'survey_participation', { survey }) : 0,
  ]);
  return counts.some((count) => count > 0);
};

/**
 * The rows of surveys with their versions. Questions that somebody has answered stay as they are: other questions are a
 * new version, which an anonymous survey never gets, since versions would tell who answered before the change.
 */
export const withVersions = async (
  tx: Tx,
  wanted: DefinitionRows,
  existing: ExistingRows,
): Promise<{ rows: DefinitionRows; refusals: readonly PlanRefusal[] }> => {
  const refusals: PlanRefusal[] = [];
  const versions = new Map<unknown, number>();
  for (const [index, { survey, version: _version, ...asked }] of (wanted.survey_version ?? []).entries()) {
    const known = existing.of.survey.find((row) => row['survey'] === survey);
    const before = existing.of.survey_version.find(
      (row) => row['survey'] === survey && row['version'] === known?.['version'],
    );
    if (!known || !before) continue;
    const current = Number(known['version']);
    const [now] = asJson([asked]);
    const isSame = Object.entries(now ?? {}).every(([column, value]) =>
      isDeepStrictEqual(before[column], value),
    );
    const isNew = !isSame && (await isAnswered(tx, known));
    versions.set(survey, isNew ? current + 1 : current);
    if (isNew && known['anonymous'] === true)
      refusals.push({
        place: `surveys[${index}].questions`,
        reason: `the questions of the anonymous survey "${String(survey)}" can’t change once it was answered; write those that it has, or add another survey under a new id`,
      });
  }
  const numbered = <Rows extends readonly { readonly survey?: unknown }[]>(rows: Rows | undefined) =>
    rows?.map((row) => ({ ...row, version: versions.get(row.survey) ?? 1 }));
  const { survey, survey_version } = wanted;
  return {
    rows: {
      ...wanted,
      ...(survey && { survey: numbered(survey) ?? [] }),
      ...(survey_version && { survey_version: numbered(survey_version) ?? [] }),
    },
    refusals,
  };
};
