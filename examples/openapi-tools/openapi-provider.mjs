const TYPES = {
  string: 'str',
  integer: 'int',
  number: 'float',
  boolean: 'bool',
  array: 'list',
  object: 'dict',
};

/** The `get` operations of an OpenAPI document, by their ids. */
function operationsOf(document) {
  const paths = Object.entries(document.paths);
  return new Map(
    paths
      .filter(([, item]) => item.get !== undefined)
      .map(([path, { get }]) => [get.operationId, { path, ...get }]),
  );
}

function addressOf(base, { path, parameters = [] }, args) {
  const given = parameters.filter(({ name }) => args[name] !== undefined && args[name] !== null);
  const filled = given
    .filter((parameter) => parameter.in === 'path')
    .reduce((text, { name }) => text.replace(`{${name}}`, encodeURIComponent(String(args[name]))), path);
  const address = new URL(base + filled);
  for (const { name } of given.filter((parameter) => parameter.in === 'query')) {
    address.searchParams.set(name, String(args[name]));
  }
  return address;
}

/** A tool provider: every `get` operation of an OpenAPI document is a tool that reads. */
export function openApiProvider(name, document, base = document.servers[0].url) {
  const operations = operationsOf(document);
  return {
    name,
    tools: () =>
      [...operations].map(([id, { summary, parameters = [] }]) => ({
        name: id,
        provider: name,
        description: summary,
        args: parameters.map(({ name: arg, required, schema }) => ({
          name: arg,
          type: TYPES[schema.type] ?? 'any',
          required,
        })),
        gradeW: 1,
        effectsCeiling: 1,
      })),
    resolve:
      (spec) =>
      async (args, { signal }) => {
        const response = await fetch(addressOf(base, operations.get(spec.name), args), { signal });
        if (!response.ok) throw new Error(`${spec.name}: the server answered ${response.status}`);
        return await response.json();
      },
  };
}
