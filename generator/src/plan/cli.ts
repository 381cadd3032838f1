// The files of the CLI package: the program, and a module of commands per tag that loads when it is asked for.
import type { CommandInfo, Flag, FlagType } from '../../../packages/cli/src/program.ts';
import { firstSentence } from '../../../packages/cli/src/text.ts';
import { Code, dataLiteral } from '../encode/typescript.ts';
import type { Operation } from '../model/api.ts';
import { compact } from '../model/json.ts';
import { deref, type Schema, type SchemaGraph } from '../model/schema.ts';
import { successes } from '../model/responses.ts';
import { valueTypes } from '../model/value-types.ts';
import { flagNames } from '../names/flags.ts';
import type { Field } from '../shape/call-shape.ts';
import { objectShape } from '../shape/properties.ts';
import { batchData } from './batch.ts';
import { isReadAsJson } from './media.ts';
import { byTag, shapeOf, type Model, type PlannedFile, type TagOperations } from './model.ts';
import { askedFor } from './output.ts';
import { referenceView } from './cli-reference.ts';
import { sentMethod, wireData } from './wire.ts';

/** Plans `src/generated` of the CLI package. */
export function planCli(model: Model): PlannedFile[] {
  const folder = 'packages/cli/src/generated';
  const { settings, names, api } = model;
  const tags = byTag(api, ({ cli }) => !cli.excluded);
  const groups = tags.map(({ tag }) => ({
    file: names.tag(tag.name).group,
    data: groupData(tag.name, tag.description, model),
  }));
  const planeEnv = settings.planes[settings.plane.default]?.env ?? { apiKey: '', baseUrl: '' };
  const env = { ...planeEnv, ...settings.cliEnv };
  const program = compact({
    name: settings.command,
    title: api.title,
    description: api.description?.trim(),
    apiVersion: api.version,
    server: settings.planes[settings.plane.default]?.baseUrl ?? api.baseUrl,
    env,
  });
  const runtime = `${settings.packages.client}/runtime`;
  return [
    { path: `${folder}/client.ts`, template: 'cli/client.ts.hbs', view: { runtime } },
    {
      path: `${folder}/program.ts`,
      template: 'cli/program.ts.hbs',
      view: {
        groups,
        program,
        schemas: `${settings.packages.types}/schemas`,
        jsonSchemas: `${settings.packages.types}/json-schema`,
      },
    },
    {
      path: 'packages/cli/docs/reference.md',
      template: 'cli/reference.md.hbs',
      view: referenceView(
        api.title,
        { name: settings.command, env },
        tags.map(({ tag, operations }) => ({
          ...groupData(tag.name, tag.description, model),
          commands: operations.map((operation) => commandData(operation, model)),
        })),
      ),
    },
    ...tags.map((tag) => ({
      path: `${folder}/groups/${names.tag(tag.tag.name).group}.ts`,
      template: 'cli/group.ts.hbs',
      view: groupView(tag, model),
    })),
  ];
}

function groupData(
  tag: string,
  description: string | undefined,
  { names }: Model,
): { name: string; description?: string } {
  return compact({ name: names.tag(tag).group, description: description?.trim() });
}

function groupView({ operations }: TagOperations, model: Model): object {
  const isPaged = ({ pagination }: Operation): boolean => pagination !== undefined;
  return {
    paged: operations.some(isPaged),
    single: !operations.every(isPaged),
    commands: operations.map((operation) => ({
      data: commandData(operation, model),
      paged: isPaged(operation),
      wire: new Code(dataLiteral(wireData(operation, model))),
    })),
  };
}

function commandData(operation: Operation, model: Model): CommandInfo {
  const { fields } = shapeOf(operation, model);
  const flags = flagNames(fields, operation);
  return compact({
    name: model.names.command(operation),
    operation: `${sentMethod(operation)} ${operation.path}`,
    summary: summaryOf(operation),
    description: operation.description?.trim(),
    deprecated: operation.deprecated ? true : undefined,
    reportsSuccess: reportsSuccess(operation, model.api.schemas) ? true : undefined,
    schema: model.names.operation(operation).input,
    batch: batchData(operation, model),
    flags: fields.flatMap((field) => {
      const name = flags.get(field);
      return name === undefined ? [] : [flagData(field, name, model.api.schemas)];
    }),
  });
}

function summaryOf(operation: Operation): string {
  const { summary, description = '', deprecated } = operation;
  // Help says by itself that a command is deprecated; a summary says what it does.
  const told = deprecated ? description.replace(notice, '') : description;
  return (
    summary?.trim() ||
    firstSentence(told) ||
    firstSentence(description) ||
    `${sentMethod(operation)} ${operation.path}`
  );
}

/** A first paragraph that says that something is deprecated. */
const notice = /^\W*deprecated\b.*?(?:\n\s*\n|$)/is;

/** Whether an answer has a boolean field `success`: with that, an API says in a success that it did not succeed. */
function reportsSuccess(operation: Operation, schemas: SchemaGraph): boolean {
  return successes(operation)
    .flatMap((response) => askedFor(response, schemas))
    .some((media) => {
      if (media.schema === undefined || !isReadAsJson(media, schemas)) return false;
      const property = objectShape(media.schema, schemas)?.properties.get('success');
      const types = property?.schemas.map((schema) => valueTypes(schema, schemas).join()) ?? [];
      return types.length > 0 && types.every((type) => type === 'boolean');
    });
}

function flagData(field: Field, name: string, schemas: SchemaGraph): Flag {
  const [first] = field.schemas;
  const value: FlagValue =
    first === undefined || field.schemas.length > 1 ? { type: 'json' } : flagValue(first, schemas);
  const schema = first && deref(first, schemas);
  const description =
    field.description ?? first?.annotations.description ?? schema?.annotations.description;
  const fallback = first?.annotations.default ?? schema?.annotations.default;
  return compact({
    field: field.name,
    name,
    ...value,
    required: field.required ? true : undefined,
    default: fallback?.value,
    example: first?.annotations.examples[0] ?? schema?.annotations.examples[0],
    description: description?.trim(),
    deprecated: field.deprecated ? true : undefined,
  });
}

interface FlagValue {
  readonly type: FlagType;
  readonly repeatable?: true;
  readonly choices?: readonly (string | number)[];
}

/** How a flag's text becomes a value. Null has no spelling of its own: an input file can hold it. */
function flagValue(schema: Schema, schemas: SchemaGraph): FlagValue {
  const target = deref(schema, schemas);
  const { items } = target;
  const isList = valueTypes(target, schemas).join() === 'array' && target.prefixItems.length === 0;
  const value = plainValue(isList && items !== undefined ? deref(items, schemas) : target, schemas);
  return isList && value.type !== 'json' ? { ...value, repeatable: true } : value;
}

/** The same for a text that is the whole value: what holds others is JSON. */
function plainValue(target: Schema, schemas: SchemaGraph): FlagValue {
  const [type, ...others] = valueTypes(target, schemas);
  if (others.length > 0 && [type, ...others].includes('string')) return { type: 'string-or-json' };
  if (
    type === undefined ||
    others.length > 0 ||
    type === 'array' ||
    type === 'object' ||
    type === 'null'
  )
    return { type: 'json' };
  const choices = target.enum?.filter(
    (value) => typeof value === 'string' || typeof value === 'number',
  );
  return { type, ...(choices === undefined || choices.length === 0 ? {} : { choices }) };
}
