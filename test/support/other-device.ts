/** Sends something as a member does from another device: no page knows of it. Gives the server's answer. */
export const postFromOtherDevice = async (
  url: string,
  member: string,
  path: string,
  body: object,
): Promise<Response> => {
  const post = (at: string, content: object, headers: Readonly<Record<string, string>>): Promise<Response> =>
    fetch(`${url}${at}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(content),
    });
  const { token } = (await (await post('/demo/token', { member }, {})).json()) as { token: string };
  return post(`/loyalty${path}`, body, {
    Authorization: `Bearer ${token}`,
    'Laurel-Contract': '1',
    'Idempotency-Key': crypto.randomUUID(),
  });
};
