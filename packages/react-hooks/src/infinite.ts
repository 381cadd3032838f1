// What a list in pages is made of. The parameter of a page is the fields of the input that say which page it is.
import {
  skipToken,
  type SkipToken,
  type UseInfiniteQueryOptions,
  type UseSuspenseInfiniteQueryOptions,
} from '@tanstack/react-query';
import {
  valueAt,
  windowOf,
  type Client,
  type Fields,
  type Pagination,
  type SdkError,
  type StepsOf,
} from './generated/client.ts';
import type { InfiniteQueryKey, PageParam, Pages } from './key.ts';
import type { Failing, Run } from './query.ts';

/** The options of a list in pages: everything of TanStack Query that takes infinite options takes these. */
export interface InfiniteQueryOptions<Data, Input> extends Failing {
  readonly queryKey: InfiniteQueryKey<Data, Input>;
  readonly queryFn: (context: {
    readonly signal: AbortSignal;
    readonly pageParam?: unknown;
  }) => Promise<Data>;
  readonly initialPageParam: PageParam<Input>;
  readonly getNextPageParam: (
    lastPage: Data,
    pages: readonly Data[],
    lastParam: PageParam<Input>,
    params: readonly PageParam<Input>[],
  ) => PageParam<Input> | undefined;
}

/** The options of a list whose input may not be there yet. */
export interface SkippableInfiniteQueryOptions<Data, Input> extends Omit<
  InfiniteQueryOptions<Data, Input>,
  'queryFn'
> {
  readonly queryFn: InfiniteQueryOptions<Data, Input>['queryFn'] | SkipToken;
}

type Given = 'queryKey' | 'queryFn' | 'initialPageParam' | 'getNextPageParam';

/** What a hook's caller may choose: everything but the key, the function, and how pages follow each other. */
export interface InfiniteQueryHookOptions<Data, Input, Selected = Pages<Data, Input>> extends Omit<
  UseInfiniteQueryOptions<
    Data,
    SdkError,
    Selected,
    InfiniteQueryKey<Data, Input>,
    PageParam<Input>
  >,
  Given
> {}

/** What the caller of a hook that suspends may choose. */
export interface SuspenseInfiniteQueryHookOptions<
  Data,
  Input,
  Selected = Pages<Data, Input>,
> extends Omit<
  UseSuspenseInfiniteQueryOptions<
    Data,
    SdkError,
    Selected,
    InfiniteQueryKey<Data, Input>,
    PageParam<Input>
  >,
  Given
> {}

/** The options of a list whose pages `run` asks for. */
export function infiniteQuery<Data, Input>(
  queryKey: InfiniteQueryKey<Data, Input>,
  client: Client,
  input: Input | SkipToken,
  run: Run<Data, Input>,
  pagination: Pagination,
  stepsOf: StepsOf,
): SkippableInfiniteQueryOptions<Data, Input> {
  const given: Fields = input === skipToken ? {} : { ...(input as Fields) };
  const first = { ...given };
  const { field } = stepsOf(pagination, first);
  const { pin } = pagination;
  // A window of the caller's own stays as it is.
  const pinned = pin && given[pin.field] === undefined ? pin : undefined;

  /** Asks for a page. The window of a list ends when its first page is asked for, and is that of all that follow. */
  async function ask(pageParam: Fields, signal: AbortSignal): Promise<Data> {
    const isFirst = pageParam[field] === first[field];
    const window = pinned && isFirst ? { [pinned.field]: windowOf(pinned) } : {};
    const fields = { ...given, ...pageParam, ...window };
    const data = await run(client, fields as Input, { signal, maxRetries: 0 });
    // The parameter is what the cache keeps beside the page, also when it is sent to a browser: the next one reads it
    // there. A list that is fetched anew starts with the same object, and gets another window.
    if (!signal.aborted) Object.assign(pageParam, window);
    return data;
  }

  return {
    queryKey,
    queryFn:
      input === skipToken
        ? skipToken
        : async ({ pageParam, signal }) => ask(pageParam as Fields, signal),
    initialPageParam: (first[field] === undefined
      ? {}
      : { [field]: first[field] }) as PageParam<Input>,
    getNextPageParam(_, pages, lastParam, [firstParam]) {
      const steps = stepsOf(pagination, { ...given, ...firstParam });
      const position = positionAfter(pages, pagination, steps);
      return position === undefined ? undefined : { ...lastParam, [field]: position };
    },
  };
}

/** Where the list goes on; undefined where it does not. */
function positionAfter(
  pages: readonly unknown[],
  pagination: Pagination,
  { next }: ReturnType<StepsOf>,
): unknown {
  let position: unknown;
  for (const data of pages) {
    if (valueAt(data, pagination.more) === false) return undefined;
    const list = valueAt(data, pagination.items);
    const total = valueAt(data, pagination.total);
    try {
      position = next({
        data,
        length: Array.isArray(list) ? list.length : 0,
        isNew: true,
        total: typeof total === 'number' ? total : undefined,
        hasMore: valueAt(data, pagination.more) === true,
        refuse(problem) {
          throw new Error(problem);
        },
      });
    } catch {
      // TanStack Query asks while it renders: what cannot go on ends.
      return undefined;
    }
    if (position === undefined) return undefined;
  }
  return position;
}
