import * as core from '@actions/core';

/** Where the harness tells people what it does while it does it. */
export interface Log {
  info(message: string): void;
  /** Shown as an annotation on the run. */
  warning(message: string): void;
  notice(message: string): void;
}

/**
 * A log for an Actions step. Every message is redacted, and workflow commands in it are made inert:
 * a line that came from a model or a repository must not steer the runner (T38, case 30).
 */
export function actionsLog(redact: (text: string) => string): Log {
  const safe = (message: string): string => inert(redact(message));
  return {
    info: (message) => core.info(safe(message)),
    warning: (message) => core.warning(safe(message)),
    notice: (message) => core.notice(safe(message)),
  };
}

/** The text with `::` at the start of a line, and the older `##[`, broken up. */
export function inert(text: string): string {
  return text.replace(/^(\s*)(::|##\[)/gm, '$1\u200b$2');
}
