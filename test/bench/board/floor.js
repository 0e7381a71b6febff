// The floor: the same table by hand, in one shadow root, without a library. A refresh compares each row with what it
// shows and touches what changed. English only, no faults, no languages, no ties, no waiting for the reader.
const h = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

const styles = new CSSStyleSheet();
styles.replaceSync(`
  :host { display: block; font: 14px/20px system-ui; font-variant-numeric: tabular-nums; color: #222 }
  .card { padding-block: 24px; border: 1px solid #ddd; border-radius: 12px; background: #fff }
  h3 { margin: 0 24px 12px; font-size: 20px }
  table { inline-size: 100%; border-collapse: collapse }
  tr { display: grid; grid-template: auto auto / 40px auto 1fr auto; column-gap: 8px; padding: 8px 24px; border-block-end: 1px solid #ddd }
  th, td { padding: 0; font-weight: 400; text-align: start }
  thead tr { position: absolute; inline-size: 1px; block-size: 1px; overflow: clip; clip-path: inset(50%) }
  .rank { grid-row: 1 / 3; text-align: end; align-self: center }
  .change { grid-area: 2 / 2; font-size: 12px; color: #667 }
  .name { display: grid; grid-area: 1 / 2 / 3 / 4; grid-template: subgrid / subgrid }
  .name span:first-child { grid-column: 1 / 3 }
  .note { grid-area: 2 / 2; font-size: 12px; color: #667 }
  .value { grid-area: 1 / 4; font-weight: 600; text-align: end }
  .lane { grid-area: 2 / 4; inline-size: 40px; align-self: center }
  .bar { display: block; inline-size: 100%; block-size: 4px; fill: #cde }
`);

const number = new Intl.NumberFormat('en');
const svg = (name, attributes) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

const changed = ({ delta }) => (delta ? `${delta > 0 ? '↑' : '↓'} ${Math.abs(delta)}` : '–');

class FloorBoard extends HTMLElement {
  #shown = new Map();
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [styles];
  }

  show({ rows, title, total }) {
    const most = Math.max(...rows.map(({ value }) => value.amount));
    const body = h('tbody');
    for (const row of rows) {
      const value = h('td', { class: 'value' }, number.format(row.value.amount));
      const rect = svg('rect', { width: (100 * row.value.amount) / most, height: 1 });
      const bar = svg('svg', {
        class: 'bar',
        viewBox: '0 0 100 1',
        preserveAspectRatio: 'none',
        'aria-hidden': 'true',
      });
      bar.append(rect);
      const name = h('th', { class: 'name', scope: 'row' }, h('span', {}, row.displayName));
      if (row.note) name.append(h('span', { class: 'note' }, row.note));
      body.append(
        h(
          'tr',
          { 'aria-rowindex': row.place + 1 },
          h('td', { class: 'rank' }, number.format(row.rank)),
          h('td', { class: 'change' }, changed(row)),
          name,
          h('td', { class: 'lane' }, bar),
          value,
        ),
      );
      this.#shown.set(row.id, { row, text: value.firstChild, rect });
    }
    const head = ['Rank', 'Change', 'Company', '', 'Points'].map((text) => h('th', { scope: 'col' }, text));
    const table = h('table', { 'aria-rowcount': total + 1 }, h('thead', {}, h('tr', {}, ...head)), body);
    this.shadowRoot.replaceChildren(h('section', { class: 'card' }, h('h3', {}, title), table));
  }

  refresh({ rows }) {
    const most = Math.max(...rows.map(({ value }) => value.amount));
    for (const row of rows) {
      const shown = this.#shown.get(row.id);
      if (shown.row.value.amount === row.value.amount) continue;
      shown.text.data = number.format(row.value.amount);
      shown.rect.setAttribute('width', (100 * row.value.amount) / most);
      shown.row = row;
    }
  }
}
customElements.define('floor-board', FloorBoard);

const read = async () => (await fetch('/loyalty/leaderboards/default')).json();
const element = document.createElement('floor-board');
document.body.append(element);
globalThis.bench = {
  root: () => element.shadowRoot,
  mount: async () => element.show(await read()),
  refresh: async () => element.refresh(await read()),
};
