// Writes random spans and checks what must hold for every one of them. The seed makes a run repeatable:
// npm run soak -- 1234
import assert from 'node:assert/strict';
import { format, parse } from '../src/index.js';
import { units } from '../src/units.js';

const seed = Number(process.argv[2] ?? Date.now() % 100_000);
const samples = 20_000;
console.log(`seed ${seed}, ${samples} samples`);

let state = seed;
for (let sample = 0; sample < samples; sample += 1) {
  const ms = Math.floor(random() ** 6 * 30 * units[0].ms);
  for (const parts of [1, 2, 3]) check(ms, parts);
}
console.log('all spans hold');

/** A number from 0 to 1, from the small generator known as mulberry32. */
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let bits = Math.imul(state ^ (state >>> 15), 1 | state);
  bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
  return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
}

function check(ms, parts) {
  const text = format(ms, { parts });
  const words = text.split(' ');
  for (const [index, word] of words.entries()) {
    const [, number, name] = /^(\d+)([a-z]+)$/.exec(word);
    const larger = units[units.findIndex(({ names }) => names[0] === name) - 1];
    const full = larger && larger.ms / parse(`1${name}`);
    if (full && number >= full)
      assert.fail(`format(${ms}, { parts: ${parts} }) is '${text}': ${word} is a whole ${larger.names[1]}`);
    assert.ok(index < parts, `format(${ms}, { parts: ${parts} }) is '${text}': too many parts`);
  }
}
