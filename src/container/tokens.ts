import type { ServiceIdentifier } from 'inversify';
import type { LoadedConfig } from '../config/config.js';
import type { Delegation } from '../delegate/delegation.js';
import type { KitChoice } from '../delegate/kit-choice.js';
import type { Generator } from '../delegate/generator.js';
import type { LackpyService } from '../delegate/lackpy-service.js';
import type { Languages } from '../delegate/languages.js';
import type { Preparation } from '../delegate/preparation.js';
import type { ProgramChecker } from '../delegate/program-checker.js';
import type { RuleResolver } from '../delegate/rule-resolver.js';
import type { Runner } from '../delegate/runner.js';
import type { KitResolver } from '../kit/kit-resolver.js';
import type { KitStore } from '../kit/kit-store.js';
import type { Toolbox } from '../kit/toolbox.js';
import type { PortTypes } from '../plugins/manifest.js';
import type { PluginCatalog } from '../plugins/plugin-catalog.js';
import type { Policy } from '../policy/policy.js';
import type { PortKey } from '../ports/port.js';
import type { TemplateStore } from '../templates/template-store.js';
import type { TraceHub } from '../trace/trace-hub.js';
import type { Workspace } from '../workspace/workspace.js';

/** A typed token. `Symbol.for` lets two copies of the core agree on it. */
function token<T>(name: string): ServiceIdentifier<T> {
  return Symbol.for(`lackpy:${name}`);
}

/** The container's token of each port. Implementations are bound to it under their name (`whenNamed`). */
export const Port: { readonly [P in PortKey]: ServiceIdentifier<PortTypes[P]> } = {
  parser: token('parser'),
  validator: token('validator'),
  rule: token('rule'),
  toolProvider: token('toolProvider'),
  inferenceProvider: token('inferenceProvider'),
  executor: token('executor'),
  traceSink: token('traceSink'),
};

/** Tells the user of something that does not stop the work. */
export type Warn = (message: string) => void;

/** The container's tokens of the core's own services. */
export const Core = {
  workspace: token<Workspace>('core:workspace'),
  config: token<LoadedConfig>('core:config'),
  warn: token<Warn>('core:warn'),
  plugins: token<PluginCatalog>('core:plugins'),
  toolbox: token<Toolbox>('core:toolbox'),
  kitStore: token<KitStore>('core:kitStore'),
  kits: token<KitResolver>('core:kits'),
  templates: token<TemplateStore>('core:templates'),
  traces: token<TraceHub>('core:traces'),
  policy: token<Policy>('core:policy'),
  languages: token<Languages>('core:languages'),
  rules: token<RuleResolver>('core:rules'),
  preparation: token<Preparation>('core:preparation'),
  checker: token<ProgramChecker>('core:checker'),
  generator: token<Generator>('core:generator'),
  runner: token<Runner>('core:runner'),
  choice: token<KitChoice>('core:choice'),
  delegation: token<Delegation>('core:delegation'),
  service: token<LackpyService>('core:service'),
} as const;
