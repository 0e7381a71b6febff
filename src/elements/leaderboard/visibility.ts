import { ContextConsumer } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { LaurelError } from '../../client/errors.ts';
import { setVisibility, type Leaderboard, type Visibility } from '../../contract/leaderboards.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { programContext, type Program } from '../internal/program/program-context.ts';
import type { BoardContext } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

const visibilityLabels = {
  name: 'byName',
  company: 'byCompany',
  alias: 'byAlias',
  hidden: 'byHidden',
} as const;
const isKnownVisibility = (name: Visibility): name is keyof typeof visibilityLabels =>
  Object.hasOwn(visibilityLabels, name);

/** How others see the viewer: a choice that holds at once and can be taken back. */
export class VisibilityChoice {
  readonly #context: BoardContext;
  readonly #onSaved: () => void;
  #program: Program | undefined;
  /** What was chosen last, and what of it is being sent. */
  #selected: Visibility | undefined;
  #sending = false;
  #error: LaurelError | undefined;

  /** `done` hears that others see something else now. */
  constructor(setting: BoardContext, done: () => void) {
    this.#context = setting;
    this.#onSaved = done;
    new ContextConsumer(setting.host, {
      context: programContext,
      subscribe: true,
      callback: (program) => {
        // What one person chose is nobody else's.
        if (program !== this.#program) this.#selected = undefined;
        this.#program = program;
      },
    });
  }

  render(id: string, { viewer }: Leaderboard, close: () => void): TemplateResult {
    const { words } = this.#context;
    const { options = [], visibility } = viewer ?? {};
    const chosen = this.#selected ?? visibility;
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
              @change=${() => void this.#select(id, option.visibility)}
            /><span>${this.#optionLabel(option)}</span>
            ${isKnownVisibility(option.visibility) ? html`<span class="n12 quiet">${words.text(visibilityLabels[option.visibility])}</span>` : nothing}
          </label>`,
      )}
      <p class="end">
        <span role="alert">${this.#error ? this.#errorText(this.#error) : nothing}</span>
        <button class="text-btn" type="button" part="button button-text" @click=${close}>
          ${words.text('done')}
        </button>
      </p>
    </fieldset>`;
  }

  #optionLabel({
    displayName,
    visibility,
  }: {
    displayName?: Leaderboard['title'];
    visibility: Visibility;
  }): Renderable {
    if (displayName !== undefined) return localText(displayName);
    return visibility === 'hidden' ? this.#context.words.text('hidden') : visibility;
  }

  #errorText({ ask }: LaurelError): Renderable {
    const { words } = this.#context;
    return ask ? words.rich('ask', { name: html`<bdi>${ask.name}</bdi>` }) : words.text('notSet');
  }

  /** Choices that come while one is on its way follow it: the last holds. */
  async #select(id: string, visibility: Visibility): Promise<void> {
    this.#selected = visibility;
    if (this.#sending) return;
    this.#sending = true;
    this.#error = undefined;
    let sent: Visibility | undefined;
    try {
      while (sent !== this.#selected) {
        sent = this.#selected;
        await this.#send(id, sent);
      }
    } catch (error) {
      // What the backend says counts.
      this.#selected = undefined;
      this.#error = LaurelError.from(error, 'connection', 'The choice was not sent');
    }
    this.#sending = false;
    this.#onSaved();
    this.#context.host.requestUpdate();
  }

  async #send(id: string, visibility: Visibility): Promise<void> {
    this.#context.host.requestUpdate();
    const outbox = await this.#program?.client.outbox();
    if (!outbox) throw new Error('There is no program to tell');
    await outbox.sendUnkeyed(
      setVisibility,
      { visibility },
      { lang: this.#context.tag(), signal: outbox.signal, params: { id } },
    );
  }
}
