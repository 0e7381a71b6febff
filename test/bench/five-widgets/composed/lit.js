// The five widgets by Lit with native controls, each answer checked by a schema of zod/mini.
import { html, nothing } from 'lit';
import { contract } from './contract.js';
import { defineWidgets } from './widgets.js';

defineWidgets(
  {
    card: (content) => html`<section class="card stack">${content}</section>`,
    badge: (text) => html`<span class="badge">${text}</span>`,
    button: ({ label, onclick, pressed, primary }) =>
      html`<button
        type="button"
        class=${primary ? 'button primary' : 'button'}
        aria-pressed=${pressed ?? nothing}
        @click=${onclick}
      >
        ${label}
      </button>`,
    progress: (value, label) => html`<progress max="100" value=${value} aria-label=${label}></progress>`,
    details: ({ items, open, title }) =>
      html`<details ?open=${open}>
        <summary>${title}</summary>
        <ul>
          ${items.map((text) => html`<li>${text}</li>`)}
        </ul>
      </details>`,
    input: ({ label, value }) =>
      html`<label class="field"><span>${label}</span><input readonly .value=${value} /></label>`,
    textarea: ({ label, value }) =>
      html`<label class="field"><span>${label}</span><textarea rows="2" .value=${value}></textarea></label>`,
    select: ({ label, options }) =>
      html`<select aria-label=${label}>
        ${options.map(({ id, label: text, now }) => html`<option value=${id} ?selected=${now}>${text}</option>`)}
      </select>`,
  },
  contract,
);
