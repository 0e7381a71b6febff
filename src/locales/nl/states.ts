import type { Translation } from '../translation.ts';
import type { states as english } from '../en/states.ts';

export const states: Translation<typeof english> = {
  loading: 'Wordt geladen',
  slow: 'Dit duurt langer dan gewoonlijk.',
  retry: 'Opnieuw proberen',
  asOf: 'Stand {time}, nu niet bereikbaar',
  asOfSignIn: 'Stand {time}. Meld u opnieuw aan om te vernieuwen.',
  partly: 'Sommige gegevens kunnen niet worden getoond.',
  sample: 'Voorbeeldgegevens',
  unreachable: 'Het is op dit moment niet bereikbaar. Er is niets aan veranderd.',
  unchanged: 'Er is niets aan veranderd.',
  signedOut: 'U bent afgemeld. Meld u opnieuw aan om het te zien.',
  signIn: 'Aanmelden is nodig. Meld u opnieuw aan om het te zien.',
  accessRefused: 'De toegang is geweigerd.',
  tooMany: 'Er kwamen te veel verzoeken tegelijk. Probeer het zo meteen opnieuw.',
  unreadable: 'Het kwam in een vorm die deze pagina niet kan lezen. Uw gegevens zijn veilig.',
  notLoaded: 'Een deel hiervan is niet geladen. Laad de pagina opnieuw als nogmaals proberen niet helpt.',
};
