import { html } from 'lit';
import { importModule } from '../../../client/http/import-module.ts';
import { LaurelError } from '../../../client/errors.ts';
import { uploadChallengeFile } from '../../../contract/compiled/challenge-detail-writes.ts';
import type { FormField, FormValues } from '../../../contract/forms.ts';
import type { Submission } from '../../../contract/challenges.ts';
import { LazyModule } from '../../internal/controllers/lazy-module.ts';
import type { PendingWrites } from '../../internal/controllers/pending-writes.ts';
import type { FileAnswers } from '../../internal/form/file-answers.ts';
import type { FileUploads } from '../../internal/form/file-uploads.ts';
import { plainText } from '../../internal/i18n/local-text.ts';
import type { SubmissionContext } from './submission-context.ts';

/** In a draft: the key under which the name of a field's file stands beside the answers. */
const nameKey = (field: string): string => `file-name:${field}`;

/** Until the code has loaded nothing can be chosen, and a form with an answer in doubt is not sent. */
const notLoaded: FileAnswers = {
  control: () => html`<i class="skeleton field"></i>`,
  error: () => ({ code: 'file' }),
};

const isFile = (field: FormField | null): field is FormField => field?.type === 'file';

/** The fields for files of one form. Their code is loaded with the first form that has any. */
export class FileFields {
  readonly #uploads: LazyModule<FileUploads>;
  #challengeId = '';

  constructor({ host, tag }: SubmissionContext, writes: PendingWrites) {
    this.#uploads = new LazyModule(host, async () => {
      const { FileUploads } = await importModule(() => import('../../internal/form/file-uploads.ts'));
      return new FileUploads(host, async (file, signal) => {
        const outbox = await writes.outbox();
        if (!outbox) throw new LaurelError('connection', 'There is no program to ask for a ticket');
        const params = { id: this.#challengeId };
        return outbox.sendUnkeyed(uploadChallengeFile, file, { lang: tag(), params, signal });
      });
    });
  }

  /** What draws the fields; undefined for a form without any. Loads its code. */
  answers(fields: readonly (FormField | null)[]): FileAnswers | undefined {
    if (!fields.some(isFile)) return undefined;
    const uploads = this.#uploads.get();
    return uploads?.words.ready ? uploads : notLoaded;
  }

  /** Whether the form can be shown: its code is there, or could not be loaded, which the widget says. */
  isReady(fields: readonly (FormField | null)[]): boolean {
    return this.answers(fields) !== notLoaded || this.#uploads.failed;
  }

  /** Starts with the files of a draft, or those that were sent before, whose names are among the answers in words. */
  start(
    challengeId: string,
    fields: readonly (FormField | null)[],
    draft: FormValues | undefined,
    sent: Submission | undefined,
  ): void {
    this.#challengeId = challengeId;
    const names = new Map<string, string>();
    for (const field of fields.filter(isFile)) {
      const kept = draft?.[nameKey(field.name)];
      const answer = sent?.answers?.find(({ label }) => plainText(label) === plainText(field.label));
      const name = typeof kept === 'string' ? kept : !draft && answer ? plainText(answer.text) : undefined;
      if (name) names.set(field.name, name);
    }
    this.#uploads.peek()?.reset(names);
  }

  /** The name of the file that the answer to a field stands for. */
  readonly nameOf = (field: string): string | undefined => this.#uploads.peek()?.names.get(field);

  /** The names of the files, to be stored beside the answers of a draft. */
  get draftNames(): FormValues {
    const names = this.#uploads.peek()?.names ?? new Map<string, string>();
    return Object.fromEntries([...names].map(([field, name]) => [nameKey(field), name]));
  }

  /** The answers of a draft without the names of files. */
  static answersIn(draft: FormValues | undefined): FormValues | undefined {
    return draft && Object.fromEntries(Object.entries(draft).filter(([key]) => !key.startsWith(nameKey(''))));
  }

  /** Ends what is still being sent, since the form is left for good. */
  stop(): void {
    this.#uploads.peek()?.reset();
  }
}
