import { describe, expect, test } from '@jest/globals';
import { expandStrategy, matrixSuffix } from '../../../src/local/runner/plan.ts';

describe('a matrix', () => {
  test('include extends and adds combinations as the workflow syntax reference shows', () => {
    const { combinations } = expandStrategy({
      matrix: {
        fruit: ['apple', 'pear'],
        animal: ['cat', 'dog'],
        include: [
          { color: 'green' },
          { color: 'pink', animal: 'cat' },
          { fruit: 'apple', shape: 'circle' },
          { fruit: 'banana' },
          { fruit: 'banana', animal: 'cat' },
        ],
      },
    });
    expect(combinations).toEqual([
      { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
      { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
      { fruit: 'pear', animal: 'cat', color: 'pink' },
      { fruit: 'pear', animal: 'dog', color: 'green' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ]);
  });

  test('exclude needs to match in part only', () => {
    const { combinations } = expandStrategy({
      matrix: {
        os: ['macos', 'windows'],
        version: [12, 14, 16],
        environment: ['staging', 'production'],
        exclude: [
          { os: 'macos', version: 12, environment: 'production' },
          { os: 'windows', version: 16 },
        ],
      },
    });
    expect(combinations).toHaveLength(9);
  });

  const refused: readonly (readonly [unknown, string])[] = [
    [{ matrix: { a: [] } }, "Matrix vector 'a' does not contain any values"],
    [{ matrix: {} }, 'Matrix must define at least one vector'],
    [
      { matrix: { a: [...Array(17).keys()], b: [...Array(16).keys()] } },
      'would generate 272 jobs, but the maximum is 256',
    ],
    [{ matrix: { a: 'x' } }, 'strategy:'],
  ];
  test.each(refused)('%j is refused', (value, message) => {
    expect(() => expandStrategy(value)).toThrow(message);
  });

  test('its values stand behind the name of the job', () => {
    expect(matrixSuffix({ os: 'linux', node: 24, o: { x: 1 } })).toBe(' (linux, 24, {"x":1})');
    expect(matrixSuffix({})).toBe('');
  });
});
