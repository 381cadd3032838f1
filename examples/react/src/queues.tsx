// Annotation queues, and a form that changes one. The change is shown before the server has confirmed it.
import {
  getQueuesQueryKey,
  optimistic,
  useGetQueues,
  useUpdateQueue,
} from '@honeyhive/react-hooks';
import type { AnnotationQueue } from '@honeyhive/types';
import type { ReactNode } from 'react';
import { Badge, Empty, Failure, Skeleton } from './parts.tsx';
import { linkTo, type Route } from './route.ts';

export function Queues({ route }: { readonly route: Route }): ReactNode {
  const { data, error, refetch } = useGetQueues({}, { select: ({ queues }) => queues });
  const chosen = data?.find(({ id }) => id === route.queue);
  return (
    <div className="split" data-chosen={route.queue !== undefined}>
      <section className="list" aria-labelledby="queues">
        <div className="head">
          <h2 id="queues">Annotation queues</h2>
        </div>
        {!data && error && <Failure what="Queues" error={error} retry={refetch} />}
        {!data && !error && <Skeleton rows={3} label="Loading queues" />}
        {data?.length === 0 && <Empty title="No queues">There is none yet.</Empty>}
        <ul className="rows">
          {data?.map((queue) => (
            <QueueRow key={queue.id} queue={queue} isChosen={queue === chosen} />
          ))}
        </ul>
      </section>
      <section className="detail" aria-label="Chosen queue">
        {route.queue !== undefined && (
          <a className="back" {...linkTo({ view: 'queues' })}>
            ← All queues
          </a>
        )}
        {chosen ? (
          <Queue key={chosen.id} queue={chosen} />
        ) : (
          <Empty title="No queue chosen">Choose one to change it.</Empty>
        )}
      </section>
    </div>
  );
}

function QueueRow(props: { readonly queue: AnnotationQueue; readonly isChosen: boolean }) {
  const { id, name, description, enabled } = props.queue;
  return (
    <li>
      <a
        {...linkTo({ view: 'queues', queue: id })}
        className="row"
        aria-current={props.isChosen || undefined}
      >
        <span className="name">{name}</span>
        <Badge kind={enabled ? 'enabled' : 'paused'} />
        <span className="note">{description}</span>
      </a>
    </li>
  );
}

function useChangeQueue() {
  return useUpdateQueue(
    optimistic(getQueuesQueryKey(), ({ queues }, { queue_id, name, description, enabled }) => ({
      queues: queues.map((queue) =>
        queue.id === queue_id
          ? {
              ...queue,
              name: name ?? queue.name,
              description: description ?? queue.description,
              enabled: enabled ?? queue.enabled,
            }
          : queue,
      ),
    })),
  );
}

function Queue({ queue }: { readonly queue: AnnotationQueue }): ReactNode {
  const { mutate, error, isPending, isSuccess } = useChangeQueue();
  const { id, name, description, enabled, filters } = queue;

  /** The fields keep what was typed, so that it can be sent again where it failed. */
  function save(form: FormData): void {
    if (isPending) return;
    mutate({
      queue_id: id,
      id,
      name: textOf(form, 'name'),
      description: textOf(form, 'description'),
      enabled: form.has('enabled'),
    });
  }

  return (
    <>
      <header className="head">
        <div className="title">
          <h2>{name}</h2>
          <Badge kind={enabled ? 'enabled' : 'paused'} />
        </div>
        <p className="note">{description}</p>
        <ul className="filters-of" aria-label="Filters">
          {filters.filterArray.map(({ field, operator, value }) => (
            <li key={`${field} ${operator}`}>
              <code>
                {field} {operator} {value === null ? '' : String(value)}
              </code>
            </li>
          ))}
        </ul>
      </header>
      <form
        className="edit"
        aria-label="Change the queue"
        onSubmit={(event) => {
          event.preventDefault();
          save(new FormData(event.currentTarget));
        }}
      >
        <label>
          Name
          <input name="name" required maxLength={200} autoComplete="off" defaultValue={name} />
        </label>
        <label>
          Description
          <textarea name="description" maxLength={1000} rows={3} defaultValue={description} />
        </label>
        <label className="check">
          <input type="checkbox" name="enabled" defaultChecked={enabled} />
          New events that match are added
        </label>
        <button type="submit" className="primary" aria-disabled={isPending}>
          {isPending ? 'Saving …' : 'Save'}
        </button>
        <p role="status">{isSuccess ? 'Saved.' : ''}</p>
        <div role="alert">
          {error && (
            <p className="wrong">
              <strong>Not saved: everything is as it was before.</strong> {error.message}
            </p>
          )}
        </div>
      </form>
    </>
  );
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
