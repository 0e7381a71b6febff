import 'laurel-widgets/define';
import { dress } from '../portal/appearance.ts';
import { find } from '../portal/find.ts';
import { readSettings } from '../portal/settings.ts';
import { badgeSheet } from './badge-sheet.ts';
import { choiceLists } from './choices.ts';
import { perkSheet } from './perk-sheet.ts';
import { referralSheet } from './referral-sheet.ts';

const query = new URLSearchParams(location.search);
const widget = query.get('widget') ?? '';
const isPerks = widget === 'perk-list';

dress({ ...readSettings(), scheme: query.get('scheme') ?? 'light' });
find('#choices', HTMLElement).append(...choiceLists(widget));
if (isPerks) {
  document.title = 'Perk list, every state · Laurel';
  find('h1', HTMLElement).textContent = 'Perk list';
}
if (widget === 'referral-form') {
  document.title = 'Referral form, every state · Laurel';
  find('h1', HTMLElement).textContent = 'Referral form';
}
const sheet = isPerks ? perkSheet : widget === 'referral-form' ? referralSheet : badgeSheet;
find('#sheet', HTMLElement).append(...sheet());
