/**
 * Tools of LangChain.js as tools of programs, and lackpy as one of its tools.
 * @module lackpy/adapters/langchain
 */
export type { LackpyAnswer } from '../shared/answer.js';
export type { TakeOptions } from '../shared/grades.js';
export type { IntentInput, IntentJsonSchema } from '../shared/intent-schema.js';
export type { OneToolOptions } from '../shared/one-tool-options.js';
export { lackpyTool, type LackpyLangChainOptions, type LackpyToolParts } from './lackpy-tool.js';
export { toolsFromLangChain, type LangChainTool } from './tools-from-langchain.js';
