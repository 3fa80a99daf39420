import { makeContribution, testParser } from 'lackpy/testing';
import plugin from '../src/index.js';
import { LOWERED } from './lowered.js';

describe('the JavaScript parser keeps the promises of its port', () => {
  testParser({
    it: test,
    create: () => makeContribution(plugin, 'parser', 'javascript'),
    programs: LOWERED,
    faulty: [
      'const x =',
      'f(',
      "'abc",
      '1 = x',
      'if (x',
      'a b',
      'let x = [1);',
      'let a; let a;',
      'Here is the code:\nconst x = 1',
    ],
    unsupported: [
      { source: "import fs from 'fs'", name: 'ImportDeclaration' },
      { source: 'function f() { return 1 }', name: 'FunctionDeclaration' },
      { source: 'while (x) { y }', name: 'WhileStatement' },
      { source: 'for (let i = 0; i < 3; i++) {}', name: 'ForStatement' },
      { source: 'for (const k in o) {}', name: 'ForInStatement' },
      { source: 'class A { m() { return this } }', name: 'ClassDeclaration' },
      { source: 'new Date()', name: 'NewExpression' },
      { source: 'f(this)', name: 'ThisExpression' },
      { source: 'tag`a${b}`', name: 'TaggedTemplateExpression' },
      { source: 'const r = /a+/', name: 'RegExpLiteral' },
      { source: 'try { f() } catch (e) { g(e) }', name: 'TryStatement' },
      { source: 'const x = 1; x = 2', name: 'AssignmentToConstant' },
      { source: 'x = 2', name: 'UndeclaredAssignment' },
      { source: 'f(x); let x = 1', name: 'UseBeforeDeclaration' },
      { source: 'var x = 1', name: 'VariableDeclaration' },
      { source: 'f((a, b))', name: 'SequenceExpression' },
      { source: 'const o = {get a() { return 1 }}', name: 'PropertyAccessor' },
      { source: 'Set([1])', name: 'CallWithoutNew' },
    ],
    nested: (depth) => `${'['.repeat(depth)}1${']'.repeat(depth)}`,
  });
});
