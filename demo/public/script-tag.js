import { configureLaurel } from '/cdn/laurel.js';

configureLaurel({
  endpoint: '/loyalty',
  getToken: async () => {
    const response = await fetch('/demo/token', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ member: 'marta' }),
    });
    return (await response.json()).token;
  },
});
