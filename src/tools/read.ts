import { z } from 'zod';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { defineTool } from './define.ts';
import { isBinary } from './text.ts';
import { ToolError } from './tool.ts';
import type { Tool } from './tool.ts';

export const readLimits = {
  lines: 2000,
  bytes: 50 * 1024,
  /** Larger files are not scanned for their lines. */
  fileBytes: 64 * 1024 * 1024,
} as const;

const chunkBytes = 1024 * 1024;
/** As git decides what is binary. */
const sniffBytes = 8 * 1024;

export function readTool(): Tool {
  return defineTool({
    name: 'read',
    description:
      'Reads a text file of the workspace. Each line comes with its number and a tab before it; they are not part of ' +
      `the file. Returns at most ${readLimits.lines} lines or ${readLimits.bytes / 1024} KB, whichever comes first, and ` +
      'says how to go on. Use offset and limit for a part of a long file.',
    input: z.strictObject({
      path: z.string().describe('Path relative to the workspace.'),
      offset: z.int().positive().nullable().describe('First line, counted from 1; null for the start.'),
      limit: z
        .int()
        .positive()
        .nullable()
        .describe(`Number of lines; null for as many as fit (${readLimits.lines}).`),
    }),
    run: async ({ path, offset, limit }, { sandbox, signal }) => {
      const first = offset ?? 1;
      const wanted = Math.min(limit ?? readLimits.lines, readLimits.lines);
      const page = await readPage(sandbox, path, { first, wanted, signal });
      return render(path, first, page);
    },
  });
}

interface Page {
  readonly lines: readonly string[];
  readonly totalLines: number;
  readonly size: number;
  /** The last line was cut at the byte limit. */
  readonly cutLine: boolean;
}

interface PageRequest {
  readonly first: number;
  readonly wanted: number;
  readonly signal: AbortSignal;
}

/** Scans the file in chunks, so that memory is bounded whatever the file's size. */
async function readPage(sandbox: Sandbox, path: string, request: PageRequest): Promise<Page> {
  let start = await sandbox.readFile(path, { offset: 0, length: chunkBytes });
  const { size } = start;
  if (isBinary(start.bytes.subarray(0, sniffBytes)))
    throw new ToolError(`${path} is a binary file of ${size} bytes; it cannot be read as text`);
  if (size > readLimits.fileBytes)
    throw new ToolError(
      `${path} has ${size} bytes, more than the ${readLimits.fileBytes} that are read; search it with grep, or cut out a part with bash`,
    );
  const collector = collectLines(request.first, request.wanted);
  let offset = 0;
  while (start.bytes.length > 0) {
    request.signal.throwIfAborted();
    collector.add(Buffer.from(start.bytes));
    offset += start.bytes.length;
    start = await sandbox.readFile(path, { offset, length: chunkBytes });
  }
  return { ...collector.finish(), size };
}

function collectLines(
  first: number,
  wanted: number,
): { add(chunk: Buffer): void; finish(): Omit<Page, 'size'> } {
  const lines: Buffer[] = [];
  let current: Buffer[] = [];
  let line = 1;
  let left: number = readLimits.bytes;
  let cutLine = false;
  let lastByte = 10;
  const inPage = (): boolean => line >= first && line < first + wanted && left > 0 && !cutLine;
  const take = (part: Buffer): void => {
    if (!inPage() || part.length === 0) return;
    if (part.length > left) cutLine = true;
    current.push(Buffer.from(part.subarray(0, left)));
    left -= Math.min(left, part.length);
  };
  const endLine = (): void => {
    const within = line >= first && lines.length < wanted && (left > 0 || current.length > 0);
    if (within) lines.push(Buffer.concat(current));
    left -= within ? 1 : 0;
    current = [];
    line += 1;
  };
  return {
    add: (chunk) => {
      let start = 0;
      for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
        take(chunk.subarray(start, end));
        endLine();
        start = end + 1;
      }
      take(chunk.subarray(start));
      lastByte = chunk.at(-1) ?? lastByte;
    },
    finish: () => {
      if (lastByte !== 10) endLine();
      return { lines: lines.map((bytes) => bytes.toString()), totalLines: line - 1, cutLine };
    },
  };
}

function render(path: string, first: number, page: Page): string {
  if (page.size === 0) return '(the file is empty)';
  if (first > page.totalLines)
    throw new ToolError(`${path} has ${page.totalLines} lines; there is no line ${first}`);
  const numbered = page.lines.map((text, index) => `${first + index}\t${text.replace(/\r$/, '')}`);
  const last = first + page.lines.length - 1;
  const notes: string[] = [];
  if (page.cutLine) {
    const rest =
      page.lines.length > 1
        ? `read it with offset ${last}`
        : 'search it with grep, or cut out a part with bash';
    notes.push(`[line ${last} is cut, because ${readLimits.bytes / 1024} KB are full: ${rest}]`);
  }
  if (last < page.totalLines)
    notes.push(
      `[lines ${first} to ${last} of ${page.totalLines}, ${page.size} bytes in all; go on with offset ${last + 1}]`,
    );
  return [...numbered, ...notes].join('\n');
}
