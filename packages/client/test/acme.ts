// A small API in the form that the generator writes, with one operation for each thing that travels differently.
import type { Api, Operation } from '../src/api.ts';
import { anyKeys } from '../src/auth.ts';
import { call } from '../src/call-any.ts';
import { querystyles } from '../src/openapi-query.ts';
import * as schemes from '../src/schemes.ts';
import { Client, type CallOptions, type ClientOptions } from '../src/client.ts';

export const api: Api = {
  querystyle: 'brackets',
  planes: {
    data: {
      baseUrl: 'https://api.acme.test',
      env: { apiKey: 'ACME_API_KEY', baseUrl: 'ACME_API_URL' },
    },
    control: {
      baseUrl: 'https://control.acme.test',
      env: { apiKey: 'ACME_CONTROL_KEY', baseUrl: 'ACME_CONTROL_URL' },
    },
  },
  defaultPlane: 'data',
  securitySchemes: {
    bearer: schemes.bearer,
    basic: schemes.basic,
    header: schemes.headerKey('X-Api-Key'),
    other: schemes.headerKey('X-App-Key'),
    query: schemes.queryKey('api key'),
    cookie: schemes.cookieKey('session'),
  },
  security: [['bearer']],
  authorize: anyKeys,
};

export interface Item {
  readonly id: string;
}

const listItemsOperation: Operation = {
  id: 'listItems',
  method: 'GET',
  path: '/v1/items',
  parameters: [
    { name: 'name', in: 'query' },
    { name: 'ids', in: 'query' },
    { name: 'filters', in: 'query' },
  ],
  accept: ['application/json'],
};

export interface ListItemsInput {
  name?: string;
  ids?: readonly string[];
  filters?: string | readonly object[];
}

export function listItems(
  client: Client,
  input: ListItemsInput = {},
  options?: CallOptions,
): Promise<readonly Item[]> {
  return call(client, listItemsOperation, input, options);
}

const createItemOperation: Operation = {
  id: 'createItem',
  method: 'POST',
  path: '/v1/items',
  body: { mediaType: 'application/json', required: true },
  accept: ['application/json'],
};

export interface CreateItemInput {
  name: string;
  metadata?: Readonly<Record<string, unknown>>;
}

export function createItem(
  client: Client,
  input: CreateItemInput,
  options?: CallOptions,
): Promise<Item> {
  return call(client, createItemOperation, input, options);
}

export class Items {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  list(input: ListItemsInput = {}, options?: CallOptions): Promise<readonly Item[]> {
    return listItems(this.#client, input, options);
  }

  create(input: CreateItemInput, options?: CallOptions): Promise<Item> {
    return createItem(this.#client, input, options);
  }
}

export class Acme extends Client {
  readonly items: Items;

  constructor(options: ClientOptions = {}) {
    super(api, options, { querystyles });
    this.items = new Items(this);
  }
}

export const key = 'acme-canary-0123456789';

/** Calls an operation that a test spells out; what it leaves open is a GET that answers JSON. */
export function send(
  baseUrl: string,
  operation: Partial<Operation>,
  input?: object,
  options: ClientOptions & CallOptions = {},
): Promise<unknown> {
  const { signal, headers, query, idempotencyKey, ...rest } = options;
  return call(
    new Client(api, { apiKey: key, baseUrl, env: {}, maxRetries: 0, ...rest }),
    { id: 'test', method: 'GET', path: '/', accept: ['application/json'], ...operation },
    input,
    { signal, headers, query, idempotencyKey },
  );
}

/** What a call throws. */
export async function failure(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('nothing was thrown, or no Error');
}
