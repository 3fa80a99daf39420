/** What raw JavaScript in the sandbox tries. It fails when it is refused, or gets nothing that is the host's. */
export interface Attempt {
  readonly name: string;
  readonly code: string;
  /** The error codes that it may get. */
  readonly refused?: RegExp;
  /** What it may get, where it is not refused: nothing of the host's. */
  readonly got?: unknown;
}

const NO_SUCH = /^(ENOENT|EACCES|EPERM|EROFS)$/;
const NO_SOCKET = /^(EPERM|EACCES|ENETUNREACH|EAI_AGAIN|ENOTFOUND|ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT)$/;
const NO_PROCESS = /^(EPERM|ENOENT|EACCES|EAGAIN)$/;
const NO_WRITE = /^(EROFS|EACCES|ENOENT|EPERM|EFBIG)$/;

function read(path: string): string {
  return `const fs = await load('node:fs'); return fs.readFileSync(${JSON.stringify(path)}, 'utf8').slice(0, 20);`;
}

function list(path: string): string {
  return `const fs = await load('node:fs'); return fs.readdirSync(${JSON.stringify(path)}).length;`;
}

function write(path: string): string {
  return `const fs = await load('node:fs'); fs.writeFileSync(${JSON.stringify(path)}, 'x'); return 'written';`;
}

function connect(options: string): string {
  return `const net = await load('node:net'); return await new Promise((resolve, reject) => {
    const socket = net.connect(${options}, () => resolve('connected'));
    socket.on('error', reject);
  });`;
}

function start(call: string): string {
  return `const { spawnSync, execFileSync } = await load('node:child_process'); const { error, pid } = ${call};
    if (error) throw error; return pid;`;
}

function listen(options: string): string {
  return `const net = await load('node:net'); return await new Promise((resolve, reject) => {
    net.createServer().on('error', reject).listen(${options}, () => resolve('listening'));
  });`;
}

/** The attempts, by what they are after. `HOST_PORT`, `HOST_PID` and `HOST_FILE` are real ones of the host. */
export const ATTEMPTS: readonly Attempt[] = [
  {
    name: 'network: connect to the outside',
    code: connect(`{ host: '1.1.1.1', port: 53 }`),
    refused: NO_SOCKET,
  },
  {
    name: 'network: connect to a server of the host',
    code: connect(`{ host: '127.0.0.1', port: HOST_PORT }`),
    refused: NO_SOCKET,
  },
  { name: 'network: listen', code: listen(`0, '127.0.0.1'`), refused: NO_SOCKET },
  {
    name: 'network: listen on a Unix socket',
    code: listen(`'/tmp/socket'`),
    refused: /EPERM|EACCES|ENOENT|EROFS/,
  },
  {
    name: 'network: listen on an abstract socket',
    code: listen(`'\\0lackpy'`),
    refused: /EPERM|EACCES|EINVAL/,
  },
  {
    name: 'network: connect to the socket of docker',
    code: connect(`'/var/run/docker.sock'`),
    refused: /EPERM|EACCES|ENOENT/,
  },
  {
    name: 'network: send a datagram',
    code: `const dgram = await load('node:dgram'); return await new Promise((resolve, reject) => {
      const socket = dgram.createSocket('udp4').on('error', reject);
      socket.send('x', 53, '1.1.1.1', (error) => (error ? reject(error) : resolve('sent')));
    });`,
    refused: NO_SOCKET,
  },
  {
    name: 'network: look up a name',
    code: `const dns = await load('node:dns/promises'); return await dns.lookup('example.com');`,
    refused: /EAI_AGAIN|ENOTFOUND|EPERM|EAI_/,
  },
  {
    name: 'network: fetch',
    code: `try { return (await fetch('http://127.0.0.1:HOST_PORT/')).status; } catch (error) { throw error.cause ?? error; }`,
    refused: NO_SOCKET,
  },
  {
    name: 'network: interfaces of the host',
    code: `const os = await load('node:os'); return Object.values(os.networkInterfaces()).flat().filter((one) => !one.internal).length;`,
    refused: /ERR_SYSTEM_ERROR|EPERM/,
    got: 0,
  },
  { name: 'files: /etc/passwd', code: read('/etc/passwd'), refused: NO_SUCH },
  { name: 'files: /etc/shadow', code: read('/etc/shadow'), refused: NO_SUCH },
  { name: 'files: a file of the host', code: read('HOST_FILE'), refused: NO_SUCH },
  { name: 'files: the home folder', code: list('/root'), refused: NO_SUCH },
  { name: 'files: all homes', code: list('/home'), refused: NO_SUCH },
  { name: 'files: the workspace', code: list('HOST_FOLDER'), refused: NO_SUCH },
  { name: 'files: out of the root by ..', code: read('/../../../../etc/passwd'), refused: NO_SUCH },
  { name: 'files: the root of another process', code: list('/proc/1/root/etc'), refused: NO_SUCH },
  {
    name: 'files: devices',
    code: `const fs = await load('node:fs'); return fs.readdirSync('/dev');`,
    refused: NO_SUCH,
    got: ['null'],
  },
  {
    name: 'files: what is there at all',
    code: `const fs = await load('node:fs'); return fs.readdirSync('/').filter((name) => !['dev', 'engine', 'lib', 'lib64', 'usr', 'opt'].includes(name));`,
    got: [],
  },
  { name: 'processes: list them', code: list('/proc'), refused: NO_SUCH },
  {
    name: 'processes: signal the parent',
    code: `process.kill(process.ppid === 0 ? 1 : process.ppid, 'SIGTERM'); return 'sent';`,
    refused: /EPERM|ESRCH/,
  },
  {
    name: 'processes: signal a process of the host',
    code: `process.kill(HOST_PID, 0); return 'there';`,
    refused: /EPERM|ESRCH/,
  },
  {
    name: 'processes: signal all',
    code: `process.kill(-1, 'SIGKILL'); return 'sent';`,
    refused: /EPERM|ESRCH/,
  },
  {
    name: 'processes: memory of another process',
    code: `const fs = await load('node:fs'); return fs.openSync('/proc/1/mem', 'r');`,
    refused: NO_SUCH,
  },
  {
    name: 'processes: start a shell',
    code: start(`spawnSync('/bin/sh', ['-c', 'id'])`),
    refused: NO_PROCESS,
  },
  {
    name: 'processes: start Node again',
    code: start(`spawnSync('/engine/node', ['-e', '1'])`),
    refused: NO_PROCESS,
  },
  {
    name: 'environment: variables',
    code: `return Object.keys(process.env).filter((name) => name !== 'PWD');`,
    got: [],
  },
  { name: 'environment: who one is', code: `return process.getuid();`, got: 65534 },
  {
    name: 'environment: the name of the host',
    code: `const os = await load('node:os'); return os.hostname();`,
    got: 'sandbox',
  },
  { name: 'environment: arguments', code: `return process.argv.slice(2);`, got: [] },
  { name: 'environment: capabilities', code: `process.setuid(0); return 'root';`, refused: /EPERM|EINVAL/ },
  { name: 'writing: beside the engine', code: write('/engine/engine.mjs'), refused: NO_WRITE },
  { name: 'writing: into the root', code: write('/new'), refused: NO_WRITE },
  { name: 'writing: /tmp', code: write('/tmp/new'), refused: NO_WRITE },
  { name: 'writing: /dev/shm', code: write('/dev/shm/new'), refused: NO_WRITE },
  { name: 'writing: /dev', code: write('/dev/new'), refused: NO_WRITE },
  { name: 'writing: a file of the host', code: write('HOST_FILE'), refused: NO_WRITE },
  {
    name: 'writing: a folder',
    code: `const fs = await load('node:fs'); fs.mkdirSync('/folder'); return 'made';`,
    refused: NO_WRITE,
  },
  {
    name: 'writing: over what the libraries are',
    code: `const fs = await load('node:fs'); fs.rmSync('/lib', { recursive: true }); return 'removed';`,
    refused: /EROFS|EBUSY|EACCES|EPERM|ENOENT|ERR_FS_EISDIR/,
  },
  {
    name: 'fork bomb, a hundred of it',
    code: `const { spawn } = await load('node:child_process'); let started = 0; let refused = '';
    for (let count = 0; count < 100; count++) {
      const child = spawn('/engine/node', ['-e', 'for(;;);']);
      child.on('error', (error) => (refused = error.code));
      if (child.pid !== undefined) started++;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (started === 0) throw Object.assign(new Error('refused'), { code: refused });
    return started;`,
    refused: NO_PROCESS,
  },
  {
    name: 'fork bomb, of cluster workers',
    code: `const cluster = (await load('node:cluster')).default;
    return await new Promise((resolve, reject) => { const worker = cluster.fork(); worker.on('error', reject); worker.on('online', () => resolve('online')); });`,
    refused: NO_PROCESS,
  },
];
