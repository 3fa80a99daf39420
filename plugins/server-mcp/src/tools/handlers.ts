import {
  delegateToWire,
  kitInfoToWire,
  runToWire,
  toolToWire,
  validationToWire,
  type LackpyService,
} from 'lackpy';
import type { z } from 'zod';
import type { Answer } from './answer.js';
import type { Call } from './call.js';
import { diagnosticToWire, runDiagnostics } from './diagnostics.js';
import { INPUT } from './input.js';
import { kitArgument } from './kit-argument.js';
import { programOptions, runOptions } from './service-options.js';

/** A tool: what it takes, and what it does with that. */
export interface Handler {
  readonly inputSchema: z.ZodType;
  readonly run: (service: LackpyService, args: unknown, call: Call) => Promise<Answer>;
}

function handler<Input>(
  inputSchema: z.ZodType<Input>,
  work: (service: LackpyService, input: Input, call: Call) => Promise<Answer>,
): Handler {
  return { inputSchema, run: (service, args, call) => work(service, inputSchema.parse(args), call) };
}

function done(json: Answer['json']): Answer {
  return { json, failed: false };
}

/** What each tool does: one call of the service, answered in the words of the command line. */
export const HANDLERS = {
  delegate: handler(INPUT.delegate, async (service, { intent, ...rest }, call) => {
    const result = await service.delegate(intent, { ...(await runOptions(rest, service)), ...call });
    const { stdout, success } = result;
    const json = { ...delegateToWire(result), diagnostics: runDiagnostics(result), stdout };
    return { json, failed: !success };
  }),
  generate: handler(INPUT.generate, async (service, { intent, ...rest }, call) => {
    const made = await service.generate(intent, { ...(await programOptions(rest, service)), ...call });
    return done({
      program: made.program,
      generation_tier: made.generationTier,
      generation_time_ms: made.generationTimeMs,
      ...(made.chosenTools === null ? {} : { chosen_tools: made.chosenTools }),
    });
  }),
  run_program: handler(INPUT.run_program, async (service, { program, ...rest }, call) => {
    const result = await service.runProgram(program, { ...(await runOptions(rest, service)), ...call });
    const { stdout, success } = result;
    return {
      json: { ...runToWire(result), diagnostics: runDiagnostics(result), stdout },
      failed: !success,
    };
  }),
  validate: handler(INPUT.validate, async (service, { program, ...rest }) => {
    const result = await service.validate(program, await programOptions(rest, service));
    return done({ ...validationToWire(result), diagnostics: result.diagnostics.map(diagnosticToWire) });
  }),
  create: handler(INPUT.create, async (service, { program, name, pattern, ...rest }) => {
    const result = await service.create(program, {
      ...(await programOptions(rest, service)),
      name,
      pattern,
    });
    if (result.success) return done({ success: true, path: result.path });
    const { errors, diagnostics } = result;
    return {
      json: { success: false, errors, diagnostics: diagnostics.map(diagnosticToWire) },
      failed: true,
    };
  }),
  kit_info: handler(INPUT.kit_info, async (service, { kit }) => {
    const { workspace } = await service.status();
    return done(kitInfoToWire(await service.kitInfo(await kitArgument(kit, workspace))));
  }),
  kit_list: handler(INPUT.kit_list, async (service) => done({ kits: await service.kitList() })),
  kit_create: handler(INPUT.kit_create, async (service, { name, tools, description }) =>
    done({ ...(await service.kitCreate(name, { tools, description })) }),
  ),
  toolbox_list: handler(INPUT.toolbox_list, async (service) =>
    done({ tools: (await service.toolboxList()).map(toolToWire) }),
  ),
} as const satisfies Readonly<Record<keyof typeof INPUT, Handler>>;
