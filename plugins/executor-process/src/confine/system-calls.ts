/** What a filter must know of a processor: how the kernel calls it, and the numbers of system calls. */
export interface Numbers {
  readonly audit: number;
  readonly clone: number;
  readonly clone3: number;
  /** Calls that an engine has no need of. */
  readonly refused: readonly number[];
  /** The bit that marks calls of another convention; null where there is none. */
  readonly foreign: number | null;
}

/**
 * Refused on every processor: sockets, new processes, signals to others, tracing, mounts and namespaces, keys, modules,
 * and the wide interfaces bpf, perf, userfaultfd, io_uring and memfd.
 */
export const NUMBERS: Readonly<Record<string, Numbers>> = {
  x64: {
    audit: 0xc000003e,
    clone: 56,
    clone3: 435,
    refused: [
      ...[41, 42, 49, 50, 57, 58, 62, 101, 155, 161, 165, 166, 175, 176, 246, 248, 249, 250],
      ...[272, 298, 304, 308, 310, 311, 313, 319, 321, 323, 425],
    ],
    foreign: 0x40000000,
  },
  arm64: {
    audit: 0xc00000b7,
    clone: 220,
    clone3: 435,
    refused: [
      ...[198, 203, 200, 201, 129, 117, 41, 51, 40, 39, 105, 106, 104, 217, 218, 219],
      ...[97, 241, 265, 268, 270, 271, 273, 279, 280, 282, 425],
    ],
    foreign: null,
  },
};
