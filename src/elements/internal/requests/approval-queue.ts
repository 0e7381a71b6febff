import { html, nothing, type TemplateResult } from 'lit';
import type { Claim } from '../../../contract/claims.ts';
import type { Permission } from '../../../contract/core/permission.ts';
import type { LocalText } from '../../../contract/core/scalars.ts';
import type { CompiledRead } from '../../../contract/core/schema-table.ts';
import { isAllowed } from '../../../rules/permission.ts';
import { ResourceController } from '../controllers/resource-controller.ts';
import { formatDateTime } from '../i18n/date-time.ts';
import { localText, plainText } from '../i18n/local-text.ts';
import type { Renderable } from '../states/widget-context.ts';
import { boundedList } from '../ui/bounded-list.ts';
import type { RequestDialogContext } from './dialog-context.ts';

type WaitingRequest = Pick<Claim, 'id' | 'by' | 'requestedAt'>;

/** What one kind of request brings. */
interface QueuedKind<Item extends WaitingRequest> {
  readonly route: CompiledRead<{ readonly items: readonly Item[] }>;
  readonly kindLabel: (item: Item) => Renderable;
  /** What the request is for. */
  readonly title: (item: Item) => LocalText;
  /** Stands between who asked and when. */
  readonly fact?: (item: Item) => Renderable;
  readonly open: (item: Item) => void;
}

/** The requests that wait for this person's decision, above the list. Read only if the role may approve. */
export class ApprovalQueue<Item extends WaitingRequest> {
  readonly #context: RequestDialogContext;
  readonly #kind: QueuedKind<Item>;
  readonly #requests: ResourceController<{ readonly items: readonly Item[] }>;
  #enabled = false;

  constructor(context: RequestDialogContext, kind: QueuedKind<Item>) {
    this.#context = context;
    this.#kind = kind;
    this.#requests = new ResourceController(context.host, kind.route, {
      tag: context.tag,
      enabled: () => this.#enabled,
      params: () => ({ decide: 'me' }),
    });
  }

  render(permissions: readonly Permission[]): TemplateResult | typeof nothing {
    const mayApprove = isAllowed(permissions, 'approve');
    // The list's answer brings the permission during this render, so the resource starts with the next update.
    if (mayApprove && !this.#enabled) queueMicrotask(() => this.#context.host.requestUpdate());
    this.#enabled = mayApprove;
    const { state } = this.#requests;
    if (!mayApprove || !('data' in state) || state.data.items.length === 0) return nothing;
    const { words } = this.#context;
    const [rows, more] = boundedList(state.data.items, words);
    return html`<section class="request-box" part="approval-queue" aria-labelledby="queue">
      <h3 class="n16 strong" id="queue">${words.text('waiting')}</h3>
      <ul>
        ${rows.map((item) => this.#row(item))}
      </ul>
      ${more}
    </section>`;
  }

  #row(item: Item): TemplateResult {
    const { words } = this.#context;
    const { by, requestedAt } = item;
    const title = this.#kind.title(item);
    const facts = [
      by ? html`<bdi>${by.name}</bdi>` : nothing,
      this.#kind.fact?.(item) ?? nothing,
      requestedAt ? formatDateTime(requestedAt, words) : nothing,
    ].filter((fact) => fact !== nothing);
    return html`<li class="request-row">
      <div>
        <p class="n12">${this.#kind.kindLabel(item)}</p>
        <p class="strong">${localText(title)}</p>
        <p class="n12 quiet">${facts.map((fact, index) => html`${index > 0 ? ' · ' : nothing}${fact}`)}</p>
      </div>
      <button
        class="btn"
        part="button button-secondary"
        aria-label=${by ? words.text('decideOn', { title: plainText(title), name: by.name }) : nothing}
        @click=${() => this.#kind.open(item)}
      >
        ${words.text('decide')}
      </button>
    </li>`;
  }
}
