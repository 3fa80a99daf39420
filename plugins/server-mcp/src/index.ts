export { createMcpServer } from './create-server.js';
export { serveHttp, type HttpHandle, type HttpOptions } from './http/serve-http.js';
export type { ServerOptions } from './options.js';
export { serveStdio, type StdioHandle, type StdioOptions } from './stdio/serve-stdio.js';
