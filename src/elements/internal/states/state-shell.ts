// The states that all widgets share: a `StateShell` reads a widget's main resource and draws loading, failed, not a member and
// the like; only `ready` is the widget's own (`widget-view.ts`). States that few people see are loaded by `rare-states.ts`.

import { importModule } from '../../../client/http/import-module.ts';
import { html, nothing, type LitElement, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { LaurelError } from '../../../client/errors.ts';
import type { MissingConnection, Resource } from '../../../client/reads/resource.ts';
import type { Envelope } from '../../../contract/core/envelope.ts';
import type { CompiledRead } from '../../../contract/core/schema-table.ts';
import { isNotMember } from '../../../rules/membership.ts';
import type { states as stateWords } from '../../../locales/en/states.ts';
import { formatTime } from '../i18n/dates.ts';
import { localText } from '../i18n/local-text.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { brokenMedal, icon } from '../ui/icons.ts';
import { failureNotice, LazyModule, retryModules } from '../controllers/lazy-module.ts';
import { ResourceController, type ResourceOptions } from '../controllers/resource-controller.ts';
import type { Renderable } from './widget-context.ts';
import type { WidgetView } from './widget-view.ts';
import type { Messages, MessageLoaders } from '../../../locales/index.ts';
import { Localizer } from '../i18n/localizer.ts';

/** Messages that every widget has for its shared states. */
type StateMessages = typeof stateWords & { readonly failed: string; readonly failedShort: string };

/** Name of a custom state: `laurel-tier-badge:state(error)`. */
type WidgetState =
  'loading' | 'ready' | 'stale' | 'error' | 'empty' | 'unconfigured' | 'not-a-member' | 'forbidden';

/** A resource with data to show: up to date, or from before a refresh failed. */
type ResourceWithData<Data> = Extract<Resource<Data>, { readonly data: Data }>;

const errorMessageKey = ({ kind, status = 401 }: LaurelError): keyof typeof stateWords => {
  if (kind === 'authentication') return status === 401 ? 'signedOut' : 'signIn';
  if (kind === 'rate_limit') return 'tooMany';
  if (kind === 'forbidden') return 'accessRefused';
  if (kind === 'contract' || kind === 'render') return 'unreadable';
  return kind === 'connection' || kind === 'timeout' ? 'unreachable' : 'unchanged';
};

const keepFocus = async (host: ReactiveControllerHost & HTMLElement, event: Event): Promise<void> => {
  const [focused] = event.composedPath();
  const loaded = await importModule(() => import('../ui/keep-focus.ts')).catch(() => undefined);
  if (loaded) new loaded.FocusKeeper(host, focused);
};

/**
 * A page translator replaces each text by `<font>` elements, and Lit would write the next text into the one that is gone.
 * So before each update the elements become texts again: what has not changed stays translated.
 */
const unwrapTranslations = (root: ShadowRoot | null): void => {
  for (const font of root?.querySelectorAll('font') ?? []) font.replaceWith(font.textContent);
};

/**
 * What all widgets do alike: reads the widget's main resource, sets its custom states, and renders loading, failed,
 * unconfigured, not a member and wrong role. The widget itself renders only `ready`, its skeleton and its "not found".
 */
export class StateShell<Data extends Envelope, W extends Messages & StateMessages> {
  readonly words: Localizer<W>;
  readonly resource: ResourceController<Data>;
  readonly #host: LitElement;
  readonly #internals: ElementInternals;
  readonly #membershipStates: LazyModule<import('./membership-states.ts').MembershipStates>;
  readonly #unconfiguredHint: LazyModule<typeof import('./unconfigured-hint.ts')>;

  constructor(
    host: LitElement,
    route: CompiledRead<Data>,
    messages: MessageLoaders<W>,
    params?: ResourceOptions['params'],
  ) {
    this.#host = host;
    this.#internals = host.attachInternals();
    this.words = new Localizer(host, messages);
    this.resource = new ResourceController(host, route, {
      tag: () => this.words.tag,
      params,
    });
    this.#membershipStates = new LazyModule(
      host,
      async () => new (await importModule(() => import('./rare-states.ts'))).MembershipStates(host),
      'error',
    );
    this.#unconfiguredHint = new LazyModule(
      host,
      () => importModule(() => import('./rare-states.ts')),
      'none',
    );
    host.addController({
      hostConnected: () => adoptStyles(host),
      hostUpdate: () => unwrapTranslations(host.shadowRoot),
      hostUpdated: () => this.#markLanguage(host.shadowRoot),
    });
    // Nothing of the widget can lose the focus before something of it has it.
    host.addEventListener('focusin', (event) => void keepFocus(host, event), { once: true });
  }

  /** The whole content of the widget in its present state. */
  render(view: WidgetView<Data>): TemplateResult {
    const { slow } = this.resource;
    const announcement = slow && this.resource.state.status === 'loading' ? this.words.text('slow') : nothing;
    const { textLang, dir = nothing } = this.words;
    return html`<div class="widget" lang=${textLang} dir=${dir} tabindex="-1">
      ${this.#renderState(view)}${this.#renderFailureNote(view)}<span class="sr-only" role="status"
        >${announcement}</span
      >
    </div>`;
  }

  /** Says below the state that a part of the code did not load. The state itself stays as it is, with what a person typed there. */
  #renderFailureNote({ compact }: WidgetView<Data>): TemplateResult | typeof nothing {
    if (compact || failureNotice(this.#host) !== 'note') return nothing;
    return html`<div class="row not-loaded" part="note" role="alert">
      <span>${this.words.text('notLoaded')}</span>
      <button class="text-btn" part="button button-text" @click=${this.#retry}>
        ${this.words.text('retry')}
      </button>
    </div>`;
  }

  #renderState(view: WidgetView<Data>): TemplateResult | typeof nothing {
    const { state } = this.resource;
    if (failureNotice(this.#host) === 'error') {
      this.#setStates('error');
      return this.#renderFailure(view, this.words.text('notLoaded'));
    }
    if (this.words.ready && view.settled && state.status !== 'unconfigured') {
      this.#setStates('ready');
      return view.ready(view.settled, html`${this.resource.demo ? this.#renderNote('sample') : nothing}`);
    }
    if (!this.words.ready || state.status === 'loading') return this.#renderLoading(view);
    if (state.status === 'unconfigured') return this.#renderUnconfigured(view, state.missing);
    if (state.status === 'empty') {
      this.#setStates('empty');
      return html`<slot name="empty"></slot>`;
    }
    if (state.status === 'error') return this.#renderError(view, state.error);
    const membership = state.data.viewer?.membership;
    if (membership && isNotMember(membership)) {
      return this.#renderMembership(view, 'not-a-member', (states) =>
        states.notMember(view, membership, state.data.viewer?.may ?? []),
      );
    }
    return this.#renderReady(view, state);
  }

  #renderLoading({ skeleton }: WidgetView<Data>): TemplateResult {
    this.#setStates('loading', this.resource.slow && 'slow');
    return html`<div aria-busy="true" role="group" aria-label=${this.words.text('loading')}>
      ${skeleton()}
    </div>`;
  }

  #renderUnconfigured(view: WidgetView<Data>, missing: MissingConnection): TemplateResult {
    this.#setStates('unconfigured');
    // The page may connect later, for example after its own sign-in, so that the hint waits.
    const hint =
      this.resource.slow && missing !== 'sign-in'
        ? this.#unconfiguredHint.get()?.unconfiguredHint(view, missing)
        : undefined;
    return hint ?? html`<div class="invisible" aria-hidden="true">${view.skeleton()}</div>`;
  }

  /** A state that people see who are not members or may not look; the skeleton until its code has loaded. */
  #renderMembership(
    view: WidgetView<Data>,
    name: WidgetState,
    render: (states: import('./membership-states.ts').MembershipStates) => TemplateResult,
  ): TemplateResult {
    this.#setStates(name);
    const states = this.#membershipStates.get();
    return states?.ready ? render(states) : view.skeleton();
  }

  #renderError(view: WidgetView<Data>, error: LaurelError): TemplateResult {
    // Anything on the way to the backend may answer a bare 403: only a code says that it is about the person.
    if (error.kind === 'forbidden' && /^(forbidden|role_required)$/.test(error.code ?? ''))
      return this.#renderMembership(view, 'forbidden', (states) => states.forbidden(view, error.ask));
    const notFound = error.kind === 'not_found' && view.notFound;
    this.#setStates(notFound ? 'empty' : 'error');
    if (notFound) return notFound();
    return this.#renderFailure(
      view,
      error.detail ? localText(error.detail) : this.words.text(errorMessageKey(error)),
    );
  }

  #renderFailure(view: WidgetView<Data>, reason: Renderable): TemplateResult {
    if (view.compact) return view.compact(this.words.text('failedShort'), this.#retry);
    return html`<section class=${view.cardClass} part="card" role="status">
      ${brokenMedal}
      <h3 class="n16 strong" part="title">${this.words.text('failed')}</h3>
      <p class="muted">${reason}</p>
      <button class="btn" part="button button-secondary" @click=${this.#retry}>
        ${icon('reload')}${this.words.text('retry')}
      </button>
    </section>`;
  }

  #renderReady(view: WidgetView<Data>, state: ResourceWithData<Data>): TemplateResult {
    this.#setStates(state.status);
    try {
      return view.ready(state.data, this.#renderNotes(state));
    } catch (error) {
      return this.#renderError(view, LaurelError.from(error, 'render', 'Rendering failed'));
    }
  }

  /** The last rows of a card: how old its data is, that parts are missing, that it is sample data. */
  #renderNotes(state: ResourceWithData<unknown>): TemplateResult {
    const stale = ({ asOf, error }: Extract<Resource<unknown>, { status: 'stale' }>): TemplateResult =>
      html`<div class="row" part="note" role="status">
        ${icon('clock')}<span
          >${this.words.text(error.kind === 'authentication' ? 'asOfSignIn' : 'asOf', { time: formatTime(asOf, this.words.locale) })}</span
        >
        <button class="text-btn" part="button button-text" @click=${this.#retry}>
          ${this.words.text('retry')}
        </button>
      </div>`;
    return html`${state.status === 'stale' ? stale(state) : nothing}
    ${state.skipped.length > 0 ? this.#renderNote('partly') : nothing}
    ${this.resource.demo ? this.#renderNote('sample') : nothing}`;
  }

  #renderNote(key: 'partly' | 'sample'): TemplateResult {
    return html`<p class="row quiet n12" part="note">${this.words.text(key)}</p>`;
  }

  /** Marks the backend's texts (all in `<bdi>`) with their language if it is not that of the messages, for screen readers and fonts. */
  #markLanguage(root: ShadowRoot | null): void {
    const { state } = this.resource;
    const lang = ('lang' in state && state.lang) || this.words.lang;
    const foreign = !lang.startsWith(this.words.lang.slice(0, 2));
    for (const text of root?.querySelectorAll<HTMLElement>(foreign ? 'bdi' : 'bdi[lang]') ?? []) {
      if (!foreign) text.removeAttribute('lang');
      else if (text.lang !== lang) text.lang = lang;
    }
  }

  readonly #retry = (): void => {
    // The pressed button disappears; the focus stays in the widget.
    this.#internals.shadowRoot?.querySelector<HTMLElement>('.widget')?.focus();
    if (failureNotice(this.#host)) retryModules(this.#host);
    else this.resource.reload();
  };

  /** Replaces the custom states, unless they are the same. */
  #setStates(...names: (WidgetState | 'slow' | false)[]): void {
    const { states } = this.#internals;
    if (names.every((name) => !name || states.has(name)) && states.size === names.filter(Boolean).length)
      return;
    states.clear();
    for (const name of names) if (name) states.add(name);
  }
}
