import { ConsolePanel } from './console-panel.ts';
import { findElement } from './dom.ts';
import { advanceClock, advanceToNextYear, type PortalMember } from './vendor-api.ts';

/** The day of the program, wherever the browser is. */
const daySentence = (today: string): string =>
  `The demo’s day is ${new Date(today).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })}.`;

/** Demo only: moves the demo's calendar on, by days or to the end of the year. */
export class CalendarPanel {
  readonly #panel;

  /** `onChange`: whatever depends on the day may have changed. */
  constructor(onChange: () => void) {
    this.#panel = new ConsolePanel({
      status: '#calendar-said',
      load: () => Promise.resolve(),
      render: () => [],
      onChange,
    });
    this.#panel.onSubmit(findElement('#calendar', HTMLFormElement), async (data, { key }) =>
      daySentence(await advanceClock(Number(data.get('days')), key)),
    );
    const yearEnd = document.querySelector('#year-end');
    if (yearEnd instanceof HTMLButtonElement)
      yearEnd.addEventListener('click', () => {
        void this.#panel.run(yearEnd, async ({ key }) => daySentence(await advanceToNextYear(key)));
      });
  }

  setMember(member: PortalMember): void {
    this.#panel.setMember(member);
  }
}
