import * as z from 'zod/mini';
import { address } from './core/address.ts';
import { Figure } from './core/figure.ts';
import { Instant, LocalDate, Integer, openEnum, Reference, LocalText, Name } from './core/scalars.ts';
import { envelope } from './core/envelope.ts';
import { SurveyAnswers, SurveyQuestion } from './survey-questions.ts';
import type { Route, Update, Write } from './core/route.ts';

/** Something given for answering: "€ 50", "credit for the company". */
export const SurveyReward = z.object({
  value: z.optional(Figure),
  text: z.optional(LocalText),
  /** From when, until when, how: "Usable until 30 November 2027." */
  note: z.optional(LocalText),
});
export type SurveyReward = z.infer<typeof SurveyReward>;

/** What is promised before the first question. */
const SurveyRewards = z.object({
  guaranteed: z.optional(SurveyReward),
  /** Decided by the server before anybody answers, and hidden until the end: its range, and the day of the decision. */
  sealed: z.optional(
    z.object({
      from: z.optional(Figure),
      to: z.optional(Figure),
      text: z.optional(LocalText),
      decidedOn: z.optional(LocalDate),
    }),
  ),
  /** Entries in a draw. */
  entries: z.optional(z.object({ count: Integer, draw: Name, perk: z.optional(z.string()) })),
});

/** What came of answering: a receipt, and the reward that was sealed. */
export const SurveyResponse = z.object({
  id: z.string(),
  /** Of an anonymous survey the day alone. */
  at: z.union([LocalDate, Instant]),
  /** How many questions were answered. */
  answered: z.optional(Integer),
  /** What was earned, a line each: guaranteed, sealed, entries. */
  earned: z.optional(
    z.array(
      z.object({ ...SurveyReward.shape, kind: openEnum('guaranteed', 'sealed', 'entries'), label: Name }),
    ),
  ),
  /** The sealed reward, the same on every later visit. */
  revealed: z.optional(
    z.object({
      ...SurveyReward.shape,
      label: Name,
      for: z.optional(LocalText),
      href: z.optional(z.string()),
    }),
  ),
  /** What the answers opened: "is now marked for you". */
  because: z.optional(
    z.array(
      z.object({
        /** Id of the perk. */
        perk: z.string(),
        title: Name,
        text: z.optional(LocalText),
        /** Where the vendor's portal shows it. */
        href: z.optional(z.string()),
      }),
    ),
  ),
  /** Where the answers can be seen and deleted, and until when. */
  answers: z.optional(z.object({ href: z.optional(z.string()), until: z.optional(LocalDate) })),
});
export type SurveyResponse = z.infer<typeof SurveyResponse>;

/** Answers that were not sent yet, as the server keeps them. */
export const SurveyDraft = z.object({
  answers: SurveyAnswers,
  /** Grows with each change; whoever saves names the one that was read. */
  revision: Integer,
  savedAt: z.optional(Instant),
});
export type SurveyDraft = z.infer<typeof SurveyDraft>;

/** A survey with all of its questions. Required at L0: `title`, `questions`. */
export const Survey = z.object({
  ...envelope,
  /** Absent: the one that was asked for. */
  id: z.optional(z.string()),
  title: Name,
  /** What the answers are for: "Shapes the perks we make for you." */
  purpose: z.optional(LocalText),
  /** Who reads them, and under whose name. */
  audience: z.optional(LocalText),
  /** Nobody can tell who answered: the server keeps no draft, and no key that joins person and answers. */
  anonymous: z.optional(z.boolean()),
  minutes: z.optional(Integer),
  /** How many questions most people are asked, where branches make it less than there are. */
  count: z.optional(Integer),
  layout: z.optional(openEnum('cards', 'page')),
  sections: z.optional(z.array(z.object({ id: z.string(), title: Name }))),
  rewards: z.optional(SurveyRewards),
  deadline: z.optional(z.union([LocalDate, Instant])),
  privacyNotice: z.optional(Reference),
  /** In their order. `null` is a question that could not be read: the survey can't be sent, and says so. */
  questions: z.array(z.nullable(SurveyQuestion)),
  draft: z.optional(SurveyDraft),
  /** It was answered already. */
  response: z.optional(SurveyResponse),
});
export type Survey = z.infer<typeof Survey>;

/** A survey in a list. */
export const SurveySummary = z.object({
  id: z.string(),
  title: Name,
  minutes: z.optional(Integer),
  deadline: z.optional(z.union([LocalDate, Instant])),
  rewards: z.optional(SurveyRewards),
  status: z.optional(openEnum('open', 'begun', 'answered', 'closed')),
});

/** The surveys for this member, the most urgent first. Required at L0: `items`. */
export const Surveys = z.object({ ...envelope, items: z.array(SurveySummary) });
export type Surveys = z.infer<typeof Surveys>;

const rows = [
  'items',
  'options',
  'lines',
  'sections',
  'earned',
  'because',
  'may',
  'opens',
  'requires',
] as const;

/** `GET /surveys/{id}`: `next` is the one that is due. It carries this member's draft, or what came of answering. */
export const surveyRoute = {
  id: 'survey',
  method: 'GET',
  path: '/surveys/{id}',
  address,
  reply: Survey,
  rows,
  problems: ['role_required', 'not_served', 'not_found'],
} as const satisfies Route;

/** `GET /surveys` */
export const surveysRoute = {
  id: 'surveys',
  method: 'GET',
  path: '/surveys',
  reply: Surveys,
  rows,
  problems: ['role_required', 'not_served'],
} as const satisfies Route;

/** `PUT /surveys/{id}/draft`: `revision` as it was read, 0 where there was none. Not served for an anonymous survey. */
export const saveDraft = {
  id: 'saveDraft',
  method: 'PUT',
  path: '/surveys/{id}/draft',
  address,
  body: z.object({ answers: SurveyAnswers, revision: Integer }),
  reply: SurveyDraft,
  rows: [],
  problems: [
    'role_required',
    'not_served',
    'not_found',
    'survey_answered',
    'survey_closed',
    'draft_moved_on',
  ],
} as const satisfies Update;

/** `POST /surveys/{id}/responses`: answers to what is asked, and to nothing else. */
export const respond = {
  id: 'respond',
  method: 'POST',
  path: '/surveys/{id}/responses',
  address,
  body: z.object({ answers: SurveyAnswers }),
  reply: SurveyResponse,
  rows,
  changes: ['survey', 'surveys', 'perks', 'perk'],
  problems: ['role_required', 'not_served', 'invalid_fields', 'survey_answered', 'survey_closed'],
} as const satisfies Write;
