import * as z from 'zod/mini';
import { address } from './core/address.ts';
import { Figure } from './core/figure.ts';
import {
  decisive,
  Count,
  DateOrInstant,
  Instant,
  LocalDate,
  LocalText,
  Name,
  Reference,
  listOf,
  openEnum,
} from './core/scalars.ts';
import { envelope } from './core/envelope.ts';
import { Calculation, SurveyEnding } from './survey-logic.ts';
import { SurveyAnswers, SurveyQuestion } from './survey-questions.ts';
import type { Route, Update, Write } from './core/route.ts';

/** A reward for answering: "€50", "credit for the company". */
export const SurveyReward = z.object({
  /** The figure, where it is one. */
  value: decisive(Figure),
  /** Words after the figure, or the whole reward in words. */
  text: decisive(LocalText),
  /** How and until when it can be used: "Usable until 30 November 2027." */
  note: z.optional(LocalText),
});
export type SurveyReward = z.infer<typeof SurveyReward>;

/** The rewards that are stated before the first question. */
const SurveyRewards = z.object({
  guaranteed: z.optional(SurveyReward),
  /** A reward that the server decided before anybody answers, and that is hidden until the end: its range, and the day of the decision. */
  sealed: z.optional(
    z.object({
      from: decisive(Figure),
      to: decisive(Figure),
      text: z.optional(LocalText),
      decidedOn: z.optional(LocalDate),
    }),
  ),
  /** Entries in a prize draw. */
  entries: z.optional(z.object({ count: Count, draw: Name, perk: z.optional(z.string()) })),
});

/** The receipt of a response, with the rewards that it earned. */
export const SurveyResponse = z.object({
  /** The receipt’s own id. It tells nothing of the answers. */
  id: z.string(),
  /** When it was sent; of an anonymous survey the day alone. */
  at: DateOrInstant,
  /** How many questions were answered. */
  answered: z.optional(Count),
  /** Id of the ending that applied. Absent: on the page that sent the answers, the one that the rules give. Left out of an anonymous survey, as it tells of the answers. */
  ending: z.optional(z.string()),
  /** The rewards that were earned, one for each kind. */
  earned: z.optional(
    z.array(
      z.object({ ...SurveyReward.shape, kind: openEnum('guaranteed', 'sealed', 'entries'), label: Name }),
    ),
  ),
  /** The sealed reward, now open; the same on every later visit. */
  revealed: z.optional(
    z.object({
      ...SurveyReward.shape,
      label: Name,
      for: z.optional(LocalText),
      href: z.optional(z.string()),
    }),
  ),
  /** Perks that are offered to the member because of the answers, with words like "is now marked for you". */
  because: z.optional(
    z.array(
      z.object({
        /** Id of the perk. */
        perk: z.string(),
        title: Name,
        text: z.optional(LocalText),
        /** The page of the vendor's portal that shows it. */
        href: z.optional(z.string()),
      }),
    ),
  ),
  /** The page on which the member can see and delete the answers, and the last day of it. */
  answers: z.optional(z.object({ href: z.optional(z.string()), until: z.optional(LocalDate) })),
});
export type SurveyResponse = z.infer<typeof SurveyResponse>;

/** Answers that are not sent yet, as the server stores them. */
export const SurveyDraft = z.object({
  answers: SurveyAnswers,
  /** Grows with each saved draft. An update names the revision that was read. */
  revision: Count,
  /** When it was saved. */
  savedAt: z.optional(Instant),
});
export type SurveyDraft = z.infer<typeof SurveyDraft>;

/** A survey with all of its questions. Required at L0: `title`, `questions`. */
export const Survey = z.object({
  ...envelope,
  /** Absent: the id of the request's path. */
  id: z.optional(z.string()),
  title: Name,
  /** What the answers are for: "Shapes the perks we make for you." */
  purpose: z.optional(LocalText),
  /** Who reads the answers, and whether with the member's name. */
  audience: z.optional(LocalText),
  /** Whether nobody can tell who answered. The server then stores no draft, and nothing that links person and answers. */
  anonymous: decisive(z.boolean()),
  /** Minutes that answering usually takes. */
  minutes: z.optional(Count),
  /** Number of questions that most people are asked, where conditions make it fewer than there are. */
  count: z.optional(Count),
  /** `cards`: one question at a time; `page`: all on one page. Absent: `cards`. */
  layout: z.optional(openEnum('cards', 'page')),
  /** Groups of questions with a heading, in order. */
  sections: z.optional(listOf(z.object({ id: z.string(), title: Name }))),
  /** What answering gives. It is stated before the first question. */
  rewards: z.optional(SurveyRewards),
  /** Until when it can be answered. */
  deadline: z.optional(DateOrInstant),
  /** What happens with the answers. */
  privacyNotice: z.optional(Reference),
  /** The questions in their order. `null` stands for one that could not be read: the survey then can't be sent, and says so. */
  questions: listOf(z.nullable(SurveyQuestion)),
  /** Values that conditions and texts read like answers, in the order in which they are computed. `null` stands for one that could not be read: the survey then can't be sent, and says so. */
  calculations: decisive(listOf(z.nullable(Calculation))),
  /** How the survey ends, the first that applies. Absent: in one way, with Laurel's words. `null` stands for one that could not be read, and applies to nobody. */
  endings: decisive(listOf(z.nullable(SurveyEnding))),
  /** What this member answered so far. */
  draft: z.optional(SurveyDraft),
  /** The receipt, where the member has answered already. */
  response: decisive(SurveyResponse),
});
export type Survey = z.infer<typeof Survey>;

/** A survey without its questions, for a list. */
export const SurveySummary = z.object({
  id: z.string(),
  title: Name,
  minutes: z.optional(Count),
  deadline: z.optional(DateOrInstant),
  rewards: z.optional(SurveyRewards),
  /** `begun`: there is a draft. */
  status: z.optional(openEnum('open', 'begun', 'answered', 'closed')),
});

/** The surveys for this member, the most urgent first. Required at L0: `items`. */
export const Surveys = z.object({ ...envelope, items: listOf(SurveySummary) });
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

/** `GET /surveys/{id}`: the id `next` is the survey that is due. The reply carries this member's draft, or the receipt of the response. */
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

/** `PUT /surveys/{id}/draft`: `revision` is the one that was read, 0 where there was no draft. Not served for an anonymous survey. */
export const saveDraft = {
  id: 'saveDraft',
  method: 'PUT',
  path: '/surveys/{id}/draft',
  address,
  body: z.object({ answers: SurveyAnswers, revision: Count }),
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

/** `POST /surveys/{id}/responses`: answers to the questions that are asked; an answer to a hidden question is refused. */
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
