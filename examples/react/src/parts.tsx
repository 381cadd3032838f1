// Small parts that both views are made of.
import type { SdkError } from '@honeyhive/client';
import type { ReactNode } from 'react';
import { Sentinel } from './sentinel.tsx';

/** A coloured dot and a word: colour alone says nothing. */
export function Badge({ kind }: { readonly kind: string }): ReactNode {
  return <span className={`badge ${kind}`}>{kind}</span>;
}

/** Takes the place of what loads. */
export function Skeleton({ rows, label }: { readonly rows: number; readonly label: string }) {
  return (
    <div role="status" className="skeleton">
      <span className="hidden">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} aria-hidden="true">
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}

interface FailureProps {
  readonly what: string;
  readonly error: SdkError;
  readonly retry: () => unknown;
}

export function Failure({ what, error, retry }: FailureProps): ReactNode {
  return (
    <div role="alert" className="failure">
      <p>
        <strong>{what} could not be loaded.</strong> {error.message}
      </p>
      <button type="button" onClick={() => void retry()}>
        Try again
      </button>
    </div>
  );
}

export function Empty({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="empty">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{children}</p>
    </div>
  );
}

interface MoreProps {
  /** The part of the result of an infinite query that says how it goes on. */
  readonly list: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly isFetchNextPageError: boolean;
    readonly error: SdkError | null;
    readonly fetchNextPage: () => unknown;
  };
  /** How many items are there: more of them may still leave the end in view. */
  readonly count: number;
  readonly what: string;
}

/** Loads the next page when the end of the list comes into view, or the button is used. */
export function More({ list, count, what }: MoreProps): ReactNode {
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, error, fetchNextPage } = list;
  const fetchMore = (): void => {
    if (!isFetchingNextPage) void fetchNextPage();
  };
  return (
    <div className="more">
      {/* What failed is tried again by hand only: it stays in view. */}
      {hasNextPage && !isFetchNextPageError && <Sentinel key={count} onVisible={fetchMore} />}
      {isFetchNextPageError && error && (
        <Failure what={`More ${what}`} error={error} retry={fetchNextPage} />
      )}
      {hasNextPage && !isFetchNextPageError && (
        // A button that is disabled would lose the focus.
        <button type="button" aria-disabled={isFetchingNextPage} onClick={fetchMore}>
          {isFetchingNextPage ? 'Loading …' : `Load more ${what}`}
        </button>
      )}
    </div>
  );
}
