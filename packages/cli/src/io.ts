/** A stream to write to: `process.stdout` is one. */
export interface Output {
  /** False: the reader is behind, and `drain` says when it is not. */
  write(data: string | Uint8Array): unknown;
  once?(event: 'drain', listener: () => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** A stream to read from: `process.stdin` is one. */
export interface Input extends AsyncIterable<Uint8Array | string> {
  readonly isTTY?: boolean;
  /** Of a terminal: whether keys come as they are pressed, and are not shown. */
  setRawMode?(isRaw: boolean): unknown;
  /** Ends a read that is waited for. */
  destroy?(): unknown;
}

/** Everything that a run sees of the machine, besides the files that its flags name. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: Input;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl-C. */
  readonly signal?: AbortSignal;
  /** The version of this package. */
  version(): Promise<string>;
}
