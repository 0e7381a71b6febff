/** Words of the kinds of questions that few surveys have, and of what is wrong with their answers. */
export const words = {
  find: 'Find in the list',
  found: { one: '{n} option', other: '{n} options' },
  notFound: 'No option has these letters.',
  agree: 'I agree',
  notSet: 'Not answered',
  value: 'Value',
  sum: '{sum} of {total}',
  left: '{n} left',
  over: '{n} too many',
  star: { one: '{n} star', other: '{n} stars' },
  wrong_total: 'These add up to {sum}. They must add up to {total}.',
  not_a_time: 'Enter a time, such as {example}.',
  not_a_step: 'Enter {below} or {above}.',
  pattern_mismatch: 'This does not have the form that is asked for.',
  earlier: 'Choose {time} or earlier.',
  later: 'Choose {time} or later.',
} as const;
