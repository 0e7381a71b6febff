/** Words of what a vendor needs from a member before a referral goes on. */
export const words = {
  title: 'What we need from you',
  done: 'Done',
  dueOn: 'needed by {date}',
  open: 'Open',
  send: 'Send answer',
  answer: 'Answer about a referral',
  sent: 'Your answer was sent.',
  refused: 'It was not sent. What you wrote is kept.',
  movedOn: 'It was answered meanwhile, or is not needed any more.',
  kept: 'Your answer is kept and sent as soon as there is a connection.',
  unsure: 'Whether your answer arrived is not known.',
  answeredOddly: 'Your answer was sent, but the reply can’t be read here.',
} as const;
