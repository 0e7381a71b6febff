import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type * as z from 'zod/mini';
import { Failure, type FailureKind } from '../../client/failure.ts';
import type { Missing, Resource } from '../../client/resource.ts';
import type { Envelope } from '../../contract/membership.ts';
import type { Route } from '../../contract/route.ts';
import type { frame as frameWords } from '../../locales/frame/en.ts';
import { formatTime } from './date.ts';
import { brokenMedal, icon } from './icon.ts';
import { OnDemand } from './on-demand.ts';
import { ResourceController, type ResourceOptions } from './resource-controller.ts';
import type { View } from './view.ts';
import { Words, type English, type Vocabulary } from './words.ts';

type FrameWords = typeof frameWords & { readonly failed: string; readonly failedShort: string };

/** Name of a custom state: `laurel-tier-badge:state(failed)`. */
type Look =
  'loading' | 'ready' | 'stale' | 'failed' | 'absent' | 'unconnected' | 'not-a-member' | 'wrong-role';

/** What can be drawn: up to date, or from before. */
type Shown<Data> = Extract<Resource<Data>, { readonly data: Data }>;

const reassurance = (kind: FailureKind): keyof typeof frameWords => {
  if (kind === 'authentication') return 'signedOut';
  if (kind === 'rate_limit') return 'tooMany';
  return kind === 'contract' || kind === 'render' ? 'unreadable' : 'soon';
};

/** The states that every widget shares, drawn around what is its own. */
export class Frame<S extends z.ZodMiniType<Envelope>, W extends English & FrameWords> {
  readonly words: Words<W>;
  readonly resource: ResourceController<S>;
  readonly #internals: ElementInternals;
  readonly #outside: OnDemand<import('./outside.ts').Outside>;
  readonly #hint: OnDemand<typeof import('./unconnected.ts')>;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    route: Route<S>,
    vocabulary: Vocabulary<W>,
    params?: ResourceOptions['params'],
  ) {
    this.#internals = host.attachInternals();
    this.words = new Words(host, vocabulary);
    this.resource = new ResourceController(host, route, {
      tag: () => this.words.tag,
      ...(params && { params }),
    });
    this.#outside = new OnDemand(host, async () => new (await import('./outside.ts')).Outside(host));
    this.#hint = new OnDemand(host, () => import('./unconnected.ts'));
    host.addController({ hostUpdated: () => this.#markLanguage(host.shadowRoot) });
  }

  render(view: View<z.output<S>>): TemplateResult {
    const { slow } = this.resource;
    const said = slow && this.resource.state.status === 'loading' ? this.words.text('slow') : nothing;
    const { lang, locale, tag } = this.words;
    // Words of another language than the page's, for want of its own, keep their own direction.
    const dir = tag.toLowerCase().startsWith(lang.slice(0, 2)) ? nothing : 'ltr';
    return html`<div class="voice" lang=${locale} dir=${dir} tabindex="-1">
      ${this.#body(view)}<span class="vh" role="status">${said}</span>
    </div>`;
  }

  #body(view: View<z.output<S>>): TemplateResult | typeof nothing {
    const { state } = this.resource;
    if (!this.words.ready || state.status === 'loading') return this.#waiting(view);
    if (state.status === 'unconnected') return this.#notConnected(view, state.missing);
    if (state.status === 'absent') {
      this.#reflect('absent');
      return html`<slot name="empty"></slot>`;
    }
    if (state.status === 'failed') return this.#failed(view, state.error);
    const membership = state.data.viewer?.membership;
    if (membership && membership.status !== 'active') {
      this.#reflect('not-a-member');
      const outside = this.#outside.get();
      return outside?.ready
        ? outside.notMember(view, membership, state.data.viewer?.may ?? [])
        : view.skeleton();
    }
    return this.#ready(view, state);
  }

  #waiting({ skeleton }: View<z.output<S>>): TemplateResult {
    this.#reflect('loading', this.resource.slow && 'slow');
    return html`<div aria-busy="true" role="group" aria-label=${this.words.text('loading')}>
      ${skeleton()}
    </div>`;
  }

  #notConnected(view: View<z.output<S>>, missing: Missing): TemplateResult {
    this.#reflect('unconnected');
    // A page may still be on its way to connect: nobody is told anything before the time is up.
    const hint =
      this.resource.slow && missing !== 'sign-in' ? this.#hint.get()?.hint(view, missing) : undefined;
    return hint ?? html`<div class="ghost" aria-hidden="true">${view.skeleton()}</div>`;
  }

  #failed(view: View<z.output<S>>, error: Failure): TemplateResult {
    if (error.kind === 'forbidden') {
      this.#reflect('wrong-role');
      const outside = this.#outside.get();
      return outside?.ready ? outside.wrongRole(view, error.ask) : view.skeleton();
    }
    const missing = error.kind === 'not_found' && view.missing;
    this.#reflect(missing ? 'absent' : 'failed');
    if (missing) return missing();
    if (view.line) return view.line(this.words.text('failedShort'), this.#retry);
    return html`<section class=${view.surface} part="card" role="status">
      ${brokenMedal}
      <h3 class="n16 strong" part="title">${this.words.text('failed')}</h3>
      <p class="muted">${this.words.text(reassurance(error.kind))}</p>
      <button class="btn" part="action" @click=${this.#retry}>
        ${icon('reload')}${this.words.text('retry')}
      </button>
    </section>`;
  }

  #ready(view: View<z.output<S>>, state: Shown<z.output<S>>): TemplateResult {
    this.#reflect(state.status);
    try {
      return view.ready(state.data, this.#notes(state));
    } catch (error) {
      return this.#failed(view, Failure.from(error, 'render', 'Drawing failed'));
    }
  }

  /** The last rows of a card: how old it is, what is missing in it, and whether it is real. */
  #notes(state: Shown<unknown>): TemplateResult {
    const stale = (asOf: string): TemplateResult =>
      html`<div class="row" part="note" role="status">
        ${icon('clock')}<span>${this.words.text('asOf', { time: formatTime(asOf, this.words.locale) })}</span>
        <button class="text-btn" part="action" @click=${this.#retry}>${this.words.text('retry')}</button>
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

  #reflect(...looks: (Look | 'slow' | false)[]): void {
    const { states } = this.#internals;
    if (looks.every((look) => !look || states.has(look)) && states.size === looks.filter(Boolean).length)
      return;
    states.clear();
    for (const look of looks) if (look) states.add(look);
  }
}
