import type { Drafts, Outbox } from '../../../client/outbox/outbox.ts';
import { LaurelError } from '../../../client/errors.ts';
import type { SurveyAnswers } from '../../../contract/survey-questions.ts';
import { saveDraft, type Survey, type SurveyDraft } from '../../../contract/surveys.ts';
import { draftKey } from '../../internal/form/draft-key.ts';
import { hasSameAnswers, readLocalDraft, writeLocalDraft, type LocalDraft } from './local-draft.ts';
import type { SurveyContext } from '../messages.ts';

/** Where the answers are: nothing to keep yet, with the server, on this device, or only in this page. */
export type SaveLocation = 'nothing' | 'server' | 'device' | 'page';

/** After this pause in typing a text is saved. */
const debounceMs = 500;

/** So long a save may take before it says that the answers are here alone: what flickers at each answer is not read. */
const slowSaveMs = 1000;

/** Keeps answers as they are given: on the device before they leave, then with the server, one change at a time. */
export class Autosave {
  readonly #context: SurveyContext;
  readonly #outbox: () => Promise<Outbox | undefined>;
  readonly #onConflict: () => void;
  #drafts: Drafts | undefined;
  #surveyId = '';
  /** Nobody may know whose answers they are: they stay in this tab. */
  #anonymous = false;
  /** Whether the server keeps drafts. */
  #savesToServer = false;
  #revision = 0;
  #answers: SurveyAnswers | undefined;
  /** What the server has not taken yet. */
  #dirty = false;
  #saving = false;
  /** Another one for each opening: what was on its way for the one before changes nothing any more. */
  #session = {};
  #debounceTimer: ReturnType<typeof setTimeout> | undefined;
  #slowSaveTimer: ReturnType<typeof setTimeout> | undefined;
  location: SaveLocation = 'nothing';
  /** Answers that were given elsewhere meanwhile: nothing is saved until somebody has chosen. */
  conflictingDraft: SurveyDraft | undefined;

  /** `moved` is told that the server has answers that were not read yet. */
  constructor(setting: SurveyContext, outbox: () => Promise<Outbox | undefined>, moved: () => void) {
    this.#context = setting;
    this.#outbox = outbox;
    this.#onConflict = moved;
    setting.host.addController({
      hostConnected: () => this.#addListeners(),
      hostDisconnected: () => {
        this.#onPageHide();
        removeEventListener('pagehide', this.#onPageHide);
        removeEventListener('online', this.#onOnline);
      },
    });
  }

  /** What was answered before: what was not saved from here, else what the server has. */
  async open(id: string, survey: Survey): Promise<SurveyAnswers> {
    this.reset();
    const opening = this.#session;
    this.#surveyId = id;
    this.#anonymous = survey.anonymous ?? false;
    this.#savesToServer = !this.#anonymous;
    const { draft } = survey;
    this.#revision = draft?.revision ?? 0;
    const outbox = await this.#outbox();
    await outbox?.ready(this.#context.tag()).catch(() => undefined);
    if (opening !== this.#session) return {};
    this.#drafts = outbox?.drafts;
    const local = readLocalDraft(outbox?.drafts, this.#draftName);
    this.location = draft ? 'server' : 'nothing';
    if (!local || hasSameAnswers(local.answers, draft?.answers ?? {})) return draft?.answers ?? {};
    this.#answers = local.answers;
    this.#dirty = true;
    this.location = 'device';
    if (draft && local.revision < draft.revision) this.conflictingDraft = draft;
    else void this.#flush();
    return local.answers;
  }

  /** The survey was read again: its draft may be another than the one that is written here. */
  reconcile({ draft }: Survey): void {
    if (!draft || draft.revision <= this.#revision || !this.#answers) return;
    if (!hasSameAnswers(draft.answers, this.#answers)) {
      this.conflictingDraft = draft;
      return;
    }
    this.#revision = draft.revision;
    this.#dirty = false;
    this.#drafts?.drop(this.#draftName);
    this.location = 'server';
  }

  /** Keeps them: a choice at once, what is typed after a pause. */
  save(answers: SurveyAnswers, typing: boolean): void {
    this.#answers = answers;
    this.#dirty = true;
    this.#saveLocally();
    clearTimeout(this.#debounceTimer);
    if (typing) this.#debounceTimer = setTimeout(() => void this.#flush(), debounceMs);
    else void this.#flush();
  }

  /** Somebody has chosen between two versions: this one stands. */
  resolveConflict(answers: SurveyAnswers): void {
    this.#revision = this.conflictingDraft?.revision ?? this.#revision;
    this.conflictingDraft = undefined;
    this.save(answers, false);
  }

  /** They were sent, or given up. */
  discard(): void {
    this.#drafts?.drop(this.#draftName);
    this.reset();
  }

  /** Nothing of what was answered is known any more; what is kept waits for whose it is. */
  reset(): void {
    clearTimeout(this.#debounceTimer);
    this.#clearSlowSaveTimer();
    this.#session = {};
    this.#dirty = false;
    this.#saving = false;
    this.#answers = undefined;
    this.#drafts = undefined;
    this.conflictingDraft = undefined;
    this.location = 'nothing';
  }

  get #draftName(): string {
    return draftKey('survey', this.#surveyId);
  }

  #saveLocally(): void {
    const local: LocalDraft = { answers: this.#answers ?? {}, revision: this.#revision };
    writeLocalDraft(this.#drafts, this.#draftName, local, this.#anonymous);
    if (this.#savesToServer && !this.#slowSaveTimer)
      this.#slowSaveTimer = setTimeout(this.#showSavedLocally, slowSaveMs);
    else if (!this.#savesToServer) this.#showSavedLocally();
  }

  /** Says that the server does not have them. */
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
    const opening = this.#session;
    while (this.#dirty && this.#savesToServer && this.#answers && !this.conflictingDraft) {
      this.#dirty = false;
      try {
        const revision = await this.#putDraft(this.#answers, keepalive);
        if (opening !== this.#session) return;
        this.#revision = revision;
        if (this.#dirty) continue;
        this.#drafts?.drop(this.#draftName);
        this.#clearSlowSaveTimer();
        this.location = 'server';
      } catch (error) {
        if (opening !== this.#session) return;
        this.#dirty = true;
        this.#showSavedLocally();
        this.#handleError(LaurelError.from(error, 'connection', 'The draft could not be saved'));
        break;
      }
    }
    this.#saving = false;
    this.#context.host.requestUpdate();
  }

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

  /** Without a connection it is tried again when that is back, and with the next answer. */
  #handleError({ code, kind }: LaurelError): void {
    if (code === 'draft_moved_on') this.#onConflict();
    // It keeps no drafts: this device does.
    else if (kind === 'not_found') this.#savesToServer = false;
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
