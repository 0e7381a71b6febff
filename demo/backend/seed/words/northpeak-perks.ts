import type { Day } from '../../calendar-dates.ts';
import { northpeakMorePerkWords } from './northpeak-more-perks.ts';
import { perkWords } from './keys.ts';
import type { SeedWords } from '../data/program-seed.ts';

const logisticsDay: SeedWords = {
  title:
    'Northpeak Logistics Day, Rotterdam | Northpeak Logistics Day, Róterdam | Northpeak Lojistik Günü, Rotterdam',
  summary:
    'A day with 40 operators on cross-border data. Travel is yours. | Un día con 40 operadores sobre datos transfronterizos. El viaje corre de su cuenta. | Sınır ötesi veri üzerine 40 operatörle bir gün. Yolculuk size aittir.',
  action: 'Claim a seat | Solicitar una plaza | Yer talep edin',
  place:
    'Van Nelle Fabriek, hall 3, Rotterdam | Van Nelle Fabriek, sala 3, Róterdam | Van Nelle Fabriek, salon 3, Rotterdam',
  uses: 'Takes one seat | Ocupa una plaza | Bir yer kullanır',
  terms: 'Terms of events | Condiciones de los eventos | Etkinlik koşulları',
};

const architectureReview = (year: number): SeedWords => ({
  title:
    'Architecture review with a principal engineer | Revisión de arquitectura con un ingeniero principal | Baş mühendisle mimari inceleme',
  summary:
    'Find what to change before you scale. | Encuentre qué cambiar antes de crecer. | Büyümeden önce neyin değişmesi gerektiğini görün.',
  because:
    'your survey named cost visibility | su encuesta mencionó la visibilidad de costes | anketinizde maliyet görünürlüğünü belirttiniz',
  action: 'Request a day | Solicitar un día | Bir gün talep edin',
  'unit.one': 'day | día | gün',
  'unit.other': 'days | días | gün',
  uses: `Uses one day of your ${year} days | Usa uno de sus días de ${year} | ${year} günlerinizden birini kullanır`,
  'uses.note': `two new days from January 1, ${year + 1} | dos días nuevos desde el 1 de enero de ${year + 1} | 1 Ocak ${year + 1} tarihinden itibaren iki yeni gün`,
  giftRule: 'Gift rule | Norma de obsequios | Hediye kuralı',
  team: 'Ingrid Solberg’s team | El equipo de Ingrid Solberg | Ingrid Solberg’in ekibi',
  usually: 'usually within 3 working days | normalmente en 3 días laborables | genellikle 3 iş günü içinde',
  visit: 'Review day | Día de la revisión | İnceleme günü',
  'field.brief':
    'What should it help you decide? | ¿Qué debe ayudarle a decidir? | Neye karar vermenize yardımcı olmalı?',
  'field.brief.help':
    'Ingrid Solberg’s team reads this before they call. | El equipo de Ingrid Solberg lo lee antes de llamar. | Ingrid Solberg’in ekibi, aramadan önce bunu okur.',
  'field.from': 'From | A partir de | Başlangıç',
  'field.from.help':
    'One day, 09:00 to 17:00 Istanbul | Un día, de 09:00 a 17:00 de Estambul | Bir gün, İstanbul saatiyle 09:00–17:00',
  'field.costCentre': 'Cost centre | Centro de coste | Maliyet merkezi',
  'field.costCentre.placeholder': 'for example 4410 | por ejemplo, 4410 | örneğin 4410',
});

const costEngineering: SeedWords = {
  title:
    'Cost engineering for platform teams | Ingeniería de costes para equipos de plataforma | Platform ekipleri için maliyet mühendisliği',
  summary:
    'Your engineers read the bill as they read the logs. | Sus ingenieros leen la factura como leen los registros. | Mühendisleriniz faturayı günlükler gibi okur.',
  'unit.one': 'module | módulo | modül',
  'unit.other': 'modules | módulos | modül',
  certificate: 'Certificate after module 6 | Certificado tras el módulo 6 | 6. modülden sonra sertifika',
  enrolled: '3 colleagues enrolled | 3 colegas inscritos | 3 çalışma arkadaşınız kayıtlı',
};

const fieldKit: SeedWords = {
  title: 'Field kit: ten tablet sleeves | Kit de campo: diez fundas de tableta | Saha seti: on tablet kılıfı',
  summary:
    'Arrives free with order NP-20817, for your drivers. | Llega gratis con el pedido NP-20817, para sus conductores. | NP-20817 numaralı siparişle ücretsiz gelir, sürücüleriniz için.',
  delivery:
    'To Gebze, with the carrier since {date} | A Gebze, con el transportista desde el {date} | Gebze’ye, {date} tarihinden beri kargoda',
  giftRule: 'Gift rule | Norma de obsequios | Hediye kuralı',
};

const osloDraw: SeedWords = {
  title:
    'A day inside the Oslo data centre, for four | Un día en el centro de datos de Oslo, para cuatro | Oslo veri merkezinde bir gün, dört kişilik',
  summary:
    'Meet the team that runs your region. | Conozca al equipo que opera su región. | Bölgenizi işleten ekiple tanışın.',
  action: 'See entries | Ver las participaciones | Çekiliş haklarını görün',
  by: 'by a notary | ante notario | noter huzurunda',
  terms: 'Terms of the draw | Bases del sorteo | Çekiliş koşulları',
  'source.membership': 'Membership of the company | Membresía de la empresa | Şirketinizin üyeliği',
  'source.survey':
    'Platform survey, answered by Marta Ruiz | Encuesta de plataforma, respondida por Marta Ruiz | Platform anketi, Marta Ruiz yanıtladı',
  'source.engineers':
    'Certified engineers, three | Ingenieros certificados, tres | Sertifikalı mühendisler, üç kişi',
  'source.reference':
    'Reference call with Kuzey Gıda | Llamada de referencia con Kuzey Gıda | Kuzey Gıda ile referans görüşmesi',
  'way.engineer':
    'Certify one more engineer | Certifique a un ingeniero más | Bir mühendise daha sertifika kazandırın',
  'way.introduction':
    'Introduce a company to Northpeak | Presente una empresa a Northpeak | Northpeak’e bir şirket tavsiye edin',
};

const resale = (quarter: number): SeedWords => ({
  title:
    '8% on the first year of what you resell | 8 % del primer año de lo que revenda | Sattıklarınızın ilk yılından %8',
  summary:
    'For workloads that you run for your own customers. | Para cargas que opera para sus propios clientes. | Kendi müşterileriniz için çalıştırdığınız iş yükleri için.',
  action: 'Open statement | Abrir el extracto | Ekstreyi açın',
  rate: '8% on the first year | 8 % del primer año | İlk yıldan %8',
  period: `earned in Q${quarter} | ganados en el ${quarter}.º trimestre | ${quarter}. çeyrekte kazanıldı`,
  terms: 'Terms of resale | Condiciones de reventa | Yeniden satış koşulları',
});

const migrationSquad: SeedWords = {
  title:
    'Migration squad, five days on site | Equipo de migración, cinco días en su sede | Geçiş ekibi, sahada beş gün',
  summary:
    'Three engineers move a workload with your team. | Tres ingenieros migran una carga con su equipo. | Üç mühendis, ekibinizle birlikte bir iş yükünü taşır.',
  action: 'Request the squad | Solicitar el equipo | Ekibi talep edin',
  uses: 'Five days in a row, on site | Cinco días seguidos, en su sede | Arka arkaya beş gün, sahada',
  team: 'Ingrid Solberg’s team | El equipo de Ingrid Solberg | Ingrid Solberg’in ekibi',
  usually: 'usually within 5 working days | normalmente en 5 días laborables | genellikle 5 iş günü içinde',
  visit: 'First day on site | Primer día en su sede | Sahadaki ilk gün',
  'field.workload':
    'Which workload moves, and by when? | ¿Qué carga se migra y para cuándo? | Hangi iş yükü, ne zamana kadar taşınacak?',
};

const postureCheck: SeedWords = {
  title: 'Security posture check | Revisión de la postura de seguridad | Güvenlik durumu incelemesi',
  summary:
    'A written report with the ten things to fix first. | Un informe escrito con las diez cosas que corregir primero. | Öncelikle düzeltilecek on konuyu içeren yazılı rapor.',
  use: 'Read the report | Leer el informe | Raporu okuyun',
  action: 'Request the check | Solicitar la revisión | İnceleme talep edin',
  team: 'Ingrid Solberg’s team | El equipo de Ingrid Solberg | Ingrid Solberg’in ekibi',
  usually: 'usually within 3 working days | normalmente en 3 días laborables | genellikle 3 iş günü içinde',
  visit: 'Report | Informe | Rapor',
};

/** Texts that name a year or quarter take it from the day of seeding. */
export const northpeakPerkWords = (today: Day): SeedWords => {
  const year = Number(today.slice(0, 4));
  const quarter = Math.ceil(Number(today.slice(5, 7)) / 3);
  return {
    ...perkWords({
      'logistics-day': logisticsDay,
      'architecture-review': architectureReview(year),
      'cost-engineering': costEngineering,
      'field-kit': fieldKit,
      'oslo-draw': osloDraw,
      'resale-commission': resale(quarter),
      'migration-squad': migrationSquad,
      'posture-check': postureCheck,
    }),
    ...northpeakMorePerkWords(year),
  };
};
