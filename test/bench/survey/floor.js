// The floor: the same questions by hand, in one shadow root, without a library. Conditions are read once; an answer
// touches the line of progress and what depends on it. English only, no faults, no languages, no drafts.
const h = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

const styles = new CSSStyleSheet();
styles.replaceSync(`
  :host { display: block; font: 14px/20px system-ui; color: #222 }
  .card { padding: 24px; border: 1px solid #ddd; border-radius: 12px; background: #fff }
  fieldset { display: grid; gap: 12px; margin: 0 0 32px; padding: 0; border: 0; min-inline-size: 0 }
  legend { padding: 0; font-weight: 600 }
  .choices { display: grid; gap: 8px }
  .option { display: grid; grid-template-columns: auto 1fr auto; gap: 12px; padding: 12px 14px; border: 1px solid #ddd; border-radius: 10px }
  .option:has(:checked) { border-color: #2b5fd9; background: #eef3fd }
  kbd { color: #778; font: 12px system-ui }
  .points { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 4px }
  .point { position: relative; display: grid; place-items: center; min-block-size: 40px; border: 1px solid #ddd; border-radius: 6px }
  .point:has(:checked) { border-color: #2b5fd9; background: #eef3fd }
  .point input { position: absolute; opacity: 0 }
  .control { padding: 8px 12px; border: 1px solid #889; border-radius: 8px; font: inherit }
`);

const ends = { nps: [0, 10], rating: [1, 5], scale: [1, 7] };

const controls = ({ id, kind, options = [] }) => {
  if (kind === 'text') return h('textarea', { class: 'control', id, rows: 3 });
  if (kind === 'number') return h('input', { class: 'control', id, inputmode: 'decimal' });
  if (ends[kind]) {
    const [min, max] = ends[kind];
    const points = Array.from({ length: max - min + 1 }, (_, at) => min + at);
    return h(
      'div',
      { class: 'points' },
      ...points.map((point, at) =>
        h(
          'label',
          { class: 'point' },
          h('input', { type: 'radio', name: id, id: at ? `${id}-${at}` : id, value: point }),
          h('span', {}, String(point)),
        ),
      ),
    );
  }
  const type = kind === 'multiple' ? 'checkbox' : 'radio';
  return h(
    'div',
    { class: 'choices' },
    ...options.map(({ label, value }, at) =>
      h(
        'label',
        { class: 'option' },
        h('input', { type, name: id, id: at ? `${id}-${at}` : id, value }),
        h('span', {}, label),
        h('kbd', { 'aria-hidden': 'true' }, String(at + 1)),
      ),
    ),
  );
};

const field = (question) =>
  h(
    'fieldset',
    { 'aria-labelledby': `${question.id}-title` },
    h('legend', { id: `${question.id}-title` }, question.title),
    controls(question),
  );

class FloorSurvey extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [styles];
  }

  show({ questions, title }) {
    const answers = {};
    const fields = new Map();
    const readers = new Map();
    const progress = h('p', {}, `0 of ${questions.length} answered`);
    const list = h('form', {});
    for (const question of questions) {
      const clause = question.showIf?.any[0].all[0];
      if (clause)
        readers.set(clause.question, [...(readers.get(clause.question) ?? []), { clause, question }]);
      const element = field(question);
      fields.set(question.id, element);
      if (!clause) list.append(element);
    }
    const asked = ({ clause }) => clause.is.includes(answers[clause.question]);
    list.addEventListener('change', ({ target }) => {
      const several = target.type === 'checkbox';
      answers[target.name || target.id] = several
        ? [...list.querySelectorAll(`[name="${target.name}"]:checked`)].map(({ value }) => value)
        : target.value;
      for (const reader of readers.get(target.name) ?? []) {
        const element = fields.get(reader.question.id);
        if (!asked(reader)) element.remove();
        else if (!element.isConnected) {
          const before = questions[questions.indexOf(reader.question) - 1];
          fields.get(before.id).after(element);
        }
      }
      progress.firstChild.data = `${Object.keys(answers).length} of ${questions.length} answered`;
    });
    this.shadowRoot.replaceChildren(h('section', { class: 'card' }, h('h3', {}, title), progress, list));
  }
}
customElements.define('floor-survey', FloorSurvey);

const survey = await (await fetch('/survey.json')).json();
const element = document.createElement('floor-survey');
document.body.append(element);
globalThis.bench = {
  root: () => element.shadowRoot,
  mount: () => element.show(survey),
  option: (place) => element.shadowRoot.getElementById(`q${place}`),
};
