import type { Day } from '../../calendar-dates.ts';
import { perkWords } from './keys.ts';
import type { SeedWords } from '../data/program-seed.ts';

const agencyConsole: SeedWords = {
  title: 'Agency console | Consola para agencias | Ajans konsolu',
  summary:
    'All your clients’ mailings in one place. | Los envíos de todos sus clientes en un solo lugar. | Tüm müşterilerinizin gönderimleri tek yerde.',
  action: 'Get the key | Obtener la clave | Anahtarı alın',
};

const previewLab: SeedWords = {
  title: 'Preview lab | Laboratorio de vistas previas | Ön izleme atölyesi',
  summary:
    'See a mailing in forty inboxes before it leaves. | Vea un envío en cuarenta buzones antes de que salga. | Gönderimi yola çıkmadan kırk gelen kutusunda görün.',
  action: 'Open the lab | Abrir el laboratorio | Atölyeyi açın',
};

const automationCourse: SeedWords = {
  title: 'Automation for agencies | Automatización para agencias | Ajanslar için otomasyon',
  summary:
    'Five lessons, from the first welcome mail to a whole year. | Cinco lecciones, del primer correo de bienvenida a todo un año. | İlk karşılama e-postasından tüm yıla, beş ders.',
  because:
    'you chose automation when you joined | eligió la automatización al unirse | katılırken otomasyonu seçtiniz',
  'unit.one': 'lesson | lección | ders',
  'unit.other': 'lessons | lecciones | ders',
  certificate: 'Certificate after lesson 5 | Certificado tras la lección 5 | 5. dersten sonra sertifika',
  enrolled: '2 colleagues enrolled | 2 colegas inscritos | 2 çalışma arkadaşınız kayıtlı',
};

const inboxClinic = (year: number): SeedWords => ({
  title:
    'Inbox clinic with an expert | Consulta de entregabilidad con una experta | Uzmanla gelen kutusu görüşmesi',
  summary:
    'Two hours on why mail lands where it lands. | Dos horas sobre por qué el correo llega adonde llega. | E-postaların neden oraya düştüğü üzerine iki saat.',
  action: 'Request a session | Solicitar una sesión | Görüşme talep edin',
  'unit.one': 'session | sesión | görüşme',
  'unit.other': 'sessions | sesiones | görüşme',
  uses: `Uses one of your ${year} sessions | Usa una de sus sesiones de ${year} | ${year} görüşmelerinizden birini kullanır`,
  'uses.note': `two new sessions from 1 January ${year + 1} | dos sesiones nuevas desde el 1 de enero de ${year + 1} | 1 Ocak ${year + 1} tarihinden itibaren iki yeni görüşme`,
  team: 'June Park’s team | El equipo de June Park | June Park ve ekibi',
  usually: 'usually within 2 working days | normalmente en 2 días laborables | genellikle 2 iş günü içinde',
  visit: 'Session | Sesión | Görüşme',
  'field.topic': 'What would you like to look at? | ¿Qué le gustaría revisar? | Neye bakmak istersiniz?',
  'field.topic.help':
    'June Park’s team reads this before the session. | El equipo de June Park lo lee antes de la sesión. | June Park ve ekibi görüşmeden önce bunu okur.',
  'field.from': 'From | A partir de | Başlangıç',
  'field.from.help': 'Two hours, online | Dos horas, en línea | İki saat, çevrimiçi',
});

const friendsEvening: SeedWords = {
  title: 'Friends’ evening, Brooklyn | Velada de amigos, Brooklyn | Dostlar akşamı, Brooklyn',
  summary:
    'Thirty agencies, three short talks, one long table. | Treinta agencias, tres charlas breves y una mesa larga. | Otuz ajans, üç kısa konuşma, uzun bir masa.',
  action: 'Claim a seat | Solicitar una plaza | Yer talep edin',
  place: 'Pier 9 Loft, Brooklyn | Pier 9 Loft, Brooklyn | Pier 9 Loft, Brooklyn',
  uses: 'Takes one seat | Ocupa una plaza | Bir yer kullanır',
  giftRule: 'Gift rule | Norma de obsequios | Hediye kuralı',
};

const clientCommission = (quarter: number): SeedWords => ({
  title:
    '15% of what your clients pay in year one | 15 % de lo que sus clientes paguen el primer año | Müşterilerinizin ilk yıl ödemelerinden %15',
  summary:
    'For each client who sends with Halyard through you. | Por cada cliente que envía con Halyard a través de usted. | Sizin aracılığınızla Halyard kullanan her müşteri için.',
  action: 'Open statement | Abrir el extracto | Ekstreyi açın',
  rate: '15% in the first year | 15 % el primer año | İlk yıl %15',
  period: `earned in Q${quarter} | ganados en el ${quarter}.º trimestre | ${quarter}. çeyrekte kazanıldı`,
  terms: 'Terms of commission | Condiciones de la comisión | Komisyon koşulları',
});

const agencySurvey = (year: number): SeedWords => ({
  title: `What should Friends bring in ${year + 1}? | ¿Qué debería ofrecer Friends en ${year + 1}? | Friends ${year + 1} yılında ne getirsin?`,
  summary:
    '6 questions, 3 minutes. 2 entries in the studio draw. | 6 preguntas, 3 minutos. 2 participaciones en el sorteo. | 6 soru, 3 dakika. Stüdyo çekilişinde 2 çekiliş hakkı.',
  action: 'Open the survey | Abrir la encuesta | Anketi açın',
});

const studioDraw: SeedWords = {
  title:
    'A photo day for your studio | Un día de fotografía para su estudio | Stüdyonuz için bir fotoğraf günü',
  summary:
    'A photographer comes for a day; the pictures are yours. | Una fotógrafa acude un día; las fotos son suyas. | Bir fotoğrafçı bir gün gelir; fotoğraflar sizin olur.',
  action: 'See entries | Ver las participaciones | Çekiliş haklarını görün',
  by: 'by an outside auditor | por una auditora externa | bağımsız bir denetçi tarafından',
  terms: 'Terms of the draw | Bases del sorteo | Çekiliş koşulları',
  'source.membership': 'Membership of the studio | Membresía del estudio | Stüdyonun üyeliği',
  'source.course':
    'Automation course, two lessons | Curso de automatización, dos lecciones | Otomasyon eğitimi, iki ders',
  'way.survey':
    'Answer the survey on next year | Responda la encuesta sobre el próximo año | Gelecek yıl anketini yanıtlayın',
};

export const halyardPerkWords = (today: Day): SeedWords => {
  const year = Number(today.slice(0, 4));
  return perkWords({
    'agency-console': agencyConsole,
    'preview-lab': previewLab,
    'automation-course': automationCourse,
    'inbox-clinic': inboxClinic(year),
    'friends-evening': friendsEvening,
    'client-commission': clientCommission(Math.ceil(Number(today.slice(5, 7)) / 3)),
    'agency-survey': agencySurvey(year),
    'studio-draw': studioDraw,
  });
};
