// The five widgets by Lit. Cards, buttons and other parts come from `ui`: native controls, or a library's components.
import { LitElement, html, nothing, unsafeCSS } from 'lit';
import { badgeContent } from '../content/badge.js';
import { boardContent } from '../content/board.js';
import { perksContent } from '../content/perks.js';
import { referralContent } from '../content/referral.js';
import { surveyContent } from '../content/survey.js';
import { styles } from '../styles.js';

const small = (text) => (text ? html`<p class="small">${text}</p>` : nothing);

/** A widget that reads one answer, checks it by `parse`, and draws what `draw` makes of it. */
const widget = ({ draw, looks = '', parse, path }) =>
  class extends LitElement {
    static styles = unsafeCSS(styles + looks);
    static properties = { content: { state: true }, failed: { state: true }, filter: { state: true } };

    connectedCallback() {
      super.connectedCallback();
      void this.#read();
    }

    async #read() {
      try {
        this.content = parse(await (await fetch(path)).json());
      } catch {
        this.failed = true;
      }
    }

    render() {
      if (this.failed) return html`<p role="status">This did not load.</p>`;
      if (this.content) return draw(this.content, this);
      return html`<section class="card waiting" aria-busy="true"><p>Loading</p></section>`;
    }
  };

const badge =
  (ui) =>
  ({ counted, goals, kept, lists, term, title }) =>
    ui.card(
      html`<header>
          <h2>${title}</h2>
          ${small(term)}
        </header>
        ${goals.map(
          ({ label, lines, percent, remaining, text }) =>
            html`<div>
              <p><b>${remaining}</b> ${text}</p>
              ${ui.progress(percent, label)}${lines.map(small)}
            </div>`,
        )}
        ${small(counted)} ${lists.map(ui.details)}
        <p>${kept}</p>`,
    );

const perk =
  (ui) =>
  ({ action, because, code, headline, kindName, lines, note, percent, status, summary, title }) =>
    html`<li>
      ${ui.card(
        html`<div class="row">
            <span class="small">${kindName}</span>${status ? ui.badge(status) : nothing}
          </div>
          <div>
            <h3>${title}</h3>
            <p>${summary}</p>
            ${small(because)}
          </div>
          ${code ? html`<code>${code}</code>` : nothing} ${headline ? html`<b>${headline}</b>` : nothing}
          ${percent === undefined ? nothing : ui.progress(percent, title)} ${lines.map(small)}
          <div class="row">
            ${ui.button(action)}${note ? html`<span class="small">${note}</span>` : nothing}
          </div>`,
      )}
    </li>`;

const perkList =
  (ui) =>
  ({ cards, filters }, host) => {
    const kind = host.filter ?? '';
    const chip = (one) =>
      ui.button({ label: one.label, pressed: one.kind === kind, onclick: () => (host.filter = one.kind) });
    return html`<div class="chips">${filters.map(chip)}</div>
      <ul class="grid">
        ${cards.filter((one) => !kind || one.kind === kind).map(perk(ui))}
      </ul>`;
  };

const referralForm =
  (ui) =>
  ({ code, disclosure, link, steps, tabs, text, title }) =>
    ui.card(
      html`<h2>${title}</h2>
        <ol class="steps">
          ${steps.map(
            (step, at) =>
              html`<li>
                ${small(at + 1)}
                <h3>${step.title}</h3>
                <p>${step.text}</p>
              </li>`,
          )}
        </ol>
        <div class="chips">${tabs.map((label, at) => ui.button({ label, pressed: at === 0 }))}</div>
        ${ui.input({ label: 'Your link', value: link })}
        <div class="row">
          ${small(code)}${ui.button({ label: 'Copy', onclick: () => void navigator.clipboard.writeText(link) })}
        </div>
        ${ui.textarea({ label: 'A text to go with it', value: text })} ${small(disclosure)}
        <div class="chips">
          ${ui.button({ label: 'Open mail draft', primary: true })}${ui.button({ label: 'QR code' })}
        </div>`,
    );

const survey =
  (ui) =>
  ({ facts, purpose, title, until }) =>
    ui.card(
      html`<h2>${title}</h2>
        <p>${purpose}</p>
        <ul class="facts">
          ${facts.map(({ label, note, value }) => html`<li><span>${label}${small(note)}</span><b>${value}</b></li>`)}
        </ul>
        <div class="row">${ui.button({ label: 'Start', primary: true })}${small(until)}</div>`,
    );

const boardRow =
  (ui) =>
  ({ change, gap, name, note, rank, share, value, you }) =>
    gap
      ? html`<tr>
          <td colspan="5" class="small">${gap}</td>
        </tr>`
      : html`<tr class=${you && 'you'}>
          <td>${rank}</td>
          <td class="small">${change}</td>
          <th scope="row">
            ${name}${you ? ui.badge(you) : nothing}${note ? html`<span class="small"> ${note}</span>` : nothing}
          </th>
          <td><meter max="100" value=${share} aria-hidden="true"></meter></td>
          <td>${value}</td>
        </tr>`;

const board =
  (ui) =>
  ({ ahead, columns, notes, periods, place, prize, rows, title, visibility }) => {
    const [rank, change, company, metric] = columns;
    return ui.card(
      html`<header class="row">
          <div>
            ${small(title)}
            <h2>${place}</h2>
            ${small(ahead)}
          </div>
          ${ui.select({ label: 'Period', options: periods })}
        </header>
        <table>
          <thead>
            <tr>
              <th scope="col">${rank}</th>
              <th scope="col">${change}</th>
              <th scope="col">${company}</th>
              <td></td>
              <th scope="col">${metric}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(boardRow(ui))}
          </tbody>
        </table>
        <div class="row">${ui.button({ label: 'Show more' })}${small(prize)}</div>
        ${notes.map(small)}
        <div class="row">${small(visibility)}${ui.button({ label: 'Change' })}</div>`,
    );
  };

const same = (answer) => answer;

/** Defines the five widgets with these parts; an answer is checked by the schema's `parse` of its name, if there is one. */
export const defineWidgets = (ui, contract = {}) => {
  const define = (name, answer, content, draw) => {
    const check = contract[answer] ?? same;
    const parse = (json) => content(check(json));
    customElements.define(
      `bench-${name}`,
      widget({ draw: draw(ui), looks: ui.looks, parse, path: `/api/${answer}.json` }),
    );
  };
  define('badge', 'standing', badgeContent, badge);
  define('perk-list', 'perks', perksContent, perkList);
  define('referral-form', 'campaign', referralContent, referralForm);
  define('survey', 'survey', surveyContent, survey);
  define('leaderboard', 'board', boardContent, board);
};
