import { html } from 'lit';
import type { Failure } from '../../client/failure.ts';
import type { News, Sent } from '../../client/outbox.ts';
import { claimPerk } from '../../contract/claim.ts';
import type { Values } from '../../contract/field.ts';
import type { Perk } from '../../contract/perk.ts';
import type { FieldError } from '../../contract/problem.ts';
import { ActionController } from '../shared/action-controller.ts';
import { LaurelClaimedEvent, LaurelClaimEvent } from '../shared/claim-event.ts';
import type { FormDraft } from '../shared/form/draft.ts';
import { plainText } from '../shared/local-text.ts';
import { keptScene } from './claim-kept.ts';
import { refusal, ways } from './claim-refusal.ts';
import { claimIn } from './claim-reply.ts';
import { sendBy } from '../shared/send-by.ts';
import type { ClaimSetting, Scene } from './claim-setting.ts';
import type { KeptWrites } from '../shared/form/kept-writes.ts';

/** What a form does about what came of its request. */
interface Consequences {
  /** The server refused some answers. */
  readonly corrected: (errors: readonly FieldError[]) => void;
  /** It was made, so there is no draft of it any more. */
  readonly done: (perk: string) => void;
  /** The perk is no longer what it was. */
  readonly moved: () => void;
}

type Outcome =
  | { readonly status: 'refused'; readonly error: Failure }
  | {
      readonly status: 'kept';
      readonly error: Failure | undefined;
      readonly key: string;
      readonly repeatable: boolean;
    };

/** Sends one claim, once, unless the page vetoes it; and tells what came of it. */
export class ClaimRequest {
  readonly #setting: ClaimSetting;
  readonly #writes: KeptWrites;
  readonly #then: Consequences;
  readonly #action: ActionController<typeof claimPerk>;
  #outcome: Outcome | undefined;
  #perk: string | undefined;
  sending = false;

  constructor(setting: ClaimSetting, writes: KeptWrites, then: Consequences) {
    this.#setting = setting;
    this.#writes = writes;
    this.#then = then;
    this.#action = new ActionController(setting.host, claimPerk);
  }

  /** Begins with a perk; one that was claimed and not answered goes on there, for a second claim would be another. */
  async open(perk: string): Promise<void> {
    this.#perk = perk;
    this.#outcome = undefined;
    this.sending = false;
    const kept = await this.#writes.find(claimPerk.id, perk);
    if (kept && perk === this.#perk) {
      this.#outcome = { status: 'kept', error: undefined, key: kept.key, repeatable: kept.repeatable };
    }
  }

  /** Whether there is something to tell in place of the form. */
  get told(): boolean {
    return this.#outcome !== undefined;
  }

  reset(): void {
    this.#outcome = undefined;
  }

  send(perk: Perk, values: Values, personal: boolean): void {
    if (this.sending) return;
    let asked = false;
    const proceed = (): void => {
      if (asked) return;
      asked = true;
      void this.#run(perk, values, personal);
    };
    const { host } = this.#setting;
    if (host.dispatchEvent(new LaurelClaimEvent(perk.id, proceed))) proceed();
  }

  /** What is shown in place of the form; nothing while there is nothing to tell. */
  scene(
    perk: Perk,
    typed: boolean,
    where: FormDraft['where'],
    edit: () => void,
  ): Pick<Scene, 'body' | 'foot'> | undefined {
    const outcome = this.#outcome;
    const { words } = this.#setting;
    if (!outcome) return undefined;
    if (outcome.status === 'kept') {
      return keptScene({ ...outcome, where }, this.#setting, {
        sending: this.sending,
        again: () => void this.#again(perk.id, outcome.key),
        discard: () => {
          this.#writes.discard(outcome.key);
          edit();
        },
      });
    }
    const { error } = outcome;
    const again = /^(seat_taken|quota_used_up|already_claimed|perk_locked|perk_expired|role_required)$/;
    const back = html`<button class="btn" type="button" part="action" @click=${edit}>
      ${words.text('backToForm')}
    </button>`;
    return {
      body: refusal(perk, error, typed, this.#setting),
      foot: html`<div class="acts">
        ${again.test(error.code ?? '') ? ways(perk, error, this.#setting) : back}
      </div>`,
    };
  }

  async #run(perk: Perk, values: Values, personal: boolean): Promise<void> {
    const { id, title } = perk;
    this.#wait(id);
    const lang = this.#setting.tag();
    const sent = await sendBy(this.#action, {
      params: { id },
      body: { values },
      lang,
      personal,
      title: plainText(title),
    });
    if (sent) this.#settle(id, sent);
  }

  /** What was kept is answered now. Gives whether people were told, or need not be. */
  hear({ kept, sent }: News): boolean {
    const id = kept.params['id'] ?? '';
    if (kept.write !== claimPerk.id) return false;
    const here = id === this.#perk && this.#outcome?.status === 'kept' && this.#setting.isShown('form');
    if (!here && sent.status !== 'done') return false;
    this.#settle(id, sent);
    return true;
  }

  async #again(id: string, key: string): Promise<void> {
    this.#wait(id);
    const sent = await this.#writes.resend(key);
    if (sent) this.#settle(id, sent);
  }

  #wait(id: string): void {
    if (id !== this.#perk) return;
    this.sending = true;
    this.#setting.host.requestUpdate();
  }

  #settle(perk: string, sent: Sent<unknown>): void {
    const here = perk === this.#perk;
    if (here) this.sending = false;
    if (sent.status === 'done') this.#done(perk, sent, here);
    else if (here && sent.status === 'kept') this.#keep(sent);
    else if (here && sent.status === 'refused') this.#refuse(sent);
  }

  #done(perk: string, { reply, earlier }: Extract<Sent<unknown>, { status: 'done' }>, here: boolean): void {
    const { host, words } = this.#setting;
    const claim = claimIn(reply);
    if (claim) host.dispatchEvent(new LaurelClaimedEvent(perk, claim.id, claim.status));
    if (here) this.#outcome = undefined;
    this.#then.done(perk);
    // Who closed the dialog meanwhile sees it in the list.
    if (!here || !this.#setting.isShown('form')) return;
    if (!claim) return this.#setting.close();
    this.#setting.showClaim(claim.id, claim, earlier && words.text('earlier'));
    this.#setting.turn(words.text('sentNow'));
  }

  #keep(sent: Extract<Sent<unknown>, { status: 'kept' }>): void {
    const { repeatable = true } = this.#writes.kept.find(({ key }) => key === sent.key) ?? {};
    this.#outcome = { ...sent, repeatable };
    if (this.#setting.isShown('form')) this.#setting.turn(this.#setting.words.text('keptTitle'));
  }

  #refuse(sent: Extract<Sent<unknown>, { status: 'refused' }>): void {
    const { code, fieldErrors = [] } = sent.error;
    const correctable = code === 'invalid_fields';
    this.#outcome = correctable ? undefined : sent;
    this.#then.moved();
    this.#setting.bring('form');
    if (correctable) this.#then.corrected(fieldErrors);
    else this.#setting.turn('');
  }
}
