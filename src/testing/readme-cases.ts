import assert from 'node:assert/strict';
import type { RejectedProgram } from './rule-tester.js';

/** The samples of a rule's README as cases for `testRule`. */
export interface ReadmeCases {
  readonly accept: readonly string[];
  readonly reject: readonly RejectedProgram[];
}

/**
 * Reads the samples of a rule's README, so that its specification is tested as well: the fenced blocks under
 * `## Passes` and `## Fails`. In a failing sample each line with a fault ends in a comment that holds its message.
 * @param code the code of all findings.
 */
export function readmeCases(readme: string, code: string): ReadmeCases {
  return {
    accept: samplesUnder('Passes', readme),
    reject: samplesUnder('Fails', readme).map((source) => ({
      source,
      diagnostics: findingsIn(source, code),
    })),
  };
}

function samplesUnder(heading: string, readme: string): string[] {
  const section = readme.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const samples = [...section.matchAll(/^```\w+\n(.*?)^```$/gms)].map(([, sample = '']) => sample);
  assert.ok(samples.length > 0, `The README has no sample under the heading '## ${heading}'`);
  return samples;
}

function findingsIn(source: string, code: string): RejectedProgram['diagnostics'] {
  return source.split('\n').flatMap((text, index) => {
    const message = /(?:#|\/\/) (.+)$/.exec(text)?.[1];
    return message === undefined ? [] : [{ code, line: index + 1, message }];
  });
}
