import type { Actor, ClaimForm, Field } from '../contract/index.ts';
import type { Setting } from './scenario.ts';
import { admin } from './summit.ts';

// What the perks of Summit ask before they are claimed.

/** The admin who decides about claims of Tekin Lojistik. */
export const decider = ({ say }: Setting): Actor => ({
  name: admin.name,
  role: say('admin of Tekin Lojistik', 'administrador de Tekin Lojistik', 'Tekin Lojistik yöneticisi'),
});

const decided = (setting: Setting): Pick<ClaimForm, 'approver' | 'usually'> => ({
  approver: decider(setting),
  usually: setting.say(
    'usually within 1 working day',
    'normalmente en 1 día laborable',
    'genellikle 1 iş günü içinde',
  ),
});

const costCentre = ({ say }: Setting): Field => ({
  name: 'cost_centre',
  type: 'text',
  label: say('Cost centre', 'Centro de coste', 'Maliyet merkezi'),
  placeholder: say('for example 4410', 'por ejemplo, 4410', 'örneğin 4410'),
  constraints: { maxLength: 20 },
  about: 'work',
});

/** The year that the pictures call 2026. */
const thisYear = ({ day }: Setting): string => day('2026-01-01').slice(0, 4);
const nextYear = ({ day }: Setting): string => day('2027-01-01').slice(0, 4);

/** The form of the picture: a brief, a day, a cost centre, and who decides. */
export const reviewForm = (setting: Setting): ClaimForm => {
  const { day, say } = setting;
  return {
    ...decided(setting),
    fields: [
      {
        name: 'brief',
        type: 'textarea',
        label: say(
          'What should it help you decide?',
          '¿Qué debe ayudarle a decidir?',
          'Neye karar vermenize yardımcı olmalı?',
        ),
        help: say(
          'Ingrid Solberg’s team reads this before they call.',
          'El equipo de Ingrid Solberg lo lee antes de llamar.',
          'Ingrid Solberg’in ekibi, aramadan önce bunu okur.',
        ),
        required: true,
        constraints: { minLength: 10, maxLength: 1_000 },
        about: 'work',
      },
      {
        name: 'from',
        type: 'date',
        label: say('From', 'A partir de', 'Başlangıç'),
        help: say(
          'One day, 09:00 to 17:00 Istanbul',
          'Un día, de 09:00 a 17:00 de Estambul',
          'Bir gün, İstanbul saatiyle 09:00–17:00',
        ),
        required: true,
        value: day('2026-12-07'),
        constraints: { min: day('2026-12-07'), max: day('2027-03-31') },
        about: 'work',
      },
      costCentre(setting),
    ],
    uses: {
      text: say(
        `Uses your last day of ${thisYear(setting)}`,
        `Usa su último día de ${thisYear(setting)}`,
        `${thisYear(setting)} yılının son gününü kullanır`,
      ),
      note: say(
        `two new days from 1 January ${nextYear(setting)}`,
        `dos días nuevos desde el 1 de enero de ${nextYear(setting)}`,
        `1 Ocak ${nextYear(setting)} tarihinden itibaren iki yeni gün`,
      ),
    },
  };
};

/** Training made for this customer: the brief is in the buyer's words. */
export const trainingForm = (setting: Setting): ClaimForm => {
  const { day, say } = setting;
  return {
    ...decided(setting),
    fields: [
      {
        name: 'brief',
        type: 'textarea',
        label: say(
          'What should your team be able to do afterwards?',
          '¿Qué debería saber hacer su equipo después?',
          'Ekibiniz sonrasında neyi yapabilmeli?',
        ),
        help: say(
          'In your own words. The trainer builds the day from it.',
          'Con sus palabras. El formador prepara el día a partir de ello.',
          'Kendi sözlerinizle. Eğitmen günü buna göre hazırlar.',
        ),
        required: true,
        constraints: { minLength: 20, maxLength: 2_000 },
        about: 'work',
      },
      {
        name: 'people',
        type: 'number',
        label: say('How many take part?', '¿Cuántas personas participan?', 'Kaç kişi katılacak?'),
        required: true,
        constraints: { min: 2, max: 16 },
        about: 'work',
      },
      {
        name: 'from',
        type: 'date',
        label: say('From', 'A partir de', 'Başlangıç'),
        constraints: { min: day('2027-01-11'), max: day('2027-06-30') },
        about: 'work',
      },
      {
        name: 'place',
        type: 'radio',
        label: say('Where', 'Dónde', 'Yer'),
        required: true,
        options: [
          { value: 'site', label: say('At our site', 'En nuestra sede', 'Bizim tesisimizde') },
          { value: 'online', label: say('Online', 'En línea', 'Çevrimiçi') },
        ],
        about: 'work',
      },
      {
        name: 'site',
        type: 'text',
        label: say('Site', 'Sede', 'Tesis'),
        required: true,
        constraints: { maxLength: 120 },
        showIf: { field: 'place', is: ['site'] },
        about: 'work',
      },
      costCentre(setting),
    ],
    uses: {
      text: say(
        `Uses your training day of ${thisYear(setting)}`,
        `Usa su día de formación de ${thisYear(setting)}`,
        `${thisYear(setting)} yılının eğitim gününü kullanır`,
      ),
    },
  };
};
