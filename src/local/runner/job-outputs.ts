import { evaluateStrings } from '../workflow/expressions.ts';
import type { JobState } from './job-state.ts';

/** All outputs of a job together, in UTF-16 bytes (GitHub's limits page). */
const maxOutputBytes = 1024 * 1024;

/**
 * The job's outputs: empty ones are left out, ones that hold a secret are dropped with GitHub's
 * warning. Throws `Error` when they are larger than 1 MB together, `WorkflowError` for a bad expression.
 */
export function jobOutputs(state: JobState): Readonly<Record<string, string>> {
  const { request, masker } = state.resources;
  const all = evaluateStrings(request.workflow.file.path, request.job.outputs, state.scope());
  const kept = Object.entries(all).filter(([name, value]) => {
    if (value === '') return false;
    if (!masker.covers(value)) return true;
    state.warning(`Skip output '${name}' since it may contain secret.`);
    return false;
  });
  const bytes = kept.reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 0);
  if (bytes > maxOutputBytes)
    throw new Error(`The outputs of the job are ${bytes} bytes, more than the ${maxOutputBytes} allowed.`);
  return Object.fromEntries(kept);
}
