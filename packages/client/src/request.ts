// Any request, by its method and path, typed by the description's `paths`.
import type { Parameter } from './api.ts';
import { isBinary, jsonBody, rawBody } from './body.ts';
import { stateOf, type CallOptions, type Client } from './client.ts';
import { addParameter } from './headers.ts';
import { jsonTypes } from './json.ts';
import { spellingOf } from './openapi-query.ts';
import { expandPath } from './path.ts';
import { CallPromise } from './promise.ts';
import { blob, json, text } from './readers.ts';
import { run } from './run.ts';

/** The methods of a path. */
export type MethodOf<Path> = Uppercase<keyof Path & string>;

/** The operation of a path that a method calls. */
export type OperationOf<Path, Method extends string> = Path[Lowercase<Method> & keyof Path];

/** What is sent: the parameters by their places, as in `paths`, and the body. */
export type RequestOf<Operation> = ParametersOf<Operation> & BodyOf<Operation> & MediaTypes;

interface MediaTypes {
  /** The media type of the body, where it is not JSON: then it is a text, or what `fetch` takes as it is. */
  readonly contentType?: string | undefined;
  /** The media type of the answer, where it is not to be JSON. */
  readonly accept?: string | undefined;
  /** The deployment that is asked, where it is not the default one. */
  readonly plane?: string | undefined;
}

type ParametersOf<Operation> = Operation extends { parameters: infer Parameters }
  ? Parameters
  : unknown;

/** A text would also be JSON. */
type SentAsIs = Exclude<NonNullable<RequestInit['body']>, string>;

type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { readonly body: Content[keyof Content] | SentAsIs }
  : Operation extends { requestBody?: infer Body }
    ? [Body] extends [undefined]
      ? { readonly body?: undefined }
      : Body extends { content: infer Content }
        ? { readonly body?: Content[keyof Content] | SentAsIs | undefined }
        : unknown
    : { readonly body?: undefined };

/** The input, which may be left out where nothing in it is required, and the options of the call. */
export type RequestArguments<Operation> =
  object extends RequestOf<Operation>
    ? [input?: RequestOf<Operation>, options?: CallOptions]
    : [input: RequestOf<Operation>, options?: CallOptions];

/** What comes back: the content of the answers that mean success, or undefined where they have none. */
export type AnswerOf<Operation> = Operation extends { responses: infer Responses }
  ? Contents<Responses, Successes<keyof Responses>>
  : unknown;

type Successes<Status> =
  Extract<Status, SuccessStatus> extends never
    ? Extract<Status, 'default'>
    : Extract<Status, SuccessStatus>;

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | '2XX';

type Contents<Responses, Status extends keyof Responses> = {
  [S in Status]: Responses[S] extends { content: infer Content }
    ? Content[keyof Content]
    : undefined;
}[Status];

interface AnyRequest extends MediaTypes {
  readonly path?: object | undefined;
  readonly query?: object | undefined;
  readonly header?: object | undefined;
  readonly cookie?: object | undefined;
  readonly body?: unknown;
}

const places = ['path', 'query', 'header', 'cookie'] as const;

/** Sends a request as `call` does, without holding it against the description. @throws as `call` does */
export function request<Output>(
  client: Client,
  method: string,
  path: string,
  input: AnyRequest = {},
  options?: CallOptions,
): CallPromise<Output> {
  const { body, accept = 'application/json', plane } = input;
  const { contentType: mediaType = isBinary(body) ? '*/*' : 'application/json' } = input;
  const parameters: Parameter[] = [];
  const fields: Record<string, unknown> = { body };
  for (const place of places) {
    for (const [name, value] of Object.entries(input[place] ?? {})) {
      const field = `${place}.${name}`;
      parameters.push({ name, in: place, field });
      fields[field] = value;
    }
  }
  return new CallPromise(async (isRaw) => {
    const codecs = {
      path: expandPath,
      query: spellingOf(stateOf(client)),
      parameter: addParameter,
      body: jsonTypes.test(mediaType) ? jsonBody : rawBody,
      read: [[json, text].find(({ types }) => types?.test(accept)) ?? blob],
    };
    const operation = {
      id: `${method} ${path}`,
      method,
      path,
      parameters,
      ...(body === undefined ? {} : { body: { mediaType, field: 'body' } }),
      accept: [accept],
      noContent: true,
      ...(plane === undefined ? {} : { plane }),
      codecs,
    } as const;
    return run(client, operation, isRaw, fields, options);
  });
}
