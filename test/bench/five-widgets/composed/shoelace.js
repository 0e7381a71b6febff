// The five widgets by Lit, composed from Shoelace: its theme, and the components that they use, each imported by itself.
import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/progress-bar/progress-bar.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import { html } from 'lit';
import { defineWidgets } from './widgets.js';

defineWidgets({
  looks: 'sl-card { display: block }',
  card: (content) => html`<sl-card><div class="stack">${content}</div></sl-card>`,
  badge: (text) => html`<sl-badge pill>${text}</sl-badge>`,
  button: ({ label, onclick, pressed, primary }) =>
    html`<sl-button variant=${primary || pressed ? 'primary' : 'default'} @click=${onclick}
      >${label}</sl-button
    >`,
  progress: (value, label) => html`<sl-progress-bar value=${value} label=${label}></sl-progress-bar>`,
  details: ({ items, open, title }) =>
    html`<sl-details summary=${title} ?open=${open}>
      <ul>
        ${items.map((text) => html`<li>${text}</li>`)}
      </ul>
    </sl-details>`,
  input: ({ label, value }) => html`<sl-input label=${label} readonly value=${value}></sl-input>`,
  textarea: ({ label, value }) => html`<sl-textarea label=${label} rows="2" value=${value}></sl-textarea>`,
  select: ({ label, options }) =>
    html`<sl-select aria-label=${label} value=${options.find(({ now }) => now).id}>
      ${options.map(({ id, label: text }) => html`<sl-option value=${id}>${text}</sl-option>`)}
    </sl-select>`,
});
