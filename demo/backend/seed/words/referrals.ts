import type { SeedWords } from '../data/program-seed.ts';

/** Steps of a referral: what happened, and what is going on. */
const steps: SeedWords = {
  'referral.step.submitted': 'Sent | Enviada | Gönderildi',
  'referral.step.accepted': 'Accepted | Aceptada | Kabul edildi',
  'referral.step.qualified': 'Needs confirmed | Necesidad confirmada | İhtiyaç doğrulandı',
  'referral.step.meeting': 'Meeting held | Reunión celebrada | Görüşme yapıldı',
  'referral.step.negotiation': 'Offer made | Oferta presentada | Teklif verildi',
  'referral.step.won': 'Won | Ganada | Kazanıldı',
  'referral.step.duplicate': 'Already referred | Ya recomendada | Daha önce tavsiye edilmiş',
  'referral.step.lost': 'Not won | No ganada | Kazanılamadı',
  'referral.step.rejected': 'Not accepted | No aceptada | Kabul edilmedi',
  'referral.step.expired': 'Protection ended | Fin de la protección | Koruma sona erdi',
  'referral.step.withdrawn': 'Withdrawn | Retirada | Geri çekildi',
  'referral.step.paid': 'Reward paid | Recompensa abonada | Ödül ödendi',
  'referral.step.refunded': 'Reward taken back | Recompensa anulada | Ödül geri alındı',
  'referral.now.submitted':
    '{name} checks the company | {name} comprueba la empresa | Şirketi inceleyen: {name}',
  'referral.now.submitted.note': 'then writes to you | después le escribe | ardından size yazar',
  'referral.now.in_review':
    '{name} checks the company | {name} comprueba la empresa | Şirketi inceleyen: {name}',
  'referral.now.in_review.note': 'then writes to you | después le escribe | ardından size yazar',
  'referral.now.accepted': '{name} calls them | {name} los llama | Arayan: {name}',
  'referral.now.qualified': '{name} meets them | {name} se reúne con ellos | Görüşen: {name}',
  'referral.now.meeting': '{name} prepares an offer | {name} prepara una oferta | Teklifi hazırlayan: {name}',
  'referral.now.negotiation': 'Offer is with them | Tienen la oferta | Teklif onlarda',
  'referral.next.call': 'First call | Primera llamada | İlk görüşme',
  'referral.next.call.with': 'First call with {name} | Primera llamada con {name} | İlk görüşme: {name}',
  'referral.next.call.usually':
    'usually within 2 weeks | normalmente en 2 semanas | genellikle 2 hafta içinde',
  'referral.with': 'with {name} | con {name} | görüşülen: {name}',
  'referral.reward': 'Reward | Recompensa | Ödül',
  'referral.reward.held': 'held until {date} | retenido hasta el {date} | {date} tarihine kadar bekletiliyor',
  'referral.reward.note': '{what}, {when} | {what}, {when} | {what}, {when}',
};

/** Why a referral was not accepted, and what a member can do. */
const rejections: SeedWords = {
  'referral.rejection.other': 'it does not fit at present | por ahora no encaja | şu an için uygun değil',
  'referral.rejection.out_of_scope':
    'we do not serve their region yet | aún no damos servicio en su región | bölgelerinde henüz hizmet vermiyoruz',
  'referral.rejection.out_of_scope.next':
    'We keep it in mind and write to you when we do. | Lo tendremos en cuenta y le escribiremos cuando lo hagamos. | Aklımızda tutar, hizmete açıldığında size yazarız.',
  'referral.rejection.customer': 'a customer already | ya es cliente | zaten müşteri',
  'referral.rejection.customer.since':
    'a customer since {year} | cliente desde {year} | {year} yılından beri müşteri',
  'referral.rejection.customer.next':
    'Tell us if another part of the company needs us: that counts as a new referral. | Díganos si otra parte de la empresa nos necesita: cuenta como una recomendación nueva. | Şirketin başka bir bölümünün bize ihtiyacı varsa bildirin: bu yeni bir tavsiye sayılır.',
  'referral.rejection.customer.label':
    'Refer another part | Recomendar otra parte | Başka bir bölümü tavsiye edin',
  'referral.rejection.duplicate':
    'somebody had referred it before | alguien la había recomendado antes | daha önce başkası tavsiye etmiş',
  'referral.rejection.duplicate.next':
    'It can be referred again once that protection ends. | Podrá recomendarla cuando termine esa protección. | Bu koruma sona erdiğinde yeniden tavsiye edilebilir.',
};

/** Texts about referrals that every program shares. */
export const sharedReferralWords: SeedWords = {
  ...steps,
  ...rejections,
  'referral.reversed': 'the order was refunded | el pedido se reembolsó | sipariş iade edildi',
  'referral.earned':
    'Earned for {account} {period} | Ganado para {account} {period} | {account} için {period} kazanılan',
  'referral.privacy': 'Privacy notice | Aviso de privacidad | Gizlilik bildirimi',
  'referral.terms': 'Terms | Condiciones | Koşullar',
  'referral.check.coarse':
    'This company can’t be referred at present | Por ahora no se puede recomendar esta empresa | Bu şirket şu anda tavsiye edilemez',
  'referral.limit.member.day': 'for you, today | para usted, hoy | sizin için, bugün',
  'referral.limit.member.lifetime': 'for you | para usted | sizin için',
  'referral.limit.account.day': 'for {account}, today | para {account}, hoy | {account} için, bugün',
  'referral.limit.account.lifetime': 'for {account} | para {account} | {account} için',
};
