import type { Benefit, Tier } from '../contract/index.ts';
import type { Setting } from './scenario.ts';

// The five tiers of Summit, lowest first.

const benefits = (lines: readonly string[]): Benefit[] => lines.map((text) => ({ text }));

export const bronze = ({ say }: Setting): Tier => ({
  id: 'bronze',
  name: say('Bronze', 'Bronce', 'Bronz'),
  order: 1,
  kind: 'earned',
  artwork: { silhouette: 'disc', metal: 'bronze' },
  benefits: benefits([
    say(
      '2 % on compute, on every invoice',
      '2 % en cómputo, en cada factura',
      'Her faturada bilgi işlemde % 2',
    ),
    say('Support on working days', 'Asistencia en días laborables', 'İş günlerinde destek'),
  ]),
});

export const silver = ({ say }: Setting): Tier => ({
  id: 'silver',
  name: say('Silver', 'Plata', 'Gümüş'),
  order: 2,
  kind: 'earned',
  artwork: { silhouette: 'cushion', metal: 'silver' },
  benefits: benefits([
    say(
      '5 % on compute, on every invoice',
      '5 % en cómputo, en cada factura',
      'Her faturada bilgi işlemde % 5',
    ),
    say(
      '24/7 support, first answer within 1 hour',
      'Asistencia 24/7, primera respuesta en 1 hora',
      '7/24 destek, 1 saat içinde ilk yanıt',
    ),
    say(
      'A named success manager: Jonas Weber',
      'Un gestor de cuenta propio: Jonas Weber',
      'Size özel müşteri yöneticisi: Jonas Weber',
    ),
  ]),
});

export const gold = ({ say }: Setting): Tier => ({
  id: 'gold',
  name: say('Gold', 'Oro', 'Altın'),
  order: 3,
  kind: 'earned',
  artwork: { silhouette: 'rosette', metal: 'gold' },
  benefits: [
    {
      text: say('8 % on compute', '8 % en cómputo', 'Bilgi işlemde % 8'),
      insteadOf: say('5 %', '5 %', '% 5'),
    },
    {
      text: say(
        'Two days of migration review a year',
        'Dos días de revisión de migración al año',
        'Yılda iki gün taşıma incelemesi',
      ),
    },
    {
      text: say(
        'First answer within 30 minutes',
        'Primera respuesta en 30 minutos',
        '30 dakika içinde ilk yanıt',
      ),
    },
  ],
});

export const platinum = ({ say }: Setting): Tier => ({
  id: 'platinum',
  name: say('Platinum', 'Platino', 'Platin'),
  order: 4,
  kind: 'earned',
  artwork: { silhouette: 'star', metal: 'platinum' },
  benefits: benefits([
    say('12 % on compute and storage', '12 % en cómputo y almacenamiento', 'Bilgi işlem ve depolamada % 12'),
    say('Four days of architecture work', 'Cuatro días de arquitectura', 'Dört gün mimari çalışma'),
  ]),
});

export const circle = ({ say }: Setting): Tier => ({
  id: 'circle',
  name: say('Circle', 'Círculo', 'Çember'),
  order: 5,
  kind: 'invitation',
  artwork: { silhouette: 'shield', metal: 'council' },
  benefits: benefits([
    say(
      'Seat on the customer council, twice a year',
      'Plaza en el consejo de clientes, dos veces al año',
      'Müşteri kurulunda yer, yılda iki kez',
    ),
    say(
      'Roadmap preview and design partner access',
      'Avance de la hoja de ruta y acceso como socio de diseño',
      'Yol haritası ön gösterimi ve tasarım ortağı erişimi',
    ),
  ]),
});
