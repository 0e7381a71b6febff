import { make } from '../portal/find.ts';
import { captionOf } from './gallery.ts';
import { figure, grid, group } from './group.ts';

const names = [
  'referrals',
  'referrals-share',
  'referrals-contact',
  'referrals-empty',
  'referrals-states',
  'referrals-limit',
  'referrals-viewer',
] as const;

const query = new URLSearchParams(location.search);

/** The referral form in its scenarios; `scenario` shows one of them alone, `referral` opens one referral. */
export const referralSheet = (): HTMLElement[] => {
  const only = query.get('scenario');
  const width = query.get('width') ?? '';
  const shown = names
    .filter((name) => !only || name === only)
    .map((name) => {
      const program = make('laurel-program');
      program.endpoint = `demo:${name}`;
      const element = make('laurel-referral-form');
      if (only) element.referral = query.get('referral');
      program.append(element);
      return figure(captionOf(name), program);
    });
  const section = group(
    'Referrals',
    'By link, by introduction, and what became of them.',
    grid('perks', shown),
  );
  if (/^(320|720)$/.test(width)) section.classList.add(`w${width}`);
  return [section];
};
