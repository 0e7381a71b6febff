import { styles } from '../styles.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

/** An element with attributes, listeners (`onclick`) and children; what is empty is left out. */
export const h = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element[name] = value;
    else if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child));
  return element;
};
export const button = (label, { onclick = () => undefined, pressed, primary = false } = {}) =>
  h(
    'button',
    {
      class: primary ? 'button primary' : 'button',
      type: 'button',
      ...(pressed !== undefined && { 'aria-pressed': String(pressed) }),
      onclick,
    },
    label,
  );
export const small = (...texts) => h('p', { class: 'small' }, ...texts);
export const bar = (value, label) => h('progress', { max: 100, value, 'aria-label': label });

/** Defines an element that reads one answer and draws it, once. */
export const define = (name, path, draw) => {
  customElements.define(
    name,
    class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
      }

      connectedCallback() {
        this.shadowRoot.replaceChildren(
          h('section', { class: 'card waiting', 'aria-busy': 'true' }, h('p', {}, 'Loading')),
        );
        void this.#read();
      }

      async #read() {
        try {
          const answer = await (await fetch(path)).json();
          this.shadowRoot.replaceChildren(...draw(answer));
        } catch {
          this.shadowRoot.replaceChildren(h('p', { role: 'status' }, 'This did not load.'));
        }
      }
    },
  );
};
