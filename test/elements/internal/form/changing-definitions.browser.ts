import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ReferralFormPage, viewer } from '../../referral-form/referral-form-page.ts';
import { survey, SurveyPage } from '../../survey/survey-page.ts';

// The backend changes a form while somebody types in it: whatever it inserts, removes, moves or makes something else, each
// letter stays with its question, and the focus and the cursor stay where they are.

declare const LAUREL_LONG: boolean;

const runs = LAUREL_LONG ? 2_000 : 100;
const seed = Math.floor(Math.random() * 2 ** 31);

/** What a question asks for: a text, or one of some options in this order. */
type Kind = 'text' | readonly ('x' | 'y' | 'z')[];
type Definition = readonly (readonly [id: string, kind: Kind])[];
type Step =
  | { readonly type: string; readonly into: number }
  | { readonly cursor: number }
  | { readonly choose: number; readonly in: number }
  | { readonly change: Definition };

const ids = ['a', 'b', 'c', 'd', 'e'];
const kind: fc.Arbitrary<Kind> = fc.oneof(
  { weight: 3, arbitrary: fc.constant('text' as const) },
  { weight: 1, arbitrary: fc.shuffledSubarray(['x', 'y', 'z'] as const, { minLength: 1 }) },
);
const definition: fc.Arbitrary<Definition> = fc
  .shuffledSubarray(ids, { minLength: 1 })
  .chain((some) => fc.tuple(...some.map((id) => fc.tuple(fc.constant(id), kind))));
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constantFrom('k', 'ş', 'ñ', 'a b', '"'), into: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ cursor: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ choose: fc.nat(2), in: fc.nat(4) }) },
  { weight: 3, arbitrary: fc.record({ change: definition }) },
);
const steps = fc.tuple(definition, fc.array(step, { minLength: 3, maxLength: 9 }));

const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage('');
  });

/** Waits until the widget shows the version of the form with this name. */
const shows = async (root: ShadowRoot, version: string): Promise<void> => {
  const end = performance.now() + 10_000;
  while (!root.textContent?.includes(version)) {
    if (performance.now() > end) throw new Error(`${version} did not come`);
    await turn();
  }
};

/** The form of one widget as this test sees it. */
interface FormUnderTest {
  readonly root: ShadowRoot;
  /** Serves that definition from now on, and has it read. */
  change(definition: Definition, version: string): void;
  close(): void;
}

const openSurvey = async (definition: Definition): Promise<FormUnderTest> => {
  const page = new SurveyPage();
  const serve = (next: Definition, version: string): void => {
    const questions = next.map(([id, kind]) => ({
      id,
      title: `Question ${id}`,
      ...(kind === 'text'
        ? { kind: 'text' }
        : { kind: 'single', options: kind.map((value) => ({ value, label: `Option ${value}` })) }),
    }));
    page.answers['GET /surveys/next'] = { ...survey, title: version, layout: 'page', questions };
  };
  serve(definition, 'Version 0.');
  await (await page.mount()).start();
  return {
    root: page.root,
    change: (next, version) => {
      serve(next, version);
      page.widget.reload();
    },
    close: () => page.page.remove(),
  };
};

const openReferral = async (definition: Definition): Promise<FormUnderTest> => {
  const page = new ReferralFormPage();
  const serve = (next: Definition, version: string): void => {
    const fields = next.map(([name, kind]) => ({
      name,
      label: `Question ${name}`,
      ...(kind === 'text'
        ? { type: 'textarea' }
        : { type: 'radio', options: kind.map((value) => ({ value, label: `Option ${value}` })) }),
    }));
    page.answers['GET /referral-campaign'] = { viewer: viewer(), title: version, fields };
  };
  serve(definition, 'Version 0.');
  await page.mount();
  const { shadowRoot } = page.widget;
  if (!shadowRoot) throw new Error('It is not drawn');
  while (!shadowRoot.querySelector('.fields > *')) await turn();
  return {
    root: shadowRoot,
    change: (next, version) => {
      serve(next, version);
      page.widget.reload();
    },
    close: () => page.page.remove(),
  };
};

const groupOf = (root: ShadowRoot, id: string): Element | undefined =>
  [...root.querySelectorAll('.question, .field')].find((group) =>
    group.querySelector('legend, label')?.textContent?.includes(`Question ${id}`),
  );

const textOf = (root: ShadowRoot, id: string): HTMLTextAreaElement | null | undefined =>
  groupOf(root, id)?.querySelector('textarea');

const chosenOf = (root: ShadowRoot, id: string): string[] =>
  [...(groupOf(root, id)?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])]
    .filter(({ checked }) => checked)
    .map(({ value }) => value);

let changes = 0;
let letters = 0;

const walkThrough = async (
  form: FormUnderTest,
  first: Definition,
  walked: readonly Step[],
): Promise<void> => {
  const { root } = form;
  let definition = first;
  let version = 0;
  /** What was typed and chosen, by id. */
  const typed = new Map<string, string>();
  const chosen = new Map<string, string>();
  const focusedId = (): string | undefined =>
    definition.find(([id]) => groupOf(root, id)?.contains(root.activeElement))?.[0];

  for (const one of walked) {
    if ('into' in one) {
      const [id = '', kind] = definition[one.into % definition.length] ?? [];
      const control = textOf(root, id);
      if (kind !== 'text') continue;
      if (!control) throw new Error(`There is no text for ${id}`);
      if (root.activeElement !== control) control.focus();
      control.setRangeText(one.type, control.selectionStart, control.selectionEnd, 'end');
      control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      typed.set(id, control.value);
      letters += 1;
    } else if ('cursor' in one) {
      const control = root.activeElement;
      if (control instanceof HTMLTextAreaElement) control.setSelectionRange(one.cursor, one.cursor + 1);
    } else if ('choose' in one) {
      const [id = '', kind] = definition[one.in % definition.length] ?? [];
      if (kind === undefined || kind === 'text') continue;
      const value = kind[one.choose % kind.length] ?? '';
      const radio = groupOf(root, id)?.querySelector<HTMLInputElement>(`input[value="${value}"]`);
      radio?.focus();
      radio?.click();
      chosen.set(id, value);
    } else {
      const id = focusedId();
      const active = root.activeElement;
      const before =
        active instanceof HTMLTextAreaElement ? [active.selectionStart, active.selectionEnd] : [];
      const focusedValue = active instanceof HTMLInputElement ? active.value : undefined;
      const wasText = active instanceof HTMLTextAreaElement;
      for (const [key, kind] of one.change) {
        // A choice is given up where its question becomes a text, and spaces where it becomes a choice.
        if (kind === 'text') chosen.delete(key);
        else if (typed.get(key)?.trim() === '') typed.delete(key);
      }
      definition = one.change;
      version += 1;
      changes += 1;
      form.change(definition, `Version ${version}.`);
      await shows(root, `Version ${version}.`);
      await turn();
      const kind = definition.find(([other]) => other === id)?.[1];
      if (active) expect(root.activeElement, 'the focus is lost').not.to.equal(null);
      if (wasText && kind === 'text') {
        const control = textOf(root, id ?? '');
        expect(root.activeElement, `the focus left ${id}`).to.equal(control);
        expect(root.activeElement, 'the control was replaced').to.equal(active);
        expect([control?.selectionStart, control?.selectionEnd], 'the cursor moved').to.deep.equal(before);
      } else if (focusedValue !== undefined && Array.isArray(kind) && kind.includes(focusedValue))
        expect(root.activeElement, `the option of ${id} lost the focus`).to.equal(active);
    }
    await turn();
    const offered = [...root.querySelectorAll('.removed-text')].map((element) => element.textContent);
    for (const id of ids) {
      const kind = definition.find(([other]) => other === id)?.[1];
      const text = typed.get(id) ?? '';
      if (kind === 'text') {
        // What a choice was before has no letters of its own.
        const { value } = textOf(root, id) ?? {};
        expect(value, `the text of ${id}`).to.equal(text);
      } else if (text.trim() !== '') expect(offered, `the text of ${id}, which is gone`).to.include(text);
      if (Array.isArray(kind))
        expect(chosenOf(root, id), `the choice of ${id}`).to.deep.equal(
          kind.filter((value) => value === chosen.get(id)),
        );
    }
  }
};

const walk = async (
  open: (definition: Definition) => Promise<FormUnderTest>,
  [first, walked]: readonly [Definition, readonly Step[]],
): Promise<void> => {
  // What an earlier walk typed is no draft of this one.
  localStorage.clear();
  sessionStorage.clear();
  const form = await open(first);
  try {
    await walkThrough(form, first, walked);
  } finally {
    form.close();
  }
};

describe('a form whose definition changes under the cursor', () => {
  for (const [what, open] of [
    ['a survey', openSurvey],
    ['a form of fields', openReferral],
  ] as const)
    it(`keeps each letter of ${what} with its question`, async () => {
      await fc.assert(
        fc.asyncProperty(steps, (walked) => walk(open, walked)),
        { numRuns: runs / 2, seed, includeErrorInReport: true },
      );
    }).timeout(500_000);

  it('was changed as these figures say', () => {
    console.log(
      `definitions changed under the cursor: ${runs} runs, ${changes} changes, ${letters} letters, 0 elsewhere, seed ${seed}`,
    );
  });
});
