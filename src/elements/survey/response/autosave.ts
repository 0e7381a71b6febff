import type { Drafts, Outbox } from '../../../client/outbox/outbox.ts';
import { LaurelError } from '../../../client/errors.ts';
import { mayBeDone } from '../../../client/outbox/uncertain-outcome.ts';
import type { SurveyAnswers } from '../../../contract/survey-questions.ts';
import { saveDraft } from '../../../contract/compiled/surveys-writes.ts';
import type { Survey, SurveyDraft } from '../../../contract/surveys.ts';
import { withInitialAnswers } from '../../../rules/initial-answers.ts';
import { draftKey } from '../../internal/form/draft-key.ts';
import { readLocalDraft, writeLocalDraft } from './local-draft.ts';
import { hasSameAnswers, mergeAnswers, type MergedAnswers } from './merge-answers.ts';
import type { SurveyContext } from '../messages.ts';

/** Where the answers are saved: nowhere yet, by the backend, on this device, or only in this page. */
export type SaveLocation = 'nothing' | 'server' | 'device' | 'page';

/** Text is saved after a pause of this many milliseconds in typing. */
const debounceMs = 500;

/** Milliseconds before a slow save shows "saved on this device"; sooner, the status would flicker at each answer. */
const slowSaveMs = 1000;

/** A newer draft of another tab or device, and what both make together. */
export interface DraftConflict {
  readonly draft: SurveyDraft;
  readonly merged: MergedAnswers;
}

/**
 * Saves the answers of a survey as they are given: first on this device, then as a draft with the backend, one request at a
 * time and always the latest answers. The draft of another tab or device is merged with them; where both changed one answer,
 * it becomes a conflict, which the person resolves.
 */
export class Autosave {
  readonly #context: SurveyContext;
  readonly #outbox: () => Promise<Outbox | undefined>;
  readonly #onConflict: () => void;
  #drafts: Drafts | undefined;
  #surveyId = '';
  /** Answers to an anonymous survey are stored for this tab only, and never sent as a draft. */
  #anonymous = false;
  /** False for an anonymous survey, and after the backend has said that it has no drafts. */
  #savesToServer = false;
  /** The revision of the backend's draft that these answers go on from. */
  #revision = 0;
  /** The answers of that revision. */
  #base: SurveyAnswers = {};
  /** What was sent last: it may have been saved although no answer came. */
  #sent: SurveyAnswers | undefined;
  #answers: SurveyAnswers | undefined;
  /** Whether some answers are not saved by the backend yet. */
  #dirty = false;
  #saving = false;
  /** A new object for each `open` and `reset`: an answer to an earlier request compares it and is dropped. */
  #session = {};
  #debounceTimer: ReturnType<typeof setTimeout> | undefined;
  #slowSaveTimer: ReturnType<typeof setTimeout> | undefined;
  location: SaveLocation = 'nothing';
  /** Nothing is sent until the person has chosen between the two versions. */
  conflict: DraftConflict | undefined;

  /** `onConflict` is called if the backend has another draft, or may have, so that the survey is read again. */
  constructor(context: SurveyContext, outbox: () => Promise<Outbox | undefined>, onConflict: () => void) {
    this.#context = context;
    this.#outbox = outbox;
    this.#onConflict = onConflict;
    context.host.addController({
      hostConnected: () => this.#addListeners(),
      hostDisconnected: () => {
        this.#onPageHide();
        removeEventListener('pagehide', this.#onPageHide);
        removeEventListener('online', this.#onOnline);
      },
    });
  }

  /** Restores the answers: those that this device has not sent yet, else the draft of the backend. */
  async open(id: string, survey: Survey): Promise<SurveyAnswers> {
    this.reset();
    const session = this.#session;
    this.#surveyId = id;
    this.#anonymous = survey.anonymous ?? false;
    this.#savesToServer = !this.#anonymous;
    const { draft, questions } = survey;
    this.#revision = draft?.revision ?? 0;
    this.#base = withInitialAnswers(questions, draft?.answers ?? {});
    const outbox = await this.#outbox();
    await outbox?.ready(this.#context.tag()).catch(() => undefined);
    if (session !== this.#session) return {};
    this.#drafts = outbox?.drafts;
    const local = readLocalDraft(outbox?.drafts, this.#draftKey);
    this.location = draft ? 'server' : 'nothing';
    const answers = local && withInitialAnswers(questions, local.answers);
    if (!answers || hasSameAnswers(answers, this.#base)) return this.#base;
    this.#answers = answers;
    this.#dirty = true;
    this.location = 'device';
    if (draft && local.revision < draft.revision) {
      this.#revision = local.revision;
      this.#base = withInitialAnswers(questions, local.base);
      return this.reconcile(survey) ?? answers;
    }
    void this.#flush();
    return answers;
  }

  /**
   * Merges the draft of a survey that was read again. Returns the answers to show from now on; `undefined` if they stay as
   * they are, or if there is a `conflict` now.
   */
  reconcile({ draft, questions }: Pick<Survey, 'draft' | 'questions'>): SurveyAnswers | undefined {
    // What is on its way may be that draft; if another tab was faster, its refusal has the survey read again.
    if (!draft || draft.revision <= this.#revision || this.#saving) return undefined;
    const isOwn = this.#sent && hasSameAnswers(draft.answers, this.#sent);
    const merged = mergeAnswers({
      base: (isOwn && this.#sent) || this.#base,
      local: this.#answers ?? this.#base,
      server: withInitialAnswers(questions, draft.answers),
    });
    this.conflict = { draft, merged };
    if (merged.conflicts.length > 0) return undefined;
    this.resolveConflict(merged.local);
    return merged.local;
  }

  /** Saves the answers: at once after a choice, after a pause while the person is typing. */
  save(answers: SurveyAnswers, typing: boolean): void {
    this.#answers = answers;
    this.#dirty = true;
    this.#saveLocally();
    clearTimeout(this.#debounceTimer);
    if (typing) this.#debounceTimer = setTimeout(() => void this.#flush(), debounceMs);
    else void this.#flush();
  }

  /** Ends a conflict with the answers that the person has chosen. */
  resolveConflict(answers: SurveyAnswers): void {
    const { draft } = this.conflict ?? {};
    this.conflict = undefined;
    this.#revision = draft?.revision ?? this.#revision;
    this.#base = draft?.answers ?? this.#base;
    if (!hasSameAnswers(answers, this.#base)) return this.save(answers, false);
    this.#answers = answers;
    this.#settle();
  }

  /** Drops the draft of this device, after the answers to the survey `id` were sent. */
  discard(id: string): void {
    this.#drafts?.drop(draftKey('survey', id));
    if (id === this.#surveyId) this.reset();
  }

  /** Forgets the answers in memory; drafts in storage stay, each for its own person. */
  reset(): void {
    clearTimeout(this.#debounceTimer);
    this.#clearSlowSaveTimer();
    this.#session = {};
    this.#dirty = false;
    this.#saving = false;
    this.#answers = undefined;
    this.#sent = undefined;
    this.#drafts = undefined;
    this.conflict = undefined;
    this.location = 'nothing';
  }

  get #draftKey(): string {
    return draftKey('survey', this.#surveyId);
  }

  #saveLocally(): void {
    const local = { answers: this.#answers ?? {}, revision: this.#revision, base: this.#base };
    writeLocalDraft(this.#drafts, this.#draftKey, local, this.#anonymous);
    if (this.#savesToServer && !this.#slowSaveTimer)
      this.#slowSaveTimer = setTimeout(this.#showSavedLocally, slowSaveMs);
    else if (!this.#savesToServer) this.#showSavedLocally();
  }

  /** The backend has all answers. */
  #settle(): void {
    this.#dirty = false;
    this.#drafts?.drop(this.#draftKey);
    this.#clearSlowSaveTimer();
    this.location = 'server';
  }

  /** Shows that the backend does not have the answers. */
  readonly #showSavedLocally = (): void => {
    this.#clearSlowSaveTimer();
    this.location = this.#drafts ? 'device' : 'page';
    this.#context.host.requestUpdate();
  };

  #clearSlowSaveTimer(): void {
    clearTimeout(this.#slowSaveTimer);
    this.#slowSaveTimer = undefined;
  }

  async #flush(keepalive = false): Promise<void> {
    clearTimeout(this.#debounceTimer);
    if (this.#saving) return;
    this.#saving = true;
    const session = this.#session;
    while (this.#dirty && this.#savesToServer && this.#answers && !this.conflict) {
      this.#dirty = false;
      const answers = (this.#sent = this.#answers);
      try {
        const revision = await this.#putDraft(answers, keepalive);
        if (session !== this.#session) return;
        this.#revision = revision;
        this.#base = answers;
        if (!this.#dirty) this.#settle();
      } catch (error) {
        if (session !== this.#session) return;
        this.#dirty = true;
        this.#showSavedLocally();
        this.#handleError(LaurelError.from(error, 'connection', 'The draft could not be saved'));
        break;
      }
    }
    this.#saving = false;
    this.#context.host.requestUpdate();
  }

  /** Returns the new revision. `keepalive` lets the request outlive the page. @throws LaurelError */
  async #putDraft(answers: SurveyAnswers, keepalive: boolean): Promise<number> {
    const outbox = await this.#outbox();
    if (!outbox) throw new LaurelError('connection', 'There is no program to save it with');
    const { revision } = await outbox.sendUnkeyed(
      saveDraft,
      { answers, revision: this.#revision },
      { lang: this.#context.tag(), signal: outbox.signal, params: { id: this.#surveyId }, keepalive },
    );
    return revision;
  }

  /** Other errors need nothing: the next answer tries again, and so does the next `online` event. */
  #handleError(error: LaurelError): void {
    // Which draft the backend has, it says when the survey is read again.
    if (error.code === 'draft_moved_on' || mayBeDone(error)) this.#onConflict();
    // The backend has no drafts; this device has.
    else if (error.kind === 'not_found') this.#savesToServer = false;
  }

  #addListeners(): void {
    addEventListener('pagehide', this.#onPageHide);
    addEventListener('online', this.#onOnline);
  }

  readonly #onPageHide = (): void => {
    if (this.#dirty) void this.#flush(true);
  };

  readonly #onOnline = (): void => {
    if (this.#dirty) void this.#flush();
  };
}
