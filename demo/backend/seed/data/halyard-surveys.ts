import { addDays, afterWholeMonths, type Day } from '../../calendar-dates.ts';
import type { SeedWords } from './program-seed.ts';
import type { SurveySeed } from './survey-seed.ts';
import { surveyWords } from '../words/keys.ts';

export const halyardSurveys = (today: Day): SurveySeed[] => [
  {
    survey: 'agency',
    closesOn: addDays(afterWholeMonths(today, 3), -1),
    terms: { minutes: 3 },
    questions: [
      { id: 'clients', kind: 'single', required: true, options: ['few', 'some', 'many'] },
      {
        id: 'work',
        kind: 'multiple',
        required: true,
        options: ['newsletters', 'automation', 'shops', { value: 'other', open: true }],
      },
      { id: 'sent', kind: 'number', required: true, constraints: { min: 0, max: 100_000 } },
      { id: 'bring', kind: 'ranking', options: ['tools', 'training', 'events', 'commission'] },
      { id: 'recommend', kind: 'nps', required: true },
      { id: 'wish', kind: 'text', constraints: { maxLength: 500 } },
    ],
    display: { answers: { href: 'https://halyard.example/privacy/answers', days: 180 } },
    entries: { count: 2, draw: 'studio-draw' },
    decidedOn: addDays(today, -12),
    perk: 'agency-survey',
  },
];

const agency = (year: number): SeedWords => ({
  title: `What should Friends bring in ${year + 1}? | ¿Qué debería ofrecer Friends en ${year + 1}? | Friends ${year + 1} yılında ne getirsin?`,
  purpose:
    'We plan next year’s perks with it. | Con ella planificamos las ventajas del próximo año. | Gelecek yılın ayrıcalıklarını bununla planlıyoruz.',
  audience:
    'Read by the Friends team at Halyard, with your studio’s name. | La lee el equipo de Friends en Halyard, con el nombre de su estudio. | Halyard’daki Friends ekibi, stüdyonuzun adıyla okur.',
  'question.clients':
    'How many clients do you send for? | ¿Para cuántos clientes envía? | Kaç müşteri için gönderim yapıyorsunuz?',
  'question.clients.option.few': 'Up to five | Hasta cinco | En çok beş',
  'question.clients.option.some': 'Six to twenty | De seis a veinte | Altı ile yirmi arası',
  'question.clients.option.many': 'More than twenty | Más de veinte | Yirmiden fazla',
  'question.work': 'What do you do for them? | ¿Qué hace para ellos? | Onlar için neler yapıyorsunuz?',
  'question.work.option.newsletters': 'Newsletters | Boletines | Bültenler',
  'question.work.option.automation': 'Automation | Automatización | Otomasyon',
  'question.work.option.shops':
    'Mail of online shops | Correo de tiendas en línea | Çevrim içi mağaza e-postaları',
  'question.work.option.other': 'Something else | Otra cosa | Başka bir şey',
  'question.sent':
    'How many mailings is that in a month? | ¿Cuántos envíos son al mes? | Bu ayda kaç gönderim eder?',
  'question.sent.unit': 'mailings | envíos | gönderim',
  'question.bring': 'What should come first? | ¿Qué debería ir primero? | Önce ne gelmeli?',
  'question.bring.option.tools': 'Tools | Herramientas | Araçlar',
  'question.bring.option.training': 'Training | Formación | Eğitim',
  'question.bring.option.events': 'Events | Eventos | Etkinlikler',
  'question.bring.option.commission': 'Commission | Comisión | Komisyon',
  'question.recommend':
    'Would you recommend Halyard to another studio? | ¿Recomendaría Halyard a otro estudio? | Halyard’ı başka bir stüdyoya tavsiye eder misiniz?',
  'question.recommend.min': 'certainly not | seguro que no | kesinlikle hayır',
  'question.recommend.max': 'certainly | seguro que sí | kesinlikle',
  'question.wish': 'What are you missing? | ¿Qué echa en falta? | Neyin eksikliğini duyuyorsunuz?',
});

export const halyardSurveyWords = (today: Day): SeedWords => ({
  ...surveyWords({ agency: agency(Number(today.slice(0, 4))) }),
  'perk.studio-draw.short': 'Studio draw | Sorteo del estudio | Stüdyo çekilişi',
});
