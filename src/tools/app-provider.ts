import { LackpyError } from '../diagnostics/lackpy-error.js';
import { didYouMean } from '../diagnostics/suggest.js';
import type { ToolFunction, ToolProvider, ToolRegistration, ToolSpec } from '../ports/tool-provider.js';
import { givenArguments, parseArguments } from './call-arguments.js';
import { leftOutByNone, schemaArguments } from './schema-arguments.js';
import type { AppTool, AppTools, ToolTraits } from './tool.js';

/** The tools of an app as a provider. */
export class AppToolProvider implements ToolProvider {
  constructor(
    readonly name: string,
    private readonly all: AppTools,
    private readonly warn: (message: string) => void,
  ) {}

  /** Every tool, with the arguments that its schema tells of. Tools of which they are not known are warned of. */
  async tools(): Promise<ToolRegistration[]> {
    const made = await Promise.all(
      Object.entries(this.all).map(([name, one]) => this.registration(name, one)),
    );
    return made.filter((registration) => registration !== null);
  }

  /** @throws LackpyError TOOL_UNAVAILABLE for a name that is not among the tools. */
  async resolve({ name }: ToolSpec): Promise<ToolFunction> {
    const found = Object.hasOwn(this.all, name) ? this.all[name] : undefined;
    if (found === undefined) {
      const near = didYouMean(name, Object.keys(this.all));
      throw new LackpyError('TOOL_UNAVAILABLE', `The app has no tool '${name}'.${near}`);
    }
    const leftOut = leftOutByNone(await found.inputSchema());
    return async (args, context) => {
      const given = givenArguments(args, leftOut);
      const parsed = found.schema === null ? given : await parseArguments(name, found.schema, given);
      return await found.call(parsed, context);
    };
  }

  private async registration(name: string, tool: AppTool): Promise<ToolRegistration | null> {
    const { inputSchema, signature } = tool;
    const known = signature === undefined ? await inputSchema() : null;
    if (signature === undefined && known === null) {
      this.warn(`The tool '${name}' is left out: its schema does not tell the names of its arguments.`);
      return null;
    }
    return { name, provider: this.name, args: signature ?? schemaArguments(known), ...traitsOf(tool) };
  }
}

function traitsOf({
  inputSchema: _inputSchema,
  signature: _signature,
  schema: _schema,
  call: _call,
  ...traits
}: AppTool): ToolTraits {
  return traits;
}
