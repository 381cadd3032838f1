// The model: what the description says, in the order and the words that every later stage works with.
import type { Place } from '../load/description.ts';
import type { Schema, SchemaGraph } from './schema.ts';

/** In lower case the methods that OpenAPI has fields for; any other as it is sent. */
export type HttpMethod =
  | 'get'
  | 'put'
  | 'post'
  | 'delete'
  | 'options'
  | 'head'
  | 'patch'
  | 'trace'
  | 'query'
  | (string & {});

export type ParameterLocation = 'path' | 'query' | 'header' | 'cookie';

export interface Parameter {
  readonly place: Place;
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly description?: string;
  readonly deprecated: boolean;
  /** Absent: the default of the location. */
  readonly style?: string;
  /** Absent: the default of the style. */
  readonly explode?: boolean;
  readonly allowReserved: boolean;
  readonly schema: Schema;
  /** Declared by `content` and not by `schema`: its media type. */
  readonly mediaType?: string;
}

/** How one field of a form is spelled. */
export interface Encoding {
  /** Absent: the default of the field's type. */
  readonly contentType?: string;
  /** Absent: the default of a query parameter. */
  readonly style?: string;
  /** Absent: the default of the style. */
  readonly explode?: boolean;
  readonly allowReserved: boolean;
}

export interface MediaType {
  readonly mediaType: string;
  readonly schema?: Schema;
  /** What each item of a sequence is: a line of JSON Lines, an event of a stream. */
  readonly itemSchema?: Schema;
  /** Of a form's fields, by their names in the schema. */
  readonly encoding?: ReadonlyMap<string, Encoding>;
  readonly examples: readonly unknown[];
}

export interface RequestBody {
  readonly place: Place;
  readonly required: boolean;
  readonly description?: string;
  /** Sorted by media type. */
  readonly content: readonly MediaType[];
}

export interface Response {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly description: string;
  readonly content: readonly MediaType[];
}

/** Alternatives, each a list of scheme names that apply together. */
export type SecurityRequirements = readonly (readonly string[])[];

export interface SecurityScheme {
  readonly name: string;
  readonly kind: 'bearer' | 'basic' | 'apiKey';
  /** Of an `apiKey`. */
  readonly in?: 'header' | 'query' | 'cookie';
  readonly parameterName?: string;
}

/**
 * How the list that an operation answers with goes on: names of input fields, and dotted paths in the output. One of
 * `page`, `offset` and `cursor` is there.
 */
export interface Pagination {
  /** The path of the list; '' where the output is the list. */
  readonly items: string;
  /** The field that counts pages. */
  readonly page?: string;
  /** The field that counts the items before the page. */
  readonly offset?: string;
  /** The field that takes what the output before has at the path `next`. */
  readonly cursor?: { readonly field: string; readonly next: string };
  /** The field that says how many items a page has. */
  readonly size?: string;
  readonly maxSize?: number;
  /** The path that says whether there are more. */
  readonly more?: string;
  /** The path that says how many there are in all. */
  readonly total?: string;
  /** The path, in an item, of what tells it from all others. */
  readonly key?: string;
  /** The field with a window of time that stays the same from page to page, and the properties that bound it. */
  readonly pin?: { readonly field: string; readonly from?: string; readonly to: string };
}

/** How an operation takes many items. */
export interface Batch {
  /** The input field that holds the list of them. */
  readonly items: string;
  /** The most that the API takes at once. */
  readonly maxSize?: number;
}

export interface Operation {
  readonly place: Place;
  /** The description's operationId, or one made of method and path. */
  readonly id: string;
  readonly method: HttpMethod;
  readonly path: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  /** The first tag, or what stands for it. */
  readonly tag: string;
  /** Path, query, header, cookie; in the author's order within each. */
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  /** By status. */
  readonly responses: readonly Response[];
  /** Absent: the API's. */
  readonly security?: SecurityRequirements;
  readonly plane: string;
  /** Only reads, whatever its method says. */
  readonly reads: boolean;
  /** May be done twice, though its method does not say so. */
  readonly idempotent: boolean;
  /** The fields that the client fills with ids of its own: `event_id`, `events[].event_id`. */
  readonly clientIds: readonly string[];
  /** The field with which more is made than what gets an id: then it may not be done twice. */
  readonly clientIdsUnless?: string;
  readonly pagination?: Pagination;
  readonly batch?: Batch;
  /** The resources that are out of date after it; absent: its own. */
  readonly invalidates?: readonly string[];
  readonly sdk: { readonly name?: string; readonly excluded: boolean };
  readonly cli: { readonly name?: string; readonly excluded: boolean };
}

export interface Tag {
  readonly name: string;
  readonly description?: string;
}

export interface Api {
  readonly title: string;
  readonly version: string;
  readonly description?: string;
  readonly baseUrl?: string;
  /** By name; every tag that an operation has, declared or not. */
  readonly tags: readonly Tag[];
  /** By path and method. */
  readonly operations: readonly Operation[];
  readonly schemas: SchemaGraph;
  /** By name. */
  readonly securitySchemes: readonly SecurityScheme[];
  readonly security: SecurityRequirements;
}
