import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type * as z from 'zod/mini';
import { LaurelError, type ErrorKind } from '../../../client/errors.ts';
import type { MissingConnection, Resource } from '../../../client/reads/resource.ts';
import type { Envelope } from '../../../contract/core/envelope.ts';
import type { Route } from '../../../contract/core/route.ts';
import type { states as frameWords } from '../../../locales/en/states.ts';
import { formatTime } from '../i18n/dates.ts';
import { brokenMedal, icon } from '../ui/icons.ts';
import { LazyModule } from '../controllers/lazy-module.ts';
import { ResourceController, type ResourceOptions } from '../controllers/resource-controller.ts';
import type { WidgetView } from './widget-view.ts';
import type { Messages, MessageLoaders } from '../../../locales/index.ts';
import { Localizer } from '../i18n/localizer.ts';

type StateMessages = typeof frameWords & { readonly failed: string; readonly failedShort: string };

/** Name of a custom state: `laurel-tier-badge:state(error)`. */
type WidgetState =
  'loading' | 'ready' | 'stale' | 'error' | 'empty' | 'unconfigured' | 'not-a-member' | 'forbidden';

/** What can be drawn: up to date, or from before. */
type ResourceWithData<Data> = Extract<Resource<Data>, { readonly data: Data }>;

const errorMessageKey = (kind: ErrorKind): keyof typeof frameWords => {
  if (kind === 'authentication') return 'signedOut';
  if (kind === 'rate_limit') return 'tooMany';
  return kind === 'contract' || kind === 'render' ? 'unreadable' : 'soon';
};

/** The states that every widget shares, drawn around what is its own. */
export class StateShell<S extends z.ZodMiniType<Envelope>, W extends Messages & StateMessages> {
  readonly words: Localizer<W>;
  readonly resource: ResourceController<S>;
  readonly #internals: ElementInternals;
  readonly #membershipStates: LazyModule<import('./membership-states.ts').MembershipStates>;
  readonly #unconfiguredHint: LazyModule<typeof import('./unconfigured-hint.ts')>;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    route: Route<S>,
    vocabulary: MessageLoaders<W>,
    params?: ResourceOptions['params'],
  ) {
    this.#internals = host.attachInternals();
    this.words = new Localizer(host, vocabulary);
    this.resource = new ResourceController(host, route, {
      tag: () => this.words.tag,
      ...(params && { params }),
    });
    this.#membershipStates = new LazyModule(
      host,
      async () => new (await import('./membership-states.ts')).MembershipStates(host),
    );
    this.#unconfiguredHint = new LazyModule(host, () => import('./unconfigured-hint.ts'));
    host.addController({ hostUpdated: () => this.#markLanguage(host.shadowRoot) });
  }

  render(view: WidgetView<z.output<S>>): TemplateResult {
    const { slow } = this.resource;
    const said = slow && this.resource.state.status === 'loading' ? this.words.text('slow') : nothing;
    const { lang, locale, tag } = this.words;
    // Words of another language than the page's, for want of its own, keep their own direction.
    const dir = tag.toLowerCase().startsWith(lang.slice(0, 2)) ? nothing : 'ltr';
    return html`<div class="voice" lang=${locale} dir=${dir} tabindex="-1">
      ${this.#renderState(view)}<span class="vh" role="status">${said}</span>
    </div>`;
  }

  #renderState(view: WidgetView<z.output<S>>): TemplateResult | typeof nothing {
    const { state } = this.resource;
    if (!this.words.ready || state.status === 'loading') return this.#renderLoading(view);
    if (state.status === 'unconfigured') return this.#renderUnconfigured(view, state.missing);
    if (state.status === 'empty') {
      this.#setStates('empty');
      return html`<slot name="empty"></slot>`;
    }
    if (state.status === 'error') return this.#renderError(view, state.error);
    const membership = state.data.viewer?.membership;
    if (membership && membership.status !== 'active') {
      this.#setStates('not-a-member');
      const outside = this.#membershipStates.get();
      return outside?.ready
        ? outside.notMember(view, membership, state.data.viewer?.may ?? [])
        : view.skeleton();
    }
    return this.#renderReady(view, state);
  }

  #renderLoading({ skeleton }: WidgetView<z.output<S>>): TemplateResult {
    this.#setStates('loading', this.resource.slow && 'slow');
    return html`<div aria-busy="true" role="group" aria-label=${this.words.text('loading')}>
      ${skeleton()}
    </div>`;
  }

  #renderUnconfigured(view: WidgetView<z.output<S>>, missing: MissingConnection): TemplateResult {
    this.#setStates('unconfigured');
    // A page may still be on its way to connect: nobody is told anything before the time is up.
    const hint =
      this.resource.slow && missing !== 'sign-in'
        ? this.#unconfiguredHint.get()?.unconfiguredHint(view, missing)
        : undefined;
    return hint ?? html`<div class="ghost" aria-hidden="true">${view.skeleton()}</div>`;
  }

  #renderError(view: WidgetView<z.output<S>>, error: LaurelError): TemplateResult {
    if (error.kind === 'forbidden') {
      this.#setStates('forbidden');
      const outside = this.#membershipStates.get();
      return outside?.ready ? outside.forbidden(view, error.ask) : view.skeleton();
    }
    const missing = error.kind === 'not_found' && view.notFound;
    this.#setStates(missing ? 'empty' : 'error');
    if (missing) return missing();
    if (view.compact) return view.compact(this.words.text('failedShort'), this.#retry);
    return html`<section class=${view.cardClass} part="card" role="status">
      ${brokenMedal}
      <h3 class="n16 strong" part="title">${this.words.text('failed')}</h3>
      <p class="muted">${this.words.text(errorMessageKey(error.kind))}</p>
      <button class="btn" part="button button-secondary" @click=${this.#retry}>
        ${icon('reload')}${this.words.text('retry')}
      </button>
    </section>`;
  }

  #renderReady(view: WidgetView<z.output<S>>, state: ResourceWithData<z.output<S>>): TemplateResult {
    this.#setStates(state.status);
    try {
      return view.ready(state.data, this.#renderNotes(state));
    } catch (error) {
      return this.#renderError(view, LaurelError.from(error, 'render', 'Drawing failed'));
    }
  }

  /** The last rows of a card: how old it is, what is missing in it, and whether it is real. */
  #renderNotes(state: ResourceWithData<unknown>): TemplateResult {
    const stale = (asOf: string): TemplateResult =>
      html`<div class="row" part="note" role="status">
        ${icon('clock')}<span>${this.words.text('asOf', { time: formatTime(asOf, this.words.locale) })}</span>
        <button class="text-btn" part="button button-text" @click=${this.#retry}>
          ${this.words.text('retry')}
        </button>
      </div>`;
    const note = (key: 'partly' | 'sample'): TemplateResult =>
      html`<p class="row quiet n12" part="note">${this.words.text(key)}</p>`;
    return html`${state.status === 'stale' ? stale(state.asOf) : nothing}
    ${state.skipped.length > 0 ? note('partly') : nothing} ${this.resource.demo ? note('sample') : nothing}`;
  }

  /** Texts of an answer that is in another language than the words around them say so, for voices and fonts. */
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
    // The button goes with the failure: whoever pressed it stays in the widget.
    this.#internals.shadowRoot?.querySelector<HTMLElement>('.voice')?.focus();
    this.resource.reload();
  };

  #setStates(...looks: (WidgetState | 'slow' | false)[]): void {
    const { states } = this.#internals;
    if (looks.every((look) => !look || states.has(look)) && states.size === looks.filter(Boolean).length)
      return;
    states.clear();
    for (const look of looks) if (look) states.add(look);
  }
}
