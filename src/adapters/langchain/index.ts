export type { LackpyAnswer } from '../shared/answer.js';
export type { TakeOptions } from '../shared/grades.js';
export type { IntentInput } from '../shared/intent-schema.js';
export type { OneToolOptions } from '../shared/one-tool-options.js';
export { lackpyTool, type LackpyLangChainOptions, type LackpyToolParts } from './lackpy-tool.js';
export { toolsFromLangChain, type LangChainTool } from './tools-from-langchain.js';
