import { expect } from '@open-wc/testing';
import { mountBadge, waitForState } from '../../../support/mount.ts';
import { queryAllByRole, visibleText, getByRole } from '../../../support/queries.ts';
import { until } from '../../../support/until.ts';

const expectMembershipState = async (
  scenario: Parameters<typeof mountBadge>[0],
  state: string,
  lang = 'en',
  badge = '',
) => {
  const mounted = await mountBadge(scenario, { lang, badge });
  await waitForState(mounted.badge, state);
  return mounted.badge;
};

/** The title of a card, and the words of a chip. */
const titles = {
  invited: [
    ['Tekin Lojistik A.Ş. is invited to Summit', 'Invited'],
    ['Tekin Lojistik A.Ş. tiene una invitación a Summit', 'Con invitación'],
    ['Tekin Lojistik A.Ş., Summit programına davetli', 'Davetli'],
  ],
  applied: [
    ['Tekin Lojistik A.Ş. has applied to Summit', 'Applied'],
    ['Tekin Lojistik A.Ş. ha solicitado entrar en Summit', 'Solicitud enviada'],
    ['Tekin Lojistik A.Ş., Summit programına başvurdu', 'Başvuruldu'],
  ],
  suspended: [
    ['Tekin Lojistik A.Ş.: the membership in Summit is paused', 'Paused'],
    ['Tekin Lojistik A.Ş.: la membresía en Summit está en pausa', 'En pausa'],
    ['Tekin Lojistik A.Ş.: Summit programı üyeliği duraklatıldı', 'Duraklatıldı'],
  ],
  ended: [
    ['Tekin Lojistik A.Ş.: the membership in Summit has ended', 'Ended'],
    ['Tekin Lojistik A.Ş.: la membresía en Summit ha terminado', 'Terminada'],
    ['Tekin Lojistik A.Ş.: Summit programı üyeliği sona erdi', 'Sona erdi'],
  ],
  'not-a-member': [
    ['Tekin Lojistik A.Ş. is not a member of Summit yet', 'Not a member'],
    ['Tekin Lojistik A.Ş. aún no participa en Summit', 'Sin membresía'],
    ['Tekin Lojistik A.Ş. henüz Summit programının üyesi değil', 'Üye değil'],
  ],
} as const;
const scenarios = ['invited', 'applied', 'suspended', 'ended', 'not-a-member'] as const;
const languages = ['en', 'es', 'tr'] as const;

describe('a company that is no active member', () => {
  for (const scenario of scenarios) {
    it(`reads that it is ${scenario}, in each language, as card and as chip`, async () => {
      for (const [index, lang] of languages.entries()) {
        const [title, short] = titles[scenario][index] ?? [];
        const badge = await expectMembershipState(scenario, 'not-a-member', lang);
        await until(() => expect(visibleText(getByRole(badge, 'heading'))).to.equal(title));
        const chip = await expectMembershipState(scenario, 'not-a-member', lang, 'variant="chip"');
        await until(() => expect(visibleText(chip)).to.equal(short));
      }
    });
  }

  it('sees neither tier nor progress', async () => {
    for (const scenario of scenarios) {
      const badge = await expectMembershipState(scenario, 'not-a-member', 'en', 'ladder');
      expect(queryAllByRole(badge, 'meter')).to.deep.equal([]);
      expect(visibleText(badge)).not.to.match(/No tier yet|All tiers|€/);
    }
  });

  it('reads who invited it and until when, what opens, and whom to ask', async () => {
    const badge = await expectMembershipState('invited', 'not-a-member');
    expect(visibleText(badge)).to.contain('By Jonas Weber, Northpeak, on November 3, 2026.');
    expect(visibleText(badge)).to.contain('The invitation stands until January 31, 2027.');
    expect(queryAllByRole(badge, 'item').map(visibleText)).to.deep.equal([
      '12 perks open the day you join',
      'Starts as Bronze, spend since January 1 counts',
    ]);
    const ask = getByRole(badge, 'link', 'Ask Deniz Tekin');
    expect(ask.getAttribute('href')).to.equal('mailto:deniz.tekin@tekin-lojistik.example');
    expect(visibleText(badge)).to.match(/Only an admin can accept$/);
  });

  it('reads why it is suspended and what brings it back', async () => {
    const badge = await expectMembershipState('suspended', 'not-a-member');
    expect(visibleText(badge)).to.contain(
      'Since November 10, 2026. Invoice NP-20991 is open since October 1.',
    );
    expect(queryAllByRole(badge, 'item').map(visibleText)).to.deep.equal(['Invoice NP-20991 is paid']);
    getByRole(badge, 'link', 'Ask Deniz Tekin');
  });

  it('reads how to join when it may, and what joining needs besides what it opens', async () => {
    const badge = await expectMembershipState('not-a-member', 'not-a-member');
    const join = getByRole(badge, 'link', 'How to join');
    expect(new URL(join.getAttribute('href') ?? '').pathname).to.equal('/summit/join');
    expect(queryAllByRole(badge, 'item').map(visibleText)).to.deep.equal([
      '12 perks open the day you join',
      'A yearly contract with Northpeak',
    ]);
  });

  it('has no button that leads nowhere when nobody may be asked', async () => {
    const badge = await expectMembershipState('ended', 'not-a-member');
    expect([...queryAllByRole(badge, 'button'), ...queryAllByRole(badge, 'link')]).to.deep.equal([]);
  });

  it('sees what was sent when the status is new to this version, or has another case: that closes nothing', async () => {
    for (const status of ['on_probation', 'ACTIVE', 'Invited', '']) {
      const scenario = {
        about: '',
        standing: () => ({ tier: { name: 'Gold' }, viewer: { membership: { status } } }),
      };
      const badge = await expectMembershipState(scenario, 'ready');
      expect(visibleText(badge), status).to.match(/Gold/);
    }
  });

  it('is called "your company" in a whole sentence when the server names nobody', async () => {
    for (const [lang, broken] of [
      ['en', /[a-z] Your company/],
      ['es', /[a-z] Su empresa/],
      ['tr', /Bağlı olduğunuz şirketi|sadakat üye/],
    ] as const) {
      for (const status of ['none', 'invited', 'applied', 'suspended', 'ended']) {
        const scenario = { about: '', standing: () => ({ tier: null, viewer: { membership: { status } } }) };
        const badge = await expectMembershipState(scenario, 'not-a-member', lang);
        await until(
          () => visibleText(badge) !== '' && (lang === 'en' || !/ is | has /.test(visibleText(badge))),
        );
        expect(visibleText(badge), lang).not.to.match(broken);
      }
    }
  });

  it('never reads English on the way to its own language', async () => {
    for (const [scenario, english] of [
      ['invited', 'is invited'],
      ['role-required', 'Your role'],
    ] as const) {
      const { badge } = await mountBadge(scenario, { lang: 'tr' });
      let flashed = '';
      const look = (): void =>
        void (flashed ||= visibleText(badge).includes(english) ? visibleText(badge) : '');
      const watching = new MutationObserver(look);
      watching.observe(badge.shadowRoot ?? badge, { childList: true, subtree: true, characterData: true });
      await waitForState(badge, 'not-a-member', 'forbidden');
      await until(() => /davetli|Rolünüz/.test(visibleText(badge)));
      watching.disconnect();
      expect(flashed).to.equal('');
    }
  });
});

describe('a person whose role may not look', () => {
  for (const [lang, title, whom, ask] of [
    [
      'en',
      'Your role does not include this',
      'Deniz Tekin may see it and can tell you, or change your role.',
      'Ask Deniz Tekin',
    ],
    [
      'es',
      'Su rol no incluye esta información',
      'Deniz Tekin puede verla e informarle, o cambiar su rol.',
      'Preguntar a Deniz Tekin',
    ],
    [
      'tr',
      'Rolünüz bu bilgiyi kapsamıyor',
      'Deniz Tekin bunu görebilir, size bilgi verebilir veya rolünüzü değiştirebilir.',
      'Deniz Tekin adlı kişiye sorun',
    ],
  ] as const) {
    it(`reads whom to ask, in ${lang}`, async () => {
      const badge = await expectMembershipState('role-required', 'forbidden', lang);
      await until(() => expect(visibleText(getByRole(badge, 'heading'))).to.equal(title));
      expect(visibleText(badge)).to.contain(whom);
      expect(getByRole(badge, 'link', ask).getAttribute('href')).to.match(/^mailto:/);
    });
  }

  it('is sent to an admin when the server names nobody', async () => {
    const badge = await expectMembershipState('forbidden', 'forbidden');
    expect(visibleText(badge)).to.match(/An admin of your company may see it/);
    expect([...queryAllByRole(badge, 'button'), ...queryAllByRole(badge, 'link')]).to.deep.equal([]);
  });

  it('reads it in one line as a chip', async () => {
    const badge = await expectMembershipState('role-required', 'forbidden', 'en', 'variant="chip"');
    expect(visibleText(badge)).to.equal('Not for your role');
  });
});
