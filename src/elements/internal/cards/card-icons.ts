// Paths of line icons on a 16 px grid that stand on cards of several kinds, each called after what it depicts.

export const box = 'm8 1.8 5.6 3.1v6.2L8 14.2l-5.6-3.1V4.9zM2.4 4.9 8 8l5.6-3.1M8 8v6.2';
export const calendar =
  'M3.7 3.2h8.6a1.5 1.5 0 0 1 1.5 1.5v7.6a1.5 1.5 0 0 1-1.5 1.5H3.7a1.5 1.5 0 0 1-1.5-1.5V4.7a1.5 1.5 0 0 1 1.5-1.5zM2.2 6.7h11.6M5.3 1.9v2.6M10.7 1.9v2.6';
export const clipboard = 'M3.2 3h9.6v11H3.2zM6 1.8h4v2.4H6zM5.8 9.2l1.6 1.6 2.9-3';
export const conversation = 'M2 3h8v5.5H6.2L4 10.6V8.5H2zM12.2 6H14v5.5h-2v2l-2.2-2H7';
export const sheet = 'M3.8 1.8H9l3.2 3.2v9.2H3.8zM9 1.8V5h3.2M6 8h4M6 10.8h4';
export const envelope = 'M1.8 3.5h12.4v9H1.8zM2 4l6 4.7L14 4';
export const gift = 'M2.8 7h10.4v6.8H2.8zM1.8 4h12.4v3H1.8zM8 4v9.8M8 4 5.5 1.9M8 4l2.5-2.1';
export const lock =
  'M4.4 7h7.2a1.2 1.2 0 0 1 1.2 1.2v4.4a1.2 1.2 0 0 1-1.2 1.2H4.4a1.2 1.2 0 0 1-1.2-1.2V8.2a1.2 1.2 0 0 1 1.2-1.2zM5.3 7V4.8a2.7 2.7 0 0 1 5.4 0V7';
export const mortarboard = 'm8 3 6.5 3.1L8 9.2 1.5 6.1zM4.2 7.6v3.3a6 6 0 0 0 7.6 0V7.6M14.5 6.1v3.6';
export const person =
  'M5.3 5a2.7 2.7 0 1 0 5.4 0 2.7 2.7 0 1 0-5.4 0zM2.9 14c.5-3.2 2.5-4.6 5.1-4.6s4.6 1.4 5.1 4.6';
export const ticket = 'M1.8 4.2h12.4v2.5a1.3 1.3 0 0 0 0 2.6v2.5H1.8V9.3a1.3 1.3 0 0 0 0-2.6zM6 4.2v7.6';
