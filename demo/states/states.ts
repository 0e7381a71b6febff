import 'laurel-widgets/define';
import { dress } from '../portal/appearance.ts';
import { find } from '../portal/find.ts';
import { readSettings } from '../portal/settings.ts';
import { badgeSheet } from './badge-sheet.ts';
import { boardSheet } from './board-sheet.ts';
import { choiceLists } from './choices.ts';
import { perkSheet } from './perk-sheet.ts';
import { referralSheet } from './referral-sheet.ts';
import { surveySheet } from './survey-sheet.ts';

interface Sheet {
  readonly name: string;
  readonly draw: () => HTMLElement[];
}

const badge: Sheet = { name: find('h1', HTMLElement).textContent, draw: badgeSheet };
const sheets: Readonly<Record<string, Sheet>> = {
  'perk-list': { name: 'Perk list', draw: perkSheet },
  'referral-form': { name: 'Referral form', draw: referralSheet },
  survey: { name: 'Survey', draw: surveySheet },
  leaderboard: { name: 'Leaderboard', draw: boardSheet },
};

const query = new URLSearchParams(location.search);
const widget = query.get('widget') ?? '';
const { name, draw } = sheets[widget] ?? badge;

dress({ ...readSettings(), scheme: query.get('scheme') ?? 'light' });
find('#choices', HTMLElement).append(...choiceLists(widget));
if (widget in sheets) {
  document.title = `${name}, every state · Laurel`;
  find('h1', HTMLElement).textContent = name;
}
find('#sheet', HTMLElement).append(...draw());
