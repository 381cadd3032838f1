import type * as t from '@honeyhive/types';
import * as s from '@honeyhive/types/schemas';
import { Problem } from './problem.ts';
import { route, type Route } from './route.ts';
import { find, newId, now, type Store } from './store.ts';

export const datasetRoutes: readonly Route[] = [
  route('GET /v1/datasets', s.GetDatasetsInput, listDatasets),
  route('POST /v1/datasets', s.CreateDatasetInput, createDataset),
  route('PUT /v1/datasets/{dataset_id}', s.UpdateDatasetInput, updateDataset),
  route('DELETE /v1/datasets/{dataset_id}', s.DeleteDatasetInput, deleteDataset),
  route('POST /v1/datasets/{dataset_id}/datapoints', s.AddDatapointsInput, addDatapoints),
  route(
    'DELETE /v1/datasets/{dataset_id}/datapoints/{datapoint_id}',
    s.RemoveDatapointInput,
    removeDatapoint,
  ),
  route('GET /v1/datapoints', s.GetDatapointsInput, listDatapoints),
  route('POST /v1/datapoints', s.CreateDatapointInput, createDatapoint),
  route('GET /v1/datapoints/{datapoint_id}', s.GetDatapointInput, getDatapoint),
  route('PUT /v1/datapoints/{datapoint_id}', s.UpdateDatapointInput, updateDatapoint),
  route('DELETE /v1/datapoints/{datapoint_id}', s.DeleteDatapointInput, deleteDatapoint),
];

function listDatasets(
  { datasets }: Store,
  { dataset_id, name }: t.GetDatasetsInput,
): t.GetDatasetsOutput {
  return {
    datasets: [...datasets.values()].filter(
      (dataset) =>
        (dataset_id === undefined || dataset.id === dataset_id) &&
        (name === undefined || dataset.name === name),
    ),
  };
}

function createDataset(
  store: Store,
  { name = 'Untitled Dataset', description, datapoints = [] }: t.CreateDatasetInput,
): t.CreateDatasetOutput {
  for (const id of datapoints) find(store.datapoints, id, 'datapoint');
  const [id, created_at] = [newId(), now()];
  const dataset = {
    id,
    name,
    description: description ?? null,
    datapoints,
    created_at,
    updated_at: created_at,
  };
  store.datasets.set(id, dataset);
  return { inserted: true, result: { insertedId: id } };
}

function updateDataset(
  { datasets }: Store,
  { dataset_id, ...changes }: t.UpdateDatasetInput,
): t.UpdateDatasetOutput {
  const found = find(datasets, dataset_id, 'dataset');
  return { result: Object.assign(found, changes, { updated_at: now() }) };
}

function deleteDataset(
  { datasets }: Store,
  { dataset_id }: t.DeleteDatasetInput,
): t.DeleteDatasetOutput {
  find(datasets, dataset_id, 'dataset');
  datasets.delete(dataset_id);
  return { result: { id: dataset_id } };
}

/** The mapping says what a row's fields are; what it does not name is metadata. */
function addDatapoints(
  store: Store,
  { dataset_id, data, mapping }: t.AddDatapointsInput,
): t.AddDatapointsOutput {
  const dataset = find(store.datasets, dataset_id, 'dataset');
  const { inputs = [], ground_truth = [], history = [] } = mapping;
  const datapoint_ids = data.map((row) => {
    const pick = (isPicked: (name: string) => boolean): Record<string, unknown> =>
      Object.fromEntries(Object.entries(row).filter(([name]) => isPicked(name)));
    const mapped = new Set([...inputs, ...ground_truth, ...history]);
    return insert(store, {
      inputs: pick((name) => inputs.includes(name)),
      ground_truth: pick((name) => ground_truth.includes(name)),
      history: history.flatMap((name) => row[name] ?? []).map(message),
      metadata: pick((name) => !mapped.has(name)),
      linked_datasets: [dataset_id],
    });
  });
  dataset.datapoints.push(...datapoint_ids);
  dataset.updated_at = now();
  return { inserted: true, datapoint_ids };
}

function message(value: unknown): Record<string, unknown> {
  if (value !== null && typeof value === 'object') return { ...value };
  return { role: 'user', content: value };
}

function removeDatapoint(
  { datasets }: Store,
  { dataset_id, datapoint_id }: t.RemoveDatapointInput,
): t.RemoveDatapointOutput {
  const dataset = find(datasets, dataset_id, 'dataset');
  const at = dataset.datapoints.indexOf(datapoint_id);
  if (at < 0) throw new Problem(404, 'NOT_FOUND', `${datapoint_id} is not in the dataset.`);
  dataset.datapoints.splice(at, 1);
  return { dereferenced: true, message: 'Datapoint removed from dataset.' };
}

function listDatapoints(
  store: Store,
  { datapoint_ids, dataset_name }: t.GetDatapointsInput,
): t.GetDatapointsOutput {
  const inDataset =
    dataset_name === undefined
      ? undefined
      : new Set(
          [...store.datasets.values()]
            .filter(({ name }) => name === dataset_name)
            .flatMap(({ datapoints }) => datapoints),
        );
  return {
    datapoints: [...store.datapoints.values()].filter(
      ({ id }) => (datapoint_ids?.includes(id) ?? true) && (inDataset?.has(id) ?? true),
    ),
  };
}

function createDatapoint(store: Store, input: t.CreateDatapointInput): t.CreateDatapointOutput {
  const { linked_datasets = [] } = input;
  const datasets = linked_datasets.map((id) => find(store.datasets, id, 'dataset'));
  const id = insert(store, input);
  for (const dataset of datasets) dataset.datapoints.push(id);
  return { inserted: true, result: { insertedIds: [id] } };
}

function insert(store: Store, input: t.CreateDatapointInput): string {
  const [id, created_at] = [newId(), now()];
  store.datapoints.set(id, {
    id,
    inputs: input.inputs ?? {},
    history: input.history ?? [],
    ground_truth: input.ground_truth ?? null,
    metadata: input.metadata ?? null,
    linked_event: input.linked_event ?? null,
    linked_datasets: input.linked_datasets ?? [],
    created_at,
    updated_at: created_at,
  });
  return id;
}

function getDatapoint(
  { datapoints }: Store,
  { datapoint_id }: t.GetDatapointInput,
): t.GetDatapointOutput {
  return { datapoint: [find(datapoints, datapoint_id, 'datapoint')] };
}

function updateDatapoint(
  { datapoints }: Store,
  { datapoint_id, ...changes }: t.UpdateDatapointInput,
): t.UpdateDatapointOutput {
  const found = find(datapoints, datapoint_id, 'datapoint');
  Object.assign(found, changes, { updated_at: now() });
  return { updated: true, result: { modifiedCount: 1 } };
}

function deleteDatapoint(
  { datapoints, datasets }: Store,
  { datapoint_id }: t.DeleteDatapointInput,
): t.DeleteDatapointOutput {
  find(datapoints, datapoint_id, 'datapoint');
  datapoints.delete(datapoint_id);
  for (const dataset of datasets.values())
    dataset.datapoints = dataset.datapoints.filter((id) => id !== datapoint_id);
  return { deleted: true };
}
