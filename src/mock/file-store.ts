import type { Memory } from './memory.ts';

/** Where a ticket of the mock says that a file may be put: below the route that gave it. */
export const filePath = /^\/?challenges\/[^/]+\/files\/([^/]+)$/;

/** Takes a file, once; what is in it is not kept. */
export const receiveFile = async (path: string, request: Request, { files }: Memory): Promise<Response> => {
  const id = decodeURIComponent(filePath.exec(path)?.[1] ?? '');
  const ticket = files.get(id);
  await request.arrayBuffer();
  if (!ticket || ticket.received) return new Response(null, { status: 403 });
  files.set(id, { ...ticket, received: true });
  return new Response(null, { status: 204 });
};
