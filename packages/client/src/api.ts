// The facts of one API that the runtime works from: data written by the generator, with the codecs that it needs.
import type { State } from './client.ts';
import type { Credentials, Scheme } from './schemes.ts';
import type { Target } from './target.ts';

/** How arrays and objects are spelled in a query string: like `qs` (`a[]=1`), or as the description's `style` says. */
export type QueryStyle = 'brackets' | 'openapi';

/** One deployment that serves operations: its address, and the environment variables that override it. */
export interface Plane {
  /** The first server of the description; absent where that is relative or missing. */
  readonly baseUrl?: string;
  readonly env: { readonly apiKey: string; readonly baseUrl: string };
}

export interface Api {
  readonly querystyle: QueryStyle;
  /** By name; an operation without a `plane` of its own belongs to `defaultPlane`. */
  readonly planes: Readonly<Record<string, Plane>>;
  readonly defaultPlane: string;
  /** The environment variable for the log level. */
  readonly logLevelEnv?: string;
  /** By the name that `security` requirements use. */
  readonly securitySchemes: Readonly<Record<string, Scheme>>;
  /** What an operation without a `security` of its own requires. */
  readonly security: SecurityRequirements;
  readonly authorize: Authorize;
}

/**
 * Adds the credentials that an operation asks for to the headers or the query. A header that the caller has set
 * himself counts as that scheme's credential, and stays.
 * @returns the keys in the forms that they were written in; undefined where no credential is needed
 * @throws ConfigurationError when what the description asks for cannot be met
 */
export type Authorize = (
  state: State,
  operation: Operation,
  target: Target,
  to: Credentials,
) => string[] | undefined | Promise<string[] | undefined>;

/** Alternatives, each a list of schemes that apply together; an empty alternative, or no alternative, is "none". */
export type SecurityRequirements = readonly (readonly string[])[];

export type ParameterStyle =
  'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject';

/** A part of the input that travels outside the body. */
export interface Parameter {
  /** The name on the wire. */
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  /** The input's field, where it is not called like the parameter. */
  readonly field?: string;
  /** Absent: OpenAPI's default for the location. */
  readonly style?: ParameterStyle;
  /** Absent: OpenAPI's default for the style. */
  readonly explode?: boolean;
  readonly allowReserved?: true;
  /** Declared with `content`: the value is sent as JSON text. */
  readonly json?: true;
}

/** How a field of a form travels: of a urlencoded one, as a parameter does; of a multipart one, by its media types. */
export interface FormField extends Pick<
  Parameter,
  'name' | 'style' | 'explode' | 'allowReserved' | 'json'
> {
  /** One or more, separated by commas; ranges too. */
  readonly contentType?: string;
}

/** The part of the input that travels as the request's body. */
export interface RequestBody {
  readonly mediaType: string;
  /** The body must be sent even when no field is given. */
  readonly required?: true;
  /** The one input field that is the whole body; absent: every input field that is no parameter is a property of it. */
  readonly field?: string;
  /** Of a form: the fields that do not travel as their values would alone. */
  readonly fields?: readonly FormField[];
}

/** How one operation goes over the wire. */
export interface Operation {
  readonly id: string;
  /** As it is sent. */
  readonly method: string;
  /** The path template: `/v1/events/{event_id}`. */
  readonly path: string;
  readonly parameters?: readonly Parameter[];
  readonly body?: RequestBody;
  /** Media types that are asked for, of the successful responses; absent: no content is declared. */
  readonly accept?: readonly string[];
  /** Of an event stream, what is given of each event: absent, the event; 'json', the event with its data parsed; 'data', the parsed data alone. */
  readonly events?: 'json' | 'data';
  /** Beside those, a successful response without content is declared. */
  readonly noContent?: true;
  readonly security?: SecurityRequirements;
  readonly plane?: string;
  /** May be sent twice, although its method may not. */
  readonly idempotent?: true;
  /** The fields that the client fills with ids of its own, so that it may be sent twice: `event_id`, `events[].event_id`. */
  readonly ids?: readonly string[];
  /** The field with which the server makes more than what has an id: then it may not be sent twice. */
  readonly idsUnless?: string;
  /** Its answer is a part of a longer list. */
  readonly pagination?: Pagination;
}

/**
 * How the next part of a list is asked for, and where an answer says what: names of input fields, and dotted paths in
 * the output; the path '' is the whole of it. One of `page`, `offset` and `cursor` is there.
 */
export interface Pagination {
  /** The path of the list. */
  readonly items: string;
  /** The field that counts pages. */
  readonly page?: string;
  /** The number of the first page; 1 where it is absent. */
  readonly first?: number;
  /** The field that counts the items before the page. */
  readonly offset?: string;
  /** The field that takes what the page before has at the path `next`. */
  readonly cursor?: { readonly field: string; readonly next: string };
  /** The field that says how many items a page has. */
  readonly size?: string;
  /** The most items that a page may have. */
  readonly maxSize?: number;
  /** The path that says whether there are more. */
  readonly more?: string;
  /** The path that says how many there are in all. */
  readonly total?: string;
  /** The path, in an item, of what tells it from all others. */
  readonly key?: string;
  /** The field with a window of time, which must stay the same from page to page; its properties are ISO texts. */
  readonly pin?: { readonly field: string; readonly from?: string; readonly to: string };
}
