import { amount, date } from './format.js';

/** What a survey shows before it is started. */
export const surveyContent = ({ audience, count, deadline, minutes, purpose, rewards, title }) => ({
  title,
  purpose: `${purpose} ${audience}`,
  facts: [
    { label: `${count} questions`, value: `${minutes} minutes` },
    { label: 'For answering', note: rewards.guaranteed.text, value: amount(rewards.guaranteed.value) },
    {
      label: 'Sealed until the end',
      note: `decided on ${date(rewards.sealed.decidedOn, 'day')}`,
      value: `${amount(rewards.sealed.from)}–${amount(rewards.sealed.to)}`,
    },
    { label: rewards.entries.draw, value: `${rewards.entries.count} entries` },
  ],
  until: `Open until ${date(deadline, 'day')}`,
});
