// Generated from the API description. Do not edit.

import * as schemas from '@honeyhive/types/schemas';
import { checkedOutputs } from '../checked.ts';
import type { CheckOutput } from '../client.ts';

/** Holds what the operations answer against the description: for the option `validation: 'both'`. */
export const outputs: CheckOutput = /* @__PURE__ */ checkedOutputs({
  getDatapoints: schemas.GetDatapointsResponse,
  createDatapoint: schemas.CreateDatapointResponse,
  batchCreateDatapoints: schemas.BatchCreateDatapointsResponse,
  getDatapoint: schemas.GetDatapointResponse,
  updateDatapoint: schemas.UpdateDatapointResponse,
  deleteDatapoint: schemas.DeleteDatapointResponse,
  getDatasets: schemas.GetDatasetsResponse,
  createDataset: schemas.CreateDatasetResponse,
  updateDataset: schemas.UpdateDatasetResponse,
  deleteDataset: schemas.DeleteDatasetResponse,
  addDatapoints: schemas.AddDatapointsResponse,
  removeDatapoint: schemas.RemoveDatapointResponse,
  createEvent: schemas.PostEventResponse,
  createEventBatch: schemas.PostEventBatchResponse,
  searchEvents: schemas.ExportEventsResponse,
  updateEvent: schemas.UpdateEventOutput,
  getRuns: schemas.GetExperimentRunsResponse,
  createRun: schemas.PostExperimentRunResponse,
  getRunsSchema: schemas.GetEventsSchemaResponse,
  getExperimentComparison: schemas.GetExperimentRunCompareResponse,
  getExperimentCompareEvents: schemas.GetExperimentCompareEventsResponse,
  getRun: schemas.GetExperimentRunResponse,
  updateRun: schemas.PutExperimentRunResponse,
  deleteRun: schemas.DeleteExperimentRunResponse,
  getExperimentRunMetrics: schemas.GetExperimentRunMetricsResponse,
  getRunSchema: schemas.GetEventsSchemaResponse,
  getMetrics: schemas.GetMetricsResponse,
  createMetric: schemas.CreateMetricResponse,
  runMetric: schemas.RunMetricResponse,
  updateMetric: schemas.UpdateMetricResponse,
  deleteMetric: schemas.DeleteMetricResponse,
  getQueues: schemas.GetAnnotationQueuesResponse,
  createQueue: schemas.CreateAnnotationQueueResponse,
  getQueue: schemas.GetAnnotationQueueByIdResponse,
  updateQueue: schemas.UpdateAnnotationQueueResponse,
  deleteQueue: schemas.DeleteAnnotationQueueResponse,
  createSession: schemas.PostSessionStartResponse,
});
