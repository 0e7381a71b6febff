import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../../client/failure.ts';
import type { News, Sent } from '../../client/outbox.ts';
import { approveClaim, cancelClaim, declineClaim, type Claim } from '../../contract/claim.ts';
import { ActionController } from '../shared/action-controller.ts';
import { plainText } from '../shared/local-text.ts';
import { DeclineForm } from './claim-decline.ts';
import { keptScene } from './claim-kept.ts';
import {
  cancelFoot,
  declineFoot,
  moveRefused,
  movesFoot,
  type Footing,
  type MoveAction,
} from './claim-moves-foot.ts';
import { claimIn } from './claim-reply.ts';
import { sendBy } from '../shared/send-by.ts';
import type { ClaimSetting, Drawn } from './claim-setting.ts';
import { statusWord } from './claim-status-word.ts';
import type { KeptWrites } from '../shared/form/kept-writes.ts';

interface Consequences {
  readonly moved: (claim: Claim) => void;
  /** The claim is no longer what it was. */
  readonly stale: () => void;
}

/** What a move adds to a claim on screen; `only`: in place of it. */
export interface Move {
  readonly told: Drawn;
  readonly only: boolean;
  readonly foot: TemplateResult | typeof nothing;
}

/** What a person may do with a claim: cancel while that is possible, approve, decline with a reason. */
export class ClaimMoves {
  readonly #setting: ClaimSetting;
  readonly #writes: KeptWrites;
  readonly #then: Consequences;
  readonly #decline: DeclineForm;
  readonly #cancelling: ActionController<typeof cancelClaim>;
  readonly #approving: ActionController<typeof approveClaim>;
  readonly #declining: ActionController<typeof declineClaim>;
  #id = '';
  /** What was chosen and is not confirmed yet. */
  #chosen: 'cancel' | 'decline' | undefined;
  #sending: MoveAction | undefined;
  #kept:
    { readonly key: string; readonly error: Failure | undefined; readonly repeatable: boolean } | undefined;
  #refused: Failure | undefined;

  constructor(setting: ClaimSetting, writes: KeptWrites, then: Consequences) {
    this.#setting = setting;
    this.#writes = writes;
    this.#then = then;
    const { host } = setting;
    this.#decline = new DeclineForm(setting, writes);
    this.#cancelling = new ActionController(host, cancelClaim);
    this.#approving = new ActionController(host, approveClaim);
    this.#declining = new ActionController(host, declineClaim);
  }

  open(id: string): void {
    this.#id = id;
    this.#chosen = undefined;
    this.#sending = undefined;
    this.#kept = undefined;
    this.#refused = undefined;
    void this.#find(id);
  }

  scene(claim: Claim): Move {
    const told = this.#refused ? moveRefused(this.#refused, this.#setting) : nothing;
    const footing = this.#footing(claim);
    const kept = this.#kept;
    if (kept) {
      const { body, foot } = keptScene(
        { ...kept, where: this.#writes.outlives ? 'device' : 'page' },
        this.#setting,
        {
          sending: this.#sending !== undefined,
          again: () => void this.#again(kept.key),
          discard: () => this.#discard(kept.key),
        },
      );
      return { told: body, only: false, foot };
    }
    if (this.#chosen === 'decline') {
      const form = this.#decline.render(() => void this.#sendDecline(claim));
      return { told: html`${told}${form}`, only: true, foot: declineFoot(footing) };
    }
    return {
      told,
      only: false,
      foot: this.#chosen === 'cancel' ? cancelFoot(footing) : movesFoot(claim, footing),
    };
  }

  #footing(claim: Claim): Footing {
    return {
      setting: this.#setting,
      sending: this.#sending,
      choose: (what) => this.#choose(what, claim),
      send: (what) => void (what === 'cancel' ? this.#cancel(claim) : this.#approve(claim)),
    };
  }

  #choose(chosen: 'cancel' | 'decline' | undefined, claim: Claim): void {
    this.#chosen = chosen;
    this.#refused = undefined;
    if (chosen === 'decline') this.#decline.open(claim);
    this.#setting.turn(chosen === 'cancel' ? this.#setting.words.text('cancelSure') : '');
  }

  async #cancel(claim: Claim): Promise<void> {
    this.#wait('cancel');
    this.#settle(claim.id, await sendBy(this.#cancelling, { ...this.#intent(claim), body: {} }));
  }

  async #approve(claim: Claim): Promise<void> {
    this.#wait('approve');
    this.#settle(claim.id, await sendBy(this.#approving, { ...this.#intent(claim), body: {} }));
  }

  async #sendDecline(claim: Claim): Promise<void> {
    const reason = this.#sending ? undefined : this.#decline.check();
    if (reason === undefined) return;
    this.#wait('decline');
    this.#settle(claim.id, await sendBy(this.#declining, { ...this.#intent(claim), body: { reason } }));
  }

  #intent({ id, perk }: Claim): { params: { id: string }; lang: string; title?: string } {
    return { params: { id }, lang: this.#setting.tag(), ...(perk && { title: plainText(perk.title) }) };
  }

  #wait(action: MoveAction): void {
    this.#sending = action;
    this.#setting.host.requestUpdate();
  }

  async #find(id: string): Promise<void> {
    for (const { id: write } of [cancelClaim, approveClaim, declineClaim]) {
      const kept = await this.#writes.find(write, id);
      if (!kept || id !== this.#id) continue;
      this.#kept = { key: kept.key, repeatable: kept.repeatable, error: undefined };
      this.#setting.host.requestUpdate();
    }
  }

  /** What was kept about the claim on screen was sent meanwhile. */
  hear({ kept, sent }: News): boolean {
    const here = this.#kept?.key === kept.key && this.#setting.isShown('claim');
    if (here) this.#settle(this.#id, sent);
    return here || (sent.status === 'done' && kept.write !== 'claimPerk');
  }

  async #again(key: string): Promise<void> {
    const id = this.#id;
    this.#wait('cancel');
    const sent = await this.#writes.resend(key);
    this.#settle(id, sent);
  }

  #discard(key: string): void {
    this.#writes.discard(key);
    this.#kept = undefined;
    this.#setting.turn('');
  }

  #settle(id: string, sent: Sent<unknown> | undefined): void {
    if (!sent || id !== this.#id) return;
    this.#sending = undefined;
    this.#kept = undefined;
    this.#refused = undefined;
    if (sent.status === 'done') return this.#done(claimIn(sent.reply));
    if (sent.status === 'kept') {
      return this.#keep(sent);
    }
    const { code, fieldErrors = [] } = sent.error;
    if (code === 'invalid_fields' && this.#chosen === 'decline') {
      this.#setting.host.requestUpdate();
      return this.#decline.refuse(fieldErrors);
    }
    this.#refused = sent.error;
    this.#chosen = undefined;
    this.#then.stale();
    this.#setting.bring('claim');
    this.#setting.turn('');
  }

  #keep({ key, error }: Extract<Sent<unknown>, { status: 'kept' }>): void {
    const { repeatable = true } = this.#writes.kept.find((one) => one.key === key) ?? {};
    this.#kept = { key, error, repeatable };
    this.#setting.turn(this.#setting.words.text('keptTitle'));
  }

  #done(claim: Claim | undefined): void {
    if (this.#chosen === 'decline') this.#decline.sent();
    this.#chosen = undefined;
    if (claim) this.#then.moved(claim);
    else this.#then.stale();
    this.#setting.turn(claim ? statusWord(claim.status, this.#setting) : '');
  }
}
