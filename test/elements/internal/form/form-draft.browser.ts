import { expect } from '@open-wc/testing';
import type { FormValues } from '../../../../src/contract/forms.ts';
import type { DraftStore } from '../../../../src/elements/internal/controllers/pending-writes.ts';
import { FormDraft } from '../../../../src/elements/internal/form/form-draft.ts';

/** A device that takes its time: `come` is when it is known where drafts are kept. */
const slowly = () => {
  const kept = new Map<string, FormValues>();
  const drafts: DraftStore = {
    read: (id) => kept.get(id),
    write: (id, typed) => void kept.set(id, typed),
    drop: (id) => void kept.delete(id),
  };
  let come = (): void => undefined;
  const here = new Promise<DraftStore>((resolve) => (come = () => resolve(drafts)));
  return { kept, come: () => come(), drafts: () => here, persistent: true };
};

describe('what is typed before it is known where to keep it', () => {
  it('is kept once that is known, and there when the form is opened again meanwhile', async () => {
    const device = slowly();
    const draft = new FormDraft(device);
    const first = draft.open('decline:c7');
    draft.write({ reason: 'Not this quarter' });
    const again = draft.open('decline:c7');
    device.come();
    await first;
    expect(await again).to.deep.equal({ reason: 'Not this quarter' });
    expect(device.kept.get('decline:c7')).to.deep.equal({ reason: 'Not this quarter' });
    expect(draft.saved).to.equal(true);
  });

  it('is not kept under another form’s name', async () => {
    const device = slowly();
    const draft = new FormDraft(device);
    const first = draft.open('decline:c7');
    draft.write({ reason: 'Not this quarter' });
    const other = draft.open('decline:c8');
    device.come();
    await first;
    expect(await other).to.equal(undefined);
    expect([...device.kept.keys()]).to.deep.equal(['decline:c7']);
  });

  it('is gone when it was sent', async () => {
    const device = slowly();
    const draft = new FormDraft(device);
    const opened = draft.open('decline:c7');
    draft.write({ reason: 'Not this quarter' });
    draft.drop();
    device.come();
    expect(await opened).to.equal(undefined);
    expect(device.kept.size).to.equal(0);
  });
});
