import { campaignWords } from './keys.ts';
import type { SeedWords } from '../data/program-seed.ts';

const formWords: SeedWords = {
  'field.website': 'Company website | Sitio web de la empresa | Şirketin web sitesi',
  'field.website.placeholder':
    'for example firm.example | por ejemplo, firma.example | örneğin firma.example',
  'field.name': 'Contact’s name | Nombre del contacto | İlgili kişinin adı',
  'field.email': 'Work e-mail | Correo de trabajo | İş e-postası',
  'field.phone': 'Phone | Teléfono | Telefon',
  'field.phone.help':
    'Only if they would rather be called | Solo si prefieren una llamada | Yalnızca aranmayı tercih ediyorlarsa',
  'field.relation': 'How do you know them? | ¿De qué los conoce? | Onları nereden tanıyorsunuz?',
  'field.relation.option.customer': 'We are their customer | Somos sus clientes | Müşterileriyiz',
  'field.relation.option.supplier': 'We supply them | Somos sus proveedores | Tedarikçileriyiz',
  'field.relation.option.partner': 'We work together | Trabajamos juntos | Birlikte çalışıyoruz',
  'field.relation.option.other': 'Another way | De otra manera | Başka bir yoldan',
  'field.country': 'Country | País | Ülke',
  'field.note': 'What would help them? | ¿Qué les ayudaría? | Onlara ne yardımcı olur?',
  consent:
    'They agreed that Northpeak may write to them once. | Han aceptado que Northpeak les escriba una vez. | Northpeak’in kendilerine bir kez yazmasını kabul ettiler.',
  'consent.more':
    'You can see and delete their data at any time. | Puede ver y borrar sus datos cuando quiera. | Verilerini istediğiniz zaman görebilir ve silebilirsiniz.',
};

const shareWords: SeedWords = {
  'share.text.1':
    'We run route planning on Northpeak and cut our nightly run from six hours to forty minutes. With this link you get 20% off for three months, and we get a credit. | Hacemos la planificación de rutas con Northpeak y hemos reducido el proceso nocturno de seis horas a cuarenta minutos. Con este enlace tiene un 20 % de descuento durante tres meses, y nosotros recibimos un crédito. | Rota planlamasını Northpeak üzerinde yapıyoruz; gece çalışmamız altı saatten kırk dakikaya indi. Bu bağlantıyla üç ay %20 indirim alırsınız, biz de kredi kazanırız.',
  'share.text.1.subject':
    'Northpeak, which we use for route planning | Northpeak, con lo que planificamos rutas | Rota planlamasında kullandığımız Northpeak',
  'share.text.2':
    'If your cloud bill is hard to read, have a look at Northpeak, as we did. The link gives you 20% off for three months, and us a credit. | Si le cuesta entender su factura de la nube, mire Northpeak, como hicimos nosotros. El enlace le da un 20 % de descuento durante tres meses, y a nosotros un crédito. | Bulut faturanızı okumak zorsa, bizim yaptığımız gibi Northpeak’e bakın. Bağlantı size üç ay %20 indirim, bize kredi sağlar.',
  'share.text.2.subject':
    'A cloud bill that can be read | Una factura de la nube que se entiende | Okunabilir bir bulut faturası',
  'share.disclosure':
    'Says openly that you receive something. | Dice abiertamente que usted recibe algo. | Bir karşılık aldığınızı açıkça söyler.',
};

const rejectionWords: SeedWords = {
  period: 'this year | este año | bu yıl',
  'step.1': 'We check | Comprobamos | İnceleriz',
  'step.1.text':
    'Jonas Weber, within 2 working days | Jonas Weber, en 2 días laborables | Jonas Weber, 2 iş günü içinde',
  'step.2': 'We call | Llamamos | Ararız',
  'step.2.text': 'and tell you how it went | y le contamos cómo ha ido | ve nasıl geçtiğini size bildiririz',
  'step.3': 'You both receive | Ambos reciben | İki taraf da kazanır',
  'step.3.text':
    'you €1,500 credit, they 20% off for 3 months | usted 1.500 € de crédito; ellos, un 20 % de descuento durante 3 meses | siz 1.500 € kredi, onlar 3 ay %20 indirim',
  'reward.referrer': 'credit | de crédito | kredi',
  'reward.referrer.when':
    '30 days after their first invoice | 30 días después de su primera factura | ilk faturalarından 30 gün sonra',
  'reward.referred': '20% off for 3 months | 20 % de descuento durante 3 meses | 3 ay %20 indirim',
  'reward.referred.when':
    'from their first invoice on | desde su primera factura | ilk faturalarından itibaren',
};

export const northpeakReferralWords: SeedWords = {
  'referral.task.it-lead':
    'We need the name of their IT lead before we call. | Antes de llamar necesitamos el nombre de quien dirige su TI. | Aramadan önce BT yöneticilerinin adına ihtiyacımız var.',
  'referral.task.it-lead.field.lead':
    'Name of their IT lead | Nombre de quien dirige su TI | BT yöneticisinin adı',
  ...campaignWords('introduce', { ...formWords, ...shareWords, ...rejectionWords }),
  'referral.feedback.akdeniz':
    'A good fit: they moved their customs data first. | Encajan bien: empezaron por sus datos de aduanas. | Çok uygunlar: önce gümrük verilerini taşıdılar.',
};
