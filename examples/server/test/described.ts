// What the description says of answers, as Ajv sees it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';

interface OperationObject {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
}

const file = path.resolve(import.meta.dirname, '../../../spec/openapi.yaml');
const description = parse(readFileSync(file, 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
};

// An OpenAPI document holds schemas without being one.
const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
formats.default(ajv);
ajv.addSchema(description, 'description');

const places = new Map(
  Object.entries(description.paths).flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, operation]) => [
      operation.operationId,
      { keys: ['paths', template, method, 'responses'], operation },
    ]),
  ),
);

/** What is wrong with an answer. */
export function problems(operationId: string, status: number, body: unknown): string[] {
  const place = places.get(operationId);
  const response = place?.operation.responses[status];
  if (!place || !response) return [`${operationId} declares no ${status}`];
  if (!response.content) return body === undefined ? [] : [`${operationId} declares no content`];
  const keys = [...place.keys, String(status), 'content', 'application/json', 'schema'];
  const pointer = keys.map((key) => `/${encodeURIComponent(key.replaceAll('/', '~1'))}`).join('');
  const validate = ajv.compile({ $ref: `description#${pointer}` });
  void validate(body);
  return (validate.errors ?? []).map(
    (error) => `${operationId}: ${error.instancePath} ${error.message}`,
  );
}
