import type { RewardChoice, RewardDetail, RewardSlot } from '../../../contract/reward-detail.ts';
import type { RewardOption } from '../../../contract/rewards.ts';

/** Most that can be ordered at once where the backend asks for more: a field takes no longer number. */
const largestQuantity = 9_999;

/** What of a reward is to be ordered: an option, a time, a quantity. */
export class RewardChoiceState {
  /** Whether a press has shown that something is missing; from then on it is said. */
  showsErrors = false;
  /** As typed. */
  quantity = '1';
  #option: string | undefined;
  #slot: string | undefined;
  #detail: RewardDetail | undefined;

  start(): void {
    this.showsErrors = false;
    this.quantity = '1';
    this.#option = undefined;
    this.#slot = undefined;
    this.#detail = undefined;
  }

  /** Takes the reward as it was read last: what can't be chosen any more is chosen no longer. */
  update(detail: RewardDetail): void {
    if (detail === this.#detail) return;
    this.#detail = detail;
    const { options = [] } = detail;
    const [only] = options;
    if (options.length === 1 && only && isOptionOpen(only)) this.#option = only.id;
    if (!options.some((option) => option.id === this.#option && isOptionOpen(option)))
      this.#option = undefined;
    if (!this.slots?.some((slot) => slot.id === this.#slot && isSlotFree(slot))) this.#slot = undefined;
  }

  get options(): readonly RewardOption[] {
    return this.#detail?.options ?? [];
  }

  /** Times to choose from; `undefined` where none is asked. */
  get slots(): readonly RewardSlot[] | undefined {
    return this.#detail?.slots;
  }

  /** Number that can be ordered at once. */
  get most(): number {
    return Math.min(this.#detail?.most ?? 1, largestQuantity);
  }

  get option(): string | undefined {
    return this.#option;
  }

  get slot(): string | undefined {
    return this.#slot;
  }

  /** The option that was chosen. */
  get chosenOption(): RewardOption | undefined {
    return this.options.find(({ id }) => id === this.#option);
  }

  chooseOption(id: string): void {
    this.#option = id;
  }

  chooseSlot(id: string): void {
    this.#slot = id;
  }

  /** A time that somebody else took is not offered again before the times are read anew. */
  dropSlot(): void {
    this.#slot = undefined;
  }

  get isOptionMissing(): boolean {
    return this.options.length > 0 && this.#option === undefined;
  }

  get isSlotMissing(): boolean {
    return this.slots !== undefined && this.#slot === undefined;
  }

  get isQuantityWrong(): boolean {
    const text = this.quantity.trim();
    return this.most > 1 && !(/^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= this.most);
  }

  /** What is sent, `asks` for a quantity only where a quote says what it costs; `undefined` while something is missing. */
  body(asksQuantity: boolean): RewardChoice | undefined {
    if (this.isOptionMissing || this.isSlotMissing || (asksQuantity && this.isQuantityWrong))
      return undefined;
    return {
      ...(this.#option !== undefined && { option: this.#option }),
      ...(this.#slot !== undefined && { slot: this.#slot }),
      ...(asksQuantity && this.most > 1 && { quantity: Number(this.quantity.trim()) }),
    };
  }
}

export const isOptionOpen = ({ left, unavailable }: RewardOption): boolean =>
  unavailable === undefined && left !== 0;

export const isSlotFree = ({ free }: RewardSlot): boolean => free !== false;
