import { ConsolePanel, actionRow } from './console-panel.ts';
import { findElement, createElement } from './dom.ts';
import type { PortalMember } from './vendor-api.ts';
import {
  completeModule,
  decideSubmission,
  listModules,
  listShipments,
  listSubmissions,
  reverseSubmission,
  sendGoods,
  type LearningModule,
  type Shipped,
  type Submitted,
} from './vendor-points-api.ts';

const orNothing = (rows: HTMLLIElement[], nothing: string): HTMLLIElement[] =>
  rows.length > 0 ? rows : [createElement('li', nothing)];

/** Demo only: what the vendor does about challenges and orders. */
export class PointsPanel {
  readonly #lists = {
    submissions: findElement('#submissions', HTMLUListElement),
    modules: findElement('#modules', HTMLUListElement),
    shipments: findElement('#shipments', HTMLUListElement),
  };
  readonly #panel;

  /** `onChange`: points, challenges or orders have changed. */
  constructor(onChange: () => void) {
    this.#panel = new ConsolePanel({
      status: '#points-said',
      load: async ({ key }) => ({
        submitted: await listSubmissions(key),
        modules: await listModules(key),
        shipments: await listShipments(key),
      }),
      render: ({ submitted, modules, shipments }) => [
        [
          this.#lists.submissions,
          orNothing(submitted.slice(0, 6).map(this.#submittedRow), 'Nothing was sent'),
        ],
        [this.#lists.modules, modules.map(this.#moduleRow)],
        [
          this.#lists.shipments,
          orNothing(shipments.slice(0, 4).map(this.#shippedRow), 'Nothing was ordered'),
        ],
      ],
      onChange,
    });
    for (const done of ['laurel-submit', 'laurel-redeem'])
      document.addEventListener(done, () => void this.#panel.refresh());
  }

  setMember(member: PortalMember): void {
    this.#panel.setMember(member);
  }

  #act(said: string, work: (member: string) => Promise<unknown>): (button: HTMLButtonElement) => void {
    return (button) =>
      void this.#panel.run(button, async ({ key }) => {
        await work(key);
        return said;
      });
  }

  readonly #submittedRow = ({ id, person, status, title }: Submitted): HTMLLIElement =>
    actionRow(
      title,
      `${person}, ${status.replace('_', ' ')}`,
      status === 'in_review'
        ? {
            Approve: this.#act(`${title}: approved.`, (key) => decideSubmission(key, id, true)),
            Reject: this.#act(`${title}: rejected.`, (key) => decideSubmission(key, id, false)),
          }
        : status === 'approved'
          ? { 'Take back': this.#act(`${title}: taken back.`, (key) => reverseSubmission(key, id)) }
          : {},
    );

  readonly #moduleRow = ({ done, id, title, total }: LearningModule): HTMLLIElement =>
    actionRow(
      title,
      `${done} of ${total}`,
      done < total
        ? {
            'Complete a lesson': this.#act(`${title}: ${done + 1} of ${total}.`, (key) =>
              completeModule(key, id),
            ),
          }
        : {},
    );

  readonly #shippedRow = ({ id, kind, person, status, title }: Shipped): HTMLLIElement =>
    actionRow(
      title,
      `${person}, ${status.replace('_', ' ')}`,
      kind === 'goods' && status === 'approved'
        ? { Send: this.#act(`${title}: sent.`, (key) => sendGoods(key, id)) }
        : {},
    );
}
