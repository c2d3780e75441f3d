import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Artifacts } from './artifacts.ts';
import type { Finding, Redactor } from './redact.ts';
import { textsOfFile } from './redact/file-texts.ts';
import { SecretBlocked } from './redact/refuse.ts';

export interface ScanOptions {
  readonly artifacts: Artifacts;
  readonly redactor: Pick<Redactor, 'find'>;
  /**
   * Names of files in which the shape of a secret blocks too. Elsewhere only the run's own values do: what the
   * repository and its issues say already is no leak when it stands in an artifact of the same repository.
   */
  readonly shapesIn: readonly string[];
}

/** An archive that cannot be opened blocks as well: nobody could say that it holds none. */
const closedArchive = 'closed-archive';
const alwaysBlock: readonly string[] = ['run-secret', closedArchive];

/**
 * The same artifacts, with every file searched before it is uploaded, name, content and what is packed in it (T27).
 * `upload` throws `SecretBlocked`, naming file and kind, and nothing has left. Each file is held in memory while it is
 * searched.
 */
export function scannedArtifacts({ artifacts, redactor, shapesIn }: ScanOptions): Artifacts {
  return {
    download: (wanted) => artifacts.download(wanted),
    upload: async (name, dir, files) => {
      const places = [];
      for (const [index, file] of files.entries()) {
        const shapes = shapesIn.includes(path.basename(file));
        const blocks = ({ kind }: Finding): boolean => shapes || alwaysBlock.includes(kind);
        const named = redactor.find(path.relative(dir, file)).filter(blocks);
        const where = named.length > 0 ? `the name of file ${index + 1}` : path.relative(dir, file);
        const found = [...named, ...(await findIn(file, redactor)).filter(blocks)];
        for (const kind of new Set(found.map((finding) => finding.kind)))
          places.push({ where: `${where} of the artifact`, kind });
      }
      if (places.length > 0) throw new SecretBlocked(places);
      await artifacts.upload(name, dir, files);
    },
  };
}

async function findIn(file: string, redactor: Pick<Redactor, 'find'>): Promise<readonly Finding[]> {
  const bytes = await readFile(file);
  try {
    return textsOfFile(bytes).flatMap((text) => redactor.find(text));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return [{ kind: closedArchive, start: 0, end: bytes.length }];
  }
}
