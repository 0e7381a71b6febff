import type { SeedWords } from '../data/program-seed.ts';

const tiers: SeedWords = {
  'tier.bronze.name': 'Bronze | Bronze | Bronze',
  'tier.silver.name': 'Silver | Silver | Silver',
  'tier.gold.name': 'Gold | Gold | Gold',
  'tier.platinum.name': 'Platinum | Platinum | Platinum',
  'tier.circle.name': 'Circle | Circle | Circle',
  'tier.bronze.benefit.1':
    '2% on compute, on every invoice | 2 % en cómputo, en cada factura | Her faturada işlem gücünde %2 indirim',
  'tier.bronze.benefit.2': 'Support on working days | Soporte en días laborables | İş günlerinde destek',
  'tier.silver.benefit.1':
    '5% on compute, on every invoice | 5 % en cómputo, en cada factura | Her faturada işlem gücünde %5 indirim',
  'tier.silver.benefit.2':
    '24/7 support, first answer within 1 hour | Soporte 24/7, primera respuesta en 1 hora | 7/24 destek, ilk yanıt 1 saat içinde',
  'tier.silver.benefit.3':
    'A named success manager: Jonas Weber | Un responsable de éxito propio: Jonas Weber | Size ayrılmış başarı yöneticisi: Jonas Weber',
  'tier.gold.benefit.1':
    '8% on compute, on every invoice | 8 % en cómputo, en cada factura | Her faturada işlem gücünde %8 indirim',
  'tier.gold.benefit.2':
    'Two days of migration review a year | Dos días de revisión de migración al año | Yılda iki gün geçiş incelemesi',
  'tier.gold.benefit.3':
    'First answer within 30 minutes | Primera respuesta en 30 minutos | İlk yanıt 30 dakika içinde',
  'tier.platinum.benefit.1':
    '12% on compute and storage | 12 % en cómputo y almacenamiento | İşlem gücü ve depolamada %12 indirim',
  'tier.platinum.benefit.2':
    'Four days of architecture work | Cuatro días de trabajo de arquitectura | Dört gün mimari çalışma',
  'tier.circle.benefit.1':
    'Seat on the customer council, twice a year | Un puesto en el consejo de clientes, dos veces al año | Yılda iki kez müşteri kurulunda bir koltuk',
  'tier.circle.benefit.2':
    'Roadmap preview and design partner access | Avance de la hoja de ruta y acceso como socio de diseño | Yol haritası ön izlemesi ve tasarım ortağı erişimi',
};

const gains: SeedWords = {
  'tier.bronze.gain.1': '2% on compute | 2 % en cómputo | İşlem gücünde %2 indirim',
  'tier.bronze.gain.2': 'Support on working days | Soporte en días laborables | İş günlerinde destek',
  'tier.silver.gain.1': '5% on compute | 5 % en cómputo | İşlem gücünde %5 indirim',
  'tier.silver.gain.1.instead': '2% | 2 % | %2',
  'tier.silver.gain.2': '24/7 support | Soporte 24/7 | 7/24 destek',
  'tier.gold.gain.1': '8% on compute | 8 % en cómputo | İşlem gücünde %8 indirim',
  'tier.gold.gain.1.instead': '5% | 5 % | %5',
  'tier.gold.gain.2':
    'Two days of migration review a year | Dos días de revisión de migración al año | Yılda iki gün geçiş incelemesi',
  'tier.gold.gain.3':
    'First answer within 30 minutes | Primera respuesta en 30 minutos | İlk yanıt 30 dakika içinde',
  'tier.platinum.gain.1':
    '12% on compute and storage | 12 % en cómputo y almacenamiento | İşlem gücü ve depolamada %12 indirim',
  'tier.platinum.gain.2':
    'Four days of architecture work | Cuatro días de trabajo de arquitectura | Dört gün mimari çalışma',
  'tier.silver.forward.1':
    '5% on compute stays on every invoice | El 5 % en cómputo sigue en cada factura | İşlem gücündeki %5 indirim her faturada sürer',
  'tier.gold.forward.1':
    'Two more days of migration review | Dos días más de revisión de migración | İki gün daha geçiş incelemesi',
  'tier.platinum.forward.1':
    '12% on compute and storage | 12 % en cómputo y almacenamiento | İşlem gücü ve depolamada %12 indirim',
  'tier.platinum.forward.2':
    'Four days of architecture work | Cuatro días de trabajo de arquitectura | Dört gün mimari çalışma',
  'tier.circle.invitation.by':
    'Northpeak’s customer council | El consejo de clientes de Northpeak | Northpeak müşteri kurulu',
  'tier.circle.invitation.note':
    'No spend is counted. Renewed each year. | No se cuentan compras. Se renueva cada año. | Harcama sayılmaz. Her yıl yenilenir.',
};

const memberships: SeedWords = {
  'membership.invited.opens.1':
    '12 perks open the day you join | 12 ventajas se abren el día en que se une | Katıldığınız gün 12 ayrıcalık açılır',
  'membership.invited.opens.2':
    'Spend since 1 January counts towards Bronze | Las compras desde el 1 de enero cuentan para Bronze | 1 Ocak’tan bu yana yapılan harcama Bronze seviyesi için sayılır',
  'membership.applied.opens.1':
    'Bronze opens with a spend of €30,000 | Bronze se abre con compras de 30.000 € | Bronze seviyesi 30.000 € harcama ile açılır',
  'membership.none.requires.1':
    'A cloud contract with Northpeak | Un contrato de nube con Northpeak | Northpeak ile bir bulut sözleşmesi',
  'membership.suspended.requires.1': 'Both invoices paid | Ambas facturas pagadas | İki faturanın ödenmesi',
  'membership.ended.requires.1':
    'A new cloud contract with Northpeak | Un nuevo contrato de nube con Northpeak | Northpeak ile yeni bir bulut sözleşmesi',
  'account.sierra.reason':
    'Two invoices are overdue. | Hay dos facturas vencidas. | İki faturanın vadesi geçti.',
  'account.baltic.reason':
    'The cloud contract ended. | El contrato de nube terminó. | Bulut sözleşmesi sona erdi.',
};

export const northpeakWords: SeedWords = { ...tiers, ...gains, ...memberships };
