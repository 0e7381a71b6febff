import { expect } from '@open-wc/testing';
import { getByRole, visibleText } from '../../support/queries.ts';
import { until } from '../../support/until.ts';
import { ChallengePage, inReview, problem, review, viewer } from './challenge-page.ts';

const ticketPath = 'POST /challenges/atlas/files';
const sendPath = 'POST /challenges/atlas/submissions';
const file = {
  name: 'proof',
  type: 'file',
  label: 'Picture',
  required: true,
  constraints: { accept: ['.pdf', 'image/*'], maxBytes: 2_000 },
};
const withFile = { ...review, viewer, form: { fields: [file] } };

/** A request for a file, as the page made it. The test says how it goes on. */
class FakeUpload extends EventTarget {
  static readonly all: FakeUpload[] = [];
  readonly upload = new EventTarget();
  readonly headers: string[] = [];
  withCredentials = false;
  status = 0;
  method = '';
  href = '';
  body: unknown;
  aborted = false;

  open(method: string, href: string): void {
    [this.method, this.href] = [method, href];
  }

  setRequestHeader(name: string): void {
    this.headers.push(name);
  }

  send(body: unknown): void {
    this.body = body;
    FakeUpload.all.push(this);
  }

  abort(): void {
    this.aborted = true;
    this.dispatchEvent(new Event('abort'));
  }

  progress(loaded: number, total: number): void {
    this.upload.dispatchEvent(new ProgressEvent('progress', { lengthComputable: true, loaded, total }));
  }

  answer(status: number): void {
    this.status = status;
    this.dispatchEvent(new Event(status === 0 ? 'error' : 'load'));
  }
}

const { XMLHttpRequest: original } = globalThis;

beforeEach(() => {
  FakeUpload.all.length = 0;
  Object.assign(globalThis, { XMLHttpRequest: FakeUpload });
});
afterEach(() => {
  Object.assign(globalThis, { XMLHttpRequest: original });
});

let tickets = 0;
const ticket = (): object => {
  tickets += 1;
  return { file: `file-${tickets}`, href: `https://files.example/put/${tickets}` };
};

const pageWithFile = async (answers = {}): Promise<ChallengePage> => {
  tickets = 0;
  const page = new ChallengePage({ 'GET /challenges/atlas': withFile, [ticketPath]: ticket, ...answers });
  await page.mount();
  return page.open();
};

/** Chooses a file, as the dialog of the browser does. */
const choose = (page: ChallengePage, name: string, type: string, size = 1_000): void => {
  const input = page.field('Picture');
  const transfer = new DataTransfer();
  transfer.items.add(new File(['x'.repeat(size)], name, { type }));
  if (!(input instanceof HTMLInputElement)) throw new Error('It is no input');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
};

const upload = async (index: number): Promise<FakeUpload> => {
  await until(() => FakeUpload.all.length > index);
  const found = FakeUpload.all[index];
  if (!found) throw new Error(`No upload ${index}`);
  return found;
};

describe('a file that is not taken', () => {
  for (const [what, name, type, size, sentence] of [
    [
      'of another kind',
      'notes.docx',
      'application/msword',
      10,
      /notes\.docx is of a kind that is not taken here\. These are: PDF, images\./,
    ],
    ['too large', 'a.png', 'image/png', 3_000, /a\.png has 3 kB\. At most 2 kB are taken\./],
    ['empty', 'a.png', 'image/png', 0, /a\.png is empty\./],
  ] as const) {
    it(`is refused at once and asks for no ticket: ${what}`, async () => {
      const page = await pageWithFile();
      choose(page, name, type, size);
      await page.shows(sentence);
      expect(page.askedOf(ticketPath)).to.have.length(0);
      page.press('Send');
      await page.shows(sentence);
      expect(page.writes).to.have.length(0);
    });
  }

  it('is named by the server where it refuses the ticket', async () => {
    const page = await pageWithFile({
      [ticketPath]: problem(422, 'invalid_fields', {
        fieldErrors: [{ path: 'proof', code: 'virus', message: 'This file can’t be taken.' }],
      }),
    });
    choose(page, 'a.png', 'image/png');
    await page.shows(/This file can’t be taken\./);
    expect(FakeUpload.all).to.have.length(0);
  });

  for (const href of [
    'javascript:alert(1)',
    'http://elsewhere.example/put',
    'mailto:a@b.example',
    'https://me:secret@files.example/',
  ]) {
    it(`goes to no address that is not safe: ${href}`, async () => {
      const page = await pageWithFile({ [ticketPath]: { file: 'f', href } });
      choose(page, 'a.png', 'image/png');
      await page.shows(/The file was not accepted\./);
      expect(FakeUpload.all).to.have.length(0);
    });
  }
});

describe('a file on its way', () => {
  it('can’t be sent with the form before it was received', async () => {
    const page = await pageWithFile();
    choose(page, 'a.png', 'image/png');
    await upload(0);
    page.press('Send');
    await page.shows(/Wait until the file has been received\./);
    expect(page.writes).to.have.length(0);
  });

  it('is stopped', async () => {
    const page = await pageWithFile();
    choose(page, 'a.png', 'image/png');
    const request = await upload(0);
    page.press('Stop sending');
    await until(() => request.aborted);
    await until(() => !/a\.png/.test(visibleText(page.dialog)));
  });

  it('is replaced by another one', async () => {
    const page = await pageWithFile();
    choose(page, 'a.png', 'image/png');
    const first = await upload(0);
    choose(page, 'b.pdf', '');
    const second = await upload(1);
    expect(first.aborted).to.equal(true);
    first.answer(204);
    second.answer(204);
    await page.shows(/b\.pdf 1 kB Received/);
    page.press('Send');
    await until(() => page.writes.length === 1);
    expect(page.writes[0]?.body).to.deep.equal({ values: { proof: 'file-2' } });
  });

  it('says that it could not be sent, and goes by another try with a new ticket', async () => {
    const page = await pageWithFile();
    choose(page, 'a.png', 'image/png');
    (await upload(0)).answer(0);
    await page.shows(/The file could not be sent\./);
    expect(page.has('Try again')).to.equal(true);
    page.press('Try again');
    (await upload(1)).answer(200);
    await page.shows(/a\.png 1 kB Received/);
    expect(page.askedOf(ticketPath)).to.have.length(2);
  });

  it('asks for a new ticket by itself where the first one is too old', async () => {
    const page = await pageWithFile();
    choose(page, 'a.png', 'image/png');
    (await upload(0)).answer(403);
    const second = await upload(1);
    expect(second.href).to.equal('https://files.example/put/2');
    second.answer(204);
    await page.shows(/Received/);
  });

  it('gives up where the new ticket does not help either', async () => {
    const page = await pageWithFile();
    choose(page, 'a.png', 'image/png');
    (await upload(0)).answer(410);
    (await upload(1)).answer(410);
    await page.shows(/The file was not accepted\./);
    expect(page.askedOf(ticketPath)).to.have.length(2);
  });
});

describe('a file', () => {
  it('is put where its ticket says, without any identity, and its id is what is sent', async () => {
    const page = await pageWithFile();
    await page.shows(/Choose a file PDF, images, at most 2 kB/);
    choose(page, 'a.png', 'image/png');
    const request = await upload(0);
    expect(page.askedOf(ticketPath)[0]?.body).to.deep.equal({
      field: 'proof',
      name: 'a.png',
      type: 'image/png',
      size: 1_000,
    });
    expect([request.method, request.href]).to.deep.equal(['PUT', 'https://files.example/put/1']);
    expect(request.headers).to.deep.equal([]);
    expect(request.withCredentials).to.equal(false);
    request.progress(400, 1_000);
    await page.shows(/40%/);
    request.answer(204);
    await page.shows(/a\.png 1 kB Received/);
    page.press('Send');
    await page.shows(/Ingrid reads it/);
    expect(page.writes[0]?.body).to.deep.equal({ values: { proof: 'file-1' } });
  });

  it('is still named after a reload, though the file itself is gone', async () => {
    const page = await pageWithFile({ [sendPath]: inReview });
    choose(page, 'a.png', 'image/png');
    (await upload(0)).answer(204);
    await page.shows(/Received/);
    await page.mount();
    await page.open();
    await page.shows(/a\.png Received before/);
    page.press('Send');
    await until(() => page.writes.length === 1);
    expect(page.writes[0]?.body).to.deep.equal({ values: { proof: 'file-1' } });
  });

  it('is removed again', async () => {
    const page = await pageWithFile();
    choose(page, 'a.png', 'image/png');
    (await upload(0)).answer(204);
    await page.shows(/Received/);
    page.press('Remove');
    await until(() => !visibleText(page.dialog).includes('Received'));
    page.press('Send');
    await page.shows(/Choose a file\./);
    expect(page.writes).to.have.length(0);
  });

  it('is refused by the server at its field', async () => {
    const page = await pageWithFile({
      [sendPath]: problem(422, 'invalid_fields', {
        fieldErrors: [{ path: 'values.proof', code: 'file_gone', message: 'Choose the file again.' }],
      }),
    });
    choose(page, 'a.png', 'image/png');
    (await upload(0)).answer(204);
    await page.shows(/Received/);
    page.press('Send');
    await page.shows(/Choose the file again\./);
  });

  it('never leaves a page that shows sample data', async () => {
    const page = await pageWithFile();
    page.program.endpoint = 'demo:challenges';
    await until(() => page.card('Review Atlas X2'));
    getByRole(page.card('Review Atlas X2'), 'button', 'Send proof').click();
    await page.shows(/Picture of the review/);
    const input = page.field('Picture of the review');
    if (!(input instanceof HTMLInputElement)) throw new Error('It is no input');
    const transfer = new DataTransfer();
    transfer.items.add(new File(['x'], 'mine.png', { type: 'image/png' }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
    await page.shows(/mine\.png 1 byte Received/);
    expect(FakeUpload.all).to.have.length(0);
  });
});
