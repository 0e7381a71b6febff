import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-several.ts';

export const words: Translation<typeof english> = {
  several: 'Meerdere aanbevelen',
  one: 'Eén bedrijf aanbevelen',
  list: 'Bedrijven',
  listHelp: 'Eén per regel: de website en, als u wilt, na een komma de naam. Maximaal {n}.',
  add: 'Aan de lijst toevoegen',
  left: {
    one: '{n} regel kan niet worden toegevoegd. Die staat nog in het veld.',
    other: '{n} regels kunnen niet worden toegevoegd. Ze staan nog in het veld.',
  },
  full: {
    one: 'Maximaal {n} bedrijf tegelijk. De andere staan nog in het veld.',
    other: 'Maximaal {n} bedrijven tegelijk. De andere staan nog in het veld.',
  },
  noneYet: 'Voeg minstens één bedrijf toe.',
  added: { one: '{n} bedrijf in de lijst', other: '{n} bedrijven in de lijst' },
  forAll: 'Eén keer gevraagd voor alle',
  remove: '{name} verwijderen',
  checking: 'Wordt gecontroleerd',
  unchecked: 'Niet gecontroleerd',
  sendAll: { one: '{n} aanbeveling verzenden', other: '{n} aanbevelingen verzenden' },
  sendRest: { one: '{n} niet verzonden alsnog verzenden', other: '{n} niet verzonden alsnog verzenden' },
  progress: '{n} van {total} verzonden',
  isSending: 'Wordt verzonden',
  isSent: 'Verzonden',
  unknown: 'Nog niet bekend of het is aangekomen.',
  again: '{name} opnieuw verzenden',
  stopped: 'Het verzenden is gestopt. Wat niet is verzonden, blijft in de lijst.',
  next: 'Nieuwe lijst beginnen',
};
