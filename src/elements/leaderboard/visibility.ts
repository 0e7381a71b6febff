import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LaurelError } from '../../client/errors.ts';
import { setVisibility } from '../../contract/compiled/leaderboards-writes.ts';
import type { Leaderboard, Visibility } from '../../contract/leaderboards.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { PendingWrites } from '../internal/controllers/pending-writes.ts';
import { WriteController } from '../internal/controllers/write-controller.ts';
import { onProgramChange } from '../internal/program/program-controller.ts';
import type { BoardContext } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

export { visibilityStyles } from './visibility.styles.ts';

const visibilityLabels = {
  name: 'byName',
  company: 'byCompany',
  alias: 'byAlias',
  hidden: 'byHidden',
} as const;
const isKnownVisibility = (name: Visibility): name is keyof typeof visibilityLabels =>
  Object.hasOwn(visibilityLabels, name);

/** The choice of how others see the viewer. Nothing is published before it is saved by its button; it can be changed back. */
export class VisibilityChoice {
  readonly #context: BoardContext;
  readonly #onSaved: () => void;
  readonly #write: WriteController<typeof setVisibility>;
  /** What is chosen and not saved; undefined before anything is chosen and after a failure, when the board's own value counts. */
  #selected: Visibility | undefined;
  /** What was saved last, until the board says the same. */
  #saved: Visibility | undefined;

  /** `onSaved` is called once the backend has answered, with success or without. */
  constructor(context: BoardContext, onSaved: () => void) {
    const { host, tag } = context;
    this.#context = context;
    this.#onSaved = onSaved;
    this.#write = new WriteController(new PendingWrites(host, tag), [setVisibility]);
    onProgramChange(host, () => this.#reset());
  }

  /** Forgets a choice that was not saved. */
  #reset(): void {
    this.#selected = undefined;
    this.#saved = undefined;
    this.#write.reset();
  }

  render(id: string, { viewer }: Leaderboard, close: () => void): TemplateResult {
    const { words } = this.#context;
    const { options = [], visibility } = viewer ?? {};
    const current = this.#saved ?? visibility;
    const selected = this.#selected ?? current;
    const isChanged = selected !== current;
    const { state, sending } = this.#write;
    const leave = (): void => {
      this.#reset();
      close();
    };
    return html`<fieldset class="visibility" part="visibility" aria-describedby="visibility-note">
      <legend class="n16 strong">${words.text('howSeen')}</legend>
      <p class="muted" id="visibility-note">${words.text('howSeenNote')}</p>
      ${options.map(
        (option) =>
          html`<label class="option" part="option">
            <input
              type="radio"
              name="visibility"
              .checked=${live(option.visibility === selected)}
              @change=${() => this.#select(option.visibility)}
            /><span>${this.#optionLabel(option)}</span>
            ${isKnownVisibility(option.visibility) ? html`<span class="n12 quiet">${words.text(visibilityLabels[option.visibility])}</span>` : nothing}
          </label>`,
      )}
      <p class="end">
        <span role="alert"
          >${'error' in state && state.error ? this.#errorText(state.status, state.error) : nothing}</span
        >
        <span role="status"
          >${this.#saved !== undefined && !isChanged ? words.text('visibilitySaved') : nothing}</span
        >
        <button
          class="btn"
          type="button"
          part="button button-secondary"
          aria-disabled=${isChanged && !sending ? 'false' : 'true'}
          @click=${() => void this.#save(id, current)}
        >
          ${words.text('save')}
        </button>
        <button class="text-btn" type="button" part="button button-text" @click=${leave}>
          ${words.text(isChanged ? 'cancel' : 'done')}
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

  #errorText(status: string, { ask, detail }: LaurelError): Renderable {
    const { words } = this.#context;
    // The board that is read next shows what holds.
    if (status === 'unknown') return words.text('setUnread');
    if (detail) return localText(detail);
    return ask ? words.rich('ask', { name: html`<bdi>${ask.name}</bdi>` }) : words.text('notSet');
  }

  #select(visibility: Visibility): void {
    this.#selected = visibility;
    this.#write.clearError();
    this.#context.host.requestUpdate();
  }

  async #save(id: string, current: Visibility | undefined): Promise<void> {
    const visibility = this.#selected;
    if (visibility === undefined || visibility === current || this.#write.sending) return;
    this.#write.reset(id);
    await this.#write.send({
      write: setVisibility,
      params: { id },
      body: { visibility },
      lang: this.#context.tag(),
    });
    if (this.#write.state.status === 'done') this.#saved = visibility;
    // A choice that was made meanwhile stays chosen.
    if (this.#selected === visibility) this.#selected = undefined;
    this.#onSaved();
    this.#context.host.requestUpdate();
  }
}
