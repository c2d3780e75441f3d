/** jest runs the TypeScript sources as native ES modules; `npm test` sets the flag Node needs for that. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/test/strip-types.js' },
  testTimeout: 120_000,
};
