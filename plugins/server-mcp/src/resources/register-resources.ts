import {
  ResourceNotFoundError,
  ResourceTemplate,
  type McpServer,
  type ReadResourceResult,
} from '@modelcontextprotocol/server';
import { isLackpyError, kitInfoToWire, specToWire, toJson, type LackpyService } from 'lackpy';
import { templateToWire } from './template.js';

const MIME_TYPE = 'application/json';

/** Things of one kind that clients can list and read as JSON. */
interface Collection {
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly names: () => Promise<readonly string[]>;
  /** @throws LackpyError when there is nothing of that name. */
  readonly read: (name: string) => Promise<unknown>;
}

/** Gives a server the language specs, kits and templates as resources. */
export function registerResources(server: McpServer, service: LackpyService): void {
  for (const collection of collections(service)) register(server, collection);
}

function collections(service: LackpyService): readonly Collection[] {
  return [
    {
      kind: 'spec',
      title: 'Language',
      description: 'What a program of this language may hold',
      names: async () => [(await service.languages.get()).parser.language],
      read: async (language) => specToWire(await service.spec({ language })),
    },
    {
      kind: 'kits',
      title: 'Kit',
      description: 'The tools of a kit and how far they reach',
      names: async () => (await service.kitList()).map((kit) => kit.name),
      read: async (name) => (await isKit(service, name)) && kitInfoToWire(await service.kitInfo(name)),
    },
    {
      kind: 'templates',
      title: 'Template',
      description: 'A saved program and the intents it answers',
      names: async () => (await service.templateList()).templates.map((template) => template.name),
      read: async (name) => {
        const { templates } = await service.templateList();
        const found = templates.find((template) => template.name === name);
        return found !== undefined && templateToWire(found);
      },
    },
  ];
}

async function isKit(service: LackpyService, name: string): Promise<boolean> {
  return (await service.kitList()).some((kit) => kit.name === name);
}

function register(server: McpServer, { kind, title, description, names, read }: Collection): void {
  const uriOf = (name: string): string => `lackpy://${kind}/${encodeURIComponent(name)}`;
  const list = async (): Promise<{ resources: { uri: string; name: string; title: string }[] }> => ({
    resources: (await names()).map((name) => ({ uri: uriOf(name), name, title: `${title} ${name}` })),
  });
  const template = new ResourceTemplate(`lackpy://${kind}/{name}`, { list });
  server.registerResource(
    kind,
    template,
    { title, description, mimeType: MIME_TYPE },
    async (uri, { name }) => {
      const known = typeof name === 'string' ? await orNotFound(uri, read(decoded(uri, name))) : false;
      if (known === false) throw new ResourceNotFoundError(uri.href);
      return contents(uri, known);
    },
  );
}

function decoded(uri: URL, name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    throw new ResourceNotFoundError(uri.href);
  }
}

async function orNotFound<T>(uri: URL, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isLackpyError(error) && error.code === 'PORT_UNKNOWN_NAME') throw new ResourceNotFoundError(uri.href);
    throw error;
  }
}

function contents(uri: URL, value: unknown): ReadResourceResult {
  return { contents: [{ uri: uri.href, mimeType: MIME_TYPE, text: toJson(value, 2) }] };
}
