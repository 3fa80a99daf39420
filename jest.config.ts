/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

const config: Config = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['lackpy-source', 'node', 'node-addons'] },
  roots: ['<rootDir>/test', '<rootDir>/plugins'],
  testTimeout: 180_000,
  // Many tests wait for processes of their own: the runner need not keep a core for itself.
  maxWorkers: '100%',
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, tsconfig: 'tsconfig.test.json' }] },
  setupFiles: ['<rootDir>/test/support/fixed-seed.ts'],
  modulePathIgnorePatterns: ['<rootDir>/build', '<rootDir>/dist', '/dist/'],
};

export default config;
