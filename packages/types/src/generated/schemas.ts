// Generated from the API description. Do not edit.

export type AbsoluteDateRange = {
  $gte: string | number;
  $lte: string | number;
};

/** Response for POST /datasets/{dataset_id}/datapoints */
export type AddDatapointsResponse = {
  inserted: boolean;
  datapoint_ids: string[];
};

/** Request body for POST /datasets/{dataset_id}/datapoints */
export type AddDatapointsToDatasetRequest = {
  /**
   * Array of datapoint data objects to add
   *
   * @minItems 1
   */
  data: { [key: string]: unknown }[];
  /** Field mapping for inputs, ground truth, and history */
  mapping: DatapointMapping;
};

/** Request body for POST /datasets/{dataset_id}/datapoints */
export type AddDatapointsToDatasetRequestInput = {
  /**
   * Array of datapoint data objects to add
   *
   * @minItems 1
   */
  data: { [key: string]: unknown }[];
  /** Field mapping for inputs, ground truth, and history */
  mapping: DatapointMappingInput;
};

/** Request to add traces to a session */
export type AddSessionTracesRequest = {
  logs: LegacyEvent[];
};

export type AnnotationQueue = {
  /** @maxLength 200 */
  name: string;
  /** @maxLength 1000 */
  description: string;
  filters: AnnotationQueueFilters;
  enabled: boolean;
  /** @minLength 1 */
  id: string;
  scope_id: string;
  scope_type: 'system' | 'controlplane' | 'dataplane' | 'org' | 'workspace' | 'project';
  is_active: boolean;
  /** @format date-time */
  created_at: string;
  /** @format date-time */
  updated_at: string | null;
};

export type AnnotationQueueFilters = {
  filterArray: FiltersArray;
};

export type BaseAnnotationQueue = {
  /** @maxLength 200 */
  name: string;
  /** @maxLength 1000 */
  description: string;
  filters: BaseAnnotationQueueFilters;
  enabled: boolean;
};

export type BaseAnnotationQueueFilters = {
  filterArray: FiltersArray;
};

/** Request body for POST /datapoints/batch */
export type BatchCreateDatapointsRequest = {
  /** @deprecated */
  events?: string[];
  /** @deprecated */
  mapping?: DatapointMapping;
  filters?: { [key: string]: unknown } | { [key: string]: unknown }[];
  dateRange?: BatchDateRange;
  checkState?: CheckState;
  selectAll?: boolean;
  /** @minLength 1 */
  dataset_id?: string;
};

/** Request body for POST /datapoints/batch */
export type BatchCreateDatapointsRequestInput = {
  /** @deprecated */
  events?: string[];
  /** @deprecated */
  mapping?: DatapointMappingInput;
  filters?: { [key: string]: unknown } | { [key: string]: unknown }[];
  dateRange?: BatchDateRange;
  checkState?: CheckState;
  selectAll?: boolean;
  /** @minLength 1 */
  dataset_id?: string;
};

/** Response for POST /datapoints/batch */
export type BatchCreateDatapointsResponse = {
  inserted: boolean;
  insertedIds: string[];
};

export type BatchDateRange = {
  $gte?: string;
  $lte?: string;
};

export type CheckState = { [key: string]: boolean };

export type ComparableEvent = {
  datapoint_id: string;
  /** Full event record from the first run */
  event_1: { [key: string]: unknown };
  /** Full event record from the second run */
  event_2: { [key: string]: unknown };
};

export type ConfigurationItem = {
  /** @minLength 1 */
  id: string;
  name: string;
  type: 'LLM' | 'pipeline';
  provider: string;
  parameters: ConfigurationParameters;
  env: ('dev' | 'staging' | 'prod')[];
  tags: string[];
  user_properties?: { [key: string]: unknown } | null;
  /** @format date-time */
  created_at: string;
  /** @format date-time */
  updated_at?: string | null;
};

export type ConfigurationParameters = {
  call_type: 'chat' | 'completion';
  /** @minLength 1 */
  model: string;
  hyperparameters?: { [key: string]: unknown };
  responseFormat?: ResponseFormat;
  selectedFunctions?: SelectedFunction[];
  functionCallParams?: 'none' | 'auto' | 'force';
  forceFunction?: { [key: string]: unknown };
  template?: TemplateItem[] | string;
};

export type CreateAnnotationQueueRequest = {
  /** @maxLength 200 */
  name: string;
  /**
   * @maxLength 1000
   * @default ""
   */
  description: string;
  filters: CreateAnnotationQueueRequestFilters;
  /** @default true */
  enabled: boolean;
  /** @default [] */
  event_ids: string[];
};

/** @default {"filterArray":[]} */
export type CreateAnnotationQueueRequestFilters = {
  filterArray: FiltersArray;
};

export type CreateAnnotationQueueRequestInput = {
  /** @maxLength 200 */
  name: string;
  /**
   * @maxLength 1000
   * @default ""
   */
  description?: string;
  filters?: CreateAnnotationQueueRequestFilters;
  /** @default true */
  enabled?: boolean;
  /** @default [] */
  event_ids?: string[];
};

export type CreateAnnotationQueueResponse = {
  queue: CreateAnnotationQueueResponseQueue;
  message: string;
};

export type CreateAnnotationQueueResponseQueue = {
  /** @maxLength 200 */
  name: string;
  /** @maxLength 1000 */
  description: string;
  filters: CreateAnnotationQueueResponseQueueFilters;
  enabled: boolean;
  /** @minLength 1 */
  id: string;
  scope_id: string;
  scope_type: 'system' | 'controlplane' | 'dataplane' | 'org' | 'workspace' | 'project';
  is_active: boolean;
  /** @format date-time */
  created_at: string;
  /** @format date-time */
  updated_at: string | null;
};

export type CreateAnnotationQueueResponseQueueFilters = {
  filterArray: FiltersArray;
};

/** Request body for POST /configurations */
export type CreateConfigurationRequest = {
  /** @maxLength 200 */
  name: string;
  /** @default "LLM" */
  type: 'LLM' | 'pipeline';
  /** @minLength 1 */
  provider: string;
  parameters: ConfigurationParameters;
  env?: ('dev' | 'staging' | 'prod')[];
  tags?: string[];
  user_properties?: { [key: string]: unknown } | null;
};

/** Request body for POST /configurations */
export type CreateConfigurationRequestInput = {
  /** @maxLength 200 */
  name: string;
  /** @default "LLM" */
  type?: 'LLM' | 'pipeline';
  /** @minLength 1 */
  provider: string;
  parameters: ConfigurationParameters;
  env?: ('dev' | 'staging' | 'prod')[];
  tags?: string[];
  user_properties?: { [key: string]: unknown } | null;
};

/** Response for POST /configurations */
export type CreateConfigurationResponse = {
  acknowledged: boolean;
  /** @minLength 1 */
  insertedId: string;
};

/** Request body for POST /datapoints */
export type CreateDatapointRequest = {
  /** @default {} */
  inputs: { [key: string]: unknown };
  /** @default [] */
  history: { [key: string]: unknown }[];
  ground_truth?: { [key: string]: unknown };
  metadata?: { [key: string]: unknown };
  linked_event?: string;
  /** @default [] */
  linked_datasets: string[];
};

/** Request body for POST /datapoints */
export type CreateDatapointRequestInput = {
  /** @default {} */
  inputs?: { [key: string]: unknown };
  /** @default [] */
  history?: { [key: string]: unknown }[];
  ground_truth?: { [key: string]: unknown };
  metadata?: { [key: string]: unknown };
  linked_event?: string;
  /** @default [] */
  linked_datasets?: string[];
};

/** Response for POST /datapoints */
export type CreateDatapointResponse = {
  inserted: boolean;
  result: CreateDatapointResponseResult;
};

export type CreateDatapointResponseResult = {
  insertedIds: string[];
};

/** Request body for POST /datasets */
export type CreateDatasetRequest = {
  /**
   * Name of the dataset
   *
   * @maxLength 200
   * @default "Untitled Dataset"
   */
  name: string;
  /** Description of the dataset */
  description?: string;
  /**
   * Initial datapoint IDs to include
   *
   * @default []
   */
  datapoints: string[];
};

/** Request body for POST /datasets */
export type CreateDatasetRequestInput = {
  /**
   * Name of the dataset
   *
   * @maxLength 200
   * @default "Untitled Dataset"
   */
  name?: string;
  /** Description of the dataset */
  description?: string;
  /**
   * Initial datapoint IDs to include
   *
   * @default []
   */
  datapoints?: string[];
};

/** Response for POST /datasets */
export type CreateDatasetResponse = {
  inserted: boolean;
  result: InsertResult;
};

/** Request body for POST /metrics */
export type CreateMetricRequest = {
  /** @maxLength 200 */
  name: string;
  type: 'PYTHON' | 'LLM' | 'HUMAN' | 'COMPOSITE';
  /** @minLength 1 */
  criteria: string;
  /** @default "" */
  description: string;
  /** @default "float" */
  return_type: 'float' | 'boolean' | 'string' | 'categorical';
  /** @default false */
  enabled_in_prod: boolean;
  /** @default false */
  needs_ground_truth: boolean;
  /**
   * @minimum 0
   * @maximum 100
   * @default 10
   */
  sampling_percentage: number;
  model_provider?: string | null;
  model_name?: string | null;
  /** @exclusiveMinimum 0 */
  scale?: number | null;
  threshold?: {
    min?: number;
    max?: number;
    pass_when?: boolean | number;
    /** @minItems 1 */
    passing_categories?: string[];
  } | null;
  /** @minItems 1 */
  categories?: CreateMetricRequestCategoriesItem[] | null;
  /** @minItems 1 */
  child_metrics?: CreateMetricRequestChildMetricsItem[] | null;
  filters: CreateMetricRequestFilters;
};

export type CreateMetricRequestCategoriesItem = {
  /** @maxLength 200 */
  category: string;
  score: number | null;
};

export type CreateMetricRequestChildMetricsItem = {
  /** @minLength 1 */
  id?: string;
  /** @maxLength 200 */
  name: string;
  weight: number;
  /** @exclusiveMinimum 0 */
  scale?: number | null;
};

/** @default {"filterArray":[]} */
export type CreateMetricRequestFilters = {
  filterArray: FiltersArray;
};

/** Request body for POST /metrics */
export type CreateMetricRequestInput = {
  /** @maxLength 200 */
  name: string;
  type: 'PYTHON' | 'LLM' | 'HUMAN' | 'COMPOSITE';
  /** @minLength 1 */
  criteria: string;
  /** @default "" */
  description?: string;
  /** @default "float" */
  return_type?: 'float' | 'boolean' | 'string' | 'categorical';
  /** @default false */
  enabled_in_prod?: boolean;
  /** @default false */
  needs_ground_truth?: boolean;
  /**
   * @minimum 0
   * @maximum 100
   * @default 10
   */
  sampling_percentage?: number;
  model_provider?: string | null;
  model_name?: string | null;
  /** @exclusiveMinimum 0 */
  scale?: number | null;
  threshold?: {
    min?: number;
    max?: number;
    pass_when?: boolean | number;
    /** @minItems 1 */
    passing_categories?: string[];
  } | null;
  /** @minItems 1 */
  categories?: CreateMetricRequestCategoriesItem[] | null;
  /** @minItems 1 */
  child_metrics?: CreateMetricRequestChildMetricsItem[] | null;
  filters?: CreateMetricRequestFilters;
};

/** Response for POST /metrics */
export type CreateMetricResponse = {
  inserted: boolean;
  /** @minLength 1 */
  metric_id: string;
};

export type Datapoint = {
  /** @minLength 1 */
  id: string;
  inputs: { [key: string]: unknown };
  history: { [key: string]: unknown }[];
  ground_truth: { [key: string]: unknown } | null;
  metadata: { [key: string]: unknown } | null;
  linked_event: string | null;
  created_at: string;
  updated_at?: string;
  linked_datasets?: string[];
};

export type DatapointMapping = {
  /** @default [] */
  inputs: string[];
  /** @default [] */
  history: string[];
  /** @default [] */
  ground_truth: string[];
};

export type DatapointMappingInput = {
  /** @default [] */
  inputs?: string[];
  /** @default [] */
  history?: string[];
  /** @default [] */
  ground_truth?: string[];
};

export type DatapointResult = {
  datapoint_id?: string | null;
  session_id: string;
  passed: boolean;
  metrics?: unknown[];
};

export type Dataset = {
  /** @minLength 1 */
  id: string;
  /** @maxLength 200 */
  name: string;
  description?: string | null;
  datapoints: string[];
  created_at?: string;
  updated_at?: string;
};

/** Date range filter */
export type DateRange = RelativeDateRange | AbsoluteDateRange;

export type DeleteAnnotationQueueResponse = {
  message: string;
};

/** Response for DELETE /configurations */
export type DeleteConfigurationResponse = {
  acknowledged: boolean;
  deletedCount: number;
};

/** Path parameters for DELETE /datapoints/{datapoint_id} */
export type DeleteDatapointParams = {
  /** @minLength 1 */
  datapoint_id: string;
};

/** Response for DELETE /datapoints/{datapoint_id} */
export type DeleteDatapointResponse = {
  deleted: boolean;
};

/** Path parameters for DELETE /datasets/{dataset_id} */
export type DeleteDatasetParams = {
  /**
   * Unique identifier of the dataset to delete
   *
   * @minLength 1
   */
  dataset_id: string;
};

/** Response for DELETE /datasets */
export type DeleteDatasetResponse = {
  result: DeleteResult;
};

/** Path parameters for DELETE /runs/{run_id} */
export type DeleteExperimentRunParams = {
  run_id: string;
};

/** Response for DELETE /runs/{run_id} */
export type DeleteExperimentRunResponse = {
  id: string;
  deleted: boolean;
};

/** Path parameters for DELETE /metrics/{metric_id} */
export type DeleteMetricParams = {
  /**
   * Unique identifier of the metric to delete
   *
   * @minLength 1
   */
  metric_id: string;
};

/** Response for DELETE /metrics/{metric_id} */
export type DeleteMetricResponse = {
  deleted: boolean;
};

export type DeleteResult = {
  /** @minLength 1 */
  id: string;
};

/** Minimal event object used by evaluation and session endpoints; permissive (passthrough) */
export type Event = {
  event_id: string;
  project_id: string;
  tenant: string;
  event_name?: string;
  event_type?: string;
  metrics?: { [key: string]: unknown };
  metadata?: { [key: string]: unknown };
  feedback?: EventFeedback;
  [key: string]: unknown;
};

export type EventComparisonDetail = {
  event_name: string;
  event_type: string;
  presence: 'old' | 'new' | 'both';
};

export type EventDetail = {
  event_name: string;
  event_type: string;
};

export type EventFeedback = {
  ground_truth?: unknown;
};

export type EventMetricData = {
  event_name: string;
  event_type: string;
  session_id: string;
  metadata: EventMetricDataMetadata;
  /** Metric name → value, merged from numeric, float, and boolean ClickHouse columns */
  metrics: { [key: string]: number | boolean };
};

export type EventMetricDataMetadata = {
  datapoint_id?: string;
};

export type EventSearchFilter = {
  field: string;
  operator:
    | 'exists'
    | 'not exists'
    | 'is'
    | 'is not'
    | 'contains'
    | 'not contains'
    | 'greater than'
    | 'less than'
    | 'after'
    | 'before';
  value: string | number | boolean | null;
  type?: 'string' | 'number' | 'boolean' | 'datetime';
};

export type EventSearchFiltersArray = EventSearchFilter[];

export type ExperimentRunObject = {
  id: string;
  run_id: string;
  name?: string | null;
  description?: string | null;
  status?: string | null;
  metadata: { [key: string]: unknown };
  results: { [key: string]: unknown };
  metrics?: { [key: string]: number };
  event_ids: string[];
  configuration: { [key: string]: unknown };
  is_active: boolean;
  created_at: string;
  updated_at?: string | null;
  scope_type: string;
  scope_id: string;
  dataset_id?: string | null;
};

export type ExperimentSchemaField = {
  name: string;
  event_type: string;
};

export type ExperimentSchemaMappingEntry = {
  field_name: string;
  event_type: string;
};

/** Response for POST /v1/events/search and POST /v1/events/export */
export type ExportEventsResponse = {
  events: LegacyEvent[];
  count: number;
};

export type FiltersArray = SingleFilter[];

export type GetAnnotationQueueByIdResponse = {
  /** @maxLength 200 */
  name: string;
  /** @maxLength 1000 */
  description: string;
  filters: GetAnnotationQueueByIdResponseFilters;
  enabled: boolean;
  /** @minLength 1 */
  id: string;
  scope_id: string;
  scope_type: 'system' | 'controlplane' | 'dataplane' | 'org' | 'workspace' | 'project';
  is_active: boolean;
  /** @format date-time */
  created_at: string;
  /** @format date-time */
  updated_at: string | null;
};

export type GetAnnotationQueueByIdResponseFilters = {
  filterArray: FiltersArray;
};

export type GetAnnotationQueuesQuery = {
  enabled?: boolean | null;
};

export type GetAnnotationQueuesResponse = {
  queues: GetAnnotationQueuesResponseQueuesItem[];
};

export type GetAnnotationQueuesResponseQueuesItem = {
  /** @maxLength 200 */
  name: string;
  /** @maxLength 1000 */
  description: string;
  filters: GetAnnotationQueuesResponseQueuesItemFilters;
  enabled: boolean;
  /** @minLength 1 */
  id: string;
  scope_id: string;
  scope_type: 'system' | 'controlplane' | 'dataplane' | 'org' | 'workspace' | 'project';
  is_active: boolean;
  /** @format date-time */
  created_at: string;
  /** @format date-time */
  updated_at: string | null;
};

export type GetAnnotationQueuesResponseQueuesItemFilters = {
  filterArray: FiltersArray;
};

/** Query parameters for GET /configurations */
export type GetConfigurationsQuery = {
  /**
   * Filter configurations by name
   *
   * @maxLength 200
   */
  name?: string;
  /** Filter configurations by environment */
  env?: string;
  /** Filter configurations by tags */
  tags?: string;
};

/** Response for GET /configurations */
export type GetConfigurationsResponse = {
  configurations: ConfigurationItem[];
};

/** Path parameters for GET /datapoints/{datapoint_id} */
export type GetDatapointParams = {
  /**
   * Unique identifier of the datapoint
   *
   * @minLength 1
   */
  datapoint_id: string;
};

/** Response for GET /datapoints/{datapoint_id} */
export type GetDatapointResponse = {
  datapoint: Datapoint[];
};

/** Query parameters for GET /datapoints */
export type GetDatapointsQuery = {
  /** List of datapoint IDs to fetch */
  datapoint_ids?: string[];
  /**
   * Dataset name to filter by
   *
   * @maxLength 200
   */
  dataset_name?: string;
};

/** Response for GET /datapoints */
export type GetDatapointsResponse = {
  datapoints: Datapoint[];
};

/** Response for GET /datasets */
export type GetDatasetsResponse = {
  datasets: Dataset[];
};

/** Query parameters for GET /events */
export type GetEventsQuery = {
  dateRange?: DateRange;
  /** Event filters to apply */
  filters?: FiltersArray;
  /** Fields to include in the response */
  projections?: string[];
  /** If true, skip result ordering for faster queries */
  ignore_order?: boolean;
  /** Maximum number of results to return */
  limit?: number;
  /** Page number for pagination */
  page?: number;
  /** Filter by evaluation/experiment run ID */
  evaluation_id?: string;
};

/** Response for GET /events */
export type GetEventsResponse = {
  events: unknown[];
  totalEvents: number;
};

export type GetEventsSchemaLegacyDateRangeOneOf1 = {
  $gte?: string | number;
  $lte?: string | number;
};

/** Response for GET /events/schema, GET /runs/{run_id}/schema, and GET /runs/schema */
export type GetEventsSchemaResponse = {
  fields: ExperimentSchemaField[];
  datasets: string[];
  mappings: { [key: string]: ExperimentSchemaMappingEntry[] };
};

/** Response for GET /runs/{new_run_id}/compare/{old_run_id}/events */
export type GetExperimentCompareEventsResponse = {
  events: ComparableEvent[];
  /** Total number of events matching the comparison query */
  totalEvents: number;
};

/** Path parameters for GET /runs/{new_run_id}/compare/{old_run_id}/events */
export type GetExperimentRunCompareEventsParams = {
  /** The new run ID to compare */
  new_run_id: string;
  /** The old run ID to compare against */
  old_run_id: string;
};

/** Query parameters for GET /runs/{new_run_id}/compare/{old_run_id}/events */
export type GetExperimentRunCompareEventsQuery = {
  /** Filter by event name */
  event_name?: string;
  /** Filter by event type */
  event_type?: string;
  /** Additional filter criteria */
  filter?: string | { [key: string]: unknown };
  /**
   * Maximum number of results (max 1000)
   *
   * @maximum 1000
   * @exclusiveMinimum 0
   * @default 1000
   */
  limit: number;
  /**
   * Page number for pagination
   *
   * @exclusiveMinimum 0
   * @default 1
   */
  page: number;
};

/** Query parameters for GET /runs/{new_run_id}/compare/{old_run_id}/events */
export type GetExperimentRunCompareEventsQueryInput = {
  /** Filter by event name */
  event_name?: string;
  /** Filter by event type */
  event_type?: string;
  /** Additional filter criteria */
  filter?: string | { [key: string]: unknown };
  /**
   * Maximum number of results (max 1000)
   *
   * @maximum 1000
   * @exclusiveMinimum 0
   * @default 1000
   */
  limit?: number;
  /**
   * Page number for pagination
   *
   * @exclusiveMinimum 0
   * @default 1
   */
  page?: number;
};

/** Path parameters for GET /runs/{new_run_id}/compare/{old_run_id} */
export type GetExperimentRunCompareParams = {
  /** The new run ID to compare */
  new_run_id: string;
  /** The old run ID to compare against */
  old_run_id: string;
};

/** Query parameters for GET /runs/{new_run_id}/compare/{old_run_id} */
export type GetExperimentRunCompareQuery = {
  /**
   * Aggregation function to apply (default: average)
   *
   * @default "average"
   */
  aggregate_function:
    'average' | 'min' | 'max' | 'median' | 'p95' | 'p99' | 'p90' | 'sum' | 'count';
  /** Filters to apply to comparison */
  filters?: string | unknown[];
};

/** Query parameters for GET /runs/{new_run_id}/compare/{old_run_id} */
export type GetExperimentRunCompareQueryInput = {
  /**
   * Aggregation function to apply (default: average)
   *
   * @default "average"
   */
  aggregate_function?:
    'average' | 'min' | 'max' | 'median' | 'p95' | 'p99' | 'p90' | 'sum' | 'count';
  /** Filters to apply to comparison */
  filters?: string | unknown[];
};

/**
 * Comparison between two experiment runs including metrics, common datapoints, and event details
 */
export type GetExperimentRunCompareResponse = {
  metrics: MetricComparison[];
  commonDatapoints: string[];
  event_details: EventComparisonDetail[];
  old_run: ExperimentRunObject;
  new_run: ExperimentRunObject;
};

/** Query parameters for GET /runs/{run_id}/metrics */
export type GetExperimentRunMetricsQuery = {
  /** Date range filter as JSON string */
  dateRange?: string;
  /** Filters to apply to metrics */
  filters?: string | unknown[];
};

/** Response for GET /runs/{run_id}/metrics */
export type GetExperimentRunMetricsResponse = {
  events: EventMetricData[];
  /** Total number of events matching the query */
  totalEvents: number;
};

/** Path parameters for GET /runs/{run_id} */
export type GetExperimentRunParams = {
  run_id: string;
};

/** Response for GET /runs/{run_id} */
export type GetExperimentRunResponse = {
  evaluation: ExperimentRunObject;
};

/** Query parameters for GET /runs/{run_id}/result */
export type GetExperimentRunResultQuery = {
  /**
   * Aggregation function to apply (default: average)
   *
   * @default "average"
   */
  aggregate_function: string;
  /** Filters to apply to results */
  filters?: string | unknown[];
};

/** Query parameters for GET /runs/{run_id}/result */
export type GetExperimentRunResultQueryInput = {
  /**
   * Aggregation function to apply (default: average)
   *
   * @default "average"
   */
  aggregate_function?: string;
  /** Filters to apply to results */
  filters?: string | unknown[];
};

/**
 * Evaluation summary for an experiment run: pass/fail results, metric aggregations, per-datapoint results, event details, and the experiment run object.
 */
export type GetExperimentRunResultResponse = {
  status: string;
  success: boolean;
  error?: string;
  passed: string[];
  failed: string[];
  metrics: MetricsAggregation;
  datapoints: DatapointResult[];
  event_details: EventDetail[];
  run_object: ExperimentRunObject;
};

/** Query parameters for GET /runs */
export type GetExperimentRunsQuery = {
  /**
   * Filter by dataset ID
   *
   * @minLength 1
   */
  dataset_id?: string;
  /**
   * Page number for pagination
   *
   * @minimum 1
   * @default 1
   */
  page: number;
  /**
   * Number of results per page (max 100)
   *
   * @minimum 1
   * @maximum 100
   * @default 20
   */
  limit: number;
  /** Filter by specific run IDs */
  run_ids?: string[];
  /** Filter by run name */
  name?: string;
  /** Filter by run status */
  status?: 'pending' | 'completed' | 'failed' | 'cancelled' | 'running';
  /** Filter by date range */
  dateRange?: string | AbsoluteDateRange;
  /**
   * Field to sort results by
   *
   * @default "created_at"
   */
  sort_by: 'created_at' | 'updated_at' | 'name' | 'status';
  /**
   * Sort order
   *
   * @default "desc"
   */
  sort_order: 'asc' | 'desc';
};

/** Query parameters for GET /runs */
export type GetExperimentRunsQueryInput = {
  /**
   * Filter by dataset ID
   *
   * @minLength 1
   */
  dataset_id?: string;
  /**
   * Page number for pagination
   *
   * @minimum 1
   * @default 1
   */
  page?: number;
  /**
   * Number of results per page (max 100)
   *
   * @minimum 1
   * @maximum 100
   * @default 20
   */
  limit?: number;
  /** Filter by specific run IDs */
  run_ids?: string[];
  /** Filter by run name */
  name?: string;
  /** Filter by run status */
  status?: 'pending' | 'completed' | 'failed' | 'cancelled' | 'running';
  /** Filter by date range */
  dateRange?: string | AbsoluteDateRange;
  /**
   * Field to sort results by
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

/** Response for GET /runs */
export type GetExperimentRunsResponse = {
  evaluations: ExperimentRunObject[];
  pagination: Pagination;
  metrics: string[];
};

/** Query parameters for GET /metrics */
export type GetMetricsQuery = {
  /** Filter metrics by type */
  type?: string;
  /**
   * Filter by metric ID
   *
   * @minLength 1
   */
  id?: string;
};

/** Response for GET /metrics */
export type GetMetricsResponse = {
  metrics: MetricItem[];
};

/** Array of projects */
export type GetProjectsResponse = ProjectItem[];

export type GetRunSchemaDateRangeOneOf1 = {
  $gte?: string | number;
  $lte?: string | number;
};

/** Query parameters for GET /runs/{run_id}/schema */
export type GetRunSchemaQuery = {
  /** Date range to filter schema by */
  dateRange?: string | AbsoluteDateRange;
};

export type GetRunsDateRangeOneOf1 = {
  $gte?: string | number;
  $lte?: string | number;
};

export type GetRunsSchemaDateRangeOneOf1 = {
  $gte?: string | number;
  $lte?: string | number;
};

/** Query parameters for GET /runs/schema */
export type GetRunsSchemaQuery = {
  /** Date range to filter schema by */
  dateRange?: string | AbsoluteDateRange;
};

export type InsertResult = {
  /** @minLength 1 */
  insertedId: string;
};

/**
 * Query parameters for DELETE /datasets (deprecated — use DELETE /datasets/{dataset_id})
 *
 * @deprecated
 */
export type LegacyDeleteDatasetQuery = {
  /**
   * Unique identifier of the dataset to delete
   *
   * @minLength 1
   */
  dataset_id: string;
};

/**
 * Query parameters for DELETE /metrics (deprecated — use DELETE /metrics/{metric_id})
 *
 * @deprecated
 */
export type LegacyDeleteMetricQuery = {
  /**
   * Unique identifier of the metric to delete
   *
   * @minLength 1
   */
  metric_id: string;
};

/** Full event object for legacy event creation endpoints */
export type LegacyEvent = {
  /**
   * Project name (ignored by server — project is determined from API key scope)
   *
   * @deprecated
   */
  project?: string;
  /** Project ID */
  project_id?: string;
  /** Source of the event (e.g., sdk-python) */
  source?: string;
  /** Name of the event */
  event_name?: string;
  /** Type of event (model, tool, chain, or session) */
  event_type?: 'model' | 'tool' | 'chain' | 'session';
  /** Unique event identifier */
  event_id?: string;
  /** Session this event belongs to */
  session_id?: string;
  /** Parent event ID in the trace hierarchy */
  parent_id?: string;
  /** Child event IDs in the trace hierarchy */
  children_ids?: string[];
  /** Configuration used for this event */
  config?: { [key: string]: unknown };
  /** Input data for the event */
  inputs?: { [key: string]: unknown };
  /** Output data from the event */
  outputs?: { [key: string]: unknown };
  /** Error message if the event failed */
  error?: string | null;
  /** Event start time as Unix milliseconds */
  start_time?: number;
  /** Event end time as Unix milliseconds */
  end_time?: number;
  /** Event duration in milliseconds */
  duration?: number;
  /** Arbitrary metadata for the event */
  metadata?: { [key: string]: unknown };
  /** Feedback data associated with the event */
  feedback?: { [key: string]: unknown };
  /** Metric values computed for the event */
  metrics?: { [key: string]: unknown };
  /** User properties associated with the event */
  user_properties?: { [key: string]: unknown };
  [key: string]: unknown;
};

/** Request body for POST /v1/events/export */
export type LegacyExportEventsRequest = {
  /** Array of filter criteria to apply */
  filters?: FiltersArray;
  dateRange?: LegacyExportEventsRequestDateRange;
  /** Fields to include in the response */
  projections?: string[];
  /** Limit number of results (default 1000, max 7500) */
  limit?: number;
  /** Page number of results (default 1) */
  page?: number;
  /** If true, skip result ordering for faster queries */
  ignore_order?: boolean;
  /** Filter by evaluation/experiment run ID */
  evaluation_id?: string;
};

export type LegacyExportEventsRequestDateRange = {
  /** ISO String for start of date range */
  $gte: string;
  /** ISO String for end of date range */
  $lte: string;
};

/**
 * Query parameters for GET /events/schema (deprecated — use GET /runs/{run_id}/schema or GET /runs/schema)
 *
 * @deprecated
 */
export type LegacyGetEventsSchemaQuery = {
  /** Date range to filter schema by */
  dateRange?: string | AbsoluteDateRange;
  /** Filter by evaluation/run ID */
  evaluation_id?: string;
};

/**
 * Query parameters for GET /runs/compare/events (deprecated — use GET /runs/{new_run_id}/compare/{old_run_id}/events)
 *
 * @deprecated
 */
export type LegacyGetExperimentRunCompareEventsQuery = {
  /** First run ID to compare */
  run_id_1: string;
  /** Second run ID to compare */
  run_id_2: string;
  /** Filter by event name */
  event_name?: string;
  /** Filter by event type */
  event_type?: string;
  /** Additional filter criteria */
  filter?: string | { [key: string]: unknown };
  /**
   * Maximum number of results (max 1000)
   *
   * @maximum 1000
   * @exclusiveMinimum 0
   * @default 1000
   */
  limit: number;
  /**
   * Page number for pagination
   *
   * @exclusiveMinimum 0
   * @default 1
   */
  page: number;
};

/**
 * Query parameters for GET /runs/compare/events (deprecated — use GET /runs/{new_run_id}/compare/{old_run_id}/events)
 *
 * @deprecated
 */
export type LegacyGetExperimentRunCompareEventsQueryInput = {
  /** First run ID to compare */
  run_id_1: string;
  /** Second run ID to compare */
  run_id_2: string;
  /** Filter by event name */
  event_name?: string;
  /** Filter by event type */
  event_type?: string;
  /** Additional filter criteria */
  filter?: string | { [key: string]: unknown };
  /**
   * Maximum number of results (max 1000)
   *
   * @maximum 1000
   * @exclusiveMinimum 0
   * @default 1000
   */
  limit?: number;
  /**
   * Page number for pagination
   *
   * @exclusiveMinimum 0
   * @default 1
   */
  page?: number;
};

/**
 * Path parameters for GET /runs/{new_run_id}/compare-with/{old_run_id} (deprecated — use GET /runs/{new_run_id}/compare/{old_run_id})
 *
 * @deprecated
 */
export type LegacyGetExperimentRunCompareParams = {
  /** The new run ID to compare */
  new_run_id: string;
  /** The old run ID to compare against */
  old_run_id: string;
};

/**
 * Query parameters for GET /runs/{new_run_id}/compare-with/{old_run_id} (deprecated — use GET /runs/{new_run_id}/compare/{old_run_id})
 *
 * @deprecated
 */
export type LegacyGetExperimentRunCompareQuery = {
  /**
   * Aggregation function to apply (default: average)
   *
   * @default "average"
   */
  aggregate_function: string;
  /** Filters to apply to comparison */
  filters?: string | unknown[];
};

/**
 * Query parameters for GET /runs/{new_run_id}/compare-with/{old_run_id} (deprecated — use GET /runs/{new_run_id}/compare/{old_run_id})
 *
 * @deprecated
 */
export type LegacyGetExperimentRunCompareQueryInput = {
  /**
   * Aggregation function to apply (default: average)
   *
   * @default "average"
   */
  aggregate_function?: string;
  /** Filters to apply to comparison */
  filters?: string | unknown[];
};

/**
 * Request body for POST /events/batch (deprecated — use POST /v1/events/batch)
 *
 * @deprecated
 */
export type LegacyPostEventBatchRequest = {
  /** Array of events to create */
  events: LegacyEvent[];
  /** If true, all events share the same session */
  single_session?: boolean;
  /**
   * Legacy field name for single_session (backward compatibility)
   *
   * @deprecated
   */
  is_single_session?: boolean;
  /**
   * Alias for session_properties (backward compatibility)
   *
   * @deprecated
   */
  session?: SessionProperties;
  session_properties?: SessionProperties;
};

/**
 * Request body for POST /events (deprecated — use POST /v1/events)
 *
 * @deprecated
 */
export type LegacyPostEventRequest = {
  event: LegacyPostEventRequestEvent;
};

/** Full event object for legacy event creation endpoints */
export type LegacyPostEventRequestEvent = {
  /**
   * Project name (ignored by server — project is determined from API key scope)
   *
   * @deprecated
   */
  project?: string;
  /** Project ID */
  project_id?: string;
  /** Source of the event (e.g., sdk-python) */
  source?: string;
  /** Name of the event */
  event_name?: string;
  event_type: 'model' | 'tool' | 'chain' | 'session';
  /** Unique event identifier */
  event_id?: string;
  /** Session this event belongs to */
  session_id?: string;
  /** Parent event ID in the trace hierarchy */
  parent_id?: string;
  /** Child event IDs in the trace hierarchy */
  children_ids?: string[];
  /** Configuration used for this event */
  config?: { [key: string]: unknown };
  inputs: { [key: string]: unknown };
  /** Output data from the event */
  outputs?: { [key: string]: unknown };
  /** Error message if the event failed */
  error?: string | null;
  /** Event start time as Unix milliseconds */
  start_time?: number;
  /** Event end time as Unix milliseconds */
  end_time?: number;
  /** Event duration in milliseconds */
  duration?: number;
  /** Arbitrary metadata for the event */
  metadata?: { [key: string]: unknown };
  /** Feedback data associated with the event */
  feedback?: { [key: string]: unknown };
  /** Metric values computed for the event */
  metrics?: { [key: string]: unknown };
  /** User properties associated with the event */
  user_properties?: { [key: string]: unknown };
  [key: string]: unknown;
};

/**
 * Path parameters for DELETE /datasets/{dataset_id}/{datapoint_id} (deprecated — use DELETE /datasets/{dataset_id}/datapoints/{datapoint_id})
 *
 * @deprecated
 */
export type LegacyRemoveDatapointFromDatasetParams = {
  /**
   * Unique identifier of the dataset
   *
   * @minLength 1
   */
  dataset_id: string;
  /**
   * Unique identifier of the datapoint to remove
   *
   * @minLength 1
   */
  datapoint_id: string;
};

/**
 * Request body for POST /metrics/run_metric (deprecated — use POST /metrics/run)
 *
 * @deprecated
 */
export type LegacyRunMetricRequest = {
  metric: LegacyRunMetricRequestMetric;
  event: LegacyRunMetricRequestEvent;
};

export type LegacyRunMetricRequestEvent = {
  event_type?: string;
  event_name?: string;
  inputs?: { [key: string]: unknown };
  outputs?: { [key: string]: unknown };
  workspace_id?: string;
  feedback?: LegacyRunMetricRequestEventFeedback;
  [key: string]: unknown;
};

export type LegacyRunMetricRequestEventFeedback = {
  ground_truth?: unknown;
  [key: string]: unknown;
};

/**
 * Request body for POST /metrics/run_metric (deprecated — use POST /metrics/run)
 *
 * @deprecated
 */
export type LegacyRunMetricRequestInput = {
  metric: LegacyRunMetricRequestMetricInput;
  event: LegacyRunMetricRequestEvent;
};

export type LegacyRunMetricRequestMetric = {
  /** @maxLength 200 */
  name: string;
  type: 'LLM' | 'PYTHON';
  /** @minLength 1 */
  criteria: string;
  /** @default "" */
  description: string;
  /** @default "float" */
  return_type: 'float' | 'boolean' | 'string' | 'categorical';
  /** @default false */
  enabled_in_prod: boolean;
  /** @default false */
  needs_ground_truth: boolean;
  /**
   * @minimum 0
   * @maximum 100
   * @default 10
   */
  sampling_percentage: number;
  model_provider?: string | null;
  model_name?: string | null;
  /** @exclusiveMinimum 0 */
  scale?: number | null;
  threshold?: {
    min?: number;
    max?: number;
    pass_when?: boolean | number;
    /** @minItems 1 */
    passing_categories?: string[];
  } | null;
  /** @minItems 1 */
  categories?: LegacyRunMetricRequestMetricCategoriesItem[] | null;
  /** @minItems 1 */
  child_metrics?: LegacyRunMetricRequestMetricChildMetricsItem[] | null;
  filters: LegacyRunMetricRequestMetricFilters;
};

export type LegacyRunMetricRequestMetricCategoriesItem = {
  /** @maxLength 200 */
  category: string;
  score: number | null;
};

export type LegacyRunMetricRequestMetricChildMetricsItem = {
  /** @minLength 1 */
  id?: string;
  /** @maxLength 200 */
  name: string;
  weight: number;
  /** @exclusiveMinimum 0 */
  scale?: number | null;
};

/** @default {"filterArray":[]} */
export type LegacyRunMetricRequestMetricFilters = {
  filterArray: FiltersArray;
};

export type LegacyRunMetricRequestMetricInput = {
  /** @maxLength 200 */
  name: string;
  type: 'LLM' | 'PYTHON';
  /** @minLength 1 */
  criteria: string;
  /** @default "" */
  description?: string;
  /** @default "float" */
  return_type?: 'float' | 'boolean' | 'string' | 'categorical';
  /** @default false */
  enabled_in_prod?: boolean;
  /** @default false */
  needs_ground_truth?: boolean;
  /**
   * @minimum 0
   * @maximum 100
   * @default 10
   */
  sampling_percentage?: number;
  model_provider?: string | null;
  model_name?: string | null;
  /** @exclusiveMinimum 0 */
  scale?: number | null;
  threshold?: {
    min?: number;
    max?: number;
    pass_when?: boolean | number;
    /** @minItems 1 */
    passing_categories?: string[];
  } | null;
  /** @minItems 1 */
  categories?: LegacyRunMetricRequestMetricCategoriesItem[] | null;
  /** @minItems 1 */
  child_metrics?: LegacyRunMetricRequestMetricChildMetricsItem[] | null;
  filters?: LegacyRunMetricRequestMetricFilters;
};

/**
 * Request body for POST /session/start (deprecated — use POST /v1/sessions)
 *
 * @deprecated
 */
export type LegacyStartSessionRequest = {
  session: LegacyStartSessionRequestSession;
};

export type LegacyStartSessionRequestSession = {
  /** Client-provided session ID (server generates one if omitted) */
  session_id?: string;
  /** Display name for the session */
  session_name?: string;
  /** Fallback name if session_name is not provided */
  event_name?: string;
  /** Source of the session (e.g., sdk-python) */
  source?: string;
  /** Session start time as Unix milliseconds */
  start_time?: number;
  /** Session end time as Unix milliseconds */
  end_time?: number;
  /** Session duration in milliseconds */
  duration?: number;
  /** Configuration associated with the session */
  config?: { [key: string]: unknown };
  /** Input data for the session */
  inputs?: { [key: string]: unknown };
  /** Output data from the session */
  outputs?: { [key: string]: unknown };
  /** Arbitrary metadata for the session */
  metadata?: { [key: string]: unknown };
  /** User properties associated with the session */
  user_properties?: { [key: string]: unknown };
  /** IDs of child events in this session */
  children_ids?: string[];
  [key: string]: unknown;
};

/**
 * Request body for PUT /datasets (deprecated — use PUT /datasets/{dataset_id})
 *
 * @deprecated
 */
export type LegacyUpdateDatasetRequest = {
  /**
   * Unique identifier of the dataset to update
   *
   * @minLength 1
   */
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
 * Request to update an existing event (deprecated — use PUT /v1/events/{event_id})
 *
 * @deprecated
 */
export type LegacyUpdateEventRequest = {
  /** Event ID to update */
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
 * Request body for PUT /metrics (deprecated — use PUT /metrics/{metric_id})
 *
 * @deprecated
 */
export type LegacyUpdateMetricRequest = {
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
  threshold?: {
    min?: number;
    max?: number;
    pass_when?: boolean | number;
    /** @minItems 1 */
    passing_categories?: string[];
  } | null;
  /** @minItems 1 */
  categories?: LegacyUpdateMetricRequestCategoriesItem[] | null;
  /** @minItems 1 */
  child_metrics?: LegacyUpdateMetricRequestChildMetricsItem[] | null;
  filters?: LegacyUpdateMetricRequestFilters;
  /** @minLength 1 */
  id: string;
};

export type LegacyUpdateMetricRequestCategoriesItem = {
  /** @maxLength 200 */
  category: string;
  score: number | null;
};

export type LegacyUpdateMetricRequestChildMetricsItem = {
  /** @minLength 1 */
  id?: string;
  /** @maxLength 200 */
  name: string;
  weight: number;
  /** @exclusiveMinimum 0 */
  scale?: number | null;
};

export type LegacyUpdateMetricRequestFilters = {
  filterArray: FiltersArray;
};

export type MetricComparison = {
  metric_name: string;
  metric_type?: string;
  old_aggregate?: number;
  new_aggregate?: number;
  difference?: number;
  percentage_change?: number;
};

export type MetricDatapoints = {
  /** Datapoint/session IDs that passed this metric */
  passed: string[];
  /** Datapoint/session IDs that failed this metric */
  failed: string[];
};

export type MetricDetail = {
  metric_name: string;
  /** Type of metric evaluator */
  metric_type?: 'COMPOSITE' | 'PYTHON' | 'LLM' | 'HUMAN' | 'CLIENT_SIDE';
  /** Name of the event this metric was computed on */
  event_name?: string;
  /** Type of event (model, tool, chain, session) */
  event_type?: string;
  /** Aggregated metric value */
  aggregate?: number;
  /** Individual metric values across datapoints */
  values?: number[];
  passing_range?: PassingRange;
  datapoints?: MetricDatapoints;
};

export type MetricItem = {
  /** @maxLength 200 */
  name: string;
  type: 'PYTHON' | 'LLM' | 'HUMAN' | 'COMPOSITE';
  /** @minLength 1 */
  criteria: string;
  description: string | null;
  return_type: 'float' | 'boolean' | 'string' | 'categorical';
  enabled_in_prod: boolean;
  needs_ground_truth: boolean;
  /**
   * @minimum 0
   * @maximum 100
   */
  sampling_percentage: number;
  model_provider?: string | null;
  model_name?: string | null;
  /** @exclusiveMinimum 0 */
  scale?: number | null;
  threshold?: {
    min?: number;
    max?: number;
    pass_when?: boolean | number;
    /** @minItems 1 */
    passing_categories?: string[];
  } | null;
  /** @minItems 1 */
  categories?: MetricItemCategoriesItem[] | null;
  /** @minItems 1 */
  child_metrics?: MetricItemChildMetricsItem[] | null;
  filters: MetricItemFilters;
  /** @minLength 1 */
  id: string;
  /** @format date-time */
  created_at: string;
  /** @format date-time */
  updated_at: string | null;
};

export type MetricItemCategoriesItem = {
  /** @maxLength 200 */
  category: string;
  score: number | null;
};

export type MetricItemChildMetricsItem = {
  /** @minLength 1 */
  id?: string;
  /** @maxLength 200 */
  name: string;
  weight: number;
  /** @exclusiveMinimum 0 */
  scale?: number | null;
};

export type MetricItemFilters = {
  filterArray: FiltersArray;
};

export type MetricsAggregation = {
  aggregation_function?: string;
  details?: MetricDetail[];
};

/** Model event object with model-specific fields and legacy aliases */
export type ModelEvent = {
  /**
   * Project name (ignored by server — project is determined from API key scope)
   *
   * @deprecated
   */
  project?: string;
  /** Project ID */
  project_id?: string;
  /** Source of the event (e.g., sdk-python) */
  source?: string;
  /** Name of the event */
  event_name?: string;
  /** Type of event (model, tool, chain, or session) */
  event_type?: 'model' | 'tool' | 'chain' | 'session';
  /** Unique event identifier */
  event_id?: string;
  /** Session this event belongs to */
  session_id?: string;
  /** Parent event ID in the trace hierarchy */
  parent_id?: string;
  /** Child event IDs in the trace hierarchy */
  children_ids?: string[];
  /** Configuration used for this event */
  config?: { [key: string]: unknown };
  /** Input data for the event */
  inputs?: { [key: string]: unknown };
  /** Output data from the event */
  outputs?: { [key: string]: unknown };
  /**
   * Legacy alias — remapped to inputs.error for model events
   *
   * @deprecated
   */
  error?: string | null;
  /** Event start time as Unix milliseconds */
  start_time?: number;
  /** Event end time as Unix milliseconds */
  end_time?: number;
  /**
   * Legacy alias — remapped to inputs.duration for model events
   *
   * @deprecated
   */
  duration?: number;
  /** Arbitrary metadata for the event */
  metadata?: { [key: string]: unknown };
  /** Feedback data associated with the event */
  feedback?: { [key: string]: unknown };
  /** Metric values computed for the event */
  metrics?: { [key: string]: unknown };
  /** User properties associated with the event */
  user_properties?: { [key: string]: unknown };
  /** Model identifier (either this or event_name required) */
  model_name?: string;
  /** Model version string */
  model_version?: string;
  /**
   * Legacy alias for model_name
   *
   * @deprecated
   */
  model?: string;
  /**
   * Legacy alias — remapped to inputs.messages
   *
   * @deprecated
   */
  messages?: unknown[];
  /**
   * Legacy alias — remapped to outputs.response
   *
   * @deprecated
   */
  response?: unknown;
  /**
   * Legacy alias — remapped to inputs.provider
   *
   * @deprecated
   */
  provider?: string;
  /**
   * Legacy alias — remapped to inputs.usage
   *
   * @deprecated
   */
  usage?: { [key: string]: unknown };
  /**
   * Legacy alias — remapped to inputs.cost
   *
   * @deprecated
   */
  cost?: unknown;
  /**
   * Legacy alias — remapped to inputs.hyperparameters
   *
   * @deprecated
   */
  hyperparameters?: { [key: string]: unknown };
  /**
   * Legacy alias — remapped to inputs.template
   *
   * @deprecated
   */
  template?: unknown;
  /**
   * Legacy alias — remapped to inputs.template_inputs
   *
   * @deprecated
   */
  template_inputs?: unknown;
  /**
   * Legacy alias — remapped to inputs.tools
   *
   * @deprecated
   */
  tools?: unknown;
  /**
   * Legacy alias — remapped to inputs.tool_choice
   *
   * @deprecated
   */
  tool_choice?: unknown;
  /**
   * Legacy alias — remapped to inputs.response_format
   *
   * @deprecated
   */
  response_format?: unknown;
  [key: string]: unknown;
};

export type Pagination = {
  /** @minimum 1 */
  page: number;
  /** @minimum 1 */
  limit: number;
  /** @minimum 0 */
  total: number;
  /** @minimum 0 */
  total_unfiltered: number;
  /** @minimum 0 */
  total_pages: number;
  has_next: boolean;
  has_prev: boolean;
};

export type PassingRange = {
  min?: number;
  max?: number;
};

/** Request body for POST /v1/events/batch */
export type PostEventBatchRequest = {
  /** Array of events to create */
  events: PostEventRequest[];
  /** If true, all events share the same session */
  single_session?: boolean;
  session_properties?: SessionProperties;
};

/** Response for POST /events/batch */
export type PostEventBatchResponse = {
  event_ids: string[];
  session_id?: string;
  success: boolean;
};

/** Request body for POST /v1/events (bare event object) */
export type PostEventRequest = {
  /** Project ID */
  project_id?: string;
  /** Source of the event (e.g., sdk-python) */
  source?: string;
  /** Name of the event */
  event_name?: string;
  /** Type of event (model, tool, chain, or session) */
  event_type: 'model' | 'tool' | 'chain' | 'session';
  /** Unique event identifier */
  event_id?: string;
  /** Session this event belongs to */
  session_id?: string;
  /** Parent event ID in the trace hierarchy */
  parent_id?: string;
  /** Child event IDs in the trace hierarchy */
  children_ids?: string[];
  /** Configuration used for this event */
  config?: { [key: string]: unknown };
  /** Input data for the event */
  inputs: { [key: string]: unknown };
  /** Output data from the event */
  outputs?: { [key: string]: unknown };
  /** Error message if the event failed */
  error?: string | null;
  /** Event start time as Unix milliseconds */
  start_time?: number;
  /** Event end time as Unix milliseconds */
  end_time?: number;
  /** Event duration in milliseconds */
  duration?: number;
  /** Arbitrary metadata for the event */
  metadata?: { [key: string]: unknown };
  /** Feedback data associated with the event */
  feedback?: { [key: string]: unknown };
  /** Metric values computed for the event */
  metrics?: { [key: string]: unknown };
  /** User properties associated with the event */
  user_properties?: { [key: string]: unknown };
};

/** Response after creating an event */
export type PostEventResponse = {
  success: boolean;
  event_id: string;
};

/** Request body for POST /runs */
export type PostExperimentRunRequest = {
  run_id?: string;
  name?: string;
  description?: string;
  /** @default "pending" */
  status: 'pending' | 'completed' | 'failed' | 'cancelled' | 'running';
  metadata?: { [key: string]: unknown };
  results?: { [key: string]: unknown };
  dataset_id?: string | null;
  /** @default [] */
  event_ids: string[];
  configuration?: { [key: string]: unknown };
  /** @default [] */
  evaluators: unknown[];
  /** @default [] */
  session_ids: string[];
  /** @default [] */
  datapoint_ids: string[];
  passing_ranges?: { [key: string]: PassingRange };
};

/** Request body for POST /runs */
export type PostExperimentRunRequestInput = {
  run_id?: string;
  name?: string;
  description?: string;
  /** @default "pending" */
  status?: 'pending' | 'completed' | 'failed' | 'cancelled' | 'running';
  metadata?: { [key: string]: unknown };
  results?: { [key: string]: unknown };
  dataset_id?: string | null;
  /** @default [] */
  event_ids?: string[];
  configuration?: { [key: string]: unknown };
  /** @default [] */
  evaluators?: unknown[];
  /** @default [] */
  session_ids?: string[];
  /** @default [] */
  datapoint_ids?: string[];
  passing_ranges?: { [key: string]: PassingRange };
};

/** Response for POST /runs */
export type PostExperimentRunResponse = {
  evaluation: ExperimentRunObject;
  run_id: string;
};

/** Request body for POST /events/model/batch */
export type PostModelEventBatchRequest = {
  /** Array of model events to create */
  model_events: ModelEvent[];
  /** If true, all events share the same session */
  single_session?: boolean;
  /**
   * Legacy field name for single_session (backward compatibility)
   *
   * @deprecated
   */
  is_single_session?: boolean;
  /**
   * Alias for session_properties (backward compatibility)
   *
   * @deprecated
   */
  session?: SessionProperties;
  session_properties?: SessionProperties;
};

/** Request body for POST /events/model */
export type PostModelEventRequest = {
  model_event: ModelEvent;
};

/** Request body for creating a project */
export type PostProjectRequest = {
  /**
   * Project name
   *
   * @minLength 1
   */
  name: string;
  /** Project description */
  description?: string;
  /** Project type */
  type?: 'evaluation' | 'completion';
};

/** Created project */
export type PostProjectResponse = {
  /** @minLength 1 */
  id: string;
  /**
   * Project name
   *
   * @minLength 1
   */
  name: string;
  /** Project description */
  description?: string;
  /** Project type */
  type?: 'evaluation' | 'completion';
  /** Organization ID */
  org_id: string;
  /** @format date-time */
  created_at?: string;
  /** @format date-time */
  updated_at?: string;
  [key: string]: unknown;
};

/** Minimal event object used by evaluation and session endpoints; permissive (passthrough) */
export type PostSessionRequest = {
  event_id: string;
  project_id: string;
  tenant: string;
  event_name?: string;
  event_type?: string;
  metrics?: { [key: string]: unknown };
  metadata?: { [key: string]: unknown };
  feedback?: PostSessionRequestFeedback;
  [key: string]: unknown;
};

export type PostSessionRequestFeedback = {
  ground_truth?: unknown;
};

/** Full session event object returned after starting a new session */
export type PostSessionStartResponse = {
  event_id: string;
  session_id: string;
  parent_id?: string | null;
  children_ids?: string[];
  event_type?: string | null;
  event_name?: string | null;
  config?: unknown;
  inputs?: unknown;
  outputs?: unknown;
  error?: string | null;
  source?: string | null;
  duration?: number | null;
  user_properties?: unknown;
  metrics?: unknown;
  feedback?: unknown;
  metadata?: unknown;
  org_id: string;
  workspace_id: string;
  project_id: string;
  start_time?: number | null;
  end_time?: number | null;
  [key: string]: unknown;
};

/** Project object */
export type ProjectItem = {
  /** @minLength 1 */
  id: string;
  /**
   * Project name
   *
   * @minLength 1
   */
  name: string;
  /** Project description */
  description?: string;
  /** Project type */
  type?: 'evaluation' | 'completion';
  /** Organization ID */
  org_id: string;
  /** @format date-time */
  created_at?: string;
  /** @format date-time */
  updated_at?: string;
  [key: string]: unknown;
};

/** Request body for PUT /runs/{run_id} */
export type PutExperimentRunRequest = {
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

/** Response for PUT /runs/{run_id} */
export type PutExperimentRunResponse = {
  evaluation: ExperimentRunObject;
  warning?: string;
};

/** Request body for updating a project */
export type PutProjectRequest = {
  /**
   * Project name to identify the project
   *
   * @minLength 1
   */
  name: string;
  /** New project name */
  new_name?: string;
  /** New project description */
  description?: string;
  /** New project type */
  type?: 'evaluation' | 'completion';
};

export type RelativeDateRange = {
  relative: string;
};

/** Path parameters for DELETE /datasets/{dataset_id}/datapoints/{datapoint_id} */
export type RemoveDatapointFromDatasetParams = {
  /**
   * Unique identifier of the dataset
   *
   * @minLength 1
   */
  dataset_id: string;
  /**
   * Unique identifier of the datapoint to remove
   *
   * @minLength 1
   */
  datapoint_id: string;
};

/** Response for DELETE /datasets/{dataset_id}/datapoints/{datapoint_id} */
export type RemoveDatapointResponse = {
  dereferenced: boolean;
  message: string;
};

export type ResponseFormat = {
  type: 'text' | 'json_object';
};

/** Request body for POST /metrics/run */
export type RunMetricRequest = {
  metric: RunMetricRequestMetric;
  event: RunMetricRequestEvent;
};

export type RunMetricRequestEvent = {
  event_type?: string;
  event_name?: string;
  inputs?: { [key: string]: unknown };
  outputs?: { [key: string]: unknown };
  workspace_id?: string;
  feedback?: RunMetricRequestEventFeedback;
  [key: string]: unknown;
};

export type RunMetricRequestEventFeedback = {
  ground_truth?: unknown;
  [key: string]: unknown;
};

/** Request body for POST /metrics/run */
export type RunMetricRequestInput = {
  metric: RunMetricRequestMetricInput;
  event: RunMetricRequestEvent;
};

export type RunMetricRequestMetric = {
  /** @maxLength 200 */
  name: string;
  type: 'LLM' | 'PYTHON';
  /** @minLength 1 */
  criteria: string;
  /** @default "" */
  description: string;
  /** @default "float" */
  return_type: 'float' | 'boolean' | 'string' | 'categorical';
  /** @default false */
  enabled_in_prod: boolean;
  /** @default false */
  needs_ground_truth: boolean;
  /**
   * @minimum 0
   * @maximum 100
   * @default 10
   */
  sampling_percentage: number;
  model_provider?: string | null;
  model_name?: string | null;
  /** @exclusiveMinimum 0 */
  scale?: number | null;
  threshold?: {
    min?: number;
    max?: number;
    pass_when?: boolean | number;
    /** @minItems 1 */
    passing_categories?: string[];
  } | null;
  /** @minItems 1 */
  categories?: RunMetricRequestMetricCategoriesItem[] | null;
  /** @minItems 1 */
  child_metrics?: RunMetricRequestMetricChildMetricsItem[] | null;
  filters: RunMetricRequestMetricFilters;
};

export type RunMetricRequestMetricCategoriesItem = {
  /** @maxLength 200 */
  category: string;
  score: number | null;
};

export type RunMetricRequestMetricChildMetricsItem = {
  /** @minLength 1 */
  id?: string;
  /** @maxLength 200 */
  name: string;
  weight: number;
  /** @exclusiveMinimum 0 */
  scale?: number | null;
};

/** @default {"filterArray":[]} */
export type RunMetricRequestMetricFilters = {
  filterArray: FiltersArray;
};

export type RunMetricRequestMetricInput = {
  /** @maxLength 200 */
  name: string;
  type: 'LLM' | 'PYTHON';
  /** @minLength 1 */
  criteria: string;
  /** @default "" */
  description?: string;
  /** @default "float" */
  return_type?: 'float' | 'boolean' | 'string' | 'categorical';
  /** @default false */
  enabled_in_prod?: boolean;
  /** @default false */
  needs_ground_truth?: boolean;
  /**
   * @minimum 0
   * @maximum 100
   * @default 10
   */
  sampling_percentage?: number;
  model_provider?: string | null;
  model_name?: string | null;
  /** @exclusiveMinimum 0 */
  scale?: number | null;
  threshold?: {
    min?: number;
    max?: number;
    pass_when?: boolean | number;
    /** @minItems 1 */
    passing_categories?: string[];
  } | null;
  /** @minItems 1 */
  categories?: RunMetricRequestMetricCategoriesItem[] | null;
  /** @minItems 1 */
  child_metrics?: RunMetricRequestMetricChildMetricsItem[] | null;
  filters?: RunMetricRequestMetricFilters;
};

/** Response for POST /metrics/run */
export type RunMetricResponse = {
  success: boolean;
  loading: boolean;
  result: boolean | number | string | null;
  explanation: string | null;
};

/** Request body for POST /v1/events/search */
export type SearchEventsRequest = {
  /** Array of filter criteria to apply */
  filters?: EventSearchFiltersArray;
  dateRange?: SearchEventsRequestDateRange;
  /**
   * Limit number of results (default 1000, max 1000)
   *
   * @minimum 1
   * @maximum 1000
   */
  limit?: number;
  /**
   * Page number of results (default 1)
   *
   * @minimum 1
   */
  page?: number;
  /**
   * Deprecated: accepted for SDK back-compat but treated as a no-op. Pagination requires a stable ORDER BY to produce consistent pages, and with the 1000-row cap skipping the sort is not worth the inconsistency. The route always orders by start_time DESC.
   */
  ignore_order?: boolean;
  /** Filter by evaluation/experiment run ID */
  evaluation_id?: string;
};

export type SearchEventsRequestDateRange = {
  /**
   * ISO 8601 timestamp for start of date range (inclusive)
   *
   * @format date-time
   */
  start_time: string;
  /**
   * ISO 8601 timestamp for end of date range (inclusive)
   *
   * @format date-time
   */
  end_time: string;
};

export type SelectedFunction = {
  /** @minLength 1 */
  id: string;
  /** @minLength 1 */
  name: string;
  description?: string;
  parameters?: { [key: string]: unknown };
};

/** Session properties for batch event creation */
export type SessionProperties = {
  session_name?: string;
  /** Session start time as Unix milliseconds */
  start_time?: number;
  user_properties?: { [key: string]: unknown };
  metadata?: { [key: string]: unknown };
  [key: string]: unknown;
};

/** Response from adding traces to a session */
export type SessionTracesResponse = {
  success: boolean;
};

export type SingleFilter = {
  field: string;
  operator:
    | 'exists'
    | 'not exists'
    | 'is'
    | 'is not'
    | 'contains'
    | 'not contains'
    | 'greater than'
    | 'less than'
    | 'after'
    | 'before';
  value: string | number | boolean | null;
  type: 'string' | 'number' | 'boolean' | 'datetime';
};

/** Request body for POST /v1/sessions (bare session object) */
export type StartSessionRequest = {
  /** Client-provided session ID (server generates one if omitted) */
  session_id?: string;
  /** Display name for the session */
  session_name?: string;
  /** Fallback name if session_name is not provided */
  event_name?: string;
  /** Source of the session (e.g., sdk-python) */
  source?: string;
  /** Session start time as Unix milliseconds */
  start_time?: number;
  /** Session end time as Unix milliseconds */
  end_time?: number;
  /** Session duration in milliseconds */
  duration?: number;
  /** Configuration associated with the session */
  config?: { [key: string]: unknown };
  /** Input data for the session */
  inputs?: { [key: string]: unknown };
  /** Output data from the session */
  outputs?: { [key: string]: unknown };
  /** Arbitrary metadata for the session */
  metadata?: { [key: string]: unknown };
  /** User properties associated with the session */
  user_properties?: { [key: string]: unknown };
  /** IDs of child events in this session */
  children_ids?: string[];
};

/**
 * TODO: This is a placeholder schema. Proper Zod schemas need to be created in \@hive-kube/iso-core-ts for: Sessions, Events, Projects, and Experiment comparison/result endpoints.
 */
export type TODOSchema = {
  /** Placeholder - Zod schema not yet implemented */
  message: string;
};

export type TemplateItem = {
  role: string;
  content: string;
};

export type UpdateAnnotationQueueRequest = {
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

export type UpdateAnnotationQueueRequestFilters = {
  filterArray: FiltersArray;
};

export type UpdateAnnotationQueueResponse = {
  queue: UpdateAnnotationQueueResponseQueue;
  message: string;
};

export type UpdateAnnotationQueueResponseQueue = {
  /** @maxLength 200 */
  name: string;
  /** @maxLength 1000 */
  description: string;
  filters: UpdateAnnotationQueueResponseQueueFilters;
  enabled: boolean;
  /** @minLength 1 */
  id: string;
  scope_id: string;
  scope_type: 'system' | 'controlplane' | 'dataplane' | 'org' | 'workspace' | 'project';
  is_active: boolean;
  /** @format date-time */
  created_at: string;
  /** @format date-time */
  updated_at: string | null;
};

export type UpdateAnnotationQueueResponseQueueFilters = {
  filterArray: FiltersArray;
};

/** Request body for PUT /configurations */
export type UpdateConfigurationRequest = {
  /** @maxLength 200 */
  name: string;
  /** @default "LLM" */
  type: 'LLM' | 'pipeline';
  /** @minLength 1 */
  provider?: string;
  parameters?: ConfigurationParameters;
  env?: ('dev' | 'staging' | 'prod')[];
  tags?: string[];
  user_properties?: { [key: string]: unknown } | null;
};

/** Request body for PUT /configurations */
export type UpdateConfigurationRequestInput = {
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

/** Response for PUT /configurations */
export type UpdateConfigurationResponse = {
  acknowledged: boolean;
  modifiedCount: number;
  upsertedId: string | null;
  upsertedCount: number;
  matchedCount: number;
};

/** Path parameters for PUT /datapoints/{datapoint_id} */
export type UpdateDatapointParams = {
  /** @minLength 1 */
  datapoint_id: string;
};

/** Request body for PUT /datapoints/{datapoint_id} */
export type UpdateDatapointRequest = {
  inputs?: { [key: string]: unknown };
  history?: { [key: string]: unknown }[];
  ground_truth?: { [key: string]: unknown };
  metadata?: { [key: string]: unknown };
  linked_event?: string;
  linked_datasets?: string[];
};

/** Response for PUT /datapoints/{datapoint_id} */
export type UpdateDatapointResponse = {
  updated: boolean;
  result: UpdateDatapointResponseResult;
};

export type UpdateDatapointResponseResult = {
  modifiedCount: number;
};

/** Request body for PUT /datasets/{dataset_id} */
export type UpdateDatasetRequest = {
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

/** Response for PUT /datasets */
export type UpdateDatasetResponse = {
  result: Dataset;
};

/** Request body for PUT /v1/events/{event_id} */
export type UpdateEventRequest = {
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

/** Path parameters for PUT /metrics/{metric_id} */
export type UpdateMetricParams = {
  /**
   * Unique identifier of the metric to update
   *
   * @minLength 1
   */
  metric_id: string;
};

/** Request body for PUT /metrics/{metric_id} */
export type UpdateMetricRequest = {
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

export type UpdateMetricRequestCategoriesItem = {
  /** @maxLength 200 */
  category: string;
  score: number | null;
};

export type UpdateMetricRequestChildMetricsItem = {
  /** @minLength 1 */
  id?: string;
  /** @maxLength 200 */
  name: string;
  weight: number;
  /** @exclusiveMinimum 0 */
  scale?: number | null;
};

export type UpdateMetricRequestFilters = {
  filterArray: FiltersArray;
};

export type UpdateMetricRequestThreshold = {
  min?: number;
  max?: number;
  pass_when?: boolean | number;
  /** @minItems 1 */
  passing_categories?: string[];
};

/** Response for PUT /metrics */
export type UpdateMetricResponse = {
  updated: boolean;
};
