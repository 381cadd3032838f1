// Any request at all: what no command has, with the same key, settings and flags.
import { usageFailure } from '../failure.ts';
import { JsonError, parseJson } from '../json.ts';
import { readOutputOptions } from '../output/options.ts';
import { perform } from '../perform.ts';
import type { Command, Flag } from '../program.ts';
import type { Sources } from '../source.ts';
import { cleanLine } from '../text.ts';
import { textsOf, type OwnCommand, type OwnContext, type OwnGroup } from './command.ts';

const query: Flag = {
  field: 'query',
  name: 'query',
  type: 'string',
  repeatable: true,
  description: 'name=value, added to the query.',
};

const field: Flag = {
  field: 'field',
  name: 'field',
  type: 'string',
  repeatable: true,
  description:
    'A field of the JSON body: name=text, or name:=JSON. A text is read from a file with name=@file.',
};

const bodyless: readonly string[] = ['GET', 'HEAD'];

/** `api`: a request by its method and path. */
export const api: OwnGroup = {
  name: 'api',
  description: 'Send any request, by its method and path.',
  commands: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'].map(
    (method): OwnCommand => ({
      name: method,
      operation: `${method} <path>`,
      summary: `Send a ${method} request`,
      operands: [{ name: 'path' }],
      flags: bodyless.includes(method) ? [query] : [query, field],
      run: async (context) => send(method, context),
    }),
  ),
};

async function send(method: string, context: OwnContext): Promise<void> {
  const { given, sources, io } = context;
  const [target = ''] = given.operands;
  // Dots would be resolved on the way, and braces be filled in.
  if (!/^\/(?!\/)[^\s#\\{}]*$/.test(target) || /\/\.{1,2}(\/|\?|$)/.test(target)) {
    throw usageFailure(
      'The path begins with a slash, as in /v1/things?name=value; it is appended to the address of the API.',
    );
  }
  const [path = '', ownQuery = ''] = target.split(/\?(.*)/s, 2);
  const pairs = [
    ...new URLSearchParams(ownQuery),
    ...textsOf(context, 'query').map((text) => pairOf('query', text)),
  ];
  const body = await bodyOf(method, context, sources);
  // A field for each parameter, so that names may repeat; their values stand in no template.
  const parameters = pairs.map(([name], index) => ({
    name,
    in: 'query' as const,
    field: `query.${index}`,
  }));
  const input = Object.fromEntries(pairs.map(([, value], index) => [`query.${index}`, value]));
  const command: Command = {
    name: method,
    operation: `${method} ${path}`,
    summary: '',
    flags: [],
    async call(client, fields, options) {
      const { call } = await import('../generated/client.ts');
      return call(
        client,
        {
          id: 'api',
          method,
          path,
          parameters,
          ...(body !== undefined && { body: { mediaType: 'application/json', field: 'body' } }),
          accept: ['application/json', '*/*'],
          noContent: true,
        },
        fields,
        options,
      );
    },
  };
  await perform({
    ...context,
    output: readOutputOptions(given.globals, io),
    command,
    input: body === undefined ? input : { ...input, body },
  });
}

async function bodyOf(method: string, context: OwnContext, sources: Sources): Promise<unknown> {
  const file = context.given.globals.get('file');
  const fields = textsOf(context, 'field');
  if (file === undefined && fields.length === 0) return undefined;
  if (bodyless.includes(method)) throw usageFailure(`A ${method} request has no body.`);
  const whole = file === undefined ? {} : json('--file', await sources.read('file', file));
  if (fields.length === 0) return whole;
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) {
    throw usageFailure('--field needs an object in --file, to be a field of it.');
  }
  const body = new Map(Object.entries(whole));
  for (const text of fields) {
    const [name, value] = pairOf('field', text);
    if (name.endsWith(':')) body.set(name.slice(0, -1), json('--field', value));
    else if (value.startsWith('@@')) body.set(name, value.slice(1));
    else if (value.startsWith('@')) body.set(name, await sources.read('field', value.slice(1)));
    else body.set(name, value);
  }
  return Object.fromEntries(body);
}

function pairOf(flag: string, text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw usageFailure(`--${flag} needs name=value.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function json(flag: string, text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw usageFailure(`${flag} needs JSON: ${cleanLine(error.message)}.`);
  }
}
