import { NoOperationTraceWriter, isString } from '@actions/workflow-parser';
import type { TemplateParseResult } from '@actions/workflow-parser';
import {
  TemplateContext,
  TemplateValidationErrors,
} from '@actions/workflow-parser/templates/template-context';
import { readTemplate } from '@actions/workflow-parser/templates/template-reader';
import { StringToken } from '@actions/workflow-parser/templates/tokens/index';
import { WORKFLOW_ROOT } from '@actions/workflow-parser/workflows/workflow-constants';
import { getWorkflowSchema } from '@actions/workflow-parser/workflows/workflow-schema';
import { YamlObjectReader } from '@actions/workflow-parser/workflows/yaml-object-reader';

/**
 * The official `parseWorkflow`, except that an expression inside a text of several lines is made of
 * the text's value. The official reader, written for editors, makes it of the YAML source: a script
 * with an expression in it would keep the indentation of the file.
 */
export function parseWorkflowValues(name: string, content: string): TemplateParseResult {
  const context = new TemplateContext(
    new TemplateValidationErrors(),
    getWorkflowSchema(),
    new NoOperationTraceWriter(),
  );
  const fileId = context.getFileId(name);
  const reader = new ValueReader(fileId, content);
  for (const error of reader.errors) context.error(fileId, error.message, error.range);
  if (reader.errors.length > 0) return { context, value: undefined };
  return { context, value: readTemplate(context, WORKFLOW_ROOT, reader, fileId) };
}

class ValueReader extends YamlObjectReader {
  override allowLiteral(): ReturnType<YamlObjectReader['allowLiteral']> {
    const token = super.allowLiteral();
    if (token === undefined || !isString(token)) return token;
    const { file, range, value } = token;
    const severalLines = range !== undefined && range.start.line !== range.end.line;
    return severalLines ? new StringToken(file, range, value, undefined) : token;
  }
}
