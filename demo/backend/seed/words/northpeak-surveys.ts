import type { Day } from '../../calendar-dates.ts';
import type { SeedWords } from '../data/program-seed.ts';
import { surveyWords } from './keys.ts';

const planning: SeedWords = {
  'section.planning': 'Planning | Planificación | Planlama',
  'question.often':
    'How often do you revise your capacity plan? | ¿Con qué frecuencia revisa su plan de capacidad? | Kapasite planınızı ne sıklıkla gözden geçirirsiniz?',
  'question.often.help':
    'For {account} as a whole, not only your team. | Para {account} en conjunto, no solo su equipo. | {account} genelinde, yalnızca ekibiniz için değil.',
  'question.often.option.month': 'Every month, from usage | Cada mes, según el uso | Her ay, kullanıma göre',
  'question.often.option.quarter':
    'Every quarter, with finance | Cada trimestre, con finanzas | Her çeyrekte, finansla',
  'question.often.option.year':
    'Once a year, in the budget round | Una vez al año, con el presupuesto | Yılda bir, bütçe döneminde',
  'question.often.option.customer':
    'When a customer asks for it | Cuando lo pide un cliente | Bir müşteri istediğinde',
  'question.who': 'Who takes part in it? | ¿Quién participa? | Kimler katılır?',
  'question.who.option.finance': 'Finance | Finanzas | Finans',
  'question.who.option.operations': 'Operations | Operaciones | Operasyon',
  'question.who.option.engineering': 'Engineering | Ingeniería | Mühendislik',
  'question.who.option.purchasing': 'Purchasing | Compras | Satın alma',
  'question.who.option.other': 'Somebody else | Otra persona | Başka biri',
  'question.who.option.nobody': 'Nobody but me | Nadie más que yo | Benden başka kimse',
  'question.sure':
    'How sure are you of next quarter’s plan? | ¿Cuánta confianza tiene en el plan del próximo trimestre? | Gelecek çeyreğin planından ne kadar eminsiniz?',
  'question.sure.min': 'not at all | ninguna | hiç',
  'question.sure.max': 'entirely | total | tamamen',
  'question.why': 'What makes it unsure? | ¿Qué lo hace incierto? | Onu belirsiz kılan nedir?',
};

const use: SeedWords = {
  'section.use': 'Use | Uso | Kullanım',
  'question.engineers':
    'How many engineers plan with it? | ¿Cuántos ingenieros planifican con él? | Onunla kaç mühendis planlama yapıyor?',
  'question.engineers.unit': 'engineers | ingenieros | mühendis',
  'question.peak': 'When do you need most? | ¿Cuándo necesita más? | En çok ne zaman ihtiyaç duyuyorsunuz?',
  'question.peak.option.spring': 'In spring | En primavera | İlkbaharda',
  'question.peak.option.summer': 'In summer | En verano | Yazın',
  'question.peak.option.autumn': 'In autumn | En otoño | Sonbaharda',
  'question.peak.option.winter': 'In winter | En invierno | Kışın',
  'question.peak.option.none': 'The same all year | Lo mismo todo el año | Yıl boyunca aynı',
  'question.more': 'How much more is it then? | ¿Cuánto más es entonces? | O dönemde ne kadar artıyor?',
  'question.more.unit': 'per cent | por ciento | yüzde',
  'question.with': 'What do you plan with? | ¿Con qué planifica? | Neyle planlıyorsunuz?',
  'question.with.option.console': 'The Northpeak console | La consola de Northpeak | Northpeak konsolu',
  'question.with.option.sheet': 'A spreadsheet | Una hoja de cálculo | Elektronik tablo',
  'question.with.option.planner': 'A planning tool | Una herramienta de planificación | Planlama aracı',
  'question.with.option.other': 'Something else | Otra cosa | Başka bir şey',
};

const next = (year: number): SeedWords => ({
  'section.next': `For ${year + 1} | Para ${year + 1} | ${year + 1} için`,
  'question.order': `What matters most to you in ${year + 1}? | ¿Qué le importa más en ${year + 1}? | ${year + 1} yılında sizin için en önemlisi nedir?`,
  'question.order.option.price': 'Price | Precio | Fiyat',
  'question.order.option.speed': 'Speed | Rapidez | Hız',
  'question.order.option.safety': 'Safety | Seguridad | Güvenlik',
  'question.order.option.support': 'Support | Asistencia | Destek',
  'question.help': 'What would help you most? | ¿Qué le ayudaría más? | Size en çok ne yardımcı olur?',
  'question.help.option.costs':
    'Seeing where costs come from | Ver de dónde vienen los costes | Maliyetlerin kaynağını görmek',
  'question.help.option.forecasts': 'Forecasts that hold | Previsiones que se cumplan | Tutarlı tahminler',
  'question.help.option.training': 'Training for the team | Formación para el equipo | Ekip için eğitim',
  'question.recommend':
    'Would you recommend Northpeak to a colleague? | ¿Recomendaría Northpeak a un colega? | Northpeak’i bir meslektaşınıza tavsiye eder misiniz?',
  'question.recommend.min': 'certainly not | seguro que no | kesinlikle hayır',
  'question.recommend.max': 'certainly | seguro que sí | kesinlikle',
});

const capacity = (year: number): SeedWords => ({
  title: `How do you plan capacity for ${year + 1}? | ¿Cómo planifica la capacidad para ${year + 1}? | ${year + 1} kapasitesini nasıl planlıyorsunuz?`,
  purpose:
    'Shapes the perks we make for you. | Da forma a los beneficios que preparamos para usted. | Size hazırladığımız ayrıcalıklara yön verir.',
  audience:
    'Read by the Northpeak product team, with your company’s name. | La lee el equipo de producto de Northpeak, con el nombre de su empresa. | Northpeak ürün ekibi, şirketinizin adıyla okur.',
  guaranteed: 'credit for the company | crédito para la empresa | şirket için kredi',
  revealed: 'Cloud credit | Crédito de nube | Bulut kredisi',
  'revealed.note':
    'Taken off the invoice of {invoice}, with the {sum} for answering. Usable until {until}. | Se descuenta de la factura del {invoice}, junto con los {sum} por responder. Utilizable hasta el {until}. | Yanıt kredisiyle ({sum}) birlikte {invoice} tarihli faturadan düşülür. Son kullanım: {until}.',
  ...planning,
  ...use,
  ...next(year),
});

const profile: SeedWords = {
  title: 'Three questions about your network | Tres preguntas sobre su red | Ağınız hakkında üç soru',
  purpose:
    'So that we show you what fits. | Para mostrarle lo que le conviene. | Size uygun olanı gösterebilmemiz için.',
  audience:
    'Read by the Northpeak programme team, with your company’s name. | Las lee el equipo del programa de Northpeak, con el nombre de su empresa. | Northpeak program ekibi, şirketinizin adıyla okur.',
  'question.freight': 'What moves your goods? | ¿Qué mueve su mercancía? | Yükünüzü ne taşır?',
  'question.freight.option.road': 'Road | Carretera | Kara yolu',
  'question.freight.option.sea': 'Sea | Mar | Deniz yolu',
  'question.freight.option.air': 'Air | Aire | Hava yolu',
  'question.freight.option.mixed': 'More than one | Más de uno | Birden fazlası',
  'question.regions': 'Where do you deliver? | ¿Dónde entrega? | Nereye teslimat yapıyorsunuz?',
  'question.regions.option.north': 'Northern Europe | Europa del Norte | Kuzey Avrupa',
  'question.regions.option.south': 'Southern Europe | Europa del Sur | Güney Avrupa',
  'question.regions.option.east': 'Eastern Europe | Europa del Este | Doğu Avrupa',
  'question.regions.option.west': 'Western Europe | Europa Occidental | Batı Avrupa',
  'question.regions.option.other': 'Elsewhere | En otro lugar | Başka bir yere',
  'question.depots': 'How many depots do you run? | ¿Cuántos almacenes opera? | Kaç deponuz var?',
  'question.depots.unit': 'depots | almacenes | depo',
};

const climate: SeedWords = {
  title: 'How is working with us? | ¿Cómo es trabajar con nosotros? | Bizimle çalışmak nasıl?',
  purpose:
    'Tells us what to mend first. | Nos dice qué arreglar primero. | Önce neyi düzeltmemiz gerektiğini gösterir.',
  audience:
    'Read by the Northpeak leadership, without names. | La lee la dirección de Northpeak, sin nombres. | Northpeak yönetimi, adlar olmadan okur.',
  'question.content':
    'How content are you with … | ¿Qué tan conforme está con … | Şunlardan ne kadar memnunsunuz?',
  'question.content.line.speed': 'our speed | nuestra rapidez | hızımız',
  'question.content.line.clarity': 'our clarity | nuestra claridad | açıklığımız',
  'question.content.line.help': 'our help | nuestra ayuda | yardımımız',
  'question.rating': 'How are we doing? | ¿Cómo lo hacemos? | Nasıl gidiyoruz?',
  'question.better': 'What should we do better? | ¿Qué deberíamos mejorar? | Neyi daha iyi yapmalıyız?',
};

export const northpeakSurveyWords = (today: Day): SeedWords => ({
  ...surveyWords({ capacity: capacity(Number(today.slice(0, 4))), profile, climate }),
  'perk.oslo-draw.short': 'Oslo draw | Sorteo de Oslo | Oslo çekilişi',
  'perk.rate-planner.because':
    'your survey named forecasts | su encuesta mencionó las previsiones | anketinizde tahminleri belirttiniz',
  'perk.tailored-training.because.survey':
    'your survey named training | su encuesta mencionó la formación | anketinizde eğitimi belirttiniz',
  'perk.profile-task.title':
    'Three questions about your network | Tres preguntas sobre su red | Ağınız hakkında üç soru',
  'perk.profile-task.summary':
    'One minute. 2 entries in the Oslo draw. | Un minuto. 2 participaciones en el sorteo de Oslo. | Bir dakika. Oslo çekilişinde 2 çekiliş hakkı.',
  'perk.profile-task.action': 'Answer | Responder | Yanıtlayın',
});
