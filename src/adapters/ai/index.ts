export type { LackpyAnswer } from '../shared/answer.js';
export type { TakeOptions } from '../shared/grades.js';
export type { IntentInput, StandardJsonSchema } from '../shared/intent-schema.js';
export type { OneToolOptions } from '../shared/one-tool-options.js';
export { lackpyTool, type LackpyAiTool } from './lackpy-tool.js';
export { toolsFromAi, type AiTool, type TakeAiOptions } from './tools-from-ai.js';
