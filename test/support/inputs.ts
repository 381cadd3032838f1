// Inputs of operations, made from the description: path, query and body fields side by side in one object.
import { sample } from 'openapi-sampler';
import { resolve, spec, type Operation, type Parameter, type Schema } from './spec.ts';

export type Input = Readonly<Record<string, unknown>>;

export type Place = Parameter['in'] | 'body';

/** An input whose fields are still sorted by where they belong. */
export type PlacedInput = Readonly<Record<Place, Input>>;

/** Every field of an operation's input, with the place it belongs to. */
export function fieldsOf(operation: Operation): ReadonlyMap<string, Place> {
  const body = operation.body && resolve(operation.body);
  return new Map<string, Place>([
    ...operation.parameters.map((parameter) => [parameter.name, parameter.in] as const),
    ...Object.keys(body?.properties ?? {}).map((name) => [name, 'body'] as const),
  ]);
}

/** Only what the description requires. */
export function minimalInput(operation: Operation): PlacedInput {
  return makeInput(operation, { skipNonRequired: true }, spec);
}

/** Every field. Where the description has alternatives, the first is taken. */
export function fullInput(operation: Operation): PlacedInput {
  return makeInput(operation, {}, samples[0] ?? spec);
}

/** Every field, once for each alternative that the body offers somewhere. */
export function fullInputs(operation: Operation): PlacedInput[] {
  const first = fullInput(operation);
  const seen = new Set([JSON.stringify(first.body)]);
  const others = samples.flatMap((document): PlacedInput[] => {
    const { body } = makeInput(operation, {}, document);
    const text = JSON.stringify(body);
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ ...first, body }];
  });
  return [first, ...others];
}

export function flat({ path, query, body }: PlacedInput): Input {
  return { ...path, ...query, ...body };
}

function makeInput(
  operation: Operation,
  options: { readonly skipNonRequired?: boolean },
  document: object,
): PlacedInput {
  const make = (schema: Schema): unknown =>
    sample(schema as Parameters<typeof sample>[0], { ...options, quiet: true }, document);
  const from = (place: Place): Input =>
    Object.fromEntries(
      operation.parameters
        .filter(
          (parameter) => parameter.in === place && (parameter.required || !options.skipNonRequired),
        )
        .map((parameter, index) => [
          parameter.name,
          parameter.in === 'path' ? pathValue(parameter, index) : make(parameter.schema),
        ]),
    );
  return {
    path: from('path'),
    query: from('query'),
    body: operation.body ? (make(operation.body) as Input) : {},
  };
}

/** A different value for each path parameter, so that none can stand in another's place. */
function pathValue({ name, schema }: Parameter, index: number): string {
  return schema.format === 'uuid'
    ? `${String(index + 1).repeat(8)}-1111-4111-8111-111111111111`
    : `the ${name} no. ${index + 1}`;
}

/** Copies of the description, in each of which other alternatives are the only ones. */
const samples: readonly object[] = Array.from({ length: mostAlternatives(spec) }, (_, turn) =>
  choose(spec, turn),
);

function mostAlternatives(node: unknown): number {
  if (!node || typeof node !== 'object') return 1;
  return Math.max(
    alternativesOf(node)?.length ?? 1,
    ...Object.values(node).map((child) => mostAlternatives(child)),
  );
}

function alternativesOf(node: object): readonly unknown[] | undefined {
  const { oneOf, anyOf, type } = node as Schema;
  return oneOf ?? anyOf ?? (Array.isArray(type) ? type : undefined);
}

/**
 * Replaces alternatives by one of them, and takes out empty defaults: the sampler knows first alternatives only, and
 * a list that is always empty, since that is its default, shows nothing of its items.
 */
function choose(node: unknown, turn: number): object {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (!value || typeof value !== 'object') return value;
    const alternatives = alternativesOf(value) ?? [];
    const chosen = alternatives[turn % alternatives.length];
    const { oneOf: _, anyOf: __, ...own } = value as Schema;
    const made = {
      ...own,
      ...(typeof chosen === 'string' ? { type: chosen } : (chosen as Schema | undefined)),
    };
    return Object.fromEntries(
      Object.entries(made)
        .filter(([key, item]) => key !== 'default' || !isEmpty(item))
        .map(([key, item]) => [key, walk(item)]),
    );
  };
  return walk(node) as object;
}

function isEmpty(value: unknown): boolean {
  return Boolean(value) && typeof value === 'object' && Object.keys(value as object).length === 0;
}
