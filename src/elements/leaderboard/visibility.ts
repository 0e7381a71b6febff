import { ContextConsumer } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { Failure } from '../../client/failure.ts';
import { setVisibility, type Leaderboard, type Visibility } from '../../contract/leaderboard.ts';
import { localText } from '../shared/local-text.ts';
import { programContext, type Program } from '../shared/program-context.ts';
import type { Drawn, Setting } from './setting.ts';

const kinds = { name: 'byName', company: 'byCompany', alias: 'byAlias', hidden: 'byHidden' } as const;
const isKind = (name: Visibility): name is keyof typeof kinds => Object.hasOwn(kinds, name);

/** How others see the viewer: a choice that holds at once and can be taken back. */
export class VisibilityChoice {
  readonly #setting: Setting;
  readonly #done: () => void;
  #program: Program | undefined;
  /** What was chosen last, and what of it is being sent. */
  #chosen: Visibility | undefined;
  #sends = false;
  #failure: Failure | undefined;

  /** `done` hears that others see something else now. */
  constructor(setting: Setting, done: () => void) {
    this.#setting = setting;
    this.#done = done;
    new ContextConsumer(setting.host, {
      context: programContext,
      subscribe: true,
      callback: (program) => {
        // What one person chose is nobody else's.
        if (program !== this.#program) this.#chosen = undefined;
        this.#program = program;
      },
    });
  }

  render(id: string, { viewer }: Leaderboard, close: () => void): TemplateResult {
    const { words } = this.#setting;
    const { options = [], visibility } = viewer ?? {};
    const chosen = this.#chosen ?? visibility;
    return html`<fieldset class="seeing" part="visibility" aria-describedby="seeing-note">
      <legend class="n16 strong">${words.text('howSeen')}</legend>
      <p class="muted" id="seeing-note">${words.text('howSeenNote')}</p>
      ${options.map(
        (option) =>
          html`<label class="option" part="option">
            <input
              type="radio"
              name="seeing"
              .checked=${option.visibility === chosen}
              @change=${() => void this.#choose(id, option.visibility)}
            /><span>${this.#named(option)}</span>
            ${isKind(option.visibility) ? html`<span class="n12 quiet">${words.text(kinds[option.visibility])}</span>` : nothing}
          </label>`,
      )}
      <p class="end">
        <span role="alert">${this.#failure ? this.#refused(this.#failure) : nothing}</span>
        <button class="text-btn" type="button" part="action" @click=${close}>${words.text('done')}</button>
      </p>
    </fieldset>`;
  }

  #named({ displayName, visibility }: { displayName?: Leaderboard['title']; visibility: Visibility }): Drawn {
    if (displayName !== undefined) return localText(displayName);
    return visibility === 'hidden' ? this.#setting.words.text('hidden') : visibility;
  }

  #refused({ ask }: Failure): Drawn {
    const { words } = this.#setting;
    return ask ? words.rich('ask', { name: html`<bdi>${ask.name}</bdi>` }) : words.text('notSet');
  }

  /** Choices that come while one is on its way follow it: the last holds. */
  async #choose(id: string, visibility: Visibility): Promise<void> {
    this.#chosen = visibility;
    if (this.#sends) return;
    this.#sends = true;
    this.#failure = undefined;
    let sent: Visibility | undefined;
    try {
      while (sent !== this.#chosen) {
        sent = this.#chosen;
        await this.#send(id, sent);
      }
    } catch (error) {
      // What the backend says counts.
      this.#chosen = undefined;
      this.#failure = Failure.from(error, 'connection', 'The choice was not sent');
    }
    this.#sends = false;
    this.#done();
    this.#setting.host.requestUpdate();
  }

  async #send(id: string, visibility: Visibility): Promise<void> {
    this.#setting.host.requestUpdate();
    const outbox = await this.#program?.client.outbox();
    if (!outbox) throw new Error('There is no program to tell');
    await outbox.ask(
      setVisibility,
      { visibility },
      { lang: this.#setting.tag(), signal: outbox.signal, params: { id } },
    );
  }
}
