import type { SeedWords } from '../data/program-seed.ts';

/**
 * Texts about standing that every program shares. Clauses begin in lower case and have no full stop, because a widget
 * puts them into a sentence.
 */
export const sharedStandingWords: SeedWords = {
  'metric.spend': 'Spend | Compras | Harcama',
  'metric.orders': 'Orders | Pedidos | Sipariş sayısı',
  'metric.engineers': 'Certified engineers | Ingenieros certificados | Sertifikalı mühendisler',
  'metric.invitation': 'Invitation | Invitación | Davet',
  'unit.orders.one': 'order | pedido | sipariş',
  'unit.orders.many': 'orders | de pedidos | sipariş',
  'unit.orders.other': 'orders | pedidos | sipariş',
  'unit.engineers.one': 'certified engineer | ingeniero certificado | sertifikalı mühendis',
  'unit.engineers.many': 'certified engineers | de ingenieros certificados | sertifikalı mühendis',
  'unit.engineers.other': 'certified engineers | ingenieros certificados | sertifikalı mühendis',
  'unit.invitation.one': 'invitation | invitación | davet',
  'unit.invitation.other': 'invitations | invitaciones | davet',
  'why.spend':
    'Orders count on the day they were placed; refunds are taken off. | Los pedidos cuentan el día en que se hicieron; los reembolsos se descuentan. | Siparişler verildikleri günde sayılır; iadeler düşülür.',
  'why.orders':
    'Each order counts once; a refunded order does not count. | Cada pedido cuenta una vez; un pedido reembolsado no cuenta. | Her sipariş bir kez sayılır; iade edilen sipariş sayılmaz.',
  'why.engineers':
    'Engineers with a valid certificate, on any course of the program. | Ingenieros con certificado vigente, de cualquier curso del programa. | Programın herhangi bir eğitiminden geçerli sertifikası olan mühendisler.',
  'because.order': 'order {id} came in | se recibió el pedido {id} | {id} numaralı sipariş alındı',
  'because.refund':
    'order {id} was refunded | se reembolsó el pedido {id} | {id} numaralı sipariş iade edildi',
  'because.certification':
    'certificate {id} was issued | se emitió el certificado {id} | {id} numaralı sertifika verildi',
  'because.invitation': 'an invitation was given | se concedió una invitación | bir davet verildi',
  'because.kept':
    'what {tier} asks for was reached by {date} | hasta el {date} se cumplió lo que pide {tier} | {tier} seviyesinin koşulları {date} itibarıyla karşılandı',
  'because.missed':
    'what {tier} asks for was not reached by {date} | hasta el {date} no se cumplió lo que pide {tier} | {tier} seviyesinin koşulları {date} itibarıyla karşılanmadı',
  'because.renewed':
    'invitations are renewed each year | las invitaciones se renuevan cada año | davetler her yıl yenilenir',
  'ladder.invitation': 'By invitation | Por invitación | Davetle',
  'may.join.admin':
    'Only an admin can accept | Solo un administrador puede aceptar | Yalnızca bir yönetici kabul edebilir',
  'may.join.none':
    'Membership begins with a contract or an invitation | La membresía empieza con un contrato o una invitación | Üyelik bir sözleşme veya davetle başlar',
  'may.join.applied':
    'Your application is being read | Su solicitud está en revisión | Başvurunuz inceleniyor',
  'may.join.suspended': 'Membership is paused | La membresía está en pausa | Üyelik askıya alındı',
  'may.join.ended': 'Membership has ended | La membresía ha terminado | Üyelik sona erdi',
};
