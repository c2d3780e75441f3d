import type { JobLog } from './log.ts';
import type { Masker } from './masks.ts';
import type { Annotation } from './annotation.ts';

/** Annotations of one type that a step may make; more are only logged (`ExecutionContext.cs` of GitHub's runner). */
const maxAnnotations = 10;
/** Characters of an annotation's message (same source). */
const maxAnnotationChars = 4096;

export interface CommandSinks {
  readonly log: JobLog;
  readonly masker: Masker;
  annotate(annotation: Annotation): void;
  /** A command that GitHub refuses: the step fails. */
  fail(message: string): void;
}

const levels = { error: '##[error]', warning: '##[warning]', notice: '##[notice]' } as const;
const refused = new Set(['set-output', 'save-state', 'set-env', 'add-path']);
/** Known to GitHub, without meaning in a plain log; `debug` is shown there only when debug logging is on. */
const silent = new Set(['debug', 'add-matcher', 'remove-matcher', 'echo']);

/** Reads what one step prints: workflow commands (`::name key=value::text`) are obeyed, all else is logged. */
export class WorkflowCommands {
  private readonly sinks: CommandSinks;
  private readonly counts = { error: 0, warning: 0, notice: 0 };
  private stopToken: string | undefined;

  constructor(sinks: CommandSinks) {
    this.sinks = sinks;
  }

  line(text: string): void {
    const command = /^\s*::([a-z-]+)(?:\s+([^:]*(?::(?!:)[^:]*)*))?::(.*)$/i.exec(text);
    const [, name = '', properties = '', message = ''] = command ?? [];
    if (this.stopToken !== undefined) {
      if (text.trim() === `::${this.stopToken}::`) this.stopToken = undefined;
      this.sinks.log.write(text);
    } else if (command === null) {
      this.sinks.log.write(text);
    } else {
      const obeyed = this.obey(name.toLowerCase(), properties, unescapeData(message));
      if (!obeyed) this.sinks.log.write(text);
    }
  }

  private obey(name: string, properties: string, message: string): boolean {
    if (name === 'error' || name === 'warning' || name === 'notice') {
      this.annotation(name, parseProperties(properties), message);
    } else if (name === 'add-mask') {
      this.sinks.masker.add(message);
      this.sinks.log.write('::add-mask::***');
    } else if (name === 'stop-commands') {
      this.stopToken = message.trim();
      this.sinks.log.write('::stop-commands::');
    } else if (refused.has(name)) {
      this.sinks.fail(
        `Unable to process command '::${name}' successfully: the \`${name}\` command is disabled. Please upgrade to using Environment Files.`,
      );
    } else {
      return this.markup(name, message);
    }
    return true;
  }

  private markup(name: string, message: string): boolean {
    if (name === 'group') this.sinks.log.write(`##[group]${message}`);
    else if (name === 'endgroup') this.sinks.log.write('##[endgroup]');
    else return silent.has(name);
    return true;
  }

  private annotation(
    level: Annotation['level'],
    properties: ReadonlyMap<string, string>,
    message: string,
  ): void {
    this.sinks.log.write(`${levels[level]}${message}`);
    this.counts[level] += 1;
    if (this.counts[level] > maxAnnotations) return;
    const line = Number(properties.get('line'));
    this.sinks.annotate({
      level,
      message: this.sinks.masker.mask(message).slice(0, maxAnnotationChars),
      title: properties.get('title'),
      file: properties.get('file'),
      line: Number.isInteger(line) && line > 0 ? line : undefined,
    });
  }
}

function parseProperties(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(',').flatMap((pair): [string, string][] => {
      const at = pair.indexOf('=');
      if (at < 0) return [];
      return [[pair.slice(0, at).trim(), unescapeProperty(pair.slice(at + 1))]];
    }),
  );
}

function unescapeData(text: string): string {
  return text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replace(/%3A/g, ':').replace(/%2C/g, ','));
}
