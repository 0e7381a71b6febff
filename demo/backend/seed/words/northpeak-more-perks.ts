import { perkWords } from './keys.ts';
import type { SeedWords } from '../data/program-seed.ts';

const ratePlanner: SeedWords = {
  title: 'Rate planner for freight | Planificador de tarifas de transporte | Nakliye için fiyat planlayıcı',
  summary:
    'Compares carriers on your own lanes. One key for the whole team. | Compara transportistas en sus propias rutas. Una clave para todo el equipo. | Taşıyıcıları kendi hatlarınızda karşılaştırır. Tüm ekip için tek anahtar.',
  action: 'Get the key | Obtener la clave | Anahtarı alın',
};

const spotPricing: SeedWords = {
  title:
    '12% off spot compute for night runs | 12 % de descuento en cómputo puntual nocturno | Gece çalışan spot işlem gücünde %12 indirim',
  summary:
    'For batches between 22:00 and 06:00. The code goes on the order. | Para procesos entre las 22:00 y las 06:00. El código se indica en el pedido. | 22:00 ile 06:00 arasındaki toplu işler için. Kod siparişe yazılır.',
  action: 'Get the code | Obtener el código | Kodu alın',
  terms: 'Terms of spot pricing | Condiciones del precio puntual | Spot fiyat koşulları',
};

const playbook: SeedWords = {
  title: 'Customs data playbook | Manual de datos aduaneros | Gümrük verisi el kitabı',
  summary:
    'Every field that twelve countries ask for, with examples. | Todos los campos que piden doce países, con ejemplos. | On iki ülkenin istediği tüm alanlar, örneklerle.',
  action: 'Get the playbook | Obtener el manual | El kitabını alın',
  file: 'Customs data playbook. Each declaration names the sender, the goods and their origin; this file shows one example per country. | Manual de datos aduaneros. Cada declaración indica el remitente, la mercancía y su origen; este archivo muestra un ejemplo por país. | Gümrük verisi el kitabı. Her beyanda gönderici, eşya ve menşei yer alır; bu dosya her ülke için bir örnek gösterir.',
};

const namedContact: SeedWords = {
  title: 'A named success manager | Un responsable de éxito propio | Size ayrılmış başarı yöneticisi',
  summary:
    'Knows your contract and answers on working days. | Conoce su contrato y responde en días laborables. | Sözleşmenizi bilir, iş günlerinde yanıt verir.',
  action: 'Write to Jonas Weber | Escribir a Jonas Weber | Jonas Weber ile yazışın',
  'contact.role':
    'success manager, Northpeak | responsable de éxito, Northpeak | başarı yöneticisi, Northpeak',
};

const capacitySurvey = (year: number): SeedWords => ({
  title: `How do you plan capacity for ${year + 1}? | ¿Cómo planifica la capacidad para ${year + 1}? | ${year + 1} kapasitesini nasıl planlıyorsunuz?`,
  summary:
    '9 questions, 4 minutes. €50 credit for the company. | 9 preguntas, 4 minutos. 50 € de crédito para la empresa. | 9 soru, 4 dakika. Şirkete 50 € kredi.',
  action: 'Open the survey | Abrir la encuesta | Anketi açın',
});

const tailoredTraining = (year: number): SeedWords => ({
  title:
    'Training day made for your team | Día de formación a medida para su equipo | Ekibinize özel eğitim günü',
  summary:
    'You say what it should teach; the trainer builds it on your own data. | Usted indica qué debe enseñar; el formador lo prepara con sus propios datos. | Ne öğreteceğini siz söylersiniz; eğitmen kendi verilerinizle hazırlar.',
  because:
    'you asked for it in your last review | lo pidió en su última revisión | son incelemenizde bunu siz istediniz',
  action: 'Request training | Solicitar formación | Eğitim talep edin',
  'unit.one': 'day | día | gün',
  'unit.other': 'days | días | gün',
  uses: `Uses one training day of ${year} | Usa un día de formación de ${year} | ${year} eğitim günlerinden birini kullanır`,
  'uses.note': `two new days from January 1, ${year + 1} | dos días nuevos desde el 1 de enero de ${year + 1} | 1 Ocak ${year + 1} tarihinden itibaren iki yeni gün`,
  team: 'Ingrid Solberg’s team | El equipo de Ingrid Solberg | Ingrid Solberg’in ekibi',
  usually: 'usually within 3 working days | normalmente en 3 días laborables | genellikle 3 iş günü içinde',
  visit: 'Training day | Día de formación | Eğitim günü',
  'field.topic':
    'What should your team be able to do afterwards? | ¿Qué debería saber hacer su equipo después? | Ekibiniz sonrasında neyi yapabilmeli?',
  'field.topic.help':
    'In your own words. The trainer builds the day from it. | Con sus palabras. El formador prepara el día a partir de ello. | Kendi sözlerinizle. Eğitmen günü buna göre hazırlar.',
  'field.people': 'How many take part? | ¿Cuántas personas participan? | Kaç kişi katılacak?',
  'field.people.help': 'Between 4 and 40 | Entre 4 y 40 | 4 ile 40 arasında',
  'field.where': 'Where | Dónde | Nerede',
  'field.where.option.onsite': 'At our site | En nuestra sede | Bizim tesisimizde',
  'field.where.option.online': 'Online | En línea | Çevrimiçi',
  'field.address': 'Address of the site | Dirección de la sede | Tesisin adresi',
  'field.address.help':
    'Street, postcode, town, country | Calle, código postal, ciudad, país | Sokak, posta kodu, şehir, ülke',
});

const teamJackets: SeedWords = {
  title:
    'Team jacket for the cold store | Chaqueta de equipo para el almacén frío | Soğuk depo için ekip ceketi',
  summary:
    'Warm, with reflectors, sent to the person who wears it. | Abriga, lleva reflectantes y se envía a quien la usa. | Sıcak tutar, reflektörlüdür, giyecek kişiye gönderilir.',
  action: 'Order a jacket | Pedir una chaqueta | Ceket isteyin',
  'unit.one': 'jacket | chaqueta | ceket',
  'unit.other': 'jackets | chaquetas | ceket',
  uses: 'Uses one jacket of your company | Usa una chaqueta de su empresa | Şirketinizin bir ceketini kullanır',
  delivery:
    'With the carrier since {date} | Con el transportista desde el {date} | {date} tarihinden beri kargoda',
  giftRule: 'Gift rule | Norma de obsequios | Hediye kuralı',
  'field.size': 'Size | Talla | Beden',
  'field.size.option.S': 'S | S | S',
  'field.size.option.M': 'M | M | M',
  'field.size.option.L': 'L | L | L',
  'field.size.option.XL': 'XL | XL | XL',
  'field.size.option.XXL': 'XXL | XXL | XXL',
  'field.name': 'Your name | Su nombre | Adınız',
  'field.street': 'Street and number | Calle y número | Sokak ve numara',
  'field.street2': 'Floor, door, building | Piso, puerta, edificio | Kat, daire, bina',
  'field.postcode': 'Postcode | Código postal | Posta kodu',
  'field.city': 'Town | Ciudad | Şehir',
  'field.country': 'Country | País | Ülke',
  'field.country.option.TR': 'Türkiye | Turquía | Türkiye',
  'field.country.option.ES': 'Spain | España | İspanya',
  'field.country.option.NL': 'Netherlands | Países Bajos | Hollanda',
  'field.country.option.NO': 'Norway | Noruega | Norveç',
  'field.country.option.DE': 'Germany | Alemania | Almanya',
};

const events: Readonly<Record<string, SeedWords>> = {
  'logistics-izmir': {
    title:
      'Northpeak Logistics Day, İzmir | Northpeak Logistics Day, Esmirna | Northpeak Lojistik Günü, İzmir',
    summary:
      'A day with 60 operators on ports and customs. Travel is yours. | Un día con 60 operadores sobre puertos y aduanas. El viaje corre de su cuenta. | Limanlar ve gümrük üzerine 60 operatörle bir gün. Yolculuk size aittir.',
    action: 'Claim a seat | Solicitar una plaza | Yer talep edin',
    place: 'Havagazı Fabrikası, İzmir | Havagazı Fabrikası, Esmirna | Havagazı Fabrikası, İzmir',
    uses: 'Takes one seat | Ocupa una plaza | Bir yer kullanır',
  },
  'partner-days': {
    title: 'Partner day, Oslo | Día de socios, Oslo | İş ortakları günü, Oslo',
    summary:
      'Meet the engineers behind your region and the partners who run on it. | Conozca a los ingenieros de su región y a los socios que trabajan en ella. | Bölgenizin arkasındaki mühendislerle ve orada çalışan iş ortaklarıyla tanışın.',
    action: 'Claim a seat | Solicitar una plaza | Yer talep edin',
    place: 'Fjordhallen, Oslo | Fjordhallen, Oslo | Fjordhallen, Oslo',
    uses: 'Takes one seat | Ocupa una plaza | Bir yer kullanır',
  },
  'council-dinner': {
    title: 'Council dinner, Madrid | Cena del consejo, Madrid | Kurul yemeği, Madrid',
    summary:
      'Sixteen customers and the product leads at one table. | Dieciséis clientes y los responsables de producto en una mesa. | On altı müşteri ve ürün yöneticileri aynı masada.',
    action: 'Claim a seat | Solicitar una plaza | Yer talep edin',
    place: 'Salón de Levante, Madrid | Salón de Levante, Madrid | Salón de Levante, Madrid',
    uses: 'Takes one seat | Ocupa una plaza | Bir yer kullanır',
  },
  'autumn-lab': {
    title:
      'Autumn lab: restore in an hour | Laboratorio de otoño: restaurar en una hora | Güz atölyesi: bir saatte geri yükleme',
    summary:
      'Bring one workload back from nothing, with help at hand. | Recupere una carga desde cero, con ayuda a mano. | Bir iş yükünü sıfırdan geri getirin, yardım yanınızda.',
    action: 'Claim a seat | Solicitar una plaza | Yer talep edin',
    place: 'Fjordhallen, Oslo | Fjordhallen, Oslo | Fjordhallen, Oslo',
    uses: 'Takes one seat | Ocupa una plaza | Bir yer kullanır',
  },
};

export const northpeakMorePerkWords = (year: number): SeedWords =>
  perkWords({
    'rate-planner': ratePlanner,
    'spot-pricing': spotPricing,
    playbook,
    'named-contact': namedContact,
    'capacity-survey': capacitySurvey(year),
    'tailored-training': tailoredTraining(year),
    'team-jackets': teamJackets,
    ...events,
  });
