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
      { id: 'clients', kind: 'single', required: true, options: ['few', 'some', 'many', 'none'] },
      {
        id: 'work',
        kind: 'multiple',
        required: true,
        shuffle: true,
        options: ['newsletters', 'automation', 'shops', { value: 'other', open: true }],
      },
      {
        id: 'most',
        kind: 'single',
        required: true,
        optionsFrom: { question: 'work', which: 'chosen' },
        showIf: { any: [{ all: [{ question: 'kinds', min: 2 }] }] },
      },
      { id: 'sent', kind: 'number', required: true, constraints: { min: 0, max: 100_000 } },
      { id: 'bring', kind: 'ranking', options: ['tools', 'training', 'events', 'commission'] },
      { id: 'recommend', kind: 'nps', required: true },
      {
        id: 'wish',
        kind: 'text',
        constraints: { maxLength: 500 },
        requiredIf: { any: [{ all: [{ question: 'recommend', max: 6 }] }] },
      },
    ],
    logic: {
      calculations: [{ id: 'kinds', operation: 'add', of: [{ question: 'work', as: 'count' }] }],
      endings: [
        {
          id: 'no-clients',
          kind: 'screened_out',
          showIf: { any: [{ all: [{ question: 'clients', is: ['none'] }] }] },
        },
        { id: 'thanks', kind: 'completed' },
      ],
    },
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
  'question.clients.option.none': 'None at present | Ninguno por ahora | Şu anda hiç',
  'question.work': 'What do you do for them? | ¿Qué hace para ellos? | Onlar için neler yapıyorsunuz?',
  'question.work.option.newsletters': 'Newsletters | Boletines | Bültenler',
  'question.work.option.automation': 'Automation | Automatización | Otomasyon',
  'question.work.option.shops':
    'Mail of online shops | Correo de tiendas en línea | Çevrim içi mağaza e-postaları',
  'question.work.option.other': 'Something else | Otra cosa | Başka bir şey',
  'question.most':
    'Which of it takes most of your time? | ¿Qué le ocupa más tiempo? | En çok zamanınızı hangisi alıyor?',
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
  'ending.no-clients':
    'Thank you for telling us | Gracias por decírnoslo | Bildirdiğiniz için teşekkür ederiz',
  'ending.no-clients.text':
    'The other questions are about work for clients, so they are not for you at present. | Las demás preguntas tratan del trabajo para clientes, así que por ahora no le corresponden. | Diğer sorular müşteriler için yapılan işlerle ilgili; şu anda sizi ilgilendirmiyor.',
  'ending.thanks': 'Thank you | Gracias | Teşekkür ederiz',
  'ending.thanks.text':
    'We plan next year’s perks with your answers. | Con sus respuestas planificamos las ventajas del próximo año. | Gelecek yılın ayrıcalıklarını yanıtlarınızla planlıyoruz.',
  'question.wish': 'What are you missing? | ¿Qué echa en falta? | Neyin eksikliğini duyuyorsunuz?',
});

export const halyardSurveyWords = (today: Day): SeedWords => ({
  ...surveyWords({ agency: agency(Number(today.slice(0, 4))) }),
  'perk.studio-draw.short': 'Studio draw | Sorteo del estudio | Stüdyo çekilişi',
});
