import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { Challenge } from '../../../contract/challenges.ts';
import { PendingWrites } from '../../internal/controllers/pending-writes.ts';
import { Localizer } from '../../internal/i18n/localizer.ts';
import { adoptStyles } from '../../internal/ui/adopt-styles.ts';
import { Dialog } from '../../internal/ui/dialog.ts';
import { timelineStyles } from '../../internal/ui/timeline.styles.ts';
import type { CardNotice, CardProgress } from '../card/challenge-context.ts';
import { messages } from '../messages.ts';
import { requestStyles } from '../../internal/requests/request.styles.ts';
import { UnsentWrites } from '../../internal/requests/unsent-writes.ts';
import { FormPanel } from './form-panel.ts';
import { submissionMessages } from './messages.ts';
import { rejectionText } from './outcome.ts';
import { SentPanel } from './sent-panel.ts';
import type { PanelContent, PanelName, SubmissionContext } from './submission-context.ts';

/** What the list gives its dialog. */
export interface DialogOptions {
  /** BCP 47 tag of the language to request. */
  readonly tag: () => string;
  /** Says something to screen readers. */
  readonly announce: (text: string) => void;
  /** Reads the list again. */
  readonly reload: () => void;
}

/** An answer that is newer than the list, and what the list said when it came. */
interface NewerChallenge {
  readonly answer: Challenge;
  listed: Challenge | undefined;
  merged: Challenge;
}

/**
 * The dialog in which something is sent for a challenge, and looked at again; `ChallengeDialogLoader` loads it on demand. It connects
 * two panels (form, sent) and the list of what waits to be sent to one `PendingWrites`, and says on the cards what
 * was sent by a button alone.
 */
export class ChallengeDialog {
  readonly #context: SubmissionContext;
  readonly #dialog: Dialog;
  readonly #formPanel: FormPanel;
  readonly #sentPanel: SentPanel;
  readonly #unsent: UnsentWrites;
  #panel: PanelName | undefined;
  #announcement = '';
  #notices = new Map<string, CardNotice>();
  readonly #newer = new Map<string, NewerChallenge>();

  constructor(host: LitElement, { tag, announce, reload }: DialogOptions) {
    adoptStyles(host, requestStyles, timelineStyles);
    this.#dialog = new Dialog(host, () => (this.#panel = undefined));
    this.#context = {
      host,
      tag,
      words: new Localizer(host, submissionMessages),
      listWords: new Localizer(host, messages),
      open: (panel) => {
        if (!this.#isShowing(panel)) this.#open(panel);
      },
      isShowing: (panel) => this.#isShowing(panel),
      showSent: (...sent) => this.#showSent(...sent),
      focusTitle: (announcement) => {
        this.#announcement = announcement;
        this.#dialog.restart();
      },
      tellOnCard: (id, text, failed) => {
        this.#notices = new Map(this.#notices).set(id, { text, failed });
        // A failure is an alert of its own.
        if (!failed) announce(text);
        host.requestUpdate();
      },
      keep: (answer) => {
        this.#newer.set(answer.id, { answer, listed: undefined, merged: answer });
        host.requestUpdate();
      },
      reloadList: reload,
      close: () => this.#dialog.close(),
    };
    const writes = new PendingWrites(host, tag);
    this.#formPanel = new FormPanel(this.#context, writes);
    this.#sentPanel = new SentPanel(this.#context);
    const { words } = this.#context;
    this.#unsent = new UnsentWrites(this.#context, writes, {
      label: ({ title }) => (title ? words.text('unsent', { title }) : words.text('unsentBare')),
      refusal: (error) => rejectionText(error, words),
    });
  }

  /** False until the messages of the page's language are loaded. */
  get ready(): boolean {
    return this.#context.words.ready && this.#context.listWords.ready;
  }

  /** What the cards say of a challenge that is being sent, or was. */
  get progress(): CardProgress {
    const [busyId, busyWith] = this.#formPanel.busy ?? [];
    return { busyId, busyWith, notices: this.#notices };
  }

  /** Opens the form of a challenge, or sends it where it has none; `sendsAlone` is false for one that a link opens. */
  submit(challenge: Challenge, sendsAlone = true): void {
    if (this.#notices.has(challenge.id)) {
      this.#notices = new Map(this.#notices);
      this.#notices.delete(challenge.id);
    }
    this.#formPanel.open(challenge, sendsAlone);
  }

  /** Shows what was sent for a challenge. */
  showSent(challenge: Challenge): void {
    this.#showSent(challenge);
  }

  /** The challenges as what was answered last has them, until the list itself says something else. */
  latest(challenges: readonly Challenge[]): readonly Challenge[] {
    if (this.#newer.size === 0) return challenges;
    return challenges.map((listed) => {
      const newer = this.#newer.get(listed.id);
      if (!newer) return listed;
      newer.listed ??= listed;
      if (newer.listed !== listed) {
        this.#newer.delete(listed.id);
        return listed;
      }
      if (newer.merged === newer.answer) newer.merged = { ...listed, ...newer.answer };
      return newer.merged;
    });
  }

  /** Renders the dialog; it belongs at the end of the list's template. */
  render(): TemplateResult {
    const { words } = this.#context;
    const content = this.ready ? this.#content() : undefined;
    return this.#dialog.render(
      content && {
        ...content,
        closeLabel: words.text('close'),
        lang: words.textLang,
        dir: words.dir,
        announcement: this.#announcement,
      },
    );
  }

  /** Renders what was not sent yet, and what was refused lately. */
  renderPendingWrites(): TemplateResult | typeof nothing {
    return this.ready ? this.#unsent.render() : nothing;
  }

  #isShowing(panel: PanelName): boolean {
    return this.#panel === panel && this.#dialog.isOpen;
  }

  #content(): PanelContent | undefined {
    if (this.#panel === 'form') return this.#formPanel.content();
    return this.#panel && this.#sentPanel.content();
  }

  #open(panel: PanelName): void {
    this.#panel = panel;
    this.#announcement = '';
    this.#dialog.open();
  }

  #showSent(...sent: Parameters<SentPanel['open']>): void {
    this.#sentPanel.open(...sent);
    this.#open('sent');
  }
}
