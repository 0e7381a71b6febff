import { ConsolePanel, actionRow } from './console-panel.ts';
import { findElement, createElement } from './dom.ts';
import { completeLesson, listCourses, type Course, type PortalMember } from './vendor-api.ts';

/** Demo only: what the vendor's academy reports. The last lesson of a course brings the certificate. */
export class CoursesPanel {
  readonly #list = findElement('#courses', HTMLUListElement);
  readonly #panel;

  /** `onChange`: the progress of a course has changed. */
  constructor(onChange: () => void) {
    this.#panel = new ConsolePanel({
      status: '#courses-said',
      load: ({ key }) => listCourses(key),
      render: (courses) => [
        [
          this.#list,
          courses.length > 0 ? courses.map(this.#courseRow) : [createElement('li', 'No course begun')],
        ],
      ],
      onChange,
    });
  }

  setMember(member: PortalMember): void {
    this.#panel.setMember(member);
  }

  readonly #courseRow = ({ done, id, title, total }: Course): HTMLLIElement => {
    const act = (button: HTMLButtonElement): void =>
      void this.#panel.run(button, async ({ key }) => {
        const moved = await completeLesson(key, id);
        return moved.done === moved.total
          ? `${title} is completed.`
          : `${title}: ${moved.done} of ${moved.total}.`;
      });
    return actionRow(title, `${done} of ${total}`, done < total ? { 'Complete a lesson': act } : {});
  };
}
