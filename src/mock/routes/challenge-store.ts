import type {
  ChallengeDetail,
  FormField,
  FormValues,
  Submission,
  TimelineStep,
} from '../../contract/index.ts';
import { viewer } from '../fixtures/people.ts';
import type { Memory, MockSubmission } from '../memory.ts';
import type { ScenarioContext } from '../scenario.ts';
import type { ChallengeStore } from '../stores.ts';
import { answersAsRead } from './form-answers.ts';

type ProofFields = readonly (FormField | null)[];

/** The same answers, with a file by its name. */
const withFileNames = (fields: ProofFields, values: FormValues, files: Memory['files']): FormValues => {
  const isFile = (name: string): boolean =>
    fields.some((field) => field?.type === 'file' && field.name === name);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      isFile(name) && typeof value === 'string' ? (files.get(value)?.name ?? value) : value,
    ]),
  );
};

const timelineOf = (
  { verification, points }: ChallengeDetail,
  { asOf, localize }: ScenarioContext,
): TimelineStep[] => {
  const who = verification?.by;
  return [
    { state: 'done', label: localize('Sent', 'Enviado', 'Gönderildi'), who: viewer, at: asOf },
    {
      state: 'now',
      label: who
        ? localize(`${who.name} reads it`, `Lo lee ${who.name}`, `Okuyan: ${who.name}`)
        : localize('Northpeak reads it', 'Lo lee Northpeak', 'Northpeak okur'),
      ...(verification?.usually !== undefined && { note: verification.usually }),
    },
    {
      state: 'next',
      label: points
        ? localize(`${points.amount} points`, `${points.amount} puntos`, `${points.amount} puan`)
        : localize('Confirmed', 'Confirmado', 'Onaylandı'),
    },
  ];
};

/** The challenge after something was sent for it: confirmed at once, or in review. */
const submitted = (
  challenge: ChallengeDetail,
  { values }: MockSubmission,
  context: ScenarioContext,
  { files }: Memory,
): ChallengeDetail => {
  const { form, id, verification } = challenge;
  const fields = form?.fields ?? [];
  const isImmediate = verification?.kind === 'automatic';
  const submission: Submission = {
    id: `sent-${id}`,
    status: isImmediate ? 'approved' : 'in_review',
    at: context.asOf,
    by: viewer,
    answers: answersAsRead(fields, withFileNames(fields, values, files), context),
    ...(!isImmediate && { timeline: timelineOf(challenge, context) }),
  };
  return {
    ...challenge,
    state: isImmediate ? 'completed' : 'in_review',
    submission,
    ...(form && { form: { ...form, values } }),
  };
};

/** The store after what was sent since. */
export const applySubmissions = (
  store: ChallengeStore,
  memory: Memory,
  context: ScenarioContext,
): ChallengeStore => ({
  ...store,
  challenges: store.challenges.map((challenge) => {
    const last = memory.submissions.findLast((one) => one.challenge === challenge.id);
    return last ? submitted(challenge, last, context, memory) : challenge;
  }),
});
