// The floor: the same card, from the same answer, by a custom element that somebody wrote by hand for one page.
// English only, one backend, no schema, no tokens, no on-demand parts: what it leaves out is what Laurel is for.
/** `data-digits="hand"` on the page: the stricter floor, which keeps `Intl.NumberFormat` off the way to paint. */
const byHand = document.documentElement.dataset.digits === 'hand';

const whole = { maximumFractionDigits: 0 };
const digits = byHand ? undefined : new Intl.NumberFormat('en', whole);
const euros = byHand
  ? undefined
  : new Intl.NumberFormat('en', { ...whole, style: 'currency', currency: 'EUR' });

const number = (value) => digits?.format(value) ?? String(value).replace(/\B(?=(\d{3})+$)/g, ',');
const amount = ({ amount, currency, unit }) => {
  if (currency) return euros?.format(amount / 100) ?? `€${number(amount / 100)}`;
  return unit ? `${number(amount)} ${unit}` : number(amount);
};

const dates = {
  month: new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  day: new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
};
const date = (day, style) => dates[style].format(new Date(`${day}T00:00:00Z`));

const into = (element, attributes, children) => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child != null));
  return element;
};
const h = (tag, attributes = {}, ...children) => into(document.createElement(tag), attributes, children);
const svg = (tag, attributes, ...children) =>
  into(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);

const medal = () =>
  svg(
    'svg',
    { class: 'medal', viewBox: '0 0 48 48', 'aria-hidden': 'true' },
    svg('circle', { cx: 24, cy: 24, r: 22 }),
    svg('circle', { cx: 24, cy: 24, r: 9 }),
  );

const track = ({ current, target, label, marks = [] }) => {
  const share = Math.min(1, current.amount / target.amount);
  const fill = h('span', { class: 'fill' });
  fill.style.setProperty('--at', `${share * 100}%`);
  const ticks = marks.map(({ at }) => {
    const tick = h('span', { class: 'tick' });
    tick.style.setProperty('--at', `${(at.amount / target.amount) * 100}%`);
    return tick;
  });
  const meter = { role: 'meter', 'aria-label': label, 'aria-valuemin': 0, 'aria-valuemax': 100 };
  const now = { 'aria-valuenow': Math.floor(share * 100), 'aria-valuetext': amount(current) };
  return h('div', { class: 'track', ...meter, ...now }, fill, ...ticks);
};

const condition = (one, tier, first) => [
  first
    ? h('p', { class: 'goal' }, h('b', {}, amount(one.remaining)), ` to ${tier}`)
    : h('p', {}, h('b', {}, amount(one.remaining)), ' more, too'),
  track(one),
  one.window && h('p', { class: 'small' }, `${one.label}, rolling ${one.window.months} months`),
  h('p', { class: 'small' }, `${amount(one.current)} of ${amount(one.target)}`),
];

const list = (title, benefits = []) =>
  h(
    'details',
    { open: '' },
    h('summary', {}, title),
    h('ul', {}, ...benefits.map(({ text }) => h('li', {}, text))),
  );

const card = ({ tier, next, since, until, requirements = [] }) =>
  h(
    'section',
    { class: 'card', 'aria-label': 'Tier' },
    h(
      'header',
      {},
      medal(),
      h('h3', {}, tier.name),
      h('p', { class: 'small' }, `since ${date(since, 'month')} · until ${date(until, 'day')}`),
    ),
    ...requirements.flatMap((one, index) => condition(one, next.name, index === 0)),
    list(`${next.name} would give`, next.benefits),
    list(`${tier.name} gives`, tier.benefits),
  );

const floorStyles = new CSSStyleSheet();
floorStyles.replaceSync(`
  :host { display: block; container-type: inline-size; font-size: 14px; line-height: 20px; color: #222 }
  h3, p, ul { margin: 0; padding: 0; font: inherit; list-style: none }
  .card { padding: 24px; border: 1px solid #ddd; border-radius: 12px; background: #fff; box-shadow: 0 1px 2px #0001 }
  .waiting { min-block-size: 260px }
  header { display: grid; grid-template-columns: 48px 1fr; gap: 0 12px; margin-block-end: 20px }
  .medal { grid-row: 1 / 3; inline-size: 48px; block-size: 48px; fill: none; stroke: #667; stroke-width: 1.5 }
  h3 { font-size: 28px; line-height: 32px; font-weight: 600 }
  .goal b { font-size: 20px; line-height: 28px }
  .small { font-size: 12px; line-height: 16px; color: #556 }
  .track { position: relative; block-size: 6px; margin-block: 8px; border-radius: 3px; background: #e8e8ee }
  .fill { display: block; block-size: 100%; inline-size: var(--at); border-radius: inherit; background: #2b5fd9 }
  .tick { position: absolute; inset-block: -2px; inset-inline-start: var(--at); inline-size: 1px; background: #889 }
  details { margin-block-start: 12px; border-block-start: 1px solid #ddd; padding-block-start: 12px }
  summary { font-weight: 600 }
  @container (max-width: 440px) { .card { padding: 20px } }
`);

const asked = new Map();
const ask = (url) => {
  if (!asked.has(url))
    asked.set(
      url,
      fetch(url, { credentials: 'same-origin' }).then((answer) => answer.json()),
    );
  return asked.get(url);
};

customElements.define(
  'floor-badge',
  class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [floorStyles];
    }

    connectedCallback() {
      if (this.shadowRoot.childElementCount > 0) return;
      this.shadowRoot.append(
        h('section', { class: 'card waiting', 'aria-busy': 'true' }, h('p', {}, 'Loading')),
      );
      void this.#draw();
    }

    reload() {
      asked.clear();
      return this.#draw();
    }

    async #draw() {
      try {
        this.shadowRoot.replaceChildren(card(await ask(`${this.getAttribute('endpoint')}/standing`)));
      } catch {
        this.shadowRoot.replaceChildren(h('p', { role: 'status' }, 'Your standing did not load'));
      }
    }
  },
);
