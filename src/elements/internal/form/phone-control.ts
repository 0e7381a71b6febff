import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import { icon } from '../ui/icons.ts';
import type { Localizer } from '../i18n/localizer.ts';
import { countries } from './countries.ts';
import type { FormMessages } from './messages.ts';
import {
  callingCode,
  callingCodeIn,
  countryOfCode,
  hasNumbers,
  parsePhone,
  phoneAnswer,
  phoneError,
} from './phone-number.ts';

export { hasNumbers, phoneAnswer, phoneError };

/** What the control of a phone number needs. */
interface PhoneControl {
  /** Id of the text field; that of its title ends in `-title`. */
  readonly id: string;
  /** The answer: in E.164, or as typed while it can't be read. */
  readonly value: string;
  /** The country until one is chosen; empty if none is known. */
  readonly country: string;
  readonly words: Localizer<FormMessages>;
  /** Receives the answer; `isTyping` says that more may follow soon. */
  readonly onAnswer: (value: string, isTyping: boolean) => void;
  /** Draws the text field. */
  readonly field: (typed: string, handleEvent: (event: Event) => void) => TemplateResult;
}

/** Have numbers of their own, and no code in ISO 3166-1: Ascension, Tristan da Cunha, Kosovo. */
const unlisted = ' AC TA XK';

/**
 * A list of countries and a text field. Keeps what was typed, as it was typed, for as long as it means the answer; below it
 * stands the number that was understood. A number with a country code chooses its country.
 */
class PhoneControlDirective extends AsyncDirective {
  #typed = '';
  #answer: string | undefined;
  /** The country that was chosen, or that the number named. */
  #chosen: string | undefined;
  #control: PhoneControl | undefined;

  override render(control: PhoneControl): TemplateResult {
    this.#control = control;
    if (control.value !== this.#answer && control.value !== this.#answerOf(control)) this.#show(control);
    return this.#template(control);
  }

  #country({ country }: PhoneControl): string {
    return this.#chosen ?? country;
  }

  #answerOf(control: PhoneControl): string {
    return phoneAnswer(this.#typed, this.#country(control), this.#chosen !== undefined);
  }

  /** Shows an answer that came from elsewhere: a draft, another tab, a form that starts anew. */
  #show({ value, country }: PhoneControl): void {
    const code = callingCodeIn(value);
    // What names no country stays as it is: the form, or the page's language, may still name another.
    const phone = code ? parsePhone(value, country) : undefined;
    this.#typed = phone?.international ?? value;
    this.#chosen = code && (phone?.country ?? countryOfCode(code, country));
    this.#answer = value;
  }

  #template(control: PhoneControl): TemplateResult {
    const { id, words, field } = control;
    const tag = words.textLang;
    const country = this.#country(control);
    const phone = parsePhone(this.#typed, country);
    const isPlain = !phone || phone.international === this.#typed.trim();
    return html`<div class="phone">
      <div class="select-box">
        <select
          class="control"
          id="${id}-country"
          aria-label=${words.text('callingCode')}
          aria-labelledby="${id}-country ${id}-title"
          @input=${this.#handleCountry}
          @change=${this.#handleCountry}
        >
          ${
            hasNumbers(country)
              ? nothing
              : html`<option value="" .selected=${true}>${words.text('choose')}</option>`
          }
          ${guard([tag, country], () =>
            countries(tag, unlisted)
              .filter(({ value }) => hasNumbers(value))
              .map(
                ({ value, label }) =>
                  html`<option value=${value} .selected=${value === country}>
                    ${label} ${callingCode(value)}
                  </option>`,
              ),
          )}
        </select>
        <span class="code" aria-hidden="true"
          >${hasNumbers(country) ? callingCode(country) : words.text('choose')}</span
        >${icon('more')}
      </div>
      ${field(this.#typed, this.#handleEvent)}
      <output class="parsed-value n12" for=${id}
        >${
          isPlain
            ? nothing
            : words.rich('understood', { number: html`<bdi dir="ltr">${phone.international}</bdi>` })
        }</output
      >
    </div>`;
  }

  readonly #handleEvent = ({ target, type }: Event): void => {
    const control = this.#control;
    if (!control || !(target instanceof HTMLInputElement)) return;
    this.#typed = target.value;
    const phone = parsePhone(this.#typed, this.#country(control));
    // From now on the number has this country, whatever the page's language becomes.
    if (phone) this.#chosen = phone.country ?? countryOfCode(phone.callingCode, this.#country(control));
    this.#tell(control, type === 'input');
  };

  readonly #handleCountry = (event: Event): void => {
    const control = this.#control;
    event.stopPropagation();
    const { target } = event;
    if (!control || !(target instanceof HTMLSelectElement) || target.value === this.#country(control)) return;
    const phone = parsePhone(this.#typed, this.#country(control));
    this.#chosen = target.value;
    // The number stays as it is dialled within a country, and is one of the new country from now on.
    if (phone) this.#typed = parsePhone(phone.national, target.value)?.international ?? phone.national;
    this.#tell(control, false);
  };

  #tell(control: PhoneControl, isTyping: boolean): void {
    this.#answer = this.#answerOf(control);
    control.onAnswer(this.#answer, isTyping);
    // Different texts may mean one answer: the host need not draw this field again.
    this.setValue(this.#template(control));
  }
}

/** The control of a phone number, of forms and surveys: a list of countries and the number. */
export const phoneControl = directive(PhoneControlDirective);
