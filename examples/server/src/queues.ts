import type * as t from '@honeyhive/types';
import * as s from '@honeyhive/types/schemas';
import { route, type Route } from './route.ts';
import { find, newId, now, projectId, type Store } from './store.ts';

export const queueRoutes: readonly Route[] = [
  route('GET /v1/queues', s.GetQueuesInput, listQueues),
  route('POST /v1/queues', s.CreateQueueInput, createQueue, 201),
  route('GET /v1/queues/{queue_id}', s.GetQueueInput, getQueue),
  route('PUT /v1/queues/{queue_id}', s.UpdateQueueInput, updateQueue),
  route('DELETE /v1/queues/{queue_id}', s.DeleteQueueInput, deleteQueue),
];

function listQueues({ queues }: Store, { enabled }: t.GetQueuesInput): t.GetQueuesOutput {
  return {
    queues: [...queues.values()].filter(
      (queue) => enabled === undefined || queue.enabled === enabled,
    ),
  };
}

function createQueue(store: Store, input: t.CreateQueueInput): t.CreateQueueOutput {
  const [id, created_at] = [newId(), now()];
  const queue: t.AnnotationQueue = {
    id,
    name: input.name,
    description: input.description ?? '',
    filters: input.filters ?? { filterArray: [] },
    enabled: input.enabled ?? true,
    scope_id: projectId,
    scope_type: 'project',
    is_active: true,
    created_at,
    updated_at: created_at,
  };
  store.queues.set(id, queue);
  return { queue, message: 'Annotation queue created.' };
}

function getQueue({ queues }: Store, { queue_id }: t.GetQueueInput): t.GetQueueOutput {
  return find(queues, queue_id, 'annotation queue');
}

/** Which events are in a queue is in no answer of the API, and so is not kept. */
function updateQueue({ queues }: Store, input: t.UpdateQueueInput): t.UpdateQueueOutput {
  const queue = find(queues, input.queue_id, 'annotation queue');
  queue.name = input.name ?? queue.name;
  queue.description = input.description ?? queue.description;
  queue.filters = input.filters ?? queue.filters;
  queue.enabled = input.enabled ?? queue.enabled;
  queue.updated_at = now();
  return { queue, message: 'Annotation queue updated.' };
}

function deleteQueue({ queues }: Store, { queue_id }: t.DeleteQueueInput): t.DeleteQueueOutput {
  find(queues, queue_id, 'annotation queue');
  queues.delete(queue_id);
  return { message: 'Annotation queue deleted.' };
}
