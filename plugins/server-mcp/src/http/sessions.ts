import { randomUUID } from 'node:crypto';
import { WebStandardStreamableHTTPServerTransport, type McpServer } from '@modelcontextprotocol/server';
import { HttpError } from './http-error.js';

/** How many sessions there may be, and for how long nobody need use them. */
export interface SessionLimits {
  readonly most: number;
  readonly idleMs: number;
}

interface Session {
  readonly server: McpServer;
  readonly transport: WebStandardStreamableHTTPServerTransport;
  /** Requests that are being answered, open streams among them. */
  active: number;
  lastUsed: number;
}

type Sent = (answer: Response) => Promise<void>;

/**
 * The sessions of clients that speak the protocol up to 2025-11-25. When there are as many as may be, the one that nobody
 * has used for the longest time makes room; its client is told 404 and starts anew, as the protocol says.
 */
export class Sessions {
  private readonly sessions = new Map<string, Session>();
  /** Requests of clients that have no session yet. */
  private starting = 0;
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly make: () => McpServer,
    private readonly limits: SessionLimits,
    private readonly onError: (error: Error) => void,
  ) {
    this.timer = setInterval(() => this.endIdle(), Math.max(100, limits.idleMs / 4));
    this.timer.unref();
  }

  /**
   * Lets the session of a request answer it, or a new one when it names none.
   * @param sent settles when the answer is on its way or its client gone.
   * @throws HttpError 404 for a session that is no more, 503 when there is no room.
   */
  async answer(request: Request, parsedBody: unknown, sent: Sent): Promise<void> {
    const id = request.headers.get('mcp-session-id');
    if (id === null) return await this.answerNew(request, parsedBody, sent);
    const session = this.sessions.get(id);
    if (session === undefined) throw new HttpError(404, 'Session not found', {}, -32001);
    await this.answerIn(session, request, parsedBody, sent);
  }

  /** Ends all sessions, and with them their calls. */
  async close(): Promise<void> {
    clearInterval(this.timer);
    await Promise.all([...this.sessions.values()].map((session) => this.end(session)));
  }

  private async answerNew(request: Request, parsedBody: unknown, sent: Sent): Promise<void> {
    this.makeRoom();
    this.starting++;
    try {
      const session = await this.start();
      await this.answerIn(session, request, parsedBody, sent);
      if (session.transport.sessionId === undefined) await this.end(session);
    } finally {
      this.starting--;
    }
  }

  private async answerIn(session: Session, request: Request, parsedBody: unknown, sent: Sent): Promise<void> {
    session.active++;
    try {
      await sent(await session.transport.handleRequest(request, { parsedBody }));
    } finally {
      session.active--;
      session.lastUsed = performance.now();
    }
  }

  /** A session that becomes known when its client has initialized it. */
  private async start(): Promise<Session> {
    const server = this.make();
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => void this.sessions.set(id, session),
      onsessionclosed: (id) => void this.sessions.delete(id),
    });
    const session: Session = { server, transport, active: 0, lastUsed: performance.now() };
    await server.connect(transport);
    server.server.onerror = this.onError;
    return session;
  }

  private makeRoom(): void {
    if (this.sessions.size + this.starting < this.limits.most) return;
    const idle = [...this.sessions.values()].filter((session) => session.active === 0);
    const [oldest] = idle.sort((a, b) => a.lastUsed - b.lastUsed);
    if (oldest === undefined) throw new HttpError(503, 'Too many sessions', { 'retry-after': '5' });
    void this.end(oldest);
  }

  private endIdle(): void {
    const before = performance.now() - this.limits.idleMs;
    for (const session of this.sessions.values()) {
      if (session.active === 0 && session.lastUsed < before) void this.end(session);
    }
  }

  private async end(session: Session): Promise<void> {
    if (session.transport.sessionId !== undefined) this.sessions.delete(session.transport.sessionId);
    await session.server.close().catch(this.onError);
  }
}
