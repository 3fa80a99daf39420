import { Client } from '@modelcontextprotocol/client';
import { resolveHttp, resolveStdio, type Environment } from '../servers/environment.js';
import type { ServerConfig } from '../servers/server-config.js';
import { readTools, type ListedTool } from '../tools/listed-tool.js';
import type { Channel } from './channel.js';
import { httpChannel } from './http-channel.js';
import { Link } from './link.js';
import { stdioChannel } from './stdio-channel.js';

const CLIENT = { name: 'lackpy', version: '0.1.0' };
const MOST_PAGES = 1000;
const DEBOUNCE_MS = 50;

/** What a connection needs beside the server. */
export interface LinkSetup {
  readonly root: string;
  readonly environment: Environment;
  readonly maxResultBytes: number;
  /** Told of every list that the server says is new. */
  readonly onList: (tools: readonly ListedTool[]) => void;
}

/** A connection that is not open yet, and the values that must not be shown. */
export interface NewLink {
  readonly link: Link;
  readonly secrets: readonly string[];
}

/** @throws Error when the config names an environment variable that is not set. */
export function newLink(config: ServerConfig, setup: LinkSetup): NewLink {
  const client = new Client(CLIENT, {
    listMaxPages: MOST_PAGES,
    listChanged: {
      tools: {
        debounceMs: DEBOUNCE_MS,
        onChanged: (error, tools) => {
          if (error === null && tools !== null) setup.onList(readTools(tools));
        },
      },
    },
  });
  const later: { link?: Link } = {};
  const { channel, secrets } = channelOf(config, setup, later);
  later.link = new Link(client, channel);
  return { link: later.link, secrets };
}

function channelOf(
  config: ServerConfig,
  { root, environment, maxResultBytes }: LinkSetup,
  later: { readonly link?: Link },
): { channel: Channel; secrets: readonly string[] } {
  const given = config.options;
  if (!('url' in given)) {
    const { options, secrets } = resolveStdio(given, config, environment);
    const channel = stdioChannel(options, root, maxResultBytes, () => later.link?.tooLarge());
    return { channel, secrets };
  }
  const { options, secrets } = resolveHttp(given, config, environment);
  const channel = httpChannel(options, maxResultBytes, {
    tooLarge: () => later.link?.tooLarge(),
    cut: () => later.link?.giveUp('the connection was lost'),
  });
  return { channel, secrets };
}
