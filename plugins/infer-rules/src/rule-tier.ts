import type { GenerationRequest, InferenceProvider, Proposal } from 'lackpy';
import { callProgram, freeName } from './call-program.js';
import { intentRules } from './intent-rules.js';
import { toolNamed } from './tool-named.js';

/** The longest intent, in characters, that can be one of the short commands the rules know. */
const MAX_INTENT_LENGTH = 5_000;

/** The tier of fixed patterns. Asks nobody and remembers nothing. */
export class RuleTier implements InferenceProvider {
  available(): boolean {
    return true;
  }

  /**
   * The program of the first rule that is the whole intent and whose tool is in the kit; null when there is none, and
   * for a second try, since a rule has only one program.
   */
  async generate(request: GenerationRequest): Promise<Proposal | null> {
    request.signal.throwIfAborted();
    if (request.feedback !== null) return null;
    const intent = request.intent.trim();
    if (intent.length > MAX_INTENT_LENGTH) return null;
    for (const rule of intentRules) {
      const tool = toolNamed(rule.tool, request.tools);
      const value = tool === undefined ? null : rule.read(intent);
      if (tool === undefined || value === null) continue;
      const variable = freeName(rule.variable, request);
      return {
        program: callProgram(request.parser, { variable, tool: tool.name, value }),
        origin: rule.name,
      };
    }
    return null;
  }
}
