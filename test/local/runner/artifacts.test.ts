import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Laptop, dispatched } from './laptop.ts';

let laptop: Laptop;
afterEach(() => laptop.close());

const client = pathToFileURL(path.resolve('node_modules/@actions/artifact/lib/artifact.js')).href;
const upload = `import { writeFileSync } from 'node:fs';
import { DefaultArtifactClient } from '${client}';
const name = process.env.INPUT_NAME;
writeFileSync('note.txt', 'from ' + name);
await new DefaultArtifactClient().uploadArtifact(name, ['note.txt'], '.');
`;

describe('artifacts', () => {
  test("each job's uploads end up in its own folder of the run", async () => {
    laptop = await Laptop.open(
      {
        '.github/workflows/w.yml': dispatched(`jobs:
  one: { runs-on: ubuntu-latest, steps: [{ uses: acme/harness-action/up@v1, with: { name: first } }] }
  two: { runs-on: ubuntu-latest, steps: [{ uses: acme/harness-action/up@v1, with: { name: second } }] }
`),
      },
      {
        'package.json': '{"type":"module"}',
        'up/action.yml':
          'name: Up\ninputs: { name: { required: true } }\nruns: { using: node24, main: up.js }\n',
        'up/up.js': upload,
      },
    );
    const report = await laptop.run('.github/workflows/w.yml');
    expect(report.conclusion).toBe('success');
    const files = async (job: string): Promise<readonly string[]> =>
      readdir(path.join(report.dir, job, 'artifacts'));
    expect([await files('one'), await files('two')]).toEqual([['first.zip'], ['second.zip']]);
    const zip = await readFile(path.join(report.dir, 'one', 'artifacts', 'first.zip'));
    expect(zip.subarray(0, 2).toString()).toBe('PK');
  });
});
