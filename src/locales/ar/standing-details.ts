import type { Translation } from '../translation.ts';
import type { words as english } from '../en/standing-details.ts';

export const words: Translation<typeof english> = {
  done: 'مكتمل',
  notDone: 'لم يكتمل بعد',
  atMost: '{target} كحد أقصى',
  withinLimit: 'ضمن الحد',
  targetOf: 'الهدف {target}',
  oneIsEnough: 'تكفي إحدى هذه الطرق (عددها {n})',
  besideTier: 'إلى جانب المستوى',
  earned: 'مكتسب',
  open: 'لم يُكتسب بعد',
  at_risk: 'معرّض للفقدان',
  ended: 'انتهى',
  until: 'حتى {date}',
};
