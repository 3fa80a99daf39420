import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { PLUGIN_API_VERSION, contribution, createLackpy, definePlugin } from 'lackpy';
import { openApiProvider } from './openapi-provider.mjs';

const BOOKS = [
  { id: 1, author: 'Le Guin', title: 'The Dispossessed', loans: 12 },
  { id: 2, author: 'Le Guin', title: 'The Lathe of Heaven', loans: 7 },
  { id: 3, author: 'Lem', title: 'Solaris', loans: 9 },
];

// The server that the document describes, so that the example needs no network.
const library = createServer(({ url }, response) => {
  const { pathname, searchParams } = new URL(url, 'http://library');
  const id = /^\/books\/(\d+)\/loans$/.exec(pathname)?.[1];
  const byAuthor = BOOKS.filter(({ author }) => author === searchParams.get('author'));
  const found = id === undefined ? byAuthor : BOOKS.find((book) => book.id === Number(id))?.loans;
  response.writeHead(found === undefined ? 404 : 200).end(JSON.stringify(found ?? null));
});
await new Promise((resolve) => library.listen(0, '127.0.0.1', resolve));

const document = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8'));
const provider = openApiProvider('library', document, `http://127.0.0.1:${library.address().port}`);
const plugin = definePlugin({
  name: 'lackpy-plugin-tools-library',
  apiVersion: PLUGIN_API_VERSION,
  provides: { toolProvider: [contribution({ name: 'library', create: () => provider })] },
});

const lackpy = await createLackpy({ config: {}, plugins: [plugin] });
const program = '{book["title"]: count_loans(book["id"]) for book in list_books("Le Guin")}';
const { output, error, trace } = await lackpy.runProgram(program, { kit: ['list_books', 'count_loans'] });
console.log(JSON.stringify(error ?? output));
console.log(`${trace.entries.length} requests`);
await lackpy.close();
library.close();
