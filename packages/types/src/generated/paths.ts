// Generated from the API description. Do not edit.

import type {
  AddDatapointsResponse,
  AddDatapointsToDatasetRequestInput,
  AddSessionTracesRequest,
  BatchCreateDatapointsRequestInput,
  BatchCreateDatapointsResponse,
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
  LegacyExportEventsRequest,
  LegacyPostEventBatchRequest,
  LegacyPostEventRequest,
  LegacyRunMetricRequestInput,
  LegacyStartSessionRequest,
  LegacyUpdateDatasetRequest,
  LegacyUpdateEventRequest,
  LegacyUpdateMetricRequest,
  PostEventBatchRequest,
  PostEventBatchResponse,
  PostEventRequest,
  PostEventResponse,
  PostExperimentRunRequestInput,
  PostExperimentRunResponse,
  PostModelEventBatchRequest,
  PostModelEventRequest,
  PostSessionStartResponse,
  PutExperimentRunRequest,
  PutExperimentRunResponse,
  RemoveDatapointResponse,
  RunMetricRequestInput,
  RunMetricResponse,
  SearchEventsRequest,
  SessionTracesResponse,
  StartSessionRequest,
  UpdateAnnotationQueueRequest,
  UpdateAnnotationQueueResponse,
  UpdateConfigurationRequestInput,
  UpdateConfigurationResponse,
  UpdateDatapointRequest,
  UpdateDatapointResponse,
  UpdateDatasetRequest,
  UpdateDatasetResponse,
  UpdateEventRequest,
  UpdateMetricRequest,
  UpdateMetricResponse,
} from './schemas.ts';

/** Every path with its operations, as openapi-fetch and openapi-react-query read it. */
export type paths = {
  '/events': {
    /**
     * Update an event (deprecated)
     *
     * Deprecated. Use `PUT /v1/events/{event_id}` instead.
     *
     * `PUT /events`
     *
     * @deprecated
     */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': LegacyUpdateEventRequest;
        };
      };
      responses: {
        /** Event updated */
        200: { content?: never };
        /** Bad request */
        400: { content?: never };
      };
    };
    /**
     * Create a new event (deprecated)
     *
     * Deprecated. Use `POST /v1/events` instead. The legacy route wraps the event object under an `event` key; the v1 route accepts a bare event object.
     *
     * `POST /events`
     *
     * @deprecated
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': LegacyPostEventRequest;
        };
      };
      responses: {
        /** Event created successfully */
        200: {
          content: {
            'application/json': PostEventResponse;
          };
        };
        /** Bad request (invalid event data or missing required fields) */
        400: { content?: never };
      };
    };
  };
  '/events/batch': {
    /**
     * Create a batch of events (deprecated)
     *
     * Deprecated. Use `POST /v1/events/batch` instead. The legacy route accepts the deprecated `is_single_session` and `session` aliases and lets per-event objects carry the deprecated `project` field; the v1 route rejects all three at the SDK boundary.
     *
     * `POST /events/batch`
     *
     * @deprecated
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': LegacyPostEventBatchRequest;
        };
      };
      responses: {
        /** Events created */
        200: {
          content: {
            'application/json': PostEventBatchResponse;
          };
        };
        /** Events partially created */
        500: { content?: never };
      };
    };
  };
  '/events/model': {
    /**
     * Create a new model event
     *
     * Create a model event. The event_type is automatically set to 'model'. Please refer to our instrumentation guide for detailed information.
     *
     * `POST /events/model`
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': PostModelEventRequest;
        };
      };
      responses: {
        /** Model event created */
        200: {
          content: {
            'application/json': PostEventResponse;
          };
        };
      };
    };
  };
  '/events/model/batch': {
    /**
     * Create a batch of model events
     *
     * Create multiple model events in a single request. The event_type is automatically set to 'model' for all events. When single_session is true, all events share the same session. Please refer to our instrumentation guide for detailed information.
     *
     * `POST /events/model/batch`
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': PostModelEventBatchRequest;
        };
      };
      responses: {
        /** Model events created */
        200: {
          content: {
            'application/json': PostEventBatchResponse;
          };
        };
        /** Model events partially created */
        500: { content?: never };
      };
    };
  };
  '/session/start': {
    /**
     * Start a new session (deprecated)
     *
     * Deprecated. Use `POST /v1/sessions` instead. The legacy route wraps the session object under a `session` key; the v1 route accepts a bare session object.
     *
     * `POST /session/start`
     *
     * @deprecated
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': LegacyStartSessionRequest;
        };
      };
      responses: {
        /** Session successfully started */
        200: {
          content: {
            'application/json': PostSessionStartResponse;
          };
        };
      };
    };
  };
  '/session/{session_id}/traces': {
    /**
     * Add traces to a session
     *
     * Add trace events to an existing session. The field is named `logs` for legacy compatibility with the Go ingestion handler.
     *
     * `POST /session/{session_id}/traces`
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Session ID to add traces to */
          session_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': AddSessionTracesRequest;
        };
      };
      responses: {
        /** Traces added successfully */
        200: {
          content: {
            'application/json': SessionTracesResponse;
          };
        };
      };
    };
  };
  '/v1/configurations': {
    /**
     * Retrieve a list of configurations
     *
     * List configurations with optional filtering by name, environment, and tags.
     *
     * `GET /v1/configurations`
     *
     * @deprecated
     */
    get: {
      parameters: {
        query?: {
          /** The name of the configuration like `v0` */
          name?: string;
          /** Environment - "dev", "staging" or "prod" */
          env?: string;
          /** Tags to filter configurations */
          tags?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Configurations retrieved successfully */
        200: {
          content: {
            'application/json': GetConfigurationsResponse;
          };
        };
      };
    };
    /**
     * Create a new configuration
     *
     * Create a new LLM or pipeline configuration with provider, parameters, and environment settings.
     *
     * `POST /v1/configurations`
     *
     * @deprecated
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': CreateConfigurationRequestInput;
        };
      };
      responses: {
        /** Configuration created successfully */
        200: {
          content: {
            'application/json': CreateConfigurationResponse;
          };
        };
      };
    };
  };
  '/v1/configurations/{configId}': {
    /**
     * Update an existing configuration
     *
     * Update an existing configuration's name, provider, parameters, environment, or tags.
     *
     * `PUT /v1/configurations/{configId}`
     *
     * @deprecated
     */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Configuration ID like `6638187d505c6812e4043f24` */
          configId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': UpdateConfigurationRequestInput;
        };
      };
      responses: {
        /** Configuration updated successfully */
        200: {
          content: {
            'application/json': UpdateConfigurationResponse;
          };
        };
      };
    };
    /**
     * Delete a configuration
     *
     * Permanently delete a configuration by its unique identifier.
     *
     * `DELETE /v1/configurations/{configId}`
     *
     * @deprecated
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Configuration ID like `6638187d505c6812e4043f24` */
          configId: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Configuration deleted successfully */
        200: {
          content: {
            'application/json': DeleteConfigurationResponse;
          };
        };
      };
    };
  };
  '/v1/datapoints': {
    /**
     * Retrieve a list of datapoints
     *
     * Retrieve datapoints, optionally filtered by a list of datapoint IDs or dataset name.
     *
     * `GET /v1/datapoints`
     */
    get: {
      parameters: {
        query?: {
          /** List of datapoint ids to fetch */
          datapoint_ids?: string[];
          /** Name of the dataset to get datapoints from */
          dataset_name?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Successful response */
        200: {
          content: {
            'application/json': GetDatapointsResponse;
          };
        };
      };
    };
    /**
     * Create a new datapoint
     *
     * Create a single datapoint with inputs, history, ground truth, and metadata.
     *
     * `POST /v1/datapoints`
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': CreateDatapointRequestInput;
        };
      };
      responses: {
        /** Datapoint successfully created */
        200: {
          content: {
            'application/json': CreateDatapointResponse;
          };
        };
      };
    };
  };
  '/v1/datapoints/batch': {
    /**
     * Create multiple datapoints in batch
     *
     * Create multiple datapoints from events using field mappings and optional filters.
     *
     * `POST /v1/datapoints/batch`
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': BatchCreateDatapointsRequestInput;
        };
      };
      responses: {
        /** Datapoints successfully created in batch */
        200: {
          content: {
            'application/json': BatchCreateDatapointsResponse;
          };
        };
      };
    };
  };
  '/v1/datapoints/{datapoint_id}': {
    /**
     * Retrieve a specific datapoint
     *
     * Get a single datapoint by its unique identifier.
     *
     * `GET /v1/datapoints/{datapoint_id}`
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Datapoint ID like `65c13dbbd65fb876b7886cdb` */
          datapoint_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Successful response */
        200: {
          content: {
            'application/json': GetDatapointResponse;
          };
        };
      };
    };
    /**
     * Update a specific datapoint
     *
     * Update fields on an existing datapoint. Only the provided fields are modified.
     *
     * `PUT /v1/datapoints/{datapoint_id}`
     */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** ID of datapoint to update */
          datapoint_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': UpdateDatapointRequest;
        };
      };
      responses: {
        /** Datapoint successfully updated */
        200: {
          content: {
            'application/json': UpdateDatapointResponse;
          };
        };
        /** Error updating datapoint */
        400: { content?: never };
      };
    };
    /**
     * Delete a specific datapoint
     *
     * Permanently delete a datapoint by its unique identifier.
     *
     * `DELETE /v1/datapoints/{datapoint_id}`
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Datapoint ID like `65c13dbbd65fb876b7886cdb` */
          datapoint_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Datapoint successfully deleted */
        200: {
          content: {
            'application/json': DeleteDatapointResponse;
          };
        };
      };
    };
  };
  '/v1/datasets': {
    /**
     * Get datasets
     *
     * Retrieve datasets, optionally filtered by dataset ID or name.
     *
     * `GET /v1/datasets`
     */
    get: {
      parameters: {
        query?: {
          /** Unique dataset ID for filtering specific dataset */
          dataset_id?: string;
          /** Dataset name to filter by */
          name?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Successful response */
        200: {
          content: {
            'application/json': GetDatasetsResponse;
          };
        };
      };
    };
    /**
     * Update a dataset (deprecated)
     *
     * Deprecated. Use `PUT /v1/datasets/{dataset_id}` instead.
     *
     * `PUT /v1/datasets`
     *
     * @deprecated
     */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': LegacyUpdateDatasetRequest;
        };
      };
      responses: {
        /** Successful update */
        200: {
          content: {
            'application/json': UpdateDatasetResponse;
          };
        };
      };
    };
    /**
     * Create a dataset
     *
     * Create a new dataset with an optional name, description, and initial set of datapoint IDs.
     *
     * `POST /v1/datasets`
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': CreateDatasetRequestInput;
        };
      };
      responses: {
        /** Successful creation */
        200: {
          content: {
            'application/json': CreateDatasetResponse;
          };
        };
      };
    };
    /**
     * Delete a dataset (deprecated)
     *
     * Deprecated. Use `DELETE /v1/datasets/{dataset_id}` instead.
     *
     * `DELETE /v1/datasets`
     *
     * @deprecated
     */
    delete: {
      parameters: {
        query: {
          /** The unique identifier of the dataset to be deleted like `663876ec4611c47f4970f0c3` */
          dataset_id: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Successful delete */
        200: {
          content: {
            'application/json': DeleteDatasetResponse;
          };
        };
      };
    };
  };
  '/v1/datasets/{dataset_id}': {
    /**
     * Update a dataset
     *
     * Update a dataset's name, description, or list of datapoint IDs.
     *
     * `PUT /v1/datasets/{dataset_id}`
     */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** The unique identifier of the dataset to update like `663876ec4611c47f4970f0c3` */
          dataset_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': UpdateDatasetRequest;
        };
      };
      responses: {
        /** Successful update */
        200: {
          content: {
            'application/json': UpdateDatasetResponse;
          };
        };
      };
    };
    /**
     * Delete a dataset
     *
     * Permanently delete a dataset by its unique identifier.
     *
     * `DELETE /v1/datasets/{dataset_id}`
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** The unique identifier of the dataset to be deleted like `663876ec4611c47f4970f0c3` */
          dataset_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Successful delete */
        200: {
          content: {
            'application/json': DeleteDatasetResponse;
          };
        };
      };
    };
  };
  '/v1/datasets/{dataset_id}/datapoints': {
    /**
     * Add datapoints to a dataset
     *
     * Add new datapoints to an existing dataset. Provide raw data objects and a field mapping that specifies which fields map to inputs, ground truth, and history.
     *
     * `POST /v1/datasets/{dataset_id}/datapoints`
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** The unique identifier of the dataset to add datapoints to like `663876ec4611c47f4970f0c3` */
          dataset_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': AddDatapointsToDatasetRequestInput;
        };
      };
      responses: {
        /** Successful addition */
        200: {
          content: {
            'application/json': AddDatapointsResponse;
          };
        };
      };
    };
  };
  '/v1/datasets/{dataset_id}/datapoints/{datapoint_id}': {
    /**
     * Remove a datapoint from a dataset
     *
     * Remove a specific datapoint from a dataset. The datapoint itself is not deleted, only dereferenced from the dataset.
     *
     * `DELETE /v1/datasets/{dataset_id}/datapoints/{datapoint_id}`
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** The unique identifier of the dataset */
          dataset_id: string;
          /** The unique identifier of the datapoint to remove */
          datapoint_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Datapoint successfully removed from dataset */
        200: {
          content: {
            'application/json': RemoveDatapointResponse;
          };
        };
      };
    };
  };
  '/v1/datasets/{dataset_id}/{datapoint_id}': {
    /**
     * Remove a datapoint from a dataset (deprecated)
     *
     * Deprecated. Use `DELETE /v1/datasets/{dataset_id}/datapoints/{datapoint_id}` instead.
     *
     * `DELETE /v1/datasets/{dataset_id}/{datapoint_id}`
     *
     * @deprecated
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** The unique identifier of the dataset */
          dataset_id: string;
          /** The unique identifier of the datapoint to remove */
          datapoint_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Datapoint successfully removed from dataset */
        200: {
          content: {
            'application/json': RemoveDatapointResponse;
          };
        };
      };
    };
  };
  '/v1/events': {
    /**
     * Create a new event
     *
     * Create a new event (span) within a session trace. The request body is a bare event object (no `event` wrapper).
     *
     * **Required properties:**
     * - `event_type` (string) — Must be one of: `chain`, `model`, `tool`, `session`.
     * - `inputs` (object) — Input data for the event.
     *
     * **Auto-generated properties** (provided by the server when omitted):
     * - `event_id` (string, UUID) — Unique identifier for the event.
     * - `session_id` (string, UUID) — Session/trace identifier.
     * - `parent_id` (string, UUID) — Parent event ID. Defaults to `session_id`.
     *
     * **Optional properties with defaults:**
     * - `event_name` (string) — Name of the event. Defaults to `"unknown"`.
     * - `source` (string) — Source of the event (e.g. `sdk-python`). Defaults to `"unknown"`.
     *
     * **Optional properties:**
     * - `config` (object) — Configuration data (e.g. model parameters, prompt templates).
     * - `outputs` (object) — Output data from the event.
     * - `error` (string or null) — Error message if the event failed.
     * - `children_ids` (array of strings) — IDs of child events.
     * - `duration` (number) — Duration of the event in milliseconds.
     * - `start_time` (number) — Unix timestamp in milliseconds for event start.
     * - `end_time` (number) — Unix timestamp in milliseconds for event end.
     * - `metadata` (object) — Additional metadata (e.g. token counts, cost).
     * - `metrics` (object) — Custom metrics.
     * - `feedback` (object) — Feedback data (e.g. ratings, ground truth).
     * - `user_properties` (object) — User properties associated with the event.
     *
     * `POST /v1/events`
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': PostEventRequest;
        };
      };
      responses: {
        /** Event created successfully */
        200: {
          content: {
            'application/json': PostEventResponse;
          };
        };
        /** Bad request (invalid event data or missing required fields) */
        400: { content?: never };
      };
    };
  };
  '/v1/events/batch': {
    /**
     * Create a batch of events
     *
     * Create multiple events in a single request. When `single_session` is true, all events share the same session created from `session_properties`.
     *
     * **Required properties:**
     * - `events` (array of event objects) — Each event must include `event_type` (one of `chain`, `model`, `tool`, `session`) and `inputs`.
     *
     * **Optional properties:**
     * - `single_session` (boolean) — If true, all events share a single session created from `session_properties`. Defaults to false.
     * - `session_properties` (object) — Session metadata used when `single_session` is true. May include `session_name`, `start_time`, `metadata`.
     *
     * Unknown top-level fields and per-event fields are rejected at the SDK boundary; the legacy aliases `is_single_session`, `session`, and per-event `project` are no longer accepted.
     *
     * `POST /v1/events/batch`
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': PostEventBatchRequest;
        };
      };
      responses: {
        /** Events created */
        200: {
          content: {
            'application/json': PostEventBatchResponse;
          };
        };
        /** Bad request (invalid event data or missing required fields) */
        400: { content?: never };
        /** Events partially created */
        500: { content?: never };
      };
    };
  };
  '/v1/events/export': {
    /**
     * Retrieve events based on filters (deprecated)
     *
     * Deprecated. Use `POST /v1/events/search` instead.
     *
     * `POST /v1/events/export`
     *
     * @deprecated
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': LegacyExportEventsRequest;
        };
      };
      responses: {
        /** Success */
        200: {
          content: {
            'application/json': ExportEventsResponse;
          };
        };
      };
    };
  };
  '/v1/events/schema': {
    /**
     * Get events schema (deprecated)
     *
     * Deprecated. Use `GET /v1/runs/{run_id}/schema` (single-run) or `GET /v1/runs/schema` (project-wide) instead.
     *
     * `GET /v1/events/schema`
     *
     * @deprecated
     */
    get: {
      parameters: {
        query?: {
          /** Filter by date range */
          dateRange?: string | GetEventsSchemaLegacyDateRangeOneOf1;
          /** Filter by evaluation/run ID */
          evaluation_id?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Events schema retrieved successfully */
        200: {
          content: {
            'application/json': GetEventsSchemaResponse;
          };
        };
      };
    };
  };
  '/v1/events/search': {
    /**
     * Retrieve events based on filters
     *
     * Search events via POST with filtering and pagination. This is the primary method for retrieving events from HoneyHive.
     *
     * `POST /v1/events/search`
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': SearchEventsRequest;
        };
      };
      responses: {
        /** Success */
        200: {
          content: {
            'application/json': ExportEventsResponse;
          };
        };
      };
    };
  };
  '/v1/events/{event_id}': {
    /**
     * Update an event
     *
     * Update fields on an existing event. Only the provided fields are modified; omitted fields are left unchanged. Extra fields not listed below are accepted by the server but silently ignored.
     *
     * `PUT /v1/events/{event_id}`
     */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * The unique identifier of the event to update
           *
           * @format uuid
           */
          event_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': UpdateEventRequest;
        };
      };
      responses: {
        /** Event updated */
        200: { content?: never };
        /** Bad request */
        400: { content?: never };
      };
    };
  };
  '/v1/metrics': {
    /**
     * Get all metrics
     *
     * Retrieve a list of all metrics
     *
     * `GET /v1/metrics`
     */
    get: {
      parameters: {
        query?: {
          /** Filter by metric type */
          type?: string;
          /** Filter by specific metric ID */
          id?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Metrics retrieved successfully */
        200: {
          content: {
            'application/json': GetMetricsResponse;
          };
        };
      };
    };
    /**
     * Update an existing metric (deprecated)
     *
     * Deprecated. Use `PUT /v1/metrics/{metric_id}` instead.
     *
     * `PUT /v1/metrics`
     *
     * @deprecated
     */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': LegacyUpdateMetricRequest;
        };
      };
      responses: {
        /** Metric updated successfully */
        200: {
          content: {
            'application/json': UpdateMetricResponse;
          };
        };
      };
    };
    /**
     * Create a new metric
     *
     * Add a new metric
     *
     * `POST /v1/metrics`
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': CreateMetricRequestInput;
        };
      };
      responses: {
        /** Metric created successfully */
        200: {
          content: {
            'application/json': CreateMetricResponse;
          };
        };
      };
    };
    /**
     * Delete a metric (deprecated)
     *
     * Deprecated. Use `DELETE /v1/metrics/{metric_id}` instead.
     *
     * `DELETE /v1/metrics`
     *
     * @deprecated
     */
    delete: {
      parameters: {
        query: {
          /** Unique identifier of the metric */
          metric_id: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Metric deleted successfully */
        200: {
          content: {
            'application/json': DeleteMetricResponse;
          };
        };
      };
    };
  };
  '/v1/metrics/run': {
    /**
     * Run a metric evaluation
     *
     * Execute a metric on a specific event
     *
     * `POST /v1/metrics/run`
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': RunMetricRequestInput;
        };
      };
      responses: {
        /** Metric execution result */
        200: {
          content: {
            'application/json': RunMetricResponse;
          };
        };
      };
    };
  };
  '/v1/metrics/run_metric': {
    /**
     * Run a metric evaluation (deprecated)
     *
     * Deprecated. Use `POST /v1/metrics/run` instead.
     *
     * `POST /v1/metrics/run_metric`
     *
     * @deprecated
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': LegacyRunMetricRequestInput;
        };
      };
      responses: {
        /** Metric execution result */
        200: {
          content: {
            'application/json': RunMetricResponse;
          };
        };
      };
    };
  };
  '/v1/metrics/{metric_id}': {
    /**
     * Update an existing metric
     *
     * Update a metric's editable fields. Only fields included in the request body are modified.
     *
     * `PUT /v1/metrics/{metric_id}`
     */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** The unique identifier of the metric to update */
          metric_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': UpdateMetricRequest;
        };
      };
      responses: {
        /** Metric updated successfully */
        200: {
          content: {
            'application/json': UpdateMetricResponse;
          };
        };
      };
    };
    /**
     * Delete a metric
     *
     * Remove a metric by id.
     *
     * `DELETE /v1/metrics/{metric_id}`
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** The unique identifier of the metric to delete */
          metric_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Metric deleted successfully */
        200: {
          content: {
            'application/json': DeleteMetricResponse;
          };
        };
      };
    };
  };
  '/v1/queues': {
    /**
     * List annotation queues
     *
     * List annotation queues for the current project scope, optionally filtered by enabled status.
     *
     * `GET /v1/queues`
     */
    get: {
      parameters: {
        query?: {
          /** Filter by enabled status */
          enabled?: boolean;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Queues retrieved successfully */
        200: {
          content: {
            'application/json': GetAnnotationQueuesResponse;
          };
        };
      };
    };
    /**
     * Create an annotation queue
     *
     * Create a new annotation queue with a name, optional description, filters, and an initial set of event IDs to add.
     *
     * `POST /v1/queues`
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': CreateAnnotationQueueRequestInput;
        };
      };
      responses: {
        /** Queue created successfully */
        201: {
          content: {
            'application/json': CreateAnnotationQueueResponse;
          };
        };
        /** Bad request (invalid queue data or missing required fields) */
        400: { content?: never };
      };
    };
  };
  '/v1/queues/{queue_id}': {
    /**
     * Get an annotation queue
     *
     * Retrieve a single annotation queue by its unique identifier.
     *
     * `GET /v1/queues/{queue_id}`
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Annotation queue ID */
          queue_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Queue retrieved successfully */
        200: {
          content: {
            'application/json': GetAnnotationQueueByIdResponse;
          };
        };
        /** Queue not found */
        404: { content?: never };
      };
    };
    /**
     * Update an annotation queue
     *
     * Update fields on an existing annotation queue. Supports updating name, description, filters, enabled status, and adding/removing events.
     *
     * `PUT /v1/queues/{queue_id}`
     */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Annotation queue ID */
          queue_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': UpdateAnnotationQueueRequest;
        };
      };
      responses: {
        /** Queue updated successfully */
        200: {
          content: {
            'application/json': UpdateAnnotationQueueResponse;
          };
        };
        /** Queue not found */
        404: { content?: never };
      };
    };
    /**
     * Delete an annotation queue
     *
     * Soft-delete an annotation queue by its unique identifier.
     *
     * `DELETE /v1/queues/{queue_id}`
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Annotation queue ID */
          queue_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Queue deleted successfully */
        200: {
          content: {
            'application/json': DeleteAnnotationQueueResponse;
          };
        };
        /** Queue not found */
        404: { content?: never };
      };
    };
  };
  '/v1/runs': {
    /**
     * Get a list of evaluation runs
     *
     * List experiment runs with optional filtering by dataset, status, name, date range, and specific run IDs. Results are paginated and sortable.
     *
     * `GET /v1/runs`
     */
    get: {
      parameters: {
        query?: {
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
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Successful response */
        200: {
          content: {
            'application/json': GetExperimentRunsResponse;
          };
        };
        /** Error fetching evaluations */
        400: { content?: never };
      };
    };
    /**
     * Create a new evaluation run
     *
     * Create a new experiment run to track an evaluation against a dataset.
     *
     * `POST /v1/runs`
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': PostExperimentRunRequestInput;
        };
      };
      responses: {
        /** Successful response */
        200: {
          content: {
            'application/json': PostExperimentRunResponse;
          };
        };
        /** Invalid input */
        400: { content?: never };
      };
    };
  };
  '/v1/runs/compare/events': {
    /**
     * Compare events between two experiment runs (deprecated)
     *
     * Deprecated. Use `GET /v1/runs/{new_run_id}/compare/{old_run_id}/events` instead.
     *
     * `GET /v1/runs/compare/events`
     *
     * @deprecated
     */
    get: {
      parameters: {
        query: {
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
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Event comparison retrieved successfully */
        200: {
          content: {
            'application/json': GetExperimentCompareEventsResponse;
          };
        };
        /** Error fetching event comparison */
        400: { content?: never };
      };
    };
  };
  '/v1/runs/schema': {
    /**
     * Get events schema across all experiment runs in a project
     *
     * Retrieve the aggregated events schema (fields, datasets, mappings) across all experiment runs in the project.
     *
     * `GET /v1/runs/schema`
     */
    get: {
      parameters: {
        query?: {
          /** Filter by date range */
          dateRange?: string | GetRunsSchemaDateRangeOneOf1;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Events schema retrieved successfully */
        200: {
          content: {
            'application/json': GetEventsSchemaResponse;
          };
        };
        /** Error fetching events schema */
        400: { content?: never };
      };
    };
  };
  '/v1/runs/{new_run_id}/compare-with/{old_run_id}': {
    /**
     * Retrieve experiment comparison (deprecated)
     *
     * Deprecated. Use `GET /v1/runs/{new_run_id}/compare/{old_run_id}` instead.
     *
     * `GET /v1/runs/{new_run_id}/compare-with/{old_run_id}`
     *
     * @deprecated
     */
    get: {
      parameters: {
        query?: {
          /** Aggregation function to apply to metrics */
          aggregate_function?: string;
          /** Optional filters to apply (JSON string or array of filter objects) */
          filters?: string | { [key: string]: unknown }[];
        };
        header?: never;
        path: {
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
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Experiment comparison retrieved successfully */
        200: {
          content: {
            'application/json': GetExperimentRunCompareResponse;
          };
        };
        /** Error processing experiment comparison */
        400: { content?: never };
      };
    };
  };
  '/v1/runs/{new_run_id}/compare/{old_run_id}': {
    /**
     * Retrieve experiment comparison
     *
     * Compare metrics and results between two experiment runs
     *
     * `GET /v1/runs/{new_run_id}/compare/{old_run_id}`
     */
    get: {
      parameters: {
        query?: {
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
        header?: never;
        path: {
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
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Experiment comparison retrieved successfully */
        200: {
          content: {
            'application/json': GetExperimentRunCompareResponse;
          };
        };
        /** Error processing experiment comparison */
        400: { content?: never };
      };
    };
  };
  '/v1/runs/{new_run_id}/compare/{old_run_id}/events': {
    /**
     * Compare events between two experiment runs
     *
     * Retrieve and compare events between two experiment runs for detailed analysis
     *
     * `GET /v1/runs/{new_run_id}/compare/{old_run_id}/events`
     */
    get: {
      parameters: {
        query?: {
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
        header?: never;
        path: {
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
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Event comparison retrieved successfully */
        200: {
          content: {
            'application/json': GetExperimentCompareEventsResponse;
          };
        };
        /** Error fetching event comparison */
        400: { content?: never };
      };
    };
  };
  '/v1/runs/{run_id}': {
    /**
     * Get details of an evaluation run
     *
     * Retrieve the full details of a single experiment run by its run ID.
     *
     * `GET /v1/runs/{run_id}`
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @format uuid */
          run_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Successful response */
        200: {
          content: {
            'application/json': GetExperimentRunResponse;
          };
        };
        /** Error fetching evaluation */
        400: { content?: never };
      };
    };
    /**
     * Update an evaluation run
     *
     * Update fields on an existing experiment run such as name, status, metadata, or results.
     *
     * `PUT /v1/runs/{run_id}`
     */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @format uuid */
          run_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': PutExperimentRunRequest;
        };
      };
      responses: {
        /** Successful response */
        200: {
          content: {
            'application/json': PutExperimentRunResponse;
          };
        };
        /** Invalid input */
        400: { content?: never };
      };
    };
    /**
     * Delete an evaluation run
     *
     * Permanently delete an experiment run by its run ID.
     *
     * `DELETE /v1/runs/{run_id}`
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @format uuid */
          run_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Successful response */
        200: {
          content: {
            'application/json': DeleteExperimentRunResponse;
          };
        };
        /** Error deleting evaluation */
        400: { content?: never };
      };
    };
  };
  '/v1/runs/{run_id}/metrics': {
    /**
     * Get event metrics for an experiment run
     *
     * Retrieve event metrics from ClickHouse for a specific experiment run
     *
     * `GET /v1/runs/{run_id}/metrics`
     */
    get: {
      parameters: {
        query?: {
          /** Date range filter as JSON string */
          dateRange?: string;
          /** Optional filters to apply (JSON string or array of filter objects) */
          filters?: string | { [key: string]: unknown }[];
        };
        header?: never;
        path: {
          /**
           * Experiment run ID (UUIDv4)
           *
           * @format uuid
           */
          run_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Event metrics retrieved successfully */
        200: {
          content: {
            'application/json': GetExperimentRunMetricsResponse;
          };
        };
        /** Error fetching event metrics */
        400: { content?: never };
      };
    };
  };
  '/v1/runs/{run_id}/result': {
    /**
     * Retrieve experiment result
     *
     * Compute evaluation summary for an experiment run: pass/fail results, metric aggregations, per-datapoint results, event details, and the experiment run object.
     *
     * `GET /v1/runs/{run_id}/result`
     */
    get: {
      parameters: {
        query?: {
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
        header?: never;
        path: {
          /**
           * Experiment run ID (UUIDv4)
           *
           * @format uuid
           */
          run_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Experiment result retrieved successfully */
        200: {
          content: {
            'application/json': GetExperimentRunResultResponse;
          };
        };
        /** Error processing experiment result */
        400: { content?: never };
      };
    };
  };
  '/v1/runs/{run_id}/schema': {
    /**
     * Get events schema for a single experiment run
     *
     * Retrieve the events schema (fields, datasets, mappings) for a single experiment run.
     *
     * `GET /v1/runs/{run_id}/schema`
     */
    get: {
      parameters: {
        query?: {
          /** Filter by date range */
          dateRange?: string | GetRunSchemaDateRangeOneOf1;
        };
        header?: never;
        path: {
          /**
           * Experiment run ID (UUIDv4)
           *
           * @format uuid
           */
          run_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** Events schema retrieved successfully */
        200: {
          content: {
            'application/json': GetEventsSchemaResponse;
          };
        };
        /** Error fetching events schema */
        400: { content?: never };
      };
    };
  };
  '/v1/sessions': {
    /**
     * Start a new session
     *
     * Start a new session. The request body is a bare session object (no `session` wrapper). The server creates a session event and returns it.
     *
     * **No required properties** — every field has a server-side fallback.
     *
     * **Auto-generated properties** (provided by the server when omitted):
     * - `session_id` (string, UUID) — Server generates a UUIDv4 if omitted or if the supplied value is not a valid UUID.
     *
     * **Optional properties with defaults:**
     * - `event_name` (string) — Falls back to `session_name` when not provided; defaults to `"unknown"` if both are absent.
     * - `source` (string) — Defaults to `"unknown"`.
     *
     * **Optional properties:**
     * - `session_name` (string) — Display name for the session.
     * - `start_time` (number) — Session start time as Unix milliseconds. The session normalizer uses `getInt64()` which only accepts numeric types; if a string is passed, the server silently falls back to the current time.
     * - `end_time` (number) — Session end time as Unix milliseconds (same numeric-only caveat as `start_time`).
     * - `duration` (number) — Session duration in milliseconds.
     * - `config` (object) — Configuration associated with the session.
     * - `inputs` (object) — Input data for the session.
     * - `outputs` (object) — Output data from the session.
     * - `metadata` (object) — Arbitrary metadata.
     * - `user_properties` (object) — User properties.
     * - `children_ids` (array of strings) — IDs of child events.
     *
     * Idempotent on `session_id`: posting twice with the same `session_id` merges metadata/user_properties into the existing session and returns the existing event.
     *
     * `POST /v1/sessions`
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': StartSessionRequest;
        };
      };
      responses: {
        /** Session successfully started */
        200: {
          content: {
            'application/json': PostSessionStartResponse;
          };
        };
        /** Bad request (invalid session data) */
        400: { content?: never };
      };
    };
  };
};
