import { expect } from '@open-wc/testing';
import {
  configureLaurel,
  type LaurelProgram,
  type ProgramOptions,
  type Sources,
} from '../../../src/index.ts';
import { ProgramRequest } from '../../../src/elements/internal/program/program-context.ts';
import { FakeBackend } from '../../support/fake-backend.ts';
import { appendToPage, getByTag, waitForState } from '../../support/mount.ts';
import { hasState, visibleText } from '../../support/queries.ts';
import { session } from '../../support/served-page.ts';
import { until } from '../../support/until.ts';
import { problem, survey, SurveyPage } from '../survey/survey-page.ts';

const badgeIn = (root: ParentNode) => getByTag(root, 'laurel-tier-badge');

const program = (options: ProgramOptions): LaurelProgram => {
  const element = document.createElement('laurel-program');
  Object.assign(element, options);
  element.innerHTML = '<laurel-tier-badge></laurel-tier-badge>';
  return element;
};

const markup = (attributes: string, inside = '<laurel-tier-badge></laurel-tier-badge>'): string =>
  `<laurel-program ${attributes}>${inside}</laurel-program>`;

/** Under which the program around an element stores what is somebody's; `undefined` before the session says who that is. */
const partitionAround = (element: Element): string | undefined => {
  let partition: string | undefined;
  const receive = new ProgramRequest(element, (found, unsubscribe) => {
    partition = found?.client.partition;
    unsubscribe();
  });
  element.dispatchEvent(receive);
  return partition;
};

/** Records the states that a badge goes through, by its events. */
const eventsOf = (element: Element): string[] => {
  const events: string[] = [];
  for (const type of ['laurel-load', 'laurel-error']) element.addEventListener(type, () => events.push(type));
  return events;
};

const warnings = async (deeds: () => Promise<void>): Promise<string[]> => {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...texts: unknown[]) => said.push(texts.map(String).join(' '));
  await deeds().finally(() => (console.warn = warn));
  return said;
};

describe('a program that gets other functions', () => {
  it('goes on where it was, and uses the latest from then on', async () => {
    const backend = new FakeBackend('silver');
    const element = program({ endpoint: backend.endpoint, getToken: () => 'first' });
    appendToPage(element);
    await waitForState(badgeIn(element), 'ready');
    await until(() => backend.count('/session') === 1);
    const [events, asked] = [eventsOf(element), backend.requests.length];
    // As each render of a React parent does.
    for (let render = 0; render < 5; render += 1) {
      element.getToken = () => `render-${render}`;
      element.csrf = { header: 'X-CSRF', token: () => String(render) };
      element.sources = { ladder: () => ({ items: [] }) };
      await element.updateComplete;
    }
    expect([events, backend.requests.length]).to.deep.equal([[], asked]);
    expect(hasState(badgeIn(element), 'ready')).to.equal(true);
    backend.setHandler(({ token }) => new Response(null, { status: token === 'first' ? 401 : 204 }));
    badgeIn(element).reload();
    await until(() => backend.requests.some(({ token }) => token === 'render-4'));
    expect(new Set(backend.requests.map(({ token }) => token))).to.deep.equal(new Set(['first', 'render-4']));
  });

  it('is the page’s own as well, and what is inside it follows', async () => {
    const backend = new FakeBackend('silver');
    const page = (getToken: () => string): void => configureLaurel({ endpoint: backend.endpoint, getToken });
    page(() => 'first');
    const element = appendToPage(`<laurel-tier-badge></laurel-tier-badge>${markup('account="tekin"')}`);
    const badges = [...element.querySelectorAll('laurel-tier-badge')];
    for (const badge of badges) await waitForState(badge, 'ready');
    const events = eventsOf(element);
    const asked = backend.requests.length;
    page(() => 'second');
    await Promise.all(badges.map((badge) => badge.updateComplete));
    expect([events, backend.requests.length]).to.deep.equal([[], asked]);
    backend.setHandler(({ token }) => new Response(null, { status: token === 'first' ? 401 : 204 }));
    for (const badge of badges) badge.reload();
    await until(() => backend.requests.filter(({ token }) => token === 'second').length >= 2);
    configureLaurel({});
  });

  it('begins with what it lacked: a source that comes later', async () => {
    const element = program({ sources: { ladder: () => ({ items: [] }) } });
    appendToPage(element);
    await until(() => hasState(badgeIn(element), 'unconfigured'));
    const sources: Sources = { standing: () => ({ tier: { name: 'Bronze' } }) };
    element.sources = sources;
    await until(() => /^Bronze/.test(visibleText(badgeIn(element))));
  });

  it('begins anew with another account', async () => {
    const backend = new FakeBackend('silver');
    const element = program({
      endpoint: backend.endpoint,
      getToken: ({ account }) => `of-account-${account}`,
    });
    element.account = 'north';
    appendToPage(element);
    await waitForState(badgeIn(element), 'ready');
    element.account = 'south';
    await until(() => backend.requests.at(-1)?.token === 'of-account-south');
    await waitForState(badgeIn(element), 'ready');
  });
});

describe('a getToken that comes to give tokens of another member', () => {
  it('shows the data of the first while its token holds, and nothing of them once the session names the other', async () => {
    const page = new SurveyPage();
    await page.mount('layout="page"');
    Object.assign(page.program, { credentials: undefined, getToken: () => 'of-marta' });
    await until(() => expect(page.askedOf('GET /surveys/next')).to.have.length(2));
    await page.shows('How do you plan?');
    await page.start();
    page.choose('Never');
    await until(() => page.types('Only Marta knows'));
    await until(() => expect(JSON.stringify(page.saved.at(-1)?.body)).to.contain('Only Marta knows'));

    page.program.getToken = () => 'of-deniz';
    page.widget.reload();
    await page.shows('Why Never?');
    expect(page.root.querySelector('textarea')?.value).to.equal('Only Marta knows');

    const before = page.requests.length;
    page.answers['GET /session'] = { ...session, member: { id: 'deniz', displayName: 'Deniz', roles: [] } };
    let tries = 0;
    page.answers['GET /surveys/next'] = () =>
      (tries += 1) === 1 ? problem(401, 'token_expired') : { ...survey, title: 'Asked of Deniz' };
    page.widget.reload();
    await page.shows('Asked of Deniz');
    await page.start();
    expect(page.option('Never').checked).to.equal(false);
    expect(visibleText(page.widget)).not.to.contain('Why');
    expect([...page.root.querySelectorAll('textarea')].map(({ value }) => value)).not.to.include(
      'Only Marta knows',
    );
    expect(JSON.stringify(page.requests.slice(before))).not.to.contain('Only Marta knows');
  });
});

describe('a program whose endpoint stands in HTML', () => {
  for (const [when, wait] of [
    ['at once', () => Promise.resolve()],
    ['after its first update', (element: LaurelProgram) => element.updateComplete],
    ['in the next task', () => new Promise((resolve) => setTimeout(resolve))],
  ] as const)
    it(`asks nothing anonymously when its getToken comes ${when}`, async () => {
      const backend = new FakeBackend('silver');
      const page = appendToPage(markup(`endpoint="${backend.endpoint}"`));
      const element = getByTag(page, 'laurel-program');
      await wait(element);
      element.getToken = () => 'of-the-script';
      await waitForState(badgeIn(page), 'ready');
      expect([...new Set(backend.requests.map(({ token }) => token))]).to.deep.equal(['of-the-script']);
    });

  it('asks nothing of it where sources come by script', async () => {
    const backend = new FakeBackend('silver');
    const page = appendToPage(markup(`endpoint="${backend.endpoint}"`));
    getByTag(page, 'laurel-program').sources = {
      standing: () => ({ tier: { name: 'Copper' } }),
      session: () => ({}) as never,
    };
    await until(() => /^Copper/.test(visibleText(badgeIn(page))));
    expect(backend.count('/standing')).to.equal(0);
  });

  it('is asked anonymously where no script says who asks', async () => {
    const backend = new FakeBackend('silver');
    const page = appendToPage(markup(`endpoint="${backend.endpoint}"`));
    await waitForState(badgeIn(page), 'ready');
    expect(backend.requests.map(({ token }) => token)).to.deep.equal([undefined]);
  });
});

describe('a token that cannot be had', () => {
  for (const [why, getToken] of [
    ['throws', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['ends in a line break', () => 'marta.1\n'],
  ] as const)
    it(`because getToken ${why}: said once for the program, and tried again when asked`, async () => {
      const backend = new FakeBackend('silver');
      let broken = true;
      const element = program({
        endpoint: backend.endpoint,
        getToken: () => (broken ? getToken() : 'marta.2'),
      });
      element.innerHTML += '<laurel-leaderboard></laurel-leaderboard><laurel-tier-badge></laurel-tier-badge>';
      const said = await warnings(async () => {
        appendToPage(element);
        await waitForState(badgeIn(element), 'error');
        await waitForState(getByTag(element, 'laurel-leaderboard'), 'error');
      });
      expect(said.filter((line) => line.includes('getToken'))).to.have.length(1);
      expect(said.join()).to.match(/TypeError: Failed to fetch|line break/);
      expect(visibleText(badgeIn(element)))
        .to.contain('could not be reached')
        .and.not.to.contain('signed out');
      expect(backend.requests).to.deep.equal([]);
      broken = false;
      badgeIn(element).reload();
      await waitForState(badgeIn(element), 'ready');
    });
});

describe('a sign-out', () => {
  const frame = (): Window => {
    const element = document.createElement('iframe');
    appendToPage(element);
    const { contentWindow } = element;
    if (!contentWindow) throw new Error('The frame has no window');
    return contentWindow;
  };

  it('before any session was answered removes everything of the person', async () => {
    const backend = new FakeBackend('silver');
    backend.setHandler(({ path }) =>
      path === '/session' ? new Promise(() => undefined) : Response.json({}),
    );
    localStorage.setItem('laurel:summit/tekin/marta:d:gift', '{}');
    sessionStorage.setItem('laurel:summit/tekin/marta:w:k-1', '{}');
    localStorage.setItem('theirs', 'x');
    const element = program({ endpoint: backend.endpoint, getToken: () => 'marta.1' });
    appendToPage(element);
    await until(() => backend.count('/session') > 0);
    element.signOut();
    const left = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    expect(left.filter((key) => key.startsWith('laurel:'))).to.deep.equal([]);
    expect(localStorage.getItem('theirs')).to.equal('x');
    localStorage.removeItem('theirs');
  });

  it('reaches the other tabs, and this tab when another one signs out; what was written meanwhile goes', async () => {
    const backend = new FakeBackend('silver', '/loyalty-of-two-tabs');
    const open = async (): Promise<LaurelProgram> => {
      const element = program({ endpoint: backend.endpoint, getToken: () => 'of-account-tekin' });
      appendToPage(element);
      await waitForState(badgeIn(element), 'ready');
      await until(() => partitionAround(badgeIn(element)) !== undefined);
      return element;
    };
    const other = frame();
    const received: string[] = [];
    // The browser tells of a change when it gets round to it: the sign-out of an earlier test may arrive here too.
    other.addEventListener('storage', ({ key, newValue }) => {
      if (key === 'laurel:signout' && newValue?.includes(backend.endpoint)) received.push(newValue);
    });
    const first = await open();
    first.signOut();
    await until(() => received.length === 1);
    const second = await open();
    const [, partition] = (received[0] ?? '').split(' ');
    localStorage.setItem(`laurel:${partition}:d:late`, '{}');
    other.localStorage.setItem('laurel:signout', received[0] ?? '');
    other.localStorage.removeItem('laurel:signout');
    await until(() => hasState(badgeIn(second), 'unconfigured'));
    expect(visibleText(second)).to.equal('');
    expect(localStorage.getItem(`laurel:${partition}:d:late`)).to.equal(null);
  });
});
