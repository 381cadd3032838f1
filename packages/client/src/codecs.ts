// What operations need of the runtime. Each names its own, so that a bundler keeps only what is used.
import type { Operation, Parameter, QueryStyle, RequestBody } from './api.ts';
import type { State } from './client.ts';
import type { StepsOf } from './steps.ts';
import type { SentHeaders } from './headers.ts';
import type { RequestLine } from './errors.ts';
import type { Redact } from './redact.ts';

/** Adds one parameter to a query, as pairs that are encoded already; undefined adds nothing. `at` names it in errors. */
export type AddQuery = (pairs: string[], parameter: Parameter, value: unknown, at: string) => void;

/** Adds one parameter that travels as a header or a cookie; undefined adds nothing. `at` names it in errors. */
export type AddParameter = (
  headers: SentHeaders,
  parameter: Parameter,
  value: unknown,
  at: string,
) => void;

/** The operation's path with its parameters filled in; `get` gives the input's fields. */
export type ExpandPath = (operation: Operation, get: (field: string) => unknown) => string;

/**
 * A body as `fetch` takes it, with its content type: null where only `fetch` knows it, absent where the caller's header
 * may say it. Of a stream it says so, since `fetch` refuses those that it was not told of.
 */
export type EncodedBody = readonly [
  content: NonNullable<RequestInit['body']>,
  type?: string | null | undefined,
  isStream?: boolean,
];

/** Encodes a whole body. `at` names it in errors. */
export type EncodeBody = (body: RequestBody, value: unknown, at: string) => EncodedBody;

/** A request that is being written. */
export interface Draft extends Omit<RequestInit, 'headers'> {
  readonly method: string;
  readonly headers: SentHeaders;
  duplex?: 'half';
}

/** Writes the body: the field that holds it whole, or all `fields` that are left. What it writes, it takes out. */
export type WriteBody = (body: RequestBody, fields: Map<string, unknown>, draft: Draft) => void;

/** Ids that the client makes. */
export interface Ids {
  /** Fills the fields that the operation names. */
  readonly fill: (input: object, operation: Operation) => object;
  /** Whether they make one of what is sent twice. */
  readonly protect: (input: object, operation: Operation) => boolean;
}

/** Makes the `ResponseError` for an answer that this API does not give. @param body what is told of it */
export type Refuse = (response: Response, problem: string, body?: unknown) => Error;

/** The call that a response is read for. */
export interface Reading {
  readonly operation: Operation;
  readonly request: RequestLine;
  /** The caller's. */
  readonly signal: AbortSignal | undefined;
  readonly redact: Redact;
  readonly refuse: Refuse;
}

/** How a response's content is given to the caller. */
export interface Reader {
  /** What it makes of a content that has no other reader. */
  readonly form?: 'text' | 'blob';
  /** Its media types; absent: any. */
  readonly types?: RegExp;
  /** Takes over the response. Absent: JSON. */
  readonly read?: (response: Response, reading: Reading) => unknown;
}

/** How queries can be spelled. */
export type QueryStyles = Readonly<Record<QueryStyle, AddQuery>>;

/** How a client spells an operation's queries. */
export type ChooseStyle = (state: State, declared: AddQuery | undefined) => AddQuery | undefined;

export interface Codecs {
  readonly path?: ExpandPath;
  readonly query?: AddQuery;
  /** Absent where every style spells the query alike. */
  readonly querystyle?: ChooseStyle;
  readonly parameter?: AddParameter;
  readonly body?: WriteBody;
  readonly ids?: Ids;
  readonly steps?: StepsOf;
  /** The first is that of a response without a content type. */
  readonly read?: readonly Reader[];
}
