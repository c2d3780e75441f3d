import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const defaults = { file: '~/timesheet.txt', weekStart: 'monday', round: 0, dayEnds: '00:00' };

/** The settings: those of the file that `TALLY_CONFIG` names, or of ~/.config/tally.json, over the defaults. */
export async function readConfig(env) {
  const home = env.HOME ?? homedir();
  const file = env.TALLY_CONFIG ?? join(home, '.config', 'tally.json');
  const own = await readJson(file, env.TALLY_CONFIG !== undefined);
  for (const key of Object.keys(own))
    if (!(key in defaults)) throw new Error(`${file}: unknown key "${key}"`);
  const config = { ...defaults, ...own };
  return { ...config, file: config.file.replace(/^~(?=\/)/, home) };
}

async function readJson(file, mustExist) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT' && !mustExist) return {};
    throw new Error(`${file}: ${error.message}`);
  }
}
