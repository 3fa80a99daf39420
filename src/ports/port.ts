/** The seven ports, by the key under which a plugin's manifest contributes to them. */
export const PORTS = [
  'parser',
  'validator',
  'rule',
  'toolProvider',
  'inferenceProvider',
  'executor',
  'traceSink',
] as const;

/** A port, by its key in a manifest. */
export type PortKey = (typeof PORTS)[number];
