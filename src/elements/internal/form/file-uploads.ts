import type { LitElement, TemplateResult } from 'lit';
import { LaurelError } from '../../../client/errors.ts';
import { uploadFile } from '../../../client/http/file-upload.ts';
import type { UploadTicket } from '../../../contract/challenge-detail.ts';
import type { FormField } from '../../../contract/forms.ts';
import { Localizer } from '../i18n/localizer.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { safeUrl } from '../ui/safe-url.ts';
import type { ValidationError } from './error-text.ts';
import type { FieldContext } from './field-context.ts';
import type { FileAnswers } from './file-answers.ts';
import { fileControl, refusalText } from './file-control.ts';
import { fileMessages, type FileMessages } from './file-messages.ts';
import { refuseFile } from './file-rules.ts';
import type { UploadState } from './upload-state.ts';
import { fileStyles } from './file-control.styles.ts';

/** Asks the backend where a file may be put, and what it is called there. */
export type AskTicket = (
  file: { readonly field: string; readonly name: string; readonly type: string; readonly size: number },
  signal: AbortSignal,
) => Promise<UploadTicket>;

/** A ticket that was used up, or is too old: another one may do. */
const isTicketGone = ({ status = 0 }: LaurelError): boolean => [401, 403, 404, 409, 410].includes(status);

/**
 * The files of a form: each is checked, and put where a ticket says; the id that the ticket gave it is the field's answer.
 * After a reload the id and the name are still there, and the file is not needed any more.
 */
export class FileUploads implements FileAnswers {
  readonly words: Localizer<FileMessages>;
  readonly #host: LitElement;
  readonly #askTicket: AskTicket;
  readonly #states = new Map<string, UploadState>();
  /** Field → name of the file that its answer stands for. */
  #names = new Map<string, string>();

  constructor(host: LitElement, askTicket: AskTicket) {
    this.#host = host;
    this.#askTicket = askTicket;
    this.words = new Localizer(host, fileMessages);
    adoptStyles(host, fileStyles);
    host.addController({ hostDisconnected: () => this.reset() });
  }

  /** Field → name of its file, to be stored with a draft. */
  get names(): ReadonlyMap<string, string> {
    return this.#names;
  }

  /** Starts with the answers of a draft: the names of the files behind them. */
  reset(names: ReadonlyMap<string, string> = new Map()): void {
    for (const state of this.#states.values()) if (state.status === 'sending') state.cancel();
    this.#states.clear();
    this.#names = new Map(names);
  }

  readonly control = (context: FieldContext): TemplateResult => {
    const { name } = context.field;
    return fileControl(context, this.words, {
      state: this.#states.get(name),
      earlierName: context.value ? (this.#names.get(name) ?? '') : undefined,
      choose: (file) => this.#choose(file, context),
      remove: () => this.#remove(context),
    });
  };

  readonly error = (field: FormField, answer: string): ValidationError | undefined => {
    const state = this.#states.get(field.name);
    const { words } = this;
    if (state?.status === 'refused') return { code: 'file', message: refusalText(state, field, words) };
    if (state?.status === 'sending') return { code: 'file', message: words.text('wait') };
    if (state?.status === 'failed') return { code: 'file', message: words.text('notReceived') };
    return field.required && !answer ? { code: 'file', message: words.text('required') } : undefined;
  };

  #set(field: string, state: UploadState | undefined): void {
    if (state) this.#states.set(field, state);
    else this.#states.delete(field);
    this.#host.requestUpdate();
  }

  /** A file takes the place of the one before, whatever became of that. */
  #choose(file: File, context: FieldContext): void {
    const { field, onAnswer } = context;
    this.#clear(field.name);
    onAnswer('');
    const why = refuseFile(file, field);
    if (why) return this.#set(field.name, { status: 'refused', file, why });
    void this.#send(file, context);
  }

  #remove({ field, onAnswer }: FieldContext): void {
    this.#clear(field.name);
    onAnswer('');
    this.#host.requestUpdate();
  }

  #clear(name: string): void {
    const state = this.#states.get(name);
    if (state?.status === 'sending') state.cancel();
    this.#states.delete(name);
    this.#names.delete(name);
  }

  async #send(file: File, context: FieldContext): Promise<void> {
    const { name } = context.field;
    const abort = new AbortController();
    const { signal } = abort;
    const cancel = (): void => abort.abort();
    const progress = (share: number): void => {
      if (!signal.aborted) this.#set(name, { status: 'sending', file, share, cancel });
    };
    progress(0);
    try {
      const id = await this.#put(file, name, signal, progress);
      if (signal.aborted) return;
      this.#names.set(name, file.name);
      this.#set(name, { status: 'received', file });
      context.onAnswer(id);
    } catch (cause) {
      if (signal.aborted) return;
      const error = LaurelError.from(cause, 'connection', 'A file could not be sent');
      this.#set(name, { status: 'failed', file, error, retry: () => void this.#send(file, context) });
    }
  }

  /** Puts the file with a new ticket, and once more with another one if that is gone. Resolves with the file's id. */
  async #put(
    file: File,
    field: string,
    signal: AbortSignal,
    onProgress: (share: number) => void,
    isLast = false,
  ): Promise<string> {
    const { name, type, size } = file;
    const ticket = await this.#askTicket({ field, name, type, size }, signal);
    const href = ticket.href.startsWith('demo:') ? ticket.href : safeUrl(ticket.href);
    if (!href || !/^(https?|demo):/.test(href))
      throw new LaurelError('contract', 'The address for a file is not safe');
    try {
      await uploadFile({ href, file, signal, onProgress });
      return ticket.file;
    } catch (error) {
      if (isLast || signal.aborted || !(error instanceof LaurelError) || !isTicketGone(error)) throw error;
      return this.#put(file, field, signal, onProgress, true);
    }
  }
}
