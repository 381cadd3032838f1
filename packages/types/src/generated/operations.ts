// Generated from the API description. Do not edit.

import type {
  AddDatapointsResponse,
  BatchCreateDatapointsRequestInput,
  BatchCreateDatapointsResponse,
  ConfigurationParameters,
  CreateAnnotationQueueRequestInput,
  CreateAnnotationQueueResponse,
  CreateConfigurationRequestInput,
  CreateConfigurationResponse,
  CreateDatapointRequestInput,
  CreateDatapointResponse,
  CreateDatasetRequestInput,
  CreateDatasetResponse,
  CreateMetricRequestInput,
  CreateMetricResponse,
  DatapointMappingInput,
  DeleteAnnotationQueueResponse,
  DeleteConfigurationResponse,
  DeleteDatapointResponse,
  DeleteDatasetResponse,
  DeleteExperimentRunResponse,
  DeleteMetricResponse,
  ExportEventsResponse,
  GetAnnotationQueueByIdResponse,
  GetAnnotationQueuesResponse,
  GetConfigurationsResponse,
  GetDatapointResponse,
  GetDatapointsResponse,
  GetDatasetsResponse,
  GetEventsSchemaLegacyDateRangeOneOf1,
  GetEventsSchemaResponse,
  GetExperimentCompareEventsResponse,
  GetExperimentRunCompareResponse,
  GetExperimentRunMetricsResponse,
  GetExperimentRunResponse,
  GetExperimentRunResultResponse,
  GetExperimentRunsResponse,
  GetMetricsResponse,
  GetRunSchemaDateRangeOneOf1,
  GetRunsDateRangeOneOf1,
  GetRunsSchemaDateRangeOneOf1,
  LegacyEvent,
  LegacyExportEventsRequest,
  LegacyPostEventBatchRequest,
  LegacyPostEventRequest,
  LegacyRunMetricRequestInput,
  LegacyStartSessionRequest,
  LegacyUpdateDatasetRequest,
  LegacyUpdateEventRequest,
  LegacyUpdateMetricRequest,
  PassingRange,
  PostEventBatchRequest,
  PostEventBatchResponse,
  PostEventRequest,
  PostEventResponse,
  PostExperimentRunRequestInput,
  PostExperimentRunResponse,
  PostModelEventBatchRequest,
  PostModelEventRequest,
  PostSessionStartResponse,
  PutExperimentRunResponse,
  RemoveDatapointResponse,
  RunMetricRequestInput,
  RunMetricResponse,
  SearchEventsRequest,
  SessionTracesResponse,
  StartSessionRequest,
  UpdateAnnotationQueueRequestFilters,
  UpdateAnnotationQueueResponse,
  UpdateConfigurationResponse,
  UpdateDatapointResponse,
  UpdateDatasetResponse,
  UpdateMetricRequestCategoriesItem,
  UpdateMetricRequestChildMetricsItem,
  UpdateMetricRequestFilters,
  UpdateMetricRequestThreshold,
  UpdateMetricResponse,
} from './schemas.ts';

/** What goes into `POST /v1/datasets/{dataset_id}/datapoints`. */
export type AddDatapointsInput = {
  /** The unique identifier of the dataset to add datapoints to like `663876ec4611c47f4970f0c3` */
  dataset_id: string;
  /**
   * Array of datapoint data objects to add
   *
   * @minItems 1
   */
  data: { [key: string]: unknown }[];
  /** Field mapping for inputs, ground truth, and history */
  mapping: DatapointMappingInput;
};

/** What comes out of `POST /v1/datasets/{dataset_id}/datapoints`. */
export type AddDatapointsOutput = AddDatapointsResponse;

/** What goes into `POST /session/{session_id}/traces`. */
export type AddSessionTracesInput = {
  /** Session ID to add traces to */
  session_id: string;
  logs: LegacyEvent[];
};

/** What comes out of `POST /session/{session_id}/traces`. */
export type AddSessionTracesOutput = SessionTracesResponse;

/** What goes into `POST /v1/datapoints/batch`. */
export type BatchCreateDatapointsInput = BatchCreateDatapointsRequestInput;

/** What comes out of `POST /v1/datapoints/batch`. */
export type BatchCreateDatapointsOutput = BatchCreateDatapointsResponse;

/**
 * What goes into `POST /v1/configurations`.
 *
 * @deprecated
 */
export type CreateConfigurationInput = CreateConfigurationRequestInput;

/**
 * What comes out of `POST /v1/configurations`.
 *
 * @deprecated
 */
export type CreateConfigurationOutput = CreateConfigurationResponse;

/** What goes into `POST /v1/datapoints`. */
export type CreateDatapointInput = CreateDatapointRequestInput;

/** What comes out of `POST /v1/datapoints`. */
export type CreateDatapointOutput = CreateDatapointResponse;

/** What goes into `POST /v1/datasets`. */
export type CreateDatasetInput = CreateDatasetRequestInput;

/** What comes out of `POST /v1/datasets`. */
export type CreateDatasetOutput = CreateDatasetResponse;

/** What goes into `POST /v1/events/batch`. */
export type CreateEventBatchInput = PostEventBatchRequest;

/**
 * What goes into `POST /events/batch`.
 *
 * @deprecated
 */
export type CreateEventBatchLegacyInput = LegacyPostEventBatchRequest;

/**
 * What comes out of `POST /events/batch`.
 *
 * @deprecated
 */
export type CreateEventBatchLegacyOutput = PostEventBatchResponse;

/** What comes out of `POST /v1/events/batch`. */
export type CreateEventBatchOutput = PostEventBatchResponse;

/** What goes into `POST /v1/events`. */
export type CreateEventInput = PostEventRequest;

/**
 * What goes into `POST /events`.
 *
 * @deprecated
 */
export type CreateEventLegacyInput = LegacyPostEventRequest;

/**
 * What comes out of `POST /events`.
 *
 * @deprecated
 */
export type CreateEventLegacyOutput = PostEventResponse;

/** What comes out of `POST /v1/events`. */
export type CreateEventOutput = PostEventResponse;

/** What goes into `POST /v1/metrics`. */
export type CreateMetricInput = CreateMetricRequestInput;

/** What comes out of `POST /v1/metrics`. */
export type CreateMetricOutput = CreateMetricResponse;

/** What goes into `POST /events/model/batch`. */
export type CreateModelEventBatchInput = PostModelEventBatchRequest;

/** What comes out of `POST /events/model/batch`. */
export type CreateModelEventBatchOutput = PostEventBatchResponse;

/** What goes into `POST /events/model`. */
export type CreateModelEventInput = PostModelEventRequest;

/** What comes out of `POST /events/model`. */
export type CreateModelEventOutput = PostEventResponse;

/** What goes into `POST /v1/queues`. */
export type CreateQueueInput = CreateAnnotationQueueRequestInput;

/** What comes out of `POST /v1/queues`. */
export type CreateQueueOutput = CreateAnnotationQueueResponse;

/** What goes into `POST /v1/runs`. */
export type CreateRunInput = PostExperimentRunRequestInput;

/** What comes out of `POST /v1/runs`. */
export type CreateRunOutput = PostExperimentRunResponse;

/** What goes into `POST /v1/sessions`. */
export type CreateSessionInput = StartSessionRequest;

/** What comes out of `POST /v1/sessions`. */
export type CreateSessionOutput = PostSessionStartResponse;

/**
 * What goes into `DELETE /v1/configurations/{configId}`.
 *
 * @deprecated
 */
export type DeleteConfigurationInput = {
  /** Configuration ID like `6638187d505c6812e4043f24` */
  configId: string;
};

/**
 * What comes out of `DELETE /v1/configurations/{configId}`.
 *
 * @deprecated
 */
export type DeleteConfigurationOutput = DeleteConfigurationResponse;

/** What goes into `DELETE /v1/datapoints/{datapoint_id}`. */
export type DeleteDatapointInput = {
  /** Datapoint ID like `65c13dbbd65fb876b7886cdb` */
  datapoint_id: string;
};

/** What comes out of `DELETE /v1/datapoints/{datapoint_id}`. */
export type DeleteDatapointOutput = DeleteDatapointResponse;

/** What goes into `DELETE /v1/datasets/{dataset_id}`. */
export type DeleteDatasetInput = {
  /** The unique identifier of the dataset to be deleted like `663876ec4611c47f4970f0c3` */
  dataset_id: string;
};

/**
 * What goes into `DELETE /v1/datasets`.
 *
 * @deprecated
 */
export type DeleteDatasetLegacyInput = {
  /** The unique identifier of the dataset to be deleted like `663876ec4611c47f4970f0c3` */
  dataset_id: string;
};

/**
 * What comes out of `DELETE /v1/datasets`.
 *
 * @deprecated
 */
export type DeleteDatasetLegacyOutput = DeleteDatasetResponse;

/** What comes out of `DELETE /v1/datasets/{dataset_id}`. */
export type DeleteDatasetOutput = DeleteDatasetResponse;

/** What goes into `DELETE /v1/metrics/{metric_id}`. */
export type DeleteMetricInput = {
  /** The unique identifier of the metric to delete */
  metric_id: string;
};

/**
 * What goes into `DELETE /v1/metrics`.
 *
 * @deprecated
 */
export type DeleteMetricLegacyInput = {
  /** Unique identifier of the metric */
  metric_id: string;
};

/**
 * What comes out of `DELETE /v1/metrics`.
 *
 * @deprecated
 */
export type DeleteMetricLegacyOutput = DeleteMetricResponse;

/** What comes out of `DELETE /v1/metrics/{metric_id}`. */
export type DeleteMetricOutput = DeleteMetricResponse;

/** What goes into `DELETE /v1/queues/{queue_id}`. */
export type DeleteQueueInput = {
  /** Annotation queue ID */
  queue_id: string;
};

/** What comes out of `DELETE /v1/queues/{queue_id}`. */
export type DeleteQueueOutput = DeleteAnnotationQueueResponse;

/** What goes into `DELETE /v1/runs/{run_id}`. */
export type DeleteRunInput = {
  /** @format uuid */
  run_id: string;
};

/** What comes out of `DELETE /v1/runs/{run_id}`. */
export type DeleteRunOutput = DeleteExperimentRunResponse;

/**
 * What goes into `POST /v1/events/export`.
 *
 * @deprecated
 */
export type ExportEventsLegacyInput = LegacyExportEventsRequest;

/**
 * What comes out of `POST /v1/events/export`.
 *
 * @deprecated
 */
export type ExportEventsLegacyOutput = ExportEventsResponse;

/**
 * What goes into `GET /v1/configurations`.
 *
 * @deprecated
 */
export type GetConfigurationsInput = {
  /** The name of the configuration like `v0` */
  name?: string;
  /** Environment - "dev", "staging" or "prod" */
  env?: string;
  /** Tags to filter configurations */
  tags?: string;
};

/**
 * What comes out of `GET /v1/configurations`.
 *
 * @deprecated
 */
export type GetConfigurationsOutput = GetConfigurationsResponse;

/** What goes into `GET /v1/datapoints/{datapoint_id}`. */
export type GetDatapointInput = {
  /** Datapoint ID like `65c13dbbd65fb876b7886cdb` */
  datapoint_id: string;
};

/** What comes out of `GET /v1/datapoints/{datapoint_id}`. */
export type GetDatapointOutput = GetDatapointResponse;

/** What goes into `GET /v1/datapoints`. */
export type GetDatapointsInput = {
  /** List of datapoint ids to fetch */
  datapoint_ids?: string[];
  /** Name of the dataset to get datapoints from */
  dataset_name?: string;
};

/** What comes out of `GET /v1/datapoints`. */
export type GetDatapointsOutput = GetDatapointsResponse;

/** What goes into `GET /v1/datasets`. */
export type GetDatasetsInput = {
  /** Unique dataset ID for filtering specific dataset */
  dataset_id?: string;
  /** Dataset name to filter by */
  name?: string;
};

/** What comes out of `GET /v1/datasets`. */
export type GetDatasetsOutput = GetDatasetsResponse;

/**
 * What goes into `GET /v1/events/schema`.
 *
 * @deprecated
 */
export type GetEventsSchemaLegacyInput = {
  /** Filter by date range */
  dateRange?: string | GetEventsSchemaLegacyDateRangeOneOf1;
  /** Filter by evaluation/run ID */
  evaluation_id?: string;
};

/**
 * What comes out of `GET /v1/events/schema`.
 *
 * @deprecated
 */
export type GetEventsSchemaLegacyOutput = GetEventsSchemaResponse;

/** What goes into `GET /v1/runs/{new_run_id}/compare/{old_run_id}/events`. */
export type GetExperimentCompareEventsInput = {
  /**
   * New experiment run ID (UUIDv4)
   *
   * @format uuid
   */
  new_run_id: string;
  /**
   * Old experiment run ID to compare against (UUIDv4)
   *
   * @format uuid
   */
  old_run_id: string;
  /** Filter by event name */
  event_name?: string;
  /** Filter by event type */
  event_type?: string;
  /** Additional filter criteria (JSON string or object) */
  filter?: string | { [key: string]: unknown };
  /**
   * Maximum number of results
   *
   * @minimum 1
   * @maximum 1000
   * @default 1000
   */
  limit?: number;
  /**
   * Page number for pagination
   *
   * @minimum 1
   * @default 1
   */
  page?: number;
};

/**
 * What goes into `GET /v1/runs/compare/events`.
 *
 * @deprecated
 */
export type GetExperimentCompareEventsLegacyInput = {
  /**
   * First experiment run ID (UUIDv4)
   *
   * @format uuid
   */
  run_id_1: string;
  /**
   * Second experiment run ID (UUIDv4)
   *
   * @format uuid
   */
  run_id_2: string;
  /** Filter by event name */
  event_name?: string;
  /** Filter by event type */
  event_type?: string;
  /** Additional filter criteria (JSON string or object) */
  filter?: string | { [key: string]: unknown };
  /**
   * Maximum number of results
   *
   * @minimum 1
   * @maximum 1000
   * @default 1000
   */
  limit?: number;
  /**
   * Page number for pagination
   *
   * @minimum 1
   * @default 1
   */
  page?: number;
};

/**
 * What comes out of `GET /v1/runs/compare/events`.
 *
 * @deprecated
 */
export type GetExperimentCompareEventsLegacyOutput = GetExperimentCompareEventsResponse;

/** What comes out of `GET /v1/runs/{new_run_id}/compare/{old_run_id}/events`. */
export type GetExperimentCompareEventsOutput = GetExperimentCompareEventsResponse;

/** What goes into `GET /v1/runs/{new_run_id}/compare/{old_run_id}`. */
export type GetExperimentComparisonInput = {
  /**
   * New experiment run ID to compare (UUIDv4)
   *
   * @format uuid
   */
  new_run_id: string;
  /**
   * Old experiment run ID to compare against (UUIDv4)
   *
   * @format uuid
   */
  old_run_id: string;
  /**
   * Aggregation function to apply to metrics
   *
   * @default "average"
   */
  aggregate_function?:
    'average' | 'min' | 'max' | 'median' | 'p95' | 'p99' | 'p90' | 'sum' | 'count';
  /** Optional filters to apply (JSON string or array of filter objects) */
  filters?: string | { [key: string]: unknown }[];
};

/**
 * What goes into `GET /v1/runs/{new_run_id}/compare-with/{old_run_id}`.
 *
 * @deprecated
 */
export type GetExperimentComparisonLegacyInput = {
  /**
   * New experiment run ID to compare (UUIDv4)
   *
   * @format uuid
   */
  new_run_id: string;
  /**
   * Old experiment run ID to compare against (UUIDv4)
   *
   * @format uuid
   */
  old_run_id: string;
  /** Aggregation function to apply to metrics */
  aggregate_function?: string;
  /** Optional filters to apply (JSON string or array of filter objects) */
  filters?: string | { [key: string]: unknown }[];
};

/**
 * What comes out of `GET /v1/runs/{new_run_id}/compare-with/{old_run_id}`.
 *
 * @deprecated
 */
export type GetExperimentComparisonLegacyOutput = GetExperimentRunCompareResponse;

/** What comes out of `GET /v1/runs/{new_run_id}/compare/{old_run_id}`. */
export type GetExperimentComparisonOutput = GetExperimentRunCompareResponse;

/** What goes into `GET /v1/runs/{run_id}/result`. */
export type GetExperimentResultInput = {
  /**
   * Experiment run ID (UUIDv4)
   *
   * @format uuid
   */
  run_id: string;
  /**
   * Aggregation function to apply to metrics
   *
   * @default "average"
   */
  aggregate_function?:
    'average' | 'min' | 'max' | 'median' | 'p95' | 'p99' | 'p90' | 'sum' | 'count';
  /** Optional filters to apply (JSON string or array of filter objects) */
  filters?: string | { [key: string]: unknown }[];
};

/** What comes out of `GET /v1/runs/{run_id}/result`. */
export type GetExperimentResultOutput = GetExperimentRunResultResponse;

/** What goes into `GET /v1/runs/{run_id}/metrics`. */
export type GetExperimentRunMetricsInput = {
  /**
   * Experiment run ID (UUIDv4)
   *
   * @format uuid
   */
  run_id: string;
  /** Date range filter as JSON string */
  dateRange?: string;
  /** Optional filters to apply (JSON string or array of filter objects) */
  filters?: string | { [key: string]: unknown }[];
};

/** What comes out of `GET /v1/runs/{run_id}/metrics`. */
export type GetExperimentRunMetricsOutput = GetExperimentRunMetricsResponse;

/** What goes into `GET /v1/metrics`. */
export type GetMetricsInput = {
  /** Filter by metric type */
  type?: string;
  /** Filter by specific metric ID */
  id?: string;
};

/** What comes out of `GET /v1/metrics`. */
export type GetMetricsOutput = GetMetricsResponse;

/** What goes into `GET /v1/queues/{queue_id}`. */
export type GetQueueInput = {
  /** Annotation queue ID */
  queue_id: string;
};

/** What comes out of `GET /v1/queues/{queue_id}`. */
export type GetQueueOutput = GetAnnotationQueueByIdResponse;

/** What goes into `GET /v1/queues`. */
export type GetQueuesInput = {
  /** Filter by enabled status */
  enabled?: boolean;
};

/** What comes out of `GET /v1/queues`. */
export type GetQueuesOutput = GetAnnotationQueuesResponse;

/** What goes into `GET /v1/runs/{run_id}`. */
export type GetRunInput = {
  /** @format uuid */
  run_id: string;
};

/** What comes out of `GET /v1/runs/{run_id}`. */
export type GetRunOutput = GetExperimentRunResponse;

/** What goes into `GET /v1/runs/{run_id}/schema`. */
export type GetRunSchemaInput = {
  /**
   * Experiment run ID (UUIDv4)
   *
   * @format uuid
   */
  run_id: string;
  /** Filter by date range */
  dateRange?: string | GetRunSchemaDateRangeOneOf1;
};

/** What comes out of `GET /v1/runs/{run_id}/schema`. */
export type GetRunSchemaOutput = GetEventsSchemaResponse;

/** What goes into `GET /v1/runs`. */
export type GetRunsInput = {
  /** Filter by dataset ID */
  dataset_id?: string;
  /**
   * Page number for pagination
   *
   * @minimum 1
   * @default 1
   */
  page?: number;
  /**
   * Number of results per page
   *
   * @minimum 1
   * @maximum 100
   * @default 20
   */
  limit?: number;
  /** List of specific run IDs to fetch */
  run_ids?: string[];
  /** Filter by run name */
  name?: string;
  /** Filter by run status */
  status?: 'pending' | 'completed' | 'failed' | 'cancelled' | 'running';
  /** Filter by date range */
  dateRange?: string | GetRunsDateRangeOneOf1;
  /**
   * Field to sort by
   *
   * @default "created_at"
   */
  sort_by?: 'created_at' | 'updated_at' | 'name' | 'status';
  /**
   * Sort order
   *
   * @default "desc"
   */
  sort_order?: 'asc' | 'desc';
};

/** What comes out of `GET /v1/runs`. */
export type GetRunsOutput = GetExperimentRunsResponse;

/** What goes into `GET /v1/runs/schema`. */
export type GetRunsSchemaInput = {
  /** Filter by date range */
  dateRange?: string | GetRunsSchemaDateRangeOneOf1;
};

/** What comes out of `GET /v1/runs/schema`. */
export type GetRunsSchemaOutput = GetEventsSchemaResponse;

/** What goes into `DELETE /v1/datasets/{dataset_id}/datapoints/{datapoint_id}`. */
export type RemoveDatapointInput = {
  /** The unique identifier of the dataset */
  dataset_id: string;
  /** The unique identifier of the datapoint to remove */
  datapoint_id: string;
};

/**
 * What goes into `DELETE /v1/datasets/{dataset_id}/{datapoint_id}`.
 *
 * @deprecated
 */
export type RemoveDatapointLegacyInput = {
  /** The unique identifier of the dataset */
  dataset_id: string;
  /** The unique identifier of the datapoint to remove */
  datapoint_id: string;
};

/**
 * What comes out of `DELETE /v1/datasets/{dataset_id}/{datapoint_id}`.
 *
 * @deprecated
 */
export type RemoveDatapointLegacyOutput = RemoveDatapointResponse;

/** What comes out of `DELETE /v1/datasets/{dataset_id}/datapoints/{datapoint_id}`. */
export type RemoveDatapointOutput = RemoveDatapointResponse;

/** What goes into `POST /v1/metrics/run`. */
export type RunMetricInput = RunMetricRequestInput;

/**
 * What goes into `POST /v1/metrics/run_metric`.
 *
 * @deprecated
 */
export type RunMetricLegacyInput = LegacyRunMetricRequestInput;

/**
 * What comes out of `POST /v1/metrics/run_metric`.
 *
 * @deprecated
 */
export type RunMetricLegacyOutput = RunMetricResponse;

/** What comes out of `POST /v1/metrics/run`. */
export type RunMetricOutput = RunMetricResponse;

/** What goes into `POST /v1/events/search`. */
export type SearchEventsInput = SearchEventsRequest;

/** What comes out of `POST /v1/events/search`. */
export type SearchEventsOutput = ExportEventsResponse;

/**
 * What goes into `POST /session/start`.
 *
 * @deprecated
 */
export type StartSessionLegacyInput = LegacyStartSessionRequest;

/**
 * What comes out of `POST /session/start`.
 *
 * @deprecated
 */
export type StartSessionLegacyOutput = PostSessionStartResponse;

/**
 * What goes into `PUT /v1/configurations/{configId}`.
 *
 * @deprecated
 */
export type UpdateConfigurationInput = {
  /** Configuration ID like `6638187d505c6812e4043f24` */
  configId: string;
  /** @maxLength 200 */
  name: string;
  /** @default "LLM" */
  type?: 'LLM' | 'pipeline';
  /** @minLength 1 */
  provider?: string;
  parameters?: ConfigurationParameters;
  env?: ('dev' | 'staging' | 'prod')[];
  tags?: string[];
  user_properties?: { [key: string]: unknown } | null;
};

/**
 * What comes out of `PUT /v1/configurations/{configId}`.
 *
 * @deprecated
 */
export type UpdateConfigurationOutput = UpdateConfigurationResponse;

/** What goes into `PUT /v1/datapoints/{datapoint_id}`. */
export type UpdateDatapointInput = {
  /** ID of datapoint to update */
  datapoint_id: string;
  inputs?: { [key: string]: unknown };
  history?: { [key: string]: unknown }[];
  ground_truth?: { [key: string]: unknown };
  metadata?: { [key: string]: unknown };
  linked_event?: string;
  linked_datasets?: string[];
};

/** What comes out of `PUT /v1/datapoints/{datapoint_id}`. */
export type UpdateDatapointOutput = UpdateDatapointResponse;

/** What goes into `PUT /v1/datasets/{dataset_id}`. */
export type UpdateDatasetInput = {
  /** The unique identifier of the dataset to update like `663876ec4611c47f4970f0c3` */
  dataset_id: string;
  /**
   * New dataset name
   *
   * @maxLength 200
   */
  name?: string;
  /** New dataset description */
  description?: string;
  /** Updated list of datapoint IDs */
  datapoints?: string[];
};

/**
 * What goes into `PUT /v1/datasets`.
 *
 * @deprecated
 */
export type UpdateDatasetLegacyInput = LegacyUpdateDatasetRequest;

/**
 * What comes out of `PUT /v1/datasets`.
 *
 * @deprecated
 */
export type UpdateDatasetLegacyOutput = UpdateDatasetResponse;

/** What comes out of `PUT /v1/datasets/{dataset_id}`. */
export type UpdateDatasetOutput = UpdateDatasetResponse;

/** What goes into `PUT /v1/events/{event_id}`. */
export type UpdateEventInput = {
  /**
   * The unique identifier of the event to update
   *
   * @format uuid
   */
  event_id: string;
  /** Metadata fields to merge into the event */
  metadata?: { [key: string]: unknown };
  /** Feedback fields to merge into the event */
  feedback?: { [key: string]: unknown };
  /** Metric values to merge into the event */
  metrics?: { [key: string]: unknown };
  /** Output data to replace on the event (accepts objects, strings, arrays, or scalars) */
  outputs?: unknown;
  /** Configuration fields to merge into the event */
  config?: { [key: string]: unknown };
  /** User properties to merge into the event */
  user_properties?: { [key: string]: unknown };
  /** Event duration in milliseconds */
  duration?: number;
  /** Unix timestamp in milliseconds for event end */
  end_time?: number;
  /** IDs of child events to set (must be non-empty; an empty array is ignored) */
  children_ids?: string[];
};

/**
 * What goes into `PUT /events`.
 *
 * @deprecated
 */
export type UpdateEventLegacyInput = LegacyUpdateEventRequest;

/**
 * What comes out of `PUT /events`.
 *
 * @deprecated
 */
export type UpdateEventLegacyOutput = undefined;

/** What comes out of `PUT /v1/events/{event_id}`. */
export type UpdateEventOutput = undefined;

/** What goes into `PUT /v1/metrics/{metric_id}`. */
export type UpdateMetricInput = {
  /** The unique identifier of the metric to update */
  metric_id: string;
  /** @maxLength 200 */
  name?: string;
  type?: 'PYTHON' | 'LLM' | 'HUMAN' | 'COMPOSITE';
  /** @minLength 1 */
  criteria?: string;
  description?: string | null;
  return_type?: 'float' | 'boolean' | 'string' | 'categorical';
  enabled_in_prod?: boolean;
  needs_ground_truth?: boolean;
  /**
   * @minimum 0
   * @maximum 100
   */
  sampling_percentage?: number;
  model_provider?: string | null;
  model_name?: string | null;
  /** @exclusiveMinimum 0 */
  scale?: number | null;
  threshold?: UpdateMetricRequestThreshold;
  /** @minItems 1 */
  categories?: UpdateMetricRequestCategoriesItem[];
  /** @minItems 1 */
  child_metrics?: UpdateMetricRequestChildMetricsItem[];
  filters?: UpdateMetricRequestFilters;
};

/**
 * What goes into `PUT /v1/metrics`.
 *
 * @deprecated
 */
export type UpdateMetricLegacyInput = LegacyUpdateMetricRequest;

/**
 * What comes out of `PUT /v1/metrics`.
 *
 * @deprecated
 */
export type UpdateMetricLegacyOutput = UpdateMetricResponse;

/** What comes out of `PUT /v1/metrics/{metric_id}`. */
export type UpdateMetricOutput = UpdateMetricResponse;

/** What goes into `PUT /v1/queues/{queue_id}`. */
export type UpdateQueueInput = {
  /** Annotation queue ID */
  queue_id: string;
  /** @maxLength 200 */
  name?: string;
  /** @maxLength 1000 */
  description?: string;
  filters?: UpdateAnnotationQueueRequestFilters;
  enabled?: boolean;
  /** @minLength 1 */
  id: string;
  add_event_ids?: string[];
  remove_event_ids?: string[];
};

/** What comes out of `PUT /v1/queues/{queue_id}`. */
export type UpdateQueueOutput = UpdateAnnotationQueueResponse;

/** What goes into `PUT /v1/runs/{run_id}`. */
export type UpdateRunInput = {
  /** @format uuid */
  run_id: string;
  name?: string;
  description?: string;
  status?: 'pending' | 'completed' | 'failed' | 'cancelled' | 'running';
  metadata?: { [key: string]: unknown };
  results?: { [key: string]: unknown };
  event_ids?: string[];
  configuration?: { [key: string]: unknown };
  evaluators?: unknown[];
  session_ids?: string[];
  datapoint_ids?: string[];
  passing_ranges?: { [key: string]: PassingRange };
};

/** What comes out of `PUT /v1/runs/{run_id}`. */
export type UpdateRunOutput = PutExperimentRunResponse;
