import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { RewardSlot } from '../../../contract/reward-detail.ts';
import type { RewardOption } from '../../../contract/rewards.ts';
import { formatEventTimes } from '../../internal/i18n/event-times.ts';
import { formatFigure } from '../../internal/i18n/figures.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { boundedList } from '../../internal/ui/bounded-list.ts';
import { isOptionOpen, isSlotFree, type RewardChoiceState } from './choice.ts';
import type { OrderContext } from './order-context.ts';

export interface ChoiceFieldsView {
  readonly choice: RewardChoiceState;
  /** IANA time zone of the times. */
  readonly slotZone: string | undefined;
  /** Whether a quantity is asked: only where a quote can say what it costs. */
  readonly asksQuantity: boolean;
  readonly context: OrderContext;
  /** Something else was chosen. */
  readonly changed: () => void;
}

interface ChoiceRow {
  readonly id: string;
  readonly group: string;
  readonly isChosen: boolean;
  readonly isOpen: boolean;
  readonly text: TemplateResult;
  readonly choose: () => void;
}

const choiceRow = ({ id, group, isChosen, isOpen, text, choose }: ChoiceRow): TemplateResult =>
  html`<label class="choice pick">
    <input
      type="radio"
      name=${group}
      value=${id}
      ?disabled=${!isOpen}
      .checked=${live(isChosen)}
      @change=${choose}
    />${text}
  </label>`;

const fault = (isShown: boolean, id: string, text: string): Renderable =>
  isShown ? html`<p class="error n12" id=${id}>${text}</p>` : nothing;

const optionText = (option: RewardOption, { words, listWords }: OrderContext): TemplateResult => {
  const { label, cost, left, unavailable } = option;
  const note = unavailable
    ? localText(unavailable)
    : left === undefined
      ? nothing
      : listWords.text('left', { n: left });
  return html`<span class="pick-text"
    ><span class="strong">${localText(label)}</span>${
      cost ? html`<span class="end"><bdi>${formatFigure(cost, words.locale)}</bdi></span>` : nothing
    }${note === nothing ? nothing : html`<span class="note n12 quiet">${note}</span>`}</span
  >`;
};

/** Day and times in the zone of the session, beside them the reader's own where they differ, and with whom. */
const slotText = (slot: RewardSlot, zone: string | undefined, { words }: OrderContext): TemplateResult => {
  const now = new Date().toISOString();
  const times = formatEventTimes({ ...slot, timeZone: zone }, words, now);
  return html`<span class="pick-text"
    ><span><b>${times?.day ?? slot.startsAt}</b>${times ? html`, ${times.time}` : nothing}</span>${
      isSlotFree(slot) ? nothing : html`<span class="end quiet">${words.text('taken')}</span>`
    }${
      times?.local
        ? html`<span class="note n12 quiet">${words.text('yourTime', { time: times.local })}</span>`
        : nothing
    }${slot.by ? html`<span class="note n12 quiet">${localText(slot.by)}</span>` : nothing}</span
  >`;
};

const optionFields = ({ choice, context, changed }: ChoiceFieldsView): Renderable => {
  const { options } = choice;
  if (options.length === 0) return nothing;
  const { words } = context;
  const isFaulty = choice.showsErrors && choice.isOptionMissing;
  const [rows, more] = boundedList(options, words, { isKept: ({ id }) => id === choice.option });
  return html`<fieldset
    class="picks"
    id="reward-option"
    aria-describedby=${isFaulty ? 'reward-option-error' : nothing}
  >
    <legend class="strong">${words.text('option')}</legend>
    ${rows.map((option) =>
      choiceRow({
        id: option.id,
        group: 'reward-option',
        isChosen: option.id === choice.option,
        isOpen: isOptionOpen(option),
        text: optionText(option, context),
        choose: () => {
          choice.chooseOption(option.id);
          changed();
        },
      }),
    )}
    ${more}${fault(isFaulty, 'reward-option-error', words.text('pick'))}
  </fieldset>`;
};

const slotFields = ({ choice, context, slotZone, changed }: ChoiceFieldsView): Renderable => {
  const { slots } = choice;
  if (!slots) return nothing;
  const { words } = context;
  if (!slots.some(isSlotFree)) return html`<p class="muted" role="status">${words.text('noTimes')}</p>`;
  const isFaulty = choice.showsErrors && choice.isSlotMissing;
  const [rows, more] = boundedList(slots, words, { isKept: ({ id }) => id === choice.slot });
  return html`<fieldset
    class="picks"
    id="reward-slot"
    aria-describedby=${isFaulty ? 'reward-slot-error' : nothing}
  >
    <legend class="strong">${words.text('slot')}</legend>
    ${rows.map((slot) =>
      choiceRow({
        id: slot.id,
        group: 'reward-slot',
        isChosen: slot.id === choice.slot,
        isOpen: isSlotFree(slot),
        text: slotText(slot, slotZone, context),
        choose: () => {
          choice.chooseSlot(slot.id);
          changed();
        },
      }),
    )}
    ${more}${fault(isFaulty, 'reward-slot-error', words.text('pick'))}
  </fieldset>`;
};

const quantityField = ({ choice, asksQuantity, context, changed }: ChoiceFieldsView): Renderable => {
  if (!asksQuantity || choice.most < 2) return nothing;
  const { words } = context;
  const text = words.text('count', { most: choice.most });
  return html`<div class="field quantity">
    <label for="reward-quantity">${words.text('quantity')}</label>
    <input
      class="control"
      id="reward-quantity"
      inputmode="numeric"
      autocomplete="off"
      maxlength="4"
      aria-invalid=${choice.isQuantityWrong ? 'true' : 'false'}
      aria-describedby="reward-quantity-help"
      .value=${live(choice.quantity)}
      @input=${({ currentTarget }: Event) => {
        if (!(currentTarget instanceof HTMLInputElement)) return;
        choice.quantity = currentTarget.value;
        changed();
      }}
    />
    <p class="${choice.isQuantityWrong ? 'error' : 'help'} n12" id="reward-quantity-help">${text}</p>
  </div>`;
};

/** What is chosen before a reward is ordered: an option, a time, a quantity. */
export const choiceFields = (view: ChoiceFieldsView): Renderable => {
  const parts = [optionFields(view), slotFields(view), quantityField(view)];
  return parts.every((part) => part === nothing)
    ? nothing
    : html`<div class="choices" part="choice">${parts}</div>`;
};
