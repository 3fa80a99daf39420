import {
  LackpyError,
  messageOf,
  type ExecutionEnvironment,
  type ExecutionResult,
  type Executor,
  type Limits,
  type ProfileReport,
  type ValidatedProgram,
} from 'lackpy';
import { ProfileChoice } from './confine/choose.js';
import { cannotStart } from './confine/cannot-start.js';
import type { Allowance, Profile } from './confine/profile.js';
import { PROFILES } from './confine/profiles.js';
import { EngineProcess } from './pool/engine-process.js';
import { Pool, type PoolOptions } from './pool/pool.js';
import { SandboxedRun } from './run/sandboxed-run.js';

/** What an executor is made from. */
export interface ProcessSetup {
  /** The bundle of the engine, an absolute path. */
  readonly engine: string;
  readonly pool: PoolOptions;
  readonly warn: (message: string) => void;
}

/** Pools of different profiles or allowances that are kept at most; the one used least lately ends. */
const MOST_POOLS = 3;

/** What a profile is tried with. */
const TRIAL: Allowance = { memoryBytes: 64 * 1024 * 1024, cpuSeconds: 30 };

/** Processor time beside that of the programs, for starting. */
const START_SECONDS = 5;

/** Runs programs in confined processes. */
export class ProcessExecutor implements Executor {
  private readonly pools = new Map<string, Pool>();
  private readonly draining = new Set<Pool>();
  private readonly choice: ProfileChoice;
  private closed = false;

  constructor(private readonly setup: ProcessSetup) {
    this.choice = new ProfileChoice(setup.warn);
  }

  async execute(program: ValidatedProgram, environment: ExecutionEnvironment): Promise<ExecutionResult> {
    const { limits } = environment;
    const { language } = program.program;
    const profile =
      this.choice.known(environment.profile ?? null) ?? (await this.profileFor(environment, language));
    const pool = this.poolFor(profile, limits);
    const process = pool.takeWaiting(language) ?? (await take(pool, profile, language));
    try {
      const result = await new SandboxedRun(process, program, environment).execute();
      return { ...result, profile: profile.name };
    } finally {
      pool.giveBack(process);
    }
  }

  async profiles(): Promise<readonly ProfileReport[]> {
    const reports: ProfileReport[] = [];
    for (const profile of PROFILES) {
      const fault = await this.choice.faultOf(profile, (tried) => this.tryOut(tried));
      const { name, describe, remedy } = profile;
      const isDefault = fault === null && reports.every((report) => report.fault !== null);
      reports.push({ name, describe, fault, remedy, isDefault });
    }
    return reports;
  }

  async close(): Promise<void> {
    this.closed = true;
    const pools = [...this.pools.values(), ...this.draining];
    this.pools.clear();
    await Promise.all(pools.map((pool) => pool.close()));
  }

  private async profileFor({ profile, limits }: ExecutionEnvironment, language: string): Promise<Profile> {
    try {
      return await this.choice.get(profile ?? null, (tried) => this.attempt(tried, limits, language));
    } catch (error) {
      this.requireOpen();
      throw error;
    }
  }

  private requireOpen(): void {
    if (this.closed) throw new LackpyError('SERVICE_CLOSED', 'The sandbox was closed');
  }

  /** Starts the process that the first run of a profile will use. */
  private async attempt(profile: Profile, limits: Limits, language: string): Promise<void> {
    const pool = this.poolFor(profile, limits);
    pool.putBack(await pool.take(language));
  }

  private async tryOut(profile: Profile): Promise<void> {
    const process = this.start(profile, TRIAL);
    await process.ready;
    process.kill();
    await process.gone;
  }

  private start(profile: Profile, allowance: Allowance): EngineProcess {
    return new EngineProcess(profile.launch(this.setup.engine, allowance));
  }

  private poolFor(profile: Profile, limits: Limits): Pool {
    this.requireOpen();
    const allowance = this.allowanceFor(limits);
    const key = JSON.stringify([profile.name, allowance]);
    const pool = this.pools.get(key) ?? new Pool(() => this.start(profile, allowance), this.setup.pool);
    this.pools.delete(key);
    this.pools.set(key, pool);
    if (this.pools.size > MOST_POOLS) this.endOldest();
    return pool;
  }

  private allowanceFor({ memoryBytes, timeoutMs }: Limits): Allowance {
    const seconds = Math.ceil(timeoutMs / 1000) * this.setup.pool.runsPerProcess;
    return { memoryBytes, cpuSeconds: seconds + START_SECONDS };
  }

  private endOldest(): void {
    const [oldest] = this.pools;
    if (oldest === undefined) return;
    const [key, pool] = oldest;
    this.pools.delete(key);
    this.draining.add(pool);
    void pool.drain().then(() => this.draining.delete(pool));
  }
}

async function take(pool: Pool, profile: Profile, language: string): Promise<EngineProcess> {
  try {
    return await pool.take(language);
  } catch (error) {
    throw cannotStart(profile, messageOf(error), error);
  }
}
