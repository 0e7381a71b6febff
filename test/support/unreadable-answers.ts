const json = { 'Content-Type': 'application/json' };

/** What a backend answers to an update that it has done, though in no form that can be read. */
export const unreadableAnswers: Readonly<Record<string, () => Response>> = {
  '204': () => new Response(null, { status: 204 }),
  '200 and nothing': () => new Response('', { headers: json }),
  '201 and nothing': () => new Response('', { status: 201, headers: json }),
  '202 and a text': () => new Response('accepted', { status: 202 }),
  'a page of HTML': () =>
    new Response('<!DOCTYPE html><title>Sign in</title>', { headers: { 'Content-Type': 'text/html' } }),
  'JSON that ends early': () => new Response('{"revision":', { headers: json }),
  null: () => new Response('null', { headers: json }),
  'a list': () => new Response('[{"revision":1}]', { headers: json }),
  'another shape': () => new Response('{"ok":true}', { headers: json }),
};
