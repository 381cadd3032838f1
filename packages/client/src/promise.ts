/** What a call comes to: the output, and the response that it was read from. */
export interface Received<T> {
  readonly data: T;
  readonly response: Response;
}

/** The promise of a call's output, with the ways to its response. */
export class CallPromise<T> extends Promise<T> {
  // What is made of it by `then` is any promise.
  static override readonly [Symbol.species]: PromiseConstructor = Promise;

  readonly #received: Promise<Received<T>>;
  #isRaw = false;

  /** @param run starts at once; asks, when the response is there, whether it is to be left unread */
  constructor(run: (isRaw: () => boolean) => Promise<Received<T>>) {
    super(() => {});
    this.#received = run(() => this.#isRaw);
  }

  override then<A = T, B = never>(
    fulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#received.then(
      ({ data }) => (fulfilled ? fulfilled(data) : (data as unknown as A)),
      rejected,
    );
  }

  /** The response of a successful call, unread. To be asked for at once, in place of the output. */
  async asResponse(): Promise<Response> {
    this.#isRaw = true;
    return (await this.#received).response;
  }

  /** The output with the response that it was read from. */
  withResponse(): Promise<Received<T>> {
    return this.#received;
  }
}
