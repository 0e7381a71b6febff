import { nothing, type LitElement, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { News } from '../../client/outbox.ts';
import type { Permission } from '../../contract/membership.ts';
import type { Perk } from '../../contract/perk.ts';
import { adopt } from '../shared/adopt.ts';
import { Dialog } from '../shared/dialog.ts';
import { Words } from '../shared/words.ts';
import { ClaimForm } from './claim-form.ts';
import { ClaimQueue } from './claim-queue.ts';
import type { ClaimSetting, Part, Scene } from './claim-setting.ts';
import { ClaimStatus } from './claim-status.ts';
import { timelineStyles } from '../shared/timeline.styles.ts';
import { ClaimUnsent } from './claim-unsent.ts';
import { claimVocabulary } from './claim-vocabulary.ts';
import { KeptWrites } from '../shared/form/kept-writes.ts';
import { claimStyles } from './claim.styles.ts';
import { entriesScene } from './entries.ts';
import { vocabulary } from './vocabulary.ts';

/** Where perks are claimed and claims are followed: the dialog of a perk list, loaded when somebody wants it. */
export class ClaimDesk {
  readonly #setting: ClaimSetting;
  readonly #dialog: Dialog;
  readonly #form: ClaimForm;
  readonly #status: ClaimStatus;
  readonly #queue: ClaimQueue;
  readonly #unsent: ClaimUnsent;
  #part: Part | undefined;
  #drawn: Perk | undefined;
  #said = '';
  #may: readonly Permission[] = [];

  constructor(host: LitElement & ReactiveControllerHost, { tag }: { readonly tag: () => string }) {
    adopt(host, claimStyles);
    adopt(host, timelineStyles);
    this.#dialog = new Dialog(host, () => (this.#part = undefined));
    this.#setting = {
      host,
      tag,
      words: new Words(host, claimVocabulary),
      list: new Words(host, vocabulary),
      openPerk: (id, title) => this.open({ id, title }, this.#may),
      showClaim: (...claim) => this.#showClaim(...claim),
      isShown: (part) => this.#isShown(part),
      bring: (part) => {
        if (!this.#isShown(part)) this.#enter(part);
      },
      turn: (said) => this.#turn(said),
      close: () => this.#dialog.close(),
    };
    const hear = (news: News): void => {
      const told = [this.#form.hear(news), this.#status.hear(news)].includes(true);
      if (!told) this.#unsent.hear(news);
    };
    const writes = new KeptWrites(host, tag, hear);
    this.#form = new ClaimForm(this.#setting, writes);
    this.#status = new ClaimStatus(this.#setting, writes);
    this.#queue = new ClaimQueue(host, this.#setting);
    this.#unsent = new ClaimUnsent(this.#setting, writes, hear);
  }

  /** False until the words of the page's language are there. */
  get ready(): boolean {
    return this.#setting.words.ready && this.#setting.list.ready;
  }

  /** The way to a claim: questions, review, and what came of it. */
  open(perk: Perk, may: readonly Permission[]): void {
    this.#may = may;
    this.#form.open(perk, may);
    this.#enter('form');
  }

  /** A claim: status, timeline, who acts next. */
  show(claimId: string): void {
    this.#showClaim(claimId);
  }

  /** A draw's entries, and where they come from. */
  entries(perk: Perk): void {
    this.#drawn = perk;
    this.#enter('entries');
  }

  /** The dialog, for the end of the list's template. */
  render(): TemplateResult {
    const { words, tag } = this.#setting;
    const { locale } = words;
    const scene = this.ready ? this.#scene() : undefined;
    return this.#dialog.render(
      scene && {
        ...scene,
        close: words.text('close'),
        lang: locale,
        // Words of another language than the page's, for want of its own, keep their own direction.
        dir: tag().toLowerCase().startsWith(words.lang.slice(0, 2)) ? undefined : 'ltr',
        said: this.#said,
      },
    );
  }

  /** Claims that wait for this person's decision. */
  queue(may: readonly Permission[]): TemplateResult | typeof nothing {
    return this.ready ? this.#queue.render(may) : nothing;
  }

  /** Writes that were not answered. */
  unsent(): TemplateResult | typeof nothing {
    return this.ready ? this.#unsent.render() : nothing;
  }

  #isShown(part: Part): boolean {
    return this.#part === part && this.#dialog.isOpen;
  }

  #scene(): Scene | undefined {
    if (this.#part === 'form') return this.#form.scene();
    if (this.#part === 'claim') return this.#status.scene();
    return this.#part && this.#drawn ? entriesScene(this.#drawn, this.#setting) : undefined;
  }

  #enter(part: Part): void {
    this.#part = part;
    this.#said = '';
    this.#dialog.open();
  }

  #showClaim(...claim: Parameters<ClaimStatus['open']>): void {
    this.#status.open(...claim);
    this.#enter('claim');
  }

  #turn(said: string): void {
    this.#said = said;
    this.#dialog.turn();
  }
}
