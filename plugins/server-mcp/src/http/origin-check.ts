import { isIP } from 'node:net';

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Names beside those of this machine that requests may carry. */
export interface AllowedNames {
  /** Host names that clients may reach the server by. */
  readonly hosts: ReadonlySet<string>;
  /** Whole origins, such as `https://app.example.org`, whose pages may call it. */
  readonly origins: ReadonlySet<string>;
}

/**
 * Why a request may come from a page that a browser was tricked into (DNS rebinding), or null when it may not. A
 * rebinding page always carries a name as Host, so addresses are safe; its Origin is never one of this machine.
 */
export function originFault(
  host: string | undefined,
  origin: string | undefined,
  allowed: AllowedNames,
): string | null {
  if (host === undefined || !hostAllowed(host, allowed)) return `The host '${host ?? ''}' is not allowed`;
  if (origin !== undefined && !originAllowed(origin, allowed)) return `The origin '${origin}' is not allowed`;
  return null;
}

function hostAllowed(host: string, { hosts }: AllowedNames): boolean {
  const name = hostnameOf(`http://${host}`);
  return name !== null && (LOOPBACK.has(name) || isAddress(name) || hosts.has(name));
}

function originAllowed(origin: string, { origins }: AllowedNames): boolean {
  const name = hostnameOf(origin);
  return name !== null && (LOOPBACK.has(name) || origins.has(origin));
}

function isAddress(name: string): boolean {
  return isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0;
}

/** The host name of a URL that has nothing but scheme, host and port; null for anything else. */
function hostnameOf(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return null;
  const plain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  return plain && url.pathname === '/' && !text.endsWith('/') ? url.hostname : null;
}
