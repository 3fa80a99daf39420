import { ContainerModule } from 'inversify';
import type { LoadedConfig } from '../config/config.js';
import { didYouMean } from '../diagnostics/suggest.js';
import { Delegation } from '../delegate/delegation.js';
import { Generator } from '../delegate/generator.js';
import { KitChoice } from '../delegate/kit-choice.js';
import { LackpyService } from '../delegate/lackpy-service.js';
import { Languages } from '../delegate/languages.js';
import { Preparation } from '../delegate/preparation.js';
import { ProgramChecker } from '../delegate/program-checker.js';
import { RuleResolver } from '../delegate/rule-resolver.js';
import { Runner } from '../delegate/runner.js';
import { KitResolver, type ToolGuard } from '../kit/kit-resolver.js';
import { KitStore } from '../kit/kit-store.js';
import type { PluginCatalog } from '../plugins/plugin-catalog.js';
import { Policy } from '../policy/policy.js';
import { TemplateStore } from '../templates/template-store.js';
import type { Workspace } from '../workspace/workspace.js';
import type { PortBindings } from './bind-ports.js';
import { makeToolbox } from './make-toolbox.js';
import { makeTraceHub } from './make-trace-hub.js';
import { Core, type Warn } from './tokens.js';

/** What the core's services are made from. */
export interface CoreInputs {
  readonly workspace: Workspace;
  readonly loaded: LoadedConfig;
  readonly plugins: PluginCatalog;
  readonly ports: PortBindings;
  readonly warn: Warn;
}

/** The core's own bindings: each service once, made from other bindings when first asked for. */
export function coreModule({ workspace, loaded, plugins, ports, warn }: CoreInputs): ContainerModule {
  const { config } = loaded;
  return new ContainerModule(({ bind }) => {
    bind(Core.workspace).toConstantValue(workspace);
    bind(Core.config).toConstantValue(loaded);
    bind(Core.warn).toConstantValue(warn);
    bind(Core.plugins).toConstantValue(plugins);
    bind(Core.toolbox).toDynamicValue(
      async () => await makeToolbox(ports.lookup('toolProvider'), config.tools, warn),
    );
    bind(Core.traces).toDynamicValue(
      async () => await makeTraceHub(ports.lookup('traceSink'), config.trace, warn),
    );
    bind(Core.policy).toDynamicValue(async () => await Policy.of(config.policy, loaded.file));
    bind(Core.kitStore).toConstantValue(new KitStore(workspace.kitsDir));
    bind(Core.templates).toConstantValue(new TemplateStore(workspace.templatesDir));
    bind(Core.languages).toConstantValue(new Languages(ports.lookup('parser'), config));
    bind(Core.rules).toConstantValue(new RuleResolver(ports.lookup('rule'), config.rules));
    bind(Core.checker).toConstantValue(new ProgramChecker(ports.lookup('validator'), config.validator.name));
    bind(Core.kits).toResolvedValue(
      (toolbox, store, policy) => {
        const names = toolbox.list().map(({ name }) => name);
        for (const tool of policy.unknownTools(names)) {
          warn(`policy.arguments names the tool '${tool}', which is not there.${didYouMean(tool, names)}`);
        }
        const guard: ToolGuard = (spec, invoke) => policy.guard(spec, invoke);
        return new KitResolver(toolbox, store, workspace.root, config.kit.default, guard);
      },
      [Core.toolbox, Core.kitStore, Core.policy],
    );
    bind(Core.preparation).toResolvedValue(
      (kits, languages, rules, policy) => new Preparation(kits, languages, rules, policy, config.limits),
      [Core.kits, Core.languages, Core.rules, Core.policy],
    );
    bind(Core.generator).toResolvedValue(
      (checker, templates) =>
        new Generator(ports.lookup('inferenceProvider'), config.inference, checker, templates),
      [Core.checker, Core.templates],
    );
    bind(Core.choice).toResolvedValue(
      (toolbox, kits, policy, preparation, generator) =>
        new KitChoice({ toolbox, kits, policy, preparation, generator }),
      [Core.toolbox, Core.kits, Core.policy, Core.preparation, Core.generator],
    );
    bind(Core.runner).toResolvedValue(
      (traces) => new Runner(ports.lookup('executor'), config.executor.name, config.sandbox, traces),
      [Core.traces],
    );
    bind(Core.delegation).toResolvedValue(
      (choice, generator, runner) => new Delegation({ choice, generator, runner, warn }),
      [Core.choice, Core.generator, Core.runner],
    );
    bind(Core.service).toResolvedValue(
      (toolbox, kits, kitStore, templates, languages, preparation, checker, generator, ...rest) => {
        const [runner, choice, delegation] = rest;
        return new LackpyService({
          ...{ workspace, loaded, plugins },
          ...{ toolbox, kits, kitStore, templates, languages, preparation, checker, generator },
          ...{ runner, choice, delegation },
        });
      },
      [
        Core.toolbox,
        Core.kits,
        Core.kitStore,
        Core.templates,
        Core.languages,
        Core.preparation,
        Core.checker,
        Core.generator,
        Core.runner,
        Core.choice,
        Core.delegation,
      ],
    );
  });
}
