import { applyAppearance } from '../../portal/appearance.ts';
import { createElement, findElement } from '../../portal/dom.ts';
import { ApiError, fetchJson } from '../../portal/fetch-json.ts';
import { addWords, localizePage, messagesFor } from '../../portal/i18n.ts';
import { readSettings, settingsUrl } from '../../portal/settings.ts';
import words from './words.json';

interface Statement {
  readonly account: string;
  readonly day: string;
  readonly currency: string;
  readonly rate: number;
  readonly sums: {
    readonly held: { readonly amount: number };
    readonly due: number;
    readonly paid: { readonly amount: number };
  };
  readonly lines: readonly {
    readonly company: string;
    readonly by: string;
    readonly base: number;
    readonly amount: number;
    readonly state: string;
    readonly on: string;
  }[];
}

addWords(words);
const settings = readSettings();
applyAppearance(settings);
localizePage(settings.lang);
const said = messagesFor(settings.lang).words;

const formatDay = (day: string): string =>
  new Intl.DateTimeFormat(settings.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

const setText = (selector: string, text: string): void => {
  findElement(selector, HTMLElement).textContent = text;
};

const cell = (text: string, ...names: string[]): HTMLTableCellElement => createElement('td', text, ...names);

const show = ({ account, currency, day, lines, rate, sums }: Statement): void => {
  const money = new Intl.NumberFormat(settings.lang, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  const digits = money.resolvedOptions().maximumFractionDigits ?? 2;
  const formatMoney = (amount: number): string => money.format(amount / 10 ** digits);
  const share = new Intl.NumberFormat(settings.lang, { style: 'percent' }).format(rate / 100);
  setText('.account', account);
  setText('#day', formatDay(day));
  setText('#held', formatMoney(sums.held.amount));
  setText('#due', formatMoney(sums.due));
  setText('#paid', formatMoney(sums.paid.amount));
  setText('#said', lines.length === 0 ? (said['noLines'] ?? '') : '');
  const rows = lines.map(({ amount, base, by, company, on, state }) => {
    const row = createElement('tr', '', state);
    const name = createElement('th', company);
    name.scope = 'row';
    row.append(
      name,
      cell(by),
      cell(formatMoney(base), 'n'),
      cell(share, 'n'),
      cell(formatMoney(amount), 'n'),
      cell(`${said[state] ?? state} ${formatDay(on)}`),
    );
    return row;
  });
  findElement('#lines', HTMLElement).replaceChildren(...rows);
  findElement('#sheet', HTMLElement).hidden = lines.length === 0;
};

findElement('#back', HTMLAnchorElement).href = settingsUrl(settings, new URL('./', location.href).href);
findElement('#print', HTMLButtonElement).addEventListener('click', () => print());
try {
  show(await fetchJson<Statement>(`/demo/statement?member=${encodeURIComponent(settings.member)}`));
} catch (error) {
  const isRefused = error instanceof ApiError && error.status === 403;
  setText('#said', said[isRefused ? 'refused' : 'broken'] ?? '');
}
