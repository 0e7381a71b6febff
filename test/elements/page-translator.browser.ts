import { expect } from '@open-wc/testing';
import { visibleText } from '../support/queries.ts';
import { until } from '../support/until.ts';
import { board, BoardPage, route } from './leaderboard/board-page.ts';
import { ReferralFormPage, viewer } from './referral-form/referral-form-page.ts';
import { survey, SurveyPage } from './survey/survey-page.ts';

/** As a browser translates a page: each text is replaced by elements that hold another one. */
const translate = (root: ShadowRoot | null): void => {
  if (!root) throw new Error('It is not drawn');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode())
    if (walker.currentNode instanceof Text && walker.currentNode.data.trim() !== '')
      texts.push(walker.currentNode);
  for (const text of texts) {
    if (text.parentElement instanceof HTMLStyleElement) continue;
    const inner = document.createElement('font');
    inner.textContent = `${text.data}~`;
    const outer = document.createElement('font');
    outer.append(inner);
    text.replaceWith(outer);
  }
};

const saysAnew = async (widget: Element, changed: string, former: string): Promise<void> => {
  await until(() => {
    const shown = visibleText(widget);
    expect(shown).to.contain(changed);
    expect(shown).not.to.contain(former);
  });
};

describe('a page that the browser has translated', () => {
  it('shows what is new of a survey: title, question, option, quoted answer, and what is wrong', async () => {
    const page = await (await new SurveyPage().mount('layout="page"')).start();
    page.choose('Never');
    await page.shows('Why Never?');
    translate(page.root);
    page.choose('Yearly');
    translate(page.root);
    page.choose('Never');
    await page.shows('Why Never?');
    const [first, second, third] = survey.questions;
    if (!first || !second || !third) throw new Error('It has no questions');
    page.answers['GET /surveys/next'] = {
      ...survey,
      title: 'How do you order?',
      questions: [
        { ...first, title: 'When?', options: [{ value: 'never', label: 'At no time' }] },
        { ...second, help: 'All of them' },
        third,
      ],
    };
    translate(page.root);
    page.widget.reload();
    for (const [changed, former] of [
      ['How do you order?', 'How do you plan?'],
      ['When?', 'How often?'],
      ['Why At no time?', 'Why Never?'],
      ['All of them', 'Monthly'],
    ] as const)
      await saysAnew(page.widget, changed, former);
  });

  it('shows what is new of a form, and nothing twice', async () => {
    const campaign = { viewer: viewer(), title: 'Bring somebody', fields: [{ name: 'site', label: 'Site' }] };
    const page = await new ReferralFormPage({ 'GET /referral-campaign': campaign }).mount();
    await until(() => expect(visibleText(page.widget)).to.contain('Site'));
    translate(page.widget.shadowRoot);
    page.answers['GET /referral-campaign'] = {
      ...campaign,
      title: 'Introduce',
      fields: [{ name: 'site', label: 'Address', help: 'Their own' }],
    };
    page.widget.reload();
    await saysAnew(page.widget, 'Introduce', 'Bring somebody');
    await saysAnew(page.widget, 'Address', 'Site');
    expect(page.widget.shadowRoot?.querySelectorAll('.field font')).to.have.length(0);
  });

  it('shows what is new of a board', async () => {
    const page = await new BoardPage().mount();
    translate(page.root);
    page.answers[route] = { ...board, metric: 'Service points' };
    page.page.lang = 'en-US';
    page.widget.reload();
    await until(() => expect(visibleText(page.widget)).to.match(/Service points/));
  });
});
