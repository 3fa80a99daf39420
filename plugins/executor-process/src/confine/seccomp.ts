import { NUMBERS, type Numbers } from './system-calls.js';

/** Instructions of the kernel's packet filter. */
const LOAD = 0x20;
const RETURN = 0x06;
const JUMP = { equal: 0x15, atLeast: 0x35, anyBit: 0x45 } as const;

/** Where the kernel puts what a filter looks at. */
const OFFSET = { number: 0, architecture: 4, firstArgument: 16 } as const;

const KILL = 0x80000000;
const ALLOW = 0x7fff0000;
const EPERM = 0x00050001;
const ENOSYS = 0x00050026;

const CLONE_THREAD = 0x00010000;

type Instruction = readonly [code: number, ifTrue: number, ifFalse: number, operand: number];

/**
 * A filter of system calls for the kernel: threads may be made and processes may not, there are no sockets and no way to
 * other namespaces. Null for a processor whose calls are not known.
 */
export function seccompFilter(processor: string): Buffer | null {
  const numbers = NUMBERS[processor];
  return numbers === undefined ? null : assemble(instructionsFor(numbers));
}

function instructionsFor({ audit, clone, clone3, refused, foreign }: Numbers): Instruction[] {
  return [
    [LOAD, 0, 0, OFFSET.architecture],
    [JUMP.equal, 1, 0, audit],
    [RETURN, 0, 0, KILL],
    [LOAD, 0, 0, OFFSET.number],
    ...(foreign === null ? [] : answer(JUMP.atLeast, foreign, EPERM)),
    ...refused.flatMap((number) => answer(JUMP.equal, number, EPERM)),
    // Without clone3 the C library makes threads with clone, whose flags a filter can see.
    ...answer(JUMP.equal, clone3, ENOSYS),
    [JUMP.equal, 0, 3, clone],
    [LOAD, 0, 0, OFFSET.firstArgument],
    [JUMP.anyBit, 1, 0, CLONE_THREAD],
    [RETURN, 0, 0, EPERM],
    [RETURN, 0, 0, ALLOW],
  ];
}

function answer(jump: number, operand: number, result: number): Instruction[] {
  return [
    [jump, 0, 1, operand],
    [RETURN, 0, 0, result],
  ];
}

function assemble(instructions: readonly Instruction[]): Buffer {
  const filter = Buffer.alloc(instructions.length * 8);
  instructions.forEach(([code, ifTrue, ifFalse, operand], index) => {
    filter.writeUInt16LE(code, index * 8);
    filter.writeUInt8(ifTrue, index * 8 + 2);
    filter.writeUInt8(ifFalse, index * 8 + 3);
    filter.writeUInt32LE(operand, index * 8 + 4);
  });
  return filter;
}
