import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BoardParticipant } from '../support/board-participant.ts';
import { readBoardRecords } from '../support/database-boards.ts';
import { formatText } from '../support/buyer.ts';
import { eventually } from '../support/eventually.ts';
import { signInBuyer, closeBuyers, runJourneys, type Journey } from '../support/journeys.ts';

const group = 'board.learning.cohort.turkiye';

const come = async (stage: Journey, member: string, query = ''): Promise<BoardParticipant> =>
  new BoardParticipant(await signInBuyer(stage, member, query), stage.lang);

/** The vendor's console takes orders, each worth five points, while the board is read. */
const orders = async ({ buyer: { page } }: BoardParticipant, count: number): Promise<void> => {
  await page.getByRole('button', { name: 'Demo tools' }).click();
  await page
    .getByRole('button', { name: /^Refund NP-/ })
    .first()
    .waitFor();
  const placed = new Set<string>();
  for (let one = 1; one <= count; one += 1) {
    await page.getByLabel('Amount').fill('100');
    await page.getByRole('button', { name: 'Place order' }).click();
    await eventually(async () => {
      const said = await page.locator('#said').innerText();
      if (said.includes('is placed')) placed.add(said);
      assert.equal(placed.size, one, said);
    });
  }
  await page.keyboard.press('Escape');
};

/** Points move the row, once somebody wants to see it; equal ones share a rank. */
const earn = async (marta: BoardParticipant): Promise<void> => {
  const { words } = marta;
  await marta.readStanding(412, 1240);
  assert.deepEqual(
    (await marta.rows()).map(({ place, isOwn }) => (isOwn ? `own ${place}` : place)),
    [1, 2, 3, 410, 411, 'own 412', 413, 414],
  );
  await marta.says(formatText(words.companiesBetween.other, { n: marta.number(406) }));
  assert.match((await marta.row(2)) ?? '', /^=/);
  assert.match((await marta.row(411)) ?? '', /^411/, 'nobody shares it yet');
  await orders(marta, 3);
  await eventually(async () => assert.ok(await marta.button(words.show).isVisible()));
  await marta.readStanding(412, 1240);
  assert.match((await marta.row(412)) ?? '', /240$/, 'it moved while it was read');
  // The last of the three may be on its way: what waits is the board after all of them.
  await eventually(async () => {
    if ((await marta.button(words.show).count()) > 0) await marta.button(words.show).click();
    assert.match((await marta.own())?.said ?? '', /255$/);
  });
  await marta.readStanding(411, 1240);
  for (const place of [411, 412]) assert.match((await marta.row(place)) ?? '', /^=\D*411 .*255$/);
  assert.ok((await marta.row(411))?.includes('Kraft & Söhne Spedition'), 'who came first stands first');
  assert.ok((await marta.own())?.said.includes('Tekin Lojistik'));
};

/** A period that is over, as it ended. */
const lookBack = async (marta: BoardParticipant): Promise<void> => {
  const { words } = marta;
  const periods = await marta.choices(words.run);
  assert.equal(periods.length, 3);
  assert.ok(periods[1]?.includes('430'), 'her own place in it');
  await marta.chooses(words.run, { index: 1 });
  await marta.readStanding(430, 1102);
  const own = await marta.own();
  assert.deepEqual([own?.place, own?.said.includes('Tekin Lojistik')], [430, true]);
  await marta.chooses(words.run, { index: 0 });
  await marta.readStanding(411, 1240);
};

/** Her row is pinned below a gap; the list comes to it with nobody twice and nobody left out. */
const goDown = async (marta: BoardParticipant): Promise<number> => {
  const { words } = marta;
  await marta.chooses(words.cohort, { label: marta.vendor(group) });
  await eventually(async () => assert.ok(((await marta.own())?.place ?? 411) < 200));
  const own = await marta.own();
  assert.ok(own);
  assert.equal((await marta.rows()).filter(({ place }) => place > 3 && place < own.place - 2).length, 0);
  const seen = await marta.readsTo(own.place);
  const left = Array.from({ length: own.place }, (_, at) => at + 1).filter((place) => !seen.has(place));
  assert.ok(left.length <= own.place / 10, `left out, and more than are hidden: ${left.join(', ')}`);
  assert.equal([...seen.values()].filter(({ isOwn }) => isOwn).length, 1);
  return own.place;
};

/** Her company is seen in another way at once, by somebody else's company, in a browser of its own. */
const hide = async (deniz: BoardParticipant, carmen: BoardParticipant, place: number): Promise<void> => {
  const sees = async (name: string | undefined): Promise<void> => {
    await carmen.buyer.page.reload();
    await carmen.chooses(carmen.words.cohort, { label: carmen.vendor(group) });
    await eventually(async () => assert.match((await carmen.row(1)) ?? '', /Blue Heron/));
    const seen = await carmen.readsTo(place);
    const row = seen.get(place)?.said;
    if (name === undefined) assert.equal(row, undefined);
    else assert.ok(row?.includes(name), `${row} and not ${name}`);
    for (const other of ['Tekin', 'Deniz', 'Silver Fir'].filter((one) => !name?.includes(one)))
      for (const { said } of seen.values()) assert.ok(!said.includes(other), said);
  };
  const { words } = deniz;
  await sees('Tekin Lojistik');
  for (const [kind, name] of [
    ['byAlias', 'Silver Fir'],
    ['byHidden', undefined],
    ['byCompany', 'Tekin Lojistik'],
  ] as const) {
    await deniz.isSeen(kind);
    await deniz.says(name === undefined ? words.unseen : formatText(words.seenAs, { name }));
    const own = await deniz.own();
    assert.ok(own?.said.includes(name ?? 'Tekin Lojistik') && own.said.includes(words.you), own?.said);
    await sees(name);
  }
};

/** An organisation that has switched its board off: nothing, and no fault. */
const off = async (stage: Journey): Promise<void> => {
  const maya = await come(stage, 'maya');
  const { page } = maya.buyer;
  await page.waitForFunction(() => document.querySelector('laurel-leaderboard')?.matches(':state(empty)'));
  assert.equal((await maya.widget.innerText()).trim(), '');
  assert.equal((await maya.widget.boundingBox())?.height ?? 0, 0);
  assert.ok(!(await page.locator('main').innerText()).includes(maya.words.failed));
  await closeBuyers(maya.buyer);
};

describe('the stories of the leaderboard', () => {
  const usual = [['es', 'PostgreSQL']] as const;
  const figures = runJourneys('leaderboard_stories', usual, async (stage, engine) => {
    const marta = await come(stage, 'marta');
    await earn(marta);
    await lookBack(marta);
    const place = await goDown(marta);
    await closeBuyers(marta.buyer);
    const [deniz, carmen] = [await come(stage, 'deniz'), await come(stage, 'carmen')];
    await hide(deniz, carmen, place);
    await closeBuyers(deniz.buyer, carmen.buyer);
    await off(stage);
    const lines = await stage.demo.queryDatabase((db) => readBoardRecords(db, 'tekin'));
    for (const line of lines) console.log(`${stage.lang} on ${engine}: ${line}`);
    const runs = lines.filter((line) => /^tekin on learning \d{4}-q\d:/.test(line));
    assert.deepEqual(runs.map((line) => line.replace(/^.*: /, '')).slice(-2), [
      '2019, rank 430, place 430 of 1102',
      '255, rank 411, place 412 of 1240',
    ]);
    assert.deepEqual(
      lines.filter((line) => line.startsWith('tekin') && !runs.includes(line)),
      [
        ...Array.from({ length: 3 }, () => 'tekin on learning is given 5'),
        'tekin on learning is seen by company, chosen by deniz',
      ],
    );
  });

  it('gave these figures', () => {
    assert.ok(figures.length >= usual.length);
    console.log(
      `gate leaderboard stories: points, a tie, a past run, down to the own row, seen otherwise and back, switched off: ${figures.join(', ')}`,
    );
  });
});
