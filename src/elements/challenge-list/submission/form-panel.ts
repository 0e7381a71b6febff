import { html, type ReactiveController } from 'lit';
import type { ErrorKind } from '../../../client/errors.ts';
import type { ChallengeDetail } from '../../../contract/challenge-detail.ts';
import { challengeRoute } from '../../../contract/compiled/challenge-detail.ts';
import type { Challenge } from '../../../contract/challenges.ts';
import type { FieldError } from '../../../contract/core/problem.ts';
import type { FormField, FormValues } from '../../../contract/forms.ts';
import type { PendingWrites } from '../../internal/controllers/pending-writes.ts';
import { ResourceController } from '../../internal/controllers/resource-controller.ts';
import { draftKey } from '../../internal/form/draft-key.ts';
import { FieldForm } from '../../internal/form/field-form.ts';
import { FormDraft } from '../../internal/form/form-draft.ts';
import { hasPersonalData } from '../../internal/form/personal-data.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { loadFailedContent, notice } from '../../internal/requests/panel-parts.ts';
import { pendingContent } from '../../internal/requests/pending-write.ts';
import { ChallengeSubmission } from './challenge-submission.ts';
import { FileFields } from './file-fields.ts';
import { fieldsStep, formId, mostWithoutReview, reviewStep, type StepView } from './form-steps.ts';
import { panelHead } from './head.ts';
import { rejectedContent } from './outcome.ts';
import type { PanelBody, PanelContent, SubmissionContext } from './submission-context.ts';

/** States in which nothing can be sent. */
const closedStates = /^(in_review|completed|locked|scheduled|ended)$/;

/** The panel that sends something for a challenge: its fields, a review where there are many, and the outcome in their place. */
export class FormPanel implements ReactiveController {
  readonly #context: SubmissionContext;
  readonly #detail: ResourceController<ChallengeDetail>;
  readonly #form: FieldForm;
  readonly #draft: FormDraft;
  readonly #files: FileFields;
  readonly #submission: ChallengeSubmission;
  #listed: Challenge | undefined;
  /** The draft; the property itself is undefined until the storage has been read. */
  #restored: { readonly values: FormValues | undefined } | undefined;
  /** Waits for what the challenge asks: then its form opens, or it is sent by the button alone. */
  #isOpening = false;
  /** Whether it may be sent without a form: not by a link alone. */
  #sendsAlone = false;
  #step: 'fields' | 'review' = 'fields';
  #isRepeated = false;
  #errorMessage = '';

  constructor(context: SubmissionContext, writes: PendingWrites) {
    const { host } = context;
    this.#context = context;
    this.#detail = new ResourceController(host, challengeRoute, {
      tag: context.tag,
      enabled: () => this.#listed !== undefined,
      params: () => ({ id: this.#listed?.id }),
    });
    this.#form = new FieldForm(host, formId, () => this.#saveDraft());
    this.#draft = new FormDraft(writes);
    this.#files = new FileFields(context, writes);
    this.#submission = new ChallengeSubmission(context, writes, {
      onFieldErrors: (errors) => this.#showFieldErrors(errors),
      onAccepted: (id) => void this.#draft.dropById(draftKey('challenge', id)),
      lastRead: () => this.#read,
      onOutdated: () => {
        this.#detail.reload();
        context.reloadList();
      },
    });
    host.addController(this);
  }

  /** Id of the challenge whose button waits, and what for. */
  get busy(): readonly [id: string, waitsFor: 'opening' | 'sending'] | undefined {
    const sending = this.#submission.sendingFromCard;
    if (sending !== undefined) return [sending, 'sending'];
    return this.#isOpening && this.#listed ? [this.#listed.id, 'opening'] : undefined;
  }

  /** Opens the form of a challenge once it is known; one without fields is sent at once, unless `sendsAlone` is false. */
  open(challenge: Challenge, sendsAlone: boolean): void {
    // A second press while the first one waits changes nothing.
    if (this.busy?.[0] === challenge.id) return;
    this.#listed = challenge;
    this.#isOpening = true;
    this.#sendsAlone = sendsAlone;
    this.#step = 'fields';
    this.#restored = undefined;
    this.#errorMessage = '';
    this.#context.host.requestUpdate();
    void this.#restore(challenge.id);
  }

  hostUpdate(): void {
    if (this.#listed && !this.#isOpening && this.#context.isShowing('form')) {
      this.#form.files = this.#files.answers(this.#fields);
      this.#form.setFields(this.#fields);
    }
  }

  hostUpdated(): void {
    const challenge = this.#challenge;
    if (!this.#isOpening || !challenge || !this.#restored || this.#isLoading) return;
    const fields = this.#fields;
    if (!this.#form.ready || !this.#files.isReady(fields)) return;
    this.#isOpening = false;
    const isClosed = closedStates.test(challenge.state ?? '');
    const hasForm = isClosed ? challenge.submission === undefined : fields.length > 0;
    if (!hasForm && !this.#errorKind && !this.#submission.unsent) {
      if (this.#sendsAlone && !isClosed) this.#submission.send(challenge, {}, false, true);
      else this.#context.showSent(challenge);
      return;
    }
    if (this.#submission.unsent && fields.length === 0 && this.#sendsAlone)
      return this.#submission.resend(challenge.id);
    this.#start(challenge, fields);
    this.#context.open('form');
  }

  content(): PanelContent | undefined {
    const challenge = this.#challenge;
    if (!challenge) return undefined;
    const isReview = this.#step === 'review' && !this.#submission.unsent;
    const aside = isReview ? html`<span>${this.#context.words.text('review')}</span>` : undefined;
    return { ...panelHead(challenge, this.#context, aside), ...this.#bodyAndFooter(challenge) };
  }

  get #read(): ChallengeDetail | undefined {
    const { state } = this.#detail;
    return 'data' in state && state.data.id === this.#listed?.id ? state.data : undefined;
  }

  /** The challenge as it was read; until then as the list knew it. */
  get #challenge(): Challenge | undefined {
    return this.#read ?? this.#listed;
  }

  get #fields(): readonly (FormField | null)[] {
    return this.#read?.form?.fields ?? [];
  }

  get #isLoading(): boolean {
    return this.#detail.state.status === 'loading';
  }

  /** Why the form did not load. A backend that serves only the list is no failure: then nothing is asked. */
  get #errorKind(): ErrorKind | undefined {
    const { state } = this.#detail;
    if ('data' in state) return this.#read ? undefined : 'contract';
    return state.status === 'error' && state.error.kind !== 'not_found' ? state.error.kind : undefined;
  }

  async #restore(id: string): Promise<void> {
    const values = await this.#draft.open(draftKey('challenge', id));
    await this.#submission.open(id);
    if (id !== this.#listed?.id) return;
    this.#restored = { values };
    this.#context.host.requestUpdate();
  }

  #start(challenge: Challenge, fields: readonly (FormField | null)[]): void {
    const draft = this.#restored?.values;
    const sent = this.#read?.form?.values;
    this.#draft.personal = hasPersonalData(fields);
    this.#files.start(challenge.id, fields, draft, challenge.submission);
    this.#form.files = this.#files.answers(fields);
    this.#isRepeated = !draft && sent !== undefined;
    this.#form.start(fields, FileFields.answersIn(draft) ?? sent);
  }

  #bodyAndFooter(challenge: Challenge): PanelBody {
    const context = this.#context;
    const hasInput = Object.keys(this.#form.rawValues).length > 0;
    const { unsent } = this.#submission;
    if (unsent?.status === 'pending')
      return pendingContent(unsent, this.#draft.lifetime, context, {
        resending: this.#submission.resending,
        resend: () => this.#submission.resend(),
        discard: () => {
          this.#submission.discard();
          this.#edit();
        },
      });
    if (unsent) return rejectedContent(unsent.error, hasInput, context, () => this.#edit());
    const errorKind = this.#errorKind;
    if (errorKind) return loadFailedContent(errorKind, () => this.#detail.reload(), context);
    if (closedStates.test(challenge.state ?? '')) return this.#closedContent(challenge, hasInput);
    return this.#step === 'review' ? reviewStep(this.#view(challenge)) : fieldsStep(this.#view(challenge));
  }

  /** Replaces the form of a challenge for which nothing can be sent now. */
  #closedContent({ reasons = [] }: Challenge, hasInput: boolean): PanelBody {
    const { words } = this.#context;
    return {
      body: notice(
        html`<b>${words.text('notNow')}</b>
          ${reasons.slice(0, 3).map(({ text }) => html`<span>${localText(text)}</span> `)}
          ${hasInput ? words.text('kept') : ''}`,
        { tone: 'caution', role: 'status' },
      ),
    };
  }

  #view(challenge: Challenge): StepView {
    const reviews = this.#fields.length > mostWithoutReview;
    return {
      challenge,
      form: this.#form,
      draft: this.#draft,
      sending: this.#submission.sending,
      reviews,
      isRepeated: this.#isRepeated,
      errorMessage: this.#errorMessage,
      context: this.#context,
      fileName: this.#files.nameOf,
      next: () => this.#next(challenge, reviews && this.#step === 'fields'),
      edit: () => this.#edit(),
      discard: () => this.#discard(challenge),
    };
  }

  #saveDraft(): void {
    this.#errorMessage = '';
    const values = this.#form.rawValues;
    this.#draft.write(Object.keys(values).length > 0 ? { ...values, ...this.#files.draftNames } : {});
  }

  #discard({ id }: Challenge): void {
    this.#draft.drop();
    this.#isRepeated = false;
    this.#files.start(id, this.#fields, {}, undefined);
    this.#form.start(this.#fields);
    this.#context.focusTitle('');
  }

  #next(challenge: Challenge, toReview: boolean): void {
    if (this.#step === 'fields' && !this.#form.reportValidity()) return;
    if (!toReview) return this.#submission.send(challenge, this.#form.values, this.#draft.personal);
    this.#step = 'review';
    this.#context.focusTitle(this.#context.words.text('review'));
  }

  #edit(): void {
    this.#submission.reset();
    this.#step = 'fields';
    this.#context.focusTitle('');
  }

  #showFieldErrors(errors: readonly FieldError[]): void {
    this.#step = 'fields';
    this.#errorMessage = this.#form.words.text('checkAnswers');
    this.#context.focusTitle('');
    this.#form.setErrors(errors);
  }
}
