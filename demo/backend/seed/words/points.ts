import type { SeedWords } from '../data/program-seed.ts';

/** Texts about points, challenges and rewards that every program shares. */
export const sharedPointsWords: SeedWords = {
  'points.unit.one': 'point | punto | puan',
  'points.unit.other': 'points | puntos | puan',
  'points.earned': 'Earned in {year} | Ganados en {year} | {year} yılında kazanılan',
  'points.spent': 'Spent in {year} | Canjeados en {year} | {year} yılında kullanılan',
  'points.reviewer': 'reads it | lo revisa | inceler',
  'points.usually':
    'usually within 3 working days | normalmente en 3 días laborables | genellikle 3 iş günü içinde',
  'points.reserved.awaiting_approval': 'Waits for a decision | Pendiente de decisión | Karar bekliyor',
  'points.reserved.approved': 'To be sent | Pendiente de envío | Gönderilecek',
  'points.reserved.scheduled':
    'Until the session is held | Hasta que se celebre la sesión | Görüşme yapılana kadar',
  'points.missing': '{amount} points to go | Faltan {amount} puntos | Kalan: {amount} puan',
  'challenge.cap':
    'At most {amount} points a quarter | Como máximo {amount} puntos por trimestre | Üç ayda en çok {amount} puan',
  'challenge.sent': 'Sent | Enviado | Gönderildi',
  'challenge.review': '{vendor} reads it | Lo revisa {vendor} | İnceleyen: {vendor}',
  'challenge.approved': 'Approved | Aprobado | Onaylandı',
  'challenge.rejected': 'Not accepted | No aceptado | Kabul edilmedi',
  'challenge.movement': '{title} | {title} | {title}',
  'challenge.capped':
    '{points} for it; {awarded} up to the most of this quarter | {points} por ello; {awarded} hasta el máximo del trimestre | Bunun için {points}; çeyreğin üst sınırına kadar {awarded}',
  'reward.locked.role': 'Redeemed by another role | Lo canjea otro perfil | Başka bir rol kullanır',
  'reward.locked.stock': 'None left | Agotado | Kalmadı',
  'reward.locked.limit':
    'Redeemed as often as it may be | Canjeado las veces posibles | En çok kullanım sayısına ulaşıldı',
  'reward.tier.none':
    'Your tier does not change: points that you spend don’t count against it | Su nivel no cambia: los puntos canjeados no restan | Seviyeniz değişmez: kullanılan puanlar seviyeyi düşürmez',
  'reward.effect.reserved':
    'The points are kept until it is decided | Los puntos quedan reservados hasta que se decida | Karar verilene kadar puanlar ayrılır',
  'reward.effect.decides': '{name} decides | Decide {name} | Karar veren: {name}',
  'redemption.requested': 'Ordered | Pedido | Sipariş verildi',
  'redemption.sent': 'Sent | Enviado | Gönderildi',
  'redemption.issued': 'Code issued | Código emitido | Kod verildi',
  'redemption.booked': 'Session booked | Sesión reservada | Görüşme planlandı',
  'redemption.done': 'Done | Realizado | Tamamlandı',
  'redemption.to_send': 'To be sent | Pendiente de envío | Gönderilecek',
  'redemption.session': 'Session | Sesión | Görüşme',
  'redemption.hint': 'ends in {end} | termina en {end} | sonu {end}',
};
