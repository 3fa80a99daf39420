import { failing, warning, type CodeHelp } from './code-help.js';
import type { ErrorCode } from './error-codes.js';

/** For every code of a LackpyError when it comes and what to do; `docs/errors.md` is made from it. */
export const ERROR_HELP: Readonly<Record<ErrorCode, CodeHelp>> = {
  CONFIG_UNREADABLE: failing(
    'The file that was found, or that `--config` names, is missing, is no JSON, YAML or TOML, or may not be read; or `mcp init` met a client config that is no JSON.',
    'Correct the file, or name another one with `--config`. The message has the place of the first fault.',
  ),
  CONFIG_INVALID: failing(
    'The config was read, and some of its keys or values are not among those that [the config](config.md) has. All faults are listed at once, each with its key path and the nearest legal key.',
    'Correct the keys named. An editor that knows `config.schema.json` shows the same faults while you write.',
  ),
  PLUGIN_NOT_FOUND: warning(
    'An entry of `plugins` names a package that cannot be found from the folder of the config file, or a path where nothing is; also `plugin info` with such a name, and `mcp serve` without the server package.',
    'Install the package beside the config file with the command in the hint, or correct the name. As long as nothing needs the plugin this is a warning.',
  ),
  PLUGIN_LOAD_FAILED: warning(
    'Importing the plugin threw or took too long, or its `create` threw when its name was first used.',
    'The message has the words of the plugin. Reinstall it, or look at what it depends on; `--verbose` shows the cause. It fails the command only where the plugin is used.',
  ),
  PLUGIN_INVALID: warning(
    'The package was imported, and its default export is no manifest made with `definePlugin`: there is none, it has no name, or a contribution lacks `name` or `create`.',
    'For your own plugin, compare its default export with [the example](plugins.md). Otherwise the package is not a plugin: take it out of `plugins`.',
  ),
  PLUGIN_API_VERSION: warning(
    'The `apiVersion` of the manifest is not the one that this lackpy has.',
    'Install versions of lackpy and the plugin that belong together.',
  ),
  PLUGIN_OPTIONS: failing(
    "The options that the config gives a plugin do not pass the plugin's own schema. The message has file, key path and what was expected.",
    'Correct the options; the page of the plugin lists them.',
  ),
  PLUGIN_DUPLICATE: warning(
    'Two plugins contribute the same name to the same port. The first one is used.',
    'Remove one of them from `plugins`.',
  ),
  PLUGIN_VERSIONS: failing(
    '`plugin doctor` found copies of a plugin that differ, where the workspace, the config or the core would find them.',
    'Keep one copy: uninstall the others, or run `npm dedupe`.',
  ),
  CORE_DUPLICATE: failing(
    "`plugin doctor` found that a plugin's `import 'lackpy'` would give another copy than the one that runs.",
    'Make lackpy a peer dependency of the plugin, or install one version of lackpy for both and run `npm dedupe`.',
  ),
  PORT_UNKNOWN_NAME: failing(
    'The config, an option or a call names a language, grammar, validator, rule, tier, executor or sink that no plugin provides.',
    'The hint lists the names that there are, and the package that would have the name. Correct the name, or install that package.',
  ),
  KIT_NOT_FOUND: failing(
    '`--kit` or `kit` names no kit of the workspace and no tool, or a kit file that cannot be read.',
    'Run `lackpy kit list` and `lackpy toolbox list` for the names, or `lackpy init` for a first kit.',
  ),
  KIT_INVALID: failing(
    'A kit file has a block that never ends or a line that is no tool name, a mapping is neither a list nor one of alias to tool, or an alias is no name that a program could call.',
    'Correct the line named. A kit is a list of tools, or a mapping of alias to tool.',
  ),
  KIT_EXISTS: failing(
    '`kit create` was given the name of a kit that is there.',
    'Choose another name, or edit or delete the file.',
  ),
  TOOL_NOT_FOUND: failing(
    'A tool was asked for by a name that the toolbox does not have, or a provider by the name of a tool that is not its own.',
    'The hint lists the tools that there are. `lackpy toolbox list` shows them with their providers.',
  ),
  TOOL_INVALID: failing(
    'The specification of a tool lacks a key or has one of the wrong shape; or a tool of another framework cannot be one of programs, because it has no function or needs approval.',
    'Correct the keys named, in `tools` of the config or where the tool is made.',
  ),
  TOOL_DUPLICATE: failing(
    'A tool or provider was registered under a name that is taken.',
    'Register it under another name, or leave one of them out.',
  ),
  TOOL_UNAVAILABLE: failing(
    'The provider of a tool is missing or says that it is not available, or an MCP server cannot be started, was lost, or does not have the tool any more.',
    'Start what the provider needs. For an MCP server the message has its command and its last words.',
  ),
  TOOL_MODULE: failing(
    'The module of a tool with the provider `module` was not found, threw when it was imported, or does not export the function.',
    'Correct `module` and `function`. The message says where was looked, and what the module does export.',
  ),
  TOOL_ARGUMENT: failing(
    'A program called a tool with a value of a kind that the tool does not take. The run ends with `TOOL_FAILED` and this message.',
    'Correct the call. `lackpy toolbox show` lists the arguments of a tool.',
  ),
  POLICY_ARGUMENT: failing(
    'A program called a tool with an argument outside `policy.arguments`. Literals are found when the program is checked, as `ARGUMENT_REFUSED`; this is for values that are known only when it runs.',
    'Call the tool with what the policy allows, or have whoever owns the config change [the policy](config.md#policy).',
  ),
  TOOL_PATH_OUTSIDE: failing(
    'A file tool was given a path or pattern that leads out of the workspace, also over a link or while another program exchanged folders.',
    'Use a path relative to the workspace. What lies outside cannot be reached.',
  ),
  TOOL_PATH_PROTECTED: failing(
    'A file tool was to change a file that its option `protect` names.',
    'Write elsewhere, or change the option.',
  ),
  TOOL_FILE_NOT_FOUND: failing(
    'A file tool was given a path where nothing is.',
    'Find the file first: the hint has the call of `find_files`.',
  ),
  TOOL_NOT_A_FILE: failing(
    'A file tool was given the path of a folder, pipe, socket or device.',
    'Name a file. For what is in a folder use `find_files`.',
  ),
  TOOL_FILE_TOO_LARGE: failing(
    'A file is larger than `maxReadBytes`, or its new content larger than `maxWriteBytes`.',
    'Raise the option if the file has to be handled as a whole.',
  ),
  TOOL_NOT_TEXT: failing(
    'A file holds bytes that are not UTF-8, or the new content holds half of a surrogate pair.',
    'Leave such files out: the file tools handle text.',
  ),
  TOOL_TOO_MANY_RESULTS: failing(
    'A search found more files than `maxResults`.',
    'Narrow the pattern, or raise the option.',
  ),
  NAME_INVALID: failing(
    'A kit or template was to have a name that no file should have.',
    'Use up to 100 letters, digits, `-` and `_`; a dot may not come first.',
  ),
  PARAM_COLLISION: failing(
    'A param has the name of a tool of the kit or of a builtin.',
    'Give the param another name.',
  ),
  PARAM_INVALID: failing(
    'The name of a param cannot be a variable, or its value holds something other than plain data.',
    'Use letters, digits and `_` in names; text, numbers, booleans, null, lists and plain objects in values.',
  ),
  TEMPLATE_NOT_FOUND: failing(
    'A template was asked for by a name that no file of `.lackpy/templates` has.',
    'The hint lists the templates; so does `lackpy template list`.',
  ),
  TEMPLATE_INVALID: failing(
    'A template file lacks its header or program, or its pattern is not legal. A template that is broken is left out with a warning when intents are matched.',
    'Correct the line named. Patterns are RE2: no lookaround and no backreferences.',
  ),
  TEMPLATE_EXISTS: failing(
    '`lackpy create` was given the name of a template that is there.',
    'Choose another name, or edit or delete the file.',
  ),
  GENERATION_FAILED: failing(
    'Every tier of `inference.order` was asked or skipped, and none had a valid program. The message has the reason of each.',
    'Word the intent like a template or rule, save a template with `lackpy create`, or add [a model](models.md).',
  ),
  TIER_FAILED: failing(
    'A model server cannot be reached, answers with an error, too late, with nothing, or breaks off. Later tiers are still asked; the reason is reported with theirs.',
    'Start the server, or correct its address in the options of the tier. `--verbose` shows the cause.',
  ),
  TIER_AUTH: failing(
    'A model server wants a key and has got none, or refuses it.',
    'Set the environment variable that the hint names to a key that is valid.',
  ),
  TIER_RATE_LIMITED: failing(
    'A model server wants fewer requests, also after the tries that the tier makes by itself.',
    'Wait, or raise the limit of the account.',
  ),
  TIER_MODEL_MISSING: failing(
    'The model server does not have the model that the option `model` names.',
    'Pull the model, or name one that the server has.',
  ),
  VALIDATION_FAILED: failing(
    'A program was to run and has faults. Nothing of it ran. Each fault has a code of its own: see the codes of findings.',
    'Correct the faults; `lackpy validate` lists all of them at once.',
  ),
  EVAL_INVALID: failing(
    'An eval file has an unknown key, a value of the wrong shape, an illegal pattern, or too many runs.',
    'Correct the keys named; [evaluating models](eval.md) lists every key.',
  ),
  FILE_UNREADABLE: failing(
    'A program, kit, template or eval file cannot be read. The message has the reason of the system.',
    'Correct the path or the rights of the file.',
  ),
  FILE_UNWRITABLE: failing(
    'A kit, template or file of a tool cannot be written, or others keep changing it.',
    'Correct the rights of the folder, make room on the disk, or try again.',
  ),
  WORKSPACE_INVALID: failing(
    'The folder of `--workspace`, or of `workspace` in code, does not exist or is a file.',
    'Create it, or name another one.',
  ),
  USAGE: {
    when: 'A command, option or call was given a value that it does not take.',
    next: 'The hint has an example. `--help` after any command lists its options.',
    exitCode: 2,
  },
  SANDBOX_UNAVAILABLE: failing(
    'A profile was asked for that is not there or does not work on this machine, none works, or its process cannot be started now.',
    '`lackpy sandbox doctor` says what works here and what helps. Nothing weaker is ever taken in its place.',
  ),
  SANDBOX_REFUSED: failing(
    'The program is in a language that the engine of the sandbox does not hold.',
    'Give `executor-process` an engine with that language, or run without the sandbox.',
  ),
  ABORTED: failing(
    'The caller aborted its signal, or Ctrl-C was pressed, while a program was made or ran.',
    'Nothing, if you meant it. What tools did until then is in the trace.',
  ),
  SERVICE_CLOSED: failing(
    'A method of a service was called after `close()`.',
    'Close a service last, or make a new one with `createLackpy`.',
  ),
};

/** What stands in place of a code where an error has none. */
export const UNFORESEEN_HELP: CodeHelp & { readonly meaning: string } = {
  meaning: 'Something failed that nobody foresaw.',
  ...failing(
    'The command line and the MCP server report an error without a code of its own.',
    'Run the command again with `--verbose` and report what it prints: it is a defect of lackpy or of a plugin.',
  ),
};
