import type { HttpServer, StdioServer } from '../options.js';
import type { ServerConfig } from './server-config.js';

/** The variables that values are taken from. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A server's texts with every variable filled in, and what of them must not be shown. */
export interface Resolved<T> {
  readonly options: T;
  readonly secrets: readonly string[];
}

const WHOLE_VALUE = /^env:([A-Za-z_][A-Za-z0-9_]*)$/;
const PLACEHOLDER = /\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/g;

function lookUp(name: string, from: Environment, otherwise?: string): string {
  const value = from[name] ?? otherwise;
  if (value === undefined) throw new Error(`the environment variable ${name} is not set`);
  return value;
}

/** A text with `env:NAME`, and `${NAME}` where it counts, replaced. */
function fill(text: string, config: ServerConfig, from: Environment): string {
  const whole = WHOLE_VALUE.exec(text)?.[1];
  if (whole !== undefined) return lookUp(whole, from);
  return expand(text, config, from);
}

function expand(text: string, { expands }: ServerConfig, from: Environment): string {
  if (!expands) return text;
  return text.replace(PLACEHOLDER, (_, name: string, otherwise?: string) => lookUp(name, from, otherwise));
}

function fillAll(
  texts: Readonly<Record<string, string>>,
  config: ServerConfig,
  from: Environment,
): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, fill(text, config, from)]));
}

/** @throws Error naming the variable that is not set; never a value. */
export function resolveStdio(
  options: StdioServer,
  config: ServerConfig,
  from: Environment,
): Resolved<StdioServer & { env: Record<string, string> }> {
  const given = Array.isArray(options.env)
    ? Object.fromEntries(options.env.map((name) => [name, `env:${name}`]))
    : options.env;
  const env = fillAll(given, config, from);
  const args = options.args.map((arg) => expand(arg, config, from));
  const command = expand(options.command, config, from);
  const expanded = [command, ...args].filter((text) => ![options.command, ...options.args].includes(text));
  return { options: { ...options, command, args, env }, secrets: [...Object.values(env), ...expanded] };
}

/** @throws Error naming the variable that is not set; never a value. */
export function resolveHttp(
  options: HttpServer,
  config: ServerConfig,
  from: Environment,
): Resolved<HttpServer> {
  const headers = fillAll(options.headers, config, from);
  const url = expand(options.url, config, from);
  if (!URL.canParse(url) || !/^https?:/i.test(url)) throw new Error('its url is no http or https URL');
  const secrets = Object.values(headers).flatMap((value) => [value, value.replace(/^\w+ /, '')]);
  return {
    options: { ...options, url, headers },
    secrets: url === options.url ? secrets : [...secrets, url],
  };
}
