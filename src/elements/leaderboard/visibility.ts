import { html, nothing, type TemplateResult } from 'lit';
import type { LaurelError } from '../../client/errors.ts';
import { setVisibility, type Leaderboard, type Visibility } from '../../contract/leaderboards.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { PendingWrites } from '../internal/controllers/pending-writes.ts';
import { WriteController } from '../internal/controllers/write-controller.ts';
import { onProgramChange } from '../internal/program/program-controller.ts';
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

/** The choice of how others see the viewer: it is saved at once and can be changed back. */
export class VisibilityChoice {
  readonly #context: BoardContext;
  readonly #onSaved: () => void;
  readonly #write: WriteController<typeof setVisibility>;
  /** The latest choice; undefined before one is made and after a failure, when the board's own value counts. */
  #selected: Visibility | undefined;

  /** `onSaved` is called once the backend has answered, with success or without. */
  constructor(context: BoardContext, onSaved: () => void) {
    const { host, tag } = context;
    this.#context = context;
    this.#onSaved = onSaved;
    this.#write = new WriteController(new PendingWrites(host, tag), [setVisibility]);
    onProgramChange(host, () => (this.#selected = undefined));
  }

  render(id: string, { viewer }: Leaderboard, close: () => void): TemplateResult {
    const { words } = this.#context;
    const { options = [], visibility } = viewer ?? {};
    const selected = this.#selected ?? visibility;
    const { unsent } = this.#write;
    return html`<fieldset class="seeing" part="visibility" aria-describedby="seeing-note">
      <legend class="n16 strong">${words.text('howSeen')}</legend>
      <p class="muted" id="seeing-note">${words.text('howSeenNote')}</p>
      ${options.map(
        (option) =>
          html`<label class="option" part="option">
            <input
              type="radio"
              name="seeing"
              .checked=${option.visibility === selected}
              @change=${() => void this.#select(id, option.visibility)}
            /><span>${this.#optionLabel(option)}</span>
            ${isKnownVisibility(option.visibility) ? html`<span class="n12 quiet">${words.text(visibilityLabels[option.visibility])}</span>` : nothing}
          </label>`,
      )}
      <p class="end">
        <span role="alert">${unsent?.error ? this.#errorText(unsent.error) : nothing}</span>
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

  #errorText({ ask, detail, kind }: LaurelError): Renderable {
    const { words } = this.#context;
    if (detail) return localText(detail);
    // It was answered with success: the board that is read next shows what holds.
    if (kind === 'contract') return words.text('setUnread');
    return ask ? words.rich('ask', { name: html`<bdi>${ask.name}</bdi>` }) : words.text('notSet');
  }

  /** A choice that is made while another is being sent follows it, so the last one counts. */
  async #select(id: string, visibility: Visibility): Promise<void> {
    this.#selected = visibility;
    if (this.#write.sending) return;
    this.#write.reset(id);
    let sent: Visibility | undefined;
    while (this.#selected !== undefined && sent !== this.#selected) {
      sent = this.#selected;
      await this.#write.send({
        write: setVisibility,
        params: { id },
        body: { visibility: sent },
        lang: this.#context.tag(),
      });
      if (this.#write.state.status !== 'done') this.#selected = undefined;
    }
    this.#onSaved();
    this.#context.host.requestUpdate();
  }
}
