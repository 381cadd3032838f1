import type { CallOptions } from './client.ts';
import { pagesOf, type PagedOperation, type PageOf, type Pages } from './pages.ts';
import { CallPromise, type Received } from './promise.ts';
import type { StepsOf } from './steps.ts';

/**
 * The promise of one page, exactly as it was asked for; `for await` goes over all items of all pages from there on, in
 * requests of its own. What is iterated at once sends no other request.
 */
export class PagedPromise<Output, Item> extends CallPromise<Output> implements AsyncIterable<Item> {
  readonly #open: () => void;
  readonly #pages: () => Pages<Output, Item>;
  #isIterated = false;

  constructor(
    run: (isRaw: () => boolean) => Promise<Received<Output>>,
    pages: () => Pages<Output, Item>,
  ) {
    let open = (): void => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    super(async (isRaw) => {
      await opened;
      return run(isRaw);
    });
    this.#open = open;
    this.#pages = pages;
    queueMicrotask(() => {
      if (!this.#isIterated) open();
    });
  }

  override then<A = Output, B = never>(
    fulfilled?: ((value: Output) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#open();
    return super.then(fulfilled, rejected);
  }

  override asResponse(): Promise<Response> {
    this.#open();
    return super.asResponse();
  }

  override withResponse(): Promise<Received<Output>> {
    this.#open();
    return super.withResponse();
  }

  /** All pages, from the caller's on; each call begins anew. */
  pages(): Pages<Output, Item> {
    this.#isIterated = true;
    // Where it was sent already, nobody waits for it any more.
    super.withResponse().catch(() => {});
    return this.#pages();
  }

  /** All items of all pages, from the caller's page on; each call begins anew. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return itemsOf(this.pages());
  }
}

async function* itemsOf<Item>(
  pages: AsyncIterable<PageOf<unknown, Item>>,
): AsyncGenerator<Item, void, undefined> {
  for await (const { items } of pages) yield* items;
}

/**
 * Makes the promise of a call.
 * @param send sends one request
 */
export function paged<Output, Item>(
  operation: PagedOperation,
  stepsOf: StepsOf,
  input: object | undefined,
  options: CallOptions | undefined,
  send: (
    input: object | undefined,
    options: CallOptions | undefined,
    isRaw: () => boolean,
  ) => Promise<Received<Output>>,
): PagedPromise<Output, Item> {
  // As it is now: requests are sent later.
  const given = input && { ...input };
  return new PagedPromise(
    (isRaw) => send(given, options, isRaw),
    () =>
      pagesOf(operation, stepsOf, given, (fields, index) =>
        send(fields, optionsOf(options, index), () => false),
      ),
  );
}

/** Each page is a request of its own, and no repetition of the first. */
function optionsOf(options: CallOptions | undefined, index: number): CallOptions | undefined {
  return options?.idempotencyKey === undefined || index === 0
    ? options
    : { ...options, idempotencyKey: `${options.idempotencyKey}-${index + 1}` };
}
