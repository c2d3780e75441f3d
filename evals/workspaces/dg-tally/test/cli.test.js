import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { run } from '../src/cli.js';

let home;
before(async () => {
  home = await mkdtemp(join(tmpdir(), 'tally-'));
});
after(() => rm(home, { recursive: true }));

async function tally(argv, sheet) {
  await writeFile(join(home, 'timesheet.txt'), sheet);
  let out = '';
  let err = '';
  const code = await run(argv, {
    env: { HOME: home },
    now: new Date(2026, 2, 4, 9),
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err, sheet: await readFile(join(home, 'timesheet.txt'), 'utf8') };
}

test('reports the current week', async () => {
  const { code, out } = await tally(['report'], '# 2026-03-02\n08:00-09:00 acme x\n# 2026-02-01\n08:00-09:00 old x\n');
  assert.equal(code, 0);
  assert.equal(out, 'acme    1:00\ntotal   1:00\n');
});

test('writes CSV', async () => {
  const { out } = await tally(['csv'], '# 2026-03-02\n08:00-09:00 acme plans, old and new\n');
  assert.equal(out, 'day,start,end,duration,project,text\r\n2026-03-02,8:00,9:00,1:00,acme,"plans, old and new"\r\n');
});

test('adds to today, with the line of the day when it is new', async () => {
  const first = await tally(['add', '09:00-10:00 acme x'], '# 2026-03-03\n');
  assert.equal(first.sheet, '# 2026-03-03\n# 2026-03-04\n09:00-10:00 acme x\n');
});

test('refuses a sheet with a wrong line and names it', async () => {
  const { code, err } = await tally(['report'], 'nonsense\n');
  assert.equal(code, 1);
  assert.match(err, /timesheet\.txt:1: not an entry: nonsense/);
});
