// The five widgets by Lit, composed from Web Awesome: its default theme, and the components that they use, each imported
// by itself.
import '@awesome.me/webawesome/dist/styles/themes/default.css';
import '@awesome.me/webawesome/dist/components/badge/badge.js';
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/details/details.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/progress-bar/progress-bar.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import { html } from 'lit';
import { defineWidgets } from './widgets.js';

defineWidgets({
  card: (content) => html`<wa-card><div class="stack">${content}</div></wa-card>`,
  badge: (text) => html`<wa-badge pill>${text}</wa-badge>`,
  button: ({ label, onclick, pressed, primary }) =>
    html`<wa-button
      variant=${primary || pressed ? 'brand' : 'neutral'}
      appearance=${primary || pressed ? 'accent' : 'outlined'}
      @click=${onclick}
      >${label}</wa-button
    >`,
  progress: (value, label) => html`<wa-progress-bar value=${value} label=${label}></wa-progress-bar>`,
  details: ({ items, open, title }) =>
    html`<wa-details summary=${title} ?open=${open}>
      <ul>
        ${items.map((text) => html`<li>${text}</li>`)}
      </ul>
    </wa-details>`,
  input: ({ label, value }) => html`<wa-input label=${label} readonly value=${value}></wa-input>`,
  textarea: ({ label, value }) => html`<wa-textarea label=${label} rows="2" value=${value}></wa-textarea>`,
  select: ({ label, options }) =>
    html`<wa-select aria-label=${label} value=${options.find(({ now }) => now).id}>
      ${options.map(({ id, label: text }) => html`<wa-option value=${id}>${text}</wa-option>`)}
    </wa-select>`,
});
