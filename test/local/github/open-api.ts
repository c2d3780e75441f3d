import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonMap = Record<string, Json>;

/** GitHub's published description of its REST API, as a judge of answers. */
export class OpenApi {
  readonly #paths: JsonMap;
  readonly #responses: JsonMap;
  readonly #ajv: Ajv;
  readonly #compiled = new Map<string, ValidateFunction | undefined>();

  constructor() {
    const index = createRequire(import.meta.url).resolve('@octokit/openapi/package.json');
    const file = path.join(path.dirname(index), 'generated', 'api.github.com.json');
    const description = JSON.parse(fs.readFileSync(file, 'utf8')) as {
      paths: JsonMap;
      components: { schemas: JsonMap; responses: JsonMap };
    };
    this.#paths = description.paths;
    this.#responses = description.components.responses;
    this.#ajv = new Ajv({ strict: false, allErrors: true, logger: false });
    addFormats.default(this.#ajv);
    this.#ajv.addSchema({
      $id: 'github',
      components: { schemas: converted(description.components.schemas) },
    });
  }

  /**
   * What is wrong with an answer to `METHOD path` (path as in the description); empty when nothing.
   * A status the description does not know is wrong unless it is a refusal of a common kind.
   */
  complaints(route: string, status: number, body: unknown): string[] {
    const key = `${route} ${status}`;
    const operation = this.#operation(route);
    if (operation === undefined) return [`${route} is not in GitHub's description`];
    const responses = operation['responses'] as JsonMap;
    const response = responses[String(status)];
    if (response === undefined) return status >= 400 ? this.#refusal(body) : [`${key} is not described`];
    if (!this.#compiled.has(key)) this.#compiled.set(key, this.#compile(response));
    const validate = this.#compiled.get(key);
    if (validate === undefined || validate(body)) return [];
    return (validate.errors ?? []).map((error) => `${key} ${error.instancePath} ${error.message ?? ''}`);
  }

  #operation(route: string): JsonMap | undefined {
    const [method = '', template = ''] = route.split(' ');
    return (this.#paths[template] as JsonMap | undefined)?.[method.toLowerCase()] as JsonMap | undefined;
  }

  #compile(response: Json): ValidateFunction | undefined {
    const reference = (response as JsonMap)['$ref'] as string | undefined;
    const resolved = reference === undefined ? response : this.#responses[reference.split('/').at(-1) ?? ''];
    const content = (resolved as JsonMap)['content'] as JsonMap | undefined;
    const json = content?.['application/json'] as JsonMap | undefined;
    return json?.['schema'] === undefined
      ? undefined
      : this.#ajv.compile(converted(json['schema']) as object);
  }

  #refusal(body: unknown): string[] {
    const schema = { $ref: 'github#/components/schemas/basic-error', required: ['message'] };
    return this.#ajv.validate(schema, body) ? [] : [this.#ajv.errorsText()];
  }
}

/** OpenAPI 3.0 as JSON Schema: `nullable` becomes a type, references lead to the one added schema. */
function converted(value: Json): Json {
  if (Array.isArray(value)) return value.map(converted);
  if (value === null || typeof value !== 'object') return value;
  const { nullable, ...rest } = value;
  const schema = Object.fromEntries(
    Object.entries(rest)
      .filter(([key]) => !['example', 'examples', 'discriminator', 'xml', 'externalDocs'].includes(key))
      .map(([key, inner]): [string, Json] => [
        key,
        key === '$ref' && typeof inner === 'string' ? `github${inner}` : converted(inner),
      ]),
  );
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema;
}
