import type { Drafts, Outbox } from '../../client/outbox.ts';
import { Failure } from '../../client/failure.ts';
import type { Answers } from '../../contract/question.ts';
import { saveDraft, type Survey, type SurveyDraft } from '../../contract/survey.ts';
import { isSame, readDraft, writeDraft, type LocalDraft } from './local-draft.ts';
import type { Setting } from './setting.ts';

/** Where the answers are: nothing to keep yet, with the server, on this device, or only in this page. */
export type Kept = 'nothing' | 'server' | 'device' | 'page';

/** After this pause in typing a text is saved. */
const pause = 500;

/** So long a save may take before it says that the answers are here alone: what flickers at each answer is not read. */
const patience = 1000;

/** Keeps answers as they are given: on the device before they leave, then with the server, one change at a time. */
export class Keeper {
  readonly #setting: Setting;
  readonly #outbox: () => Promise<Outbox | undefined>;
  readonly #moved: () => void;
  #drafts: Drafts | undefined;
  #id = '';
  /** Nobody may know whose answers they are: they stay in this tab. */
  #anonymous = false;
  /** Whether the server keeps drafts. */
  #serves = false;
  #revision = 0;
  #answers: Answers | undefined;
  /** What the server has not taken yet. */
  #dirty = false;
  #saving = false;
  /** Another one for each opening: what was on its way for the one before changes nothing any more. */
  #opening = {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  #late: ReturnType<typeof setTimeout> | undefined;
  kept: Kept = 'nothing';
  /** Answers that were given elsewhere meanwhile: nothing is saved until somebody has chosen. */
  other: SurveyDraft | undefined;

  /** `moved` is told that the server has answers that were not read yet. */
  constructor(setting: Setting, outbox: () => Promise<Outbox | undefined>, moved: () => void) {
    this.#setting = setting;
    this.#outbox = outbox;
    this.#moved = moved;
    setting.host.addController({
      hostConnected: () => this.#listen(),
      hostDisconnected: () => {
        this.#leave();
        removeEventListener('pagehide', this.#leave);
        removeEventListener('online', this.#back);
      },
    });
  }

  /** What was answered before: what was not saved from here, else what the server has. */
  async open(id: string, survey: Survey): Promise<Answers> {
    this.forget();
    const opening = this.#opening;
    this.#id = id;
    this.#anonymous = survey.anonymous ?? false;
    this.#serves = !this.#anonymous;
    const { draft } = survey;
    this.#revision = draft?.revision ?? 0;
    const outbox = await this.#outbox();
    await outbox?.ready(this.#setting.tag()).catch(() => undefined);
    if (opening !== this.#opening) return {};
    this.#drafts = outbox?.drafts;
    const local = readDraft(outbox?.drafts, this.#name);
    this.kept = draft ? 'server' : 'nothing';
    if (!local || isSame(local.answers, draft?.answers ?? {})) return draft?.answers ?? {};
    this.#answers = local.answers;
    this.#dirty = true;
    this.kept = 'device';
    if (draft && local.revision < draft.revision) this.other = draft;
    else void this.#save();
    return local.answers;
  }

  /** The survey was read again: its draft may be another than the one that is written here. */
  compare({ draft }: Survey): void {
    if (!draft || draft.revision <= this.#revision || !this.#answers) return;
    if (!isSame(draft.answers, this.#answers)) {
      this.other = draft;
      return;
    }
    this.#revision = draft.revision;
    this.#dirty = false;
    this.#drafts?.drop(this.#name);
    this.kept = 'server';
  }

  /** Keeps them: a choice at once, what is typed after a pause. */
  keep(answers: Answers, typing: boolean): void {
    this.#answers = answers;
    this.#dirty = true;
    this.#write();
    clearTimeout(this.#timer);
    if (typing) this.#timer = setTimeout(() => void this.#save(), pause);
    else void this.#save();
  }

  /** Somebody has chosen between two versions: this one stands. */
  settle(answers: Answers): void {
    this.#revision = this.other?.revision ?? this.#revision;
    this.other = undefined;
    this.keep(answers, false);
  }

  /** They were sent, or given up. */
  drop(): void {
    this.#drafts?.drop(this.#name);
    this.forget();
  }

  /** Nothing of what was answered is known any more; what is kept waits for whose it is. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#settled();
    this.#opening = {};
    this.#dirty = false;
    this.#saving = false;
    this.#answers = undefined;
    this.#drafts = undefined;
    this.other = undefined;
    this.kept = 'nothing';
  }

  get #name(): string {
    return `survey:${this.#id}`;
  }

  #write(): void {
    const local: LocalDraft = { answers: this.#answers ?? {}, revision: this.#revision };
    writeDraft(this.#drafts, this.#name, local, this.#anonymous);
    if (this.#serves && !this.#late) this.#late = setTimeout(this.#here, patience);
    else if (!this.#serves) this.#here();
  }

  /** Says that the server does not have them. */
  readonly #here = (): void => {
    this.#settled();
    this.kept = this.#drafts ? 'device' : 'page';
    this.#setting.host.requestUpdate();
  };

  #settled(): void {
    clearTimeout(this.#late);
    this.#late = undefined;
  }

  async #save(outlives = false): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#saving) return;
    this.#saving = true;
    const opening = this.#opening;
    while (this.#dirty && this.#serves && this.#answers && !this.other) {
      this.#dirty = false;
      try {
        const revision = await this.#put(this.#answers, outlives);
        if (opening !== this.#opening) return;
        this.#revision = revision;
        if (this.#dirty) continue;
        this.#drafts?.drop(this.#name);
        this.#settled();
        this.kept = 'server';
      } catch (error) {
        if (opening !== this.#opening) return;
        this.#dirty = true;
        this.#here();
        this.#failed(Failure.from(error, 'connection', 'The draft could not be saved'));
        break;
      }
    }
    this.#saving = false;
    this.#setting.host.requestUpdate();
  }

  async #put(answers: Answers, outlives: boolean): Promise<number> {
    const outbox = await this.#outbox();
    if (!outbox) throw new Failure('connection', 'There is no program to save it with');
    const lang = this.#setting.tag();
    const asking = { lang, signal: outbox.signal, params: { id: this.#id }, outlives };
    const { revision } = await outbox.ask(saveDraft, { answers, revision: this.#revision }, asking);
    return revision;
  }

  /** Without a connection it is tried again when that is back, and with the next answer. */
  #failed({ code, kind }: Failure): void {
    if (code === 'draft_moved_on') this.#moved();
    // It keeps no drafts: this device does.
    else if (kind === 'not_found') this.#serves = false;
  }

  #listen(): void {
    addEventListener('pagehide', this.#leave);
    addEventListener('online', this.#back);
  }

  readonly #leave = (): void => {
    if (this.#dirty) void this.#save(true);
  };

  readonly #back = (): void => {
    if (this.#dirty) void this.#save();
  };
}
