import type { Answers, Question } from '../../contract/question.ts';
import type { Survey } from '../../contract/survey.ts';
import type { FieldError } from '../../contract/problem.ts';
import { answerFaults, isAnswerable } from '../../rules/survey-answer.ts';
import {
  answerTo,
  askedAfter,
  askedOf,
  flowOf,
  nextPlace,
  openPlace,
  progressOf,
  sentOf,
  type Asked,
  type Flow,
} from '../../rules/survey-flow.ts';
import { isPiped, piped } from './piping.ts';
import type { Asking } from './asking.ts';
import { Remarks } from './remarks.ts';
import type { Setting } from './setting.ts';
import { Views } from './views.ts';

/** The questions of one survey with their answers: which are asked, which is on screen, what is wrong with them. */
export class Sheet {
  readonly #setting: Setting;
  readonly #changed: (typing: boolean) => void;
  readonly #views: Views;
  readonly #remarks: Remarks;
  #flow: Flow = flowOf([]);
  #answers: Answers = {};
  #asked: Asked = [];
  /** What was drawn last, and the places of which an answer has changed since: of 500 questions one is drawn. */
  #scene: readonly unknown[] = [];
  readonly #touched = new Set<number>();
  /** Where somebody is, one question at a time. */
  place = 0;

  constructor(setting: Setting, changed: (typing: boolean) => void) {
    this.#setting = setting;
    this.#changed = changed;
    this.#views = new Views(setting);
    this.#remarks = new Remarks(setting);
  }

  get answers(): Answers {
    return this.#answers;
  }

  /** What may be sent: of what is asked, and nothing that is hidden. */
  get sent(): Answers {
    return sentOf(this.#flow, this.#answers, this.#asked);
  }

  get progress(): { readonly done: number; readonly total: number } {
    return progressOf(this.#flow, this.#answers, this.#asked);
  }

  /** Whether it can be sent at all: every question can be read, and each that must be answered can be. */
  get whole(): boolean {
    return this.#flow.questions.every(
      (question, place) =>
        question !== null && (!this.#asked[place] || !question.required || isAnswerable(question)),
    );
  }

  get question(): Question | null | undefined {
    return this.#flow.questions[this.place];
  }

  /** Begins with these questions and with what was answered before, at the first that is open. */
  begin({ questions }: Pick<Survey, 'questions'>, answers: Answers): void {
    this.#flow = flowOf(questions);
    this.#views.clear();
    this.#remarks.clear(true);
    this.take(answers);
    this.place = openPlace(this.#flow, answers, this.#asked) ?? nextPlace(this.#asked, -1, 1) ?? 0;
  }

  /** Takes the questions anew, in another language for example; answers stay. */
  renew({ questions }: Survey): void {
    if (questions === this.#flow.questions) return;
    this.#flow = flowOf(questions);
    this.#asked = askedOf(this.#flow, this.#answers);
  }

  take(answers: Answers): void {
    this.#answers = { ...answers };
    this.#remarks.clear();
    this.#asked = askedOf(this.#flow, this.#answers);
    this.#scene = [];
  }

  /** Where this question stands among those that are asked: 4 of 9. */
  get position(): { readonly n: number; readonly total: number } {
    const asked = this.#flow.questions.flatMap((question, place) =>
      this.#asked[place] && question?.kind !== 'info' ? [place] : [],
    );
    return { n: asked.filter((place) => place <= this.place).length, total: asked.length };
  }

  neighbour(step: 1 | -1): number | undefined {
    return nextPlace(this.#asked, this.place, step);
  }

  /** Whether the question on screen may be left behind; if not, says why. */
  check(): boolean {
    const { question } = this;
    if (!question || !isAnswerable(question)) return true;
    this.#remarks.check([question.id]);
    return this.#remarks.about(question, this.#answers) === undefined;
  }

  /** The place of the first answer that can't be sent; all of them say why. */
  checkAll(): number | undefined {
    const faults = answerFaults(this.#flow, this.#answers, this.#asked);
    this.#remarks.check(faults.keys());
    const [first] = faults.keys();
    return first === undefined ? undefined : this.#flow.places.get(first);
  }

  /** Shows what a server refused; gives the place of the first one that is on screen. */
  refuse(faults: readonly FieldError[]): number | undefined {
    this.#remarks.refuse(faults);
    const places = this.#remarks.refused.flatMap((id) => this.#flow.places.get(id) ?? []);
    return places.length > 0 ? Math.min(...places) : undefined;
  }

  /** Puts the questions into `list`: the one that is on, or all that are asked. */
  draw(list: Element, layout: 'cards' | 'page'): void {
    const { lang, locale } = this.#setting.words;
    const place = layout === 'page' ? layout : this.place;
    const scene = [list, place, this.#flow, this.#remarks.version, this.#views.loaded, lang, locale];
    const isSame = scene.every((one, at) => one === this.#scene[at]);
    this.#scene = scene;
    // From the last one on: what comes after each is in its place already.
    const touched = [...this.#touched].sort((a, b) => b - a);
    this.#touched.clear();
    const shown = (at: number): Asking | undefined => {
      const question = this.#flow.questions[at];
      const isShown = this.#asked[at] === true && (layout === 'page' || at === this.place);
      return question && isShown ? this.#asking(question, at) : undefined;
    };
    if (!isSame)
      this.#views.draw(
        list,
        this.#flow.questions.flatMap((_, at) => shown(at) ?? []),
      );
    else for (const at of touched) this.#views.redraw(list, at, shown(at));
  }

  /** Answers by the key of an option, 1 to 9, the question that holds the focus. */
  press(key: number, focus: string): void {
    const place = Number(/^q(\d+)/.exec(focus)?.[1] ?? this.place);
    const question = this.#flow.questions[place];
    const option = question?.options?.[key - 1];
    if (!question || !option || !/^(single|multiple)$/.test(question.kind)) return;
    const input = this.#setting.host.shadowRoot?.querySelector<HTMLInputElement>(
      `[id="${this.#idOf(place)}${key === 1 ? '' : `-${key - 1}`}"]`,
    );
    input?.click();
    input?.focus();
  }

  /** Brings the question at `place` before whoever reads. */
  focus(place: number): void {
    const { host } = this.#setting;
    void host.updateComplete.then(() =>
      host.shadowRoot?.getElementById(`${this.#idOf(place)}-title`)?.focus(),
    );
  }

  #asking(question: Question, place: number): Asking {
    const other = answerTo(this.#answers, `${question.id}.other`);
    const tag = this.#setting.words.locale;
    return {
      question,
      place,
      id: this.#idOf(place),
      title: isPiped(question) ? this.#title(question, tag) : question.title,
      answer: answerTo(this.#answers, question.id),
      other: typeof other === 'string' ? other : '',
      fault: this.#remarks.about(question, this.#answers),
      setting: this.#setting,
      give: (value, typing = false) => this.#give(question.id, value, typing),
      giveOther: (text) => this.#give(`${question.id}.other`, text, true),
    };
  }

  readonly #titles = new Map<string, Question['title']>();
  /** The same text is the same object: a view compares what it was drawn from. */
  #title(question: Question, tag: string): Question['title'] {
    const title = piped(question, this.#flow, this.#answers, tag);
    const known = this.#titles.get(question.id);
    if (known !== undefined && JSON.stringify(known) === JSON.stringify(title)) return known;
    this.#titles.set(question.id, title);
    return title;
  }

  #give(id: string, value: Answers[string], typing: boolean): void {
    this.#answers = { ...this.#answers, [id]: value };
    const answered = id.replace(/\.other$/, '');
    this.#remarks.forgive(answered);
    const before = this.#asked;
    this.#asked = askedAfter(this.#flow, this.#answers, before, id);
    this.#flow.questions.forEach((question, place) => {
      if (question && (question.id === answered || this.#asked[place] !== before[place] || isPiped(question)))
        this.#touched.add(place);
    });
    this.#changed(typing);
    this.#setting.host.requestUpdate();
  }

  #idOf(place: number): string {
    return `q${place}`;
  }
}
