// Generated from the API description. Do not edit.

import * as s from '../validation/index.ts';
import type * as t from './index.ts';

export const AbsoluteDateRange: s.Schema<t.AbsoluteDateRange> =
  /* @__PURE__ */ s.of<t.AbsoluteDateRange>(() =>
    s.object({ $gte: s.anyOf(s.string, s.number), $lte: s.anyOf(s.string, s.number) }),
  );
export type AbsoluteDateRange = t.AbsoluteDateRange;

export const AddDatapointsResponse: s.Schema<t.AddDatapointsResponse> =
  /* @__PURE__ */ s.of<t.AddDatapointsResponse>(() =>
    s.object({ inserted: s.boolean, datapoint_ids: s.array(s.check(s.string, s.minLength(1))) }),
  );
export type AddDatapointsResponse = t.AddDatapointsResponse;

export const DatapointMapping: s.FillingSchema<t.DatapointMapping> =
  /* @__PURE__ */ s.of<t.DatapointMapping>(() =>
    s.object({
      inputs: s.fallback(s.array(s.string), () => []),
      history: s.fallback(s.array(s.string), () => []),
      ground_truth: s.fallback(s.array(s.string), () => []),
    }),
  );
export type DatapointMapping = t.DatapointMapping;

export const AddDatapointsToDatasetRequest: s.FillingSchema<t.AddDatapointsToDatasetRequest> =
  /* @__PURE__ */ s.of<t.AddDatapointsToDatasetRequest>(() =>
    s.object({
      data: s.check(s.array(s.map(s.unknown)), s.minItems(1)),
      mapping: DatapointMapping,
    }),
  );
export type AddDatapointsToDatasetRequest = t.AddDatapointsToDatasetRequest;

export const DatapointMappingInput: s.Schema<t.DatapointMappingInput> =
  /* @__PURE__ */ s.of<t.DatapointMappingInput>(() =>
    s.object(
      {},
      { inputs: s.array(s.string), history: s.array(s.string), ground_truth: s.array(s.string) },
    ),
  );
export type DatapointMappingInput = t.DatapointMappingInput;

export const AddDatapointsToDatasetRequestInput: s.Schema<t.AddDatapointsToDatasetRequestInput> =
  /* @__PURE__ */ s.of<t.AddDatapointsToDatasetRequestInput>(() =>
    s.object({
      data: s.check(s.array(s.map(s.unknown)), s.minItems(1)),
      mapping: DatapointMappingInput,
    }),
  );
export type AddDatapointsToDatasetRequestInput = t.AddDatapointsToDatasetRequestInput;

export const LegacyEvent: s.Schema<t.LegacyEvent> = /* @__PURE__ */ s.of<t.LegacyEvent>(() =>
  s.record(
    {},
    {
      project: s.string,
      project_id: s.string,
      source: s.string,
      event_name: s.string,
      event_type: s.values(['model', 'tool', 'chain', 'session']),
      event_id: s.string,
      session_id: s.string,
      parent_id: s.string,
      children_ids: s.array(s.string),
      config: s.map(s.unknown),
      inputs: s.map(s.unknown),
      outputs: s.map(s.unknown),
      error: s.nullable(s.string),
      start_time: s.number,
      end_time: s.number,
      duration: s.number,
      metadata: s.map(s.unknown),
      feedback: s.map(s.unknown),
      metrics: s.map(s.unknown),
      user_properties: s.map(s.unknown),
    },
    s.unknown,
  ),
);
export type LegacyEvent = t.LegacyEvent;

export const AddSessionTracesRequest: s.Schema<t.AddSessionTracesRequest> =
  /* @__PURE__ */ s.of<t.AddSessionTracesRequest>(() => s.object({ logs: s.array(LegacyEvent) }));
export type AddSessionTracesRequest = t.AddSessionTracesRequest;

export const SingleFilter: s.Schema<t.SingleFilter> = /* @__PURE__ */ s.of<t.SingleFilter>(() =>
  s.object({
    field: s.string,
    operator: s.values([
      'exists',
      'not exists',
      'is',
      'is not',
      'contains',
      'not contains',
      'greater than',
      'less than',
      'after',
      'before',
    ]),
    value: s.nullable(s.anyOf(s.string, s.number, s.boolean)),
    type: s.values(['string', 'number', 'boolean', 'datetime']),
  }),
);
export type SingleFilter = t.SingleFilter;

export const FiltersArray: s.Schema<t.FiltersArray> = /* @__PURE__ */ s.of<t.FiltersArray>(() =>
  s.array(SingleFilter),
);
export type FiltersArray = t.FiltersArray;

export const AnnotationQueueFilters: s.Schema<t.AnnotationQueueFilters> =
  /* @__PURE__ */ s.of<t.AnnotationQueueFilters>(() => s.closed({ filterArray: FiltersArray }));
export type AnnotationQueueFilters = t.AnnotationQueueFilters;

export const AnnotationQueue: s.Schema<t.AnnotationQueue> = /* @__PURE__ */ s.of<t.AnnotationQueue>(
  () =>
    s.object({
      name: s.check(s.string, s.maxLength(200)),
      description: s.check(s.string, s.maxLength(1000)),
      filters: AnnotationQueueFilters,
      enabled: s.boolean,
      id: s.check(s.string, s.minLength(1)),
      scope_id: s.string,
      scope_type: s.values(['system', 'controlplane', 'dataplane', 'org', 'workspace', 'project']),
      is_active: s.boolean,
      created_at: s.check(s.string, s.dateTime),
      updated_at: s.check(s.nullable(s.string), s.dateTime),
    }),
);
export type AnnotationQueue = t.AnnotationQueue;

export const BaseAnnotationQueueFilters: s.Schema<t.BaseAnnotationQueueFilters> =
  /* @__PURE__ */ s.of<t.BaseAnnotationQueueFilters>(() => s.closed({ filterArray: FiltersArray }));
export type BaseAnnotationQueueFilters = t.BaseAnnotationQueueFilters;

export const BaseAnnotationQueue: s.Schema<t.BaseAnnotationQueue> =
  /* @__PURE__ */ s.of<t.BaseAnnotationQueue>(() =>
    s.object({
      name: s.check(s.string, s.maxLength(200)),
      description: s.check(s.string, s.maxLength(1000)),
      filters: BaseAnnotationQueueFilters,
      enabled: s.boolean,
    }),
  );
export type BaseAnnotationQueue = t.BaseAnnotationQueue;

export const BatchDateRange: s.Schema<t.BatchDateRange> = /* @__PURE__ */ s.of<t.BatchDateRange>(
  () => s.object({}, { $gte: s.string, $lte: s.string }),
);
export type BatchDateRange = t.BatchDateRange;

export const CheckState: s.Schema<t.CheckState> = /* @__PURE__ */ s.of<t.CheckState>(() =>
  s.map(s.boolean),
);
export type CheckState = t.CheckState;

export const BatchCreateDatapointsRequest: s.FillingSchema<t.BatchCreateDatapointsRequest> =
  /* @__PURE__ */ s.of<t.BatchCreateDatapointsRequest>(() =>
    s.object(
      {},
      {
        events: s.array(s.check(s.string, s.minLength(1))),
        mapping: DatapointMapping,
        filters: s.anyOf(s.map(s.unknown), s.array(s.map(s.unknown))),
        dateRange: BatchDateRange,
        checkState: CheckState,
        selectAll: s.boolean,
        dataset_id: s.check(s.string, s.minLength(1)),
      },
    ),
  );
export type BatchCreateDatapointsRequest = t.BatchCreateDatapointsRequest;

export const BatchCreateDatapointsRequestInput: s.Schema<t.BatchCreateDatapointsRequestInput> =
  /* @__PURE__ */ s.of<t.BatchCreateDatapointsRequestInput>(() =>
    s.object(
      {},
      {
        events: s.array(s.check(s.string, s.minLength(1))),
        mapping: DatapointMappingInput,
        filters: s.anyOf(s.map(s.unknown), s.array(s.map(s.unknown))),
        dateRange: BatchDateRange,
        checkState: CheckState,
        selectAll: s.boolean,
        dataset_id: s.check(s.string, s.minLength(1)),
      },
    ),
  );
export type BatchCreateDatapointsRequestInput = t.BatchCreateDatapointsRequestInput;

export const BatchCreateDatapointsResponse: s.Schema<t.BatchCreateDatapointsResponse> =
  /* @__PURE__ */ s.of<t.BatchCreateDatapointsResponse>(() =>
    s.object({ inserted: s.boolean, insertedIds: s.array(s.check(s.string, s.minLength(1))) }),
  );
export type BatchCreateDatapointsResponse = t.BatchCreateDatapointsResponse;

export const ComparableEvent: s.Schema<t.ComparableEvent> = /* @__PURE__ */ s.of<t.ComparableEvent>(
  () => s.object({ datapoint_id: s.string, event_1: s.map(s.unknown), event_2: s.map(s.unknown) }),
);
export type ComparableEvent = t.ComparableEvent;

export const ResponseFormat: s.Schema<t.ResponseFormat> = /* @__PURE__ */ s.of<t.ResponseFormat>(
  () => s.object({ type: s.values(['text', 'json_object']) }),
);
export type ResponseFormat = t.ResponseFormat;

export const SelectedFunction: s.Schema<t.SelectedFunction> =
  /* @__PURE__ */ s.of<t.SelectedFunction>(() =>
    s.object(
      { id: s.check(s.string, s.minLength(1)), name: s.check(s.string, s.minLength(1)) },
      { description: s.string, parameters: s.map(s.unknown) },
    ),
  );
export type SelectedFunction = t.SelectedFunction;

export const TemplateItem: s.Schema<t.TemplateItem> = /* @__PURE__ */ s.of<t.TemplateItem>(() =>
  s.object({ role: s.string, content: s.string }),
);
export type TemplateItem = t.TemplateItem;

export const ConfigurationParameters: s.Schema<t.ConfigurationParameters> =
  /* @__PURE__ */ s.of<t.ConfigurationParameters>(() =>
    s.object(
      { call_type: s.values(['chat', 'completion']), model: s.check(s.string, s.minLength(1)) },
      {
        hyperparameters: s.map(s.unknown),
        responseFormat: ResponseFormat,
        selectedFunctions: s.array(SelectedFunction),
        functionCallParams: s.values(['none', 'auto', 'force']),
        forceFunction: s.map(s.unknown),
        template: s.anyOf(s.array(TemplateItem), s.string),
      },
    ),
  );
export type ConfigurationParameters = t.ConfigurationParameters;

export const ConfigurationItem: s.Schema<t.ConfigurationItem> =
  /* @__PURE__ */ s.of<t.ConfigurationItem>(() =>
    s.object(
      {
        id: s.check(s.string, s.minLength(1)),
        name: s.string,
        type: s.values(['LLM', 'pipeline']),
        provider: s.string,
        parameters: ConfigurationParameters,
        env: s.array(s.values(['dev', 'staging', 'prod'])),
        tags: s.array(s.string),
        created_at: s.check(s.string, s.dateTime),
      },
      {
        user_properties: s.nullable(s.map(s.unknown)),
        updated_at: s.check(s.nullable(s.string), s.dateTime),
      },
    ),
  );
export type ConfigurationItem = t.ConfigurationItem;

export const CreateAnnotationQueueRequestFilters: s.Schema<t.CreateAnnotationQueueRequestFilters> =
  /* @__PURE__ */ s.of<t.CreateAnnotationQueueRequestFilters>(() =>
    s.closed({ filterArray: FiltersArray }),
  );
export type CreateAnnotationQueueRequestFilters = t.CreateAnnotationQueueRequestFilters;

export const CreateAnnotationQueueRequest: s.FillingSchema<t.CreateAnnotationQueueRequest> =
  /* @__PURE__ */ s.of<t.CreateAnnotationQueueRequest>(() =>
    s.object({
      name: s.check(s.string, s.maxLength(200)),
      description: s.fallback(s.check(s.string, s.maxLength(1000)), () => ''),
      filters: s.fallback(CreateAnnotationQueueRequestFilters, () => ({ filterArray: [] })),
      enabled: s.fallback(s.boolean, () => true),
      event_ids: s.fallback(s.array(s.string), () => []),
    }),
  );
export type CreateAnnotationQueueRequest = t.CreateAnnotationQueueRequest;

export const CreateAnnotationQueueRequestInput: s.Schema<t.CreateAnnotationQueueRequestInput> =
  /* @__PURE__ */ s.of<t.CreateAnnotationQueueRequestInput>(() =>
    s.object(
      { name: s.check(s.string, s.maxLength(200)) },
      {
        description: s.check(s.string, s.maxLength(1000)),
        filters: CreateAnnotationQueueRequestFilters,
        enabled: s.boolean,
        event_ids: s.array(s.string),
      },
    ),
  );
export type CreateAnnotationQueueRequestInput = t.CreateAnnotationQueueRequestInput;

export const CreateAnnotationQueueResponseQueueFilters: s.Schema<t.CreateAnnotationQueueResponseQueueFilters> =
  /* @__PURE__ */ s.of<t.CreateAnnotationQueueResponseQueueFilters>(() =>
    s.closed({ filterArray: FiltersArray }),
  );
export type CreateAnnotationQueueResponseQueueFilters = t.CreateAnnotationQueueResponseQueueFilters;

export const CreateAnnotationQueueResponseQueue: s.Schema<t.CreateAnnotationQueueResponseQueue> =
  /* @__PURE__ */ s.of<t.CreateAnnotationQueueResponseQueue>(() =>
    s.object({
      name: s.check(s.string, s.maxLength(200)),
      description: s.check(s.string, s.maxLength(1000)),
      filters: CreateAnnotationQueueResponseQueueFilters,
      enabled: s.boolean,
      id: s.check(s.string, s.minLength(1)),
      scope_id: s.string,
      scope_type: s.values(['system', 'controlplane', 'dataplane', 'org', 'workspace', 'project']),
      is_active: s.boolean,
      created_at: s.check(s.string, s.dateTime),
      updated_at: s.check(s.nullable(s.string), s.dateTime),
    }),
  );
export type CreateAnnotationQueueResponseQueue = t.CreateAnnotationQueueResponseQueue;

export const CreateAnnotationQueueResponse: s.Schema<t.CreateAnnotationQueueResponse> =
  /* @__PURE__ */ s.of<t.CreateAnnotationQueueResponse>(() =>
    s.object({ queue: CreateAnnotationQueueResponseQueue, message: s.string }),
  );
export type CreateAnnotationQueueResponse = t.CreateAnnotationQueueResponse;

export const CreateConfigurationRequest: s.FillingSchema<t.CreateConfigurationRequest> =
  /* @__PURE__ */ s.of<t.CreateConfigurationRequest>(() =>
    s.closed(
      {
        name: s.check(s.string, s.maxLength(200)),
        type: s.fallback(s.values(['LLM', 'pipeline']), () => 'LLM'),
        provider: s.check(s.string, s.minLength(1)),
        parameters: ConfigurationParameters,
      },
      {
        env: s.array(s.values(['dev', 'staging', 'prod'])),
        tags: s.array(s.string),
        user_properties: s.nullable(s.map(s.unknown)),
      },
    ),
  );
export type CreateConfigurationRequest = t.CreateConfigurationRequest;

export const CreateConfigurationRequestInput: s.Schema<t.CreateConfigurationRequestInput> =
  /* @__PURE__ */ s.of<t.CreateConfigurationRequestInput>(() =>
    s.closed(
      {
        name: s.check(s.string, s.maxLength(200)),
        provider: s.check(s.string, s.minLength(1)),
        parameters: ConfigurationParameters,
      },
      {
        type: s.values(['LLM', 'pipeline']),
        env: s.array(s.values(['dev', 'staging', 'prod'])),
        tags: s.array(s.string),
        user_properties: s.nullable(s.map(s.unknown)),
      },
    ),
  );
export type CreateConfigurationRequestInput = t.CreateConfigurationRequestInput;

export const CreateConfigurationResponse: s.Schema<t.CreateConfigurationResponse> =
  /* @__PURE__ */ s.of<t.CreateConfigurationResponse>(() =>
    s.object({ acknowledged: s.boolean, insertedId: s.check(s.string, s.minLength(1)) }),
  );
export type CreateConfigurationResponse = t.CreateConfigurationResponse;

export const CreateDatapointRequest: s.FillingSchema<t.CreateDatapointRequest> =
  /* @__PURE__ */ s.of<t.CreateDatapointRequest>(() =>
    s.object(
      {
        inputs: s.fallback(s.map(s.unknown), () => ({})),
        history: s.fallback(s.array(s.map(s.unknown)), () => []),
        linked_datasets: s.fallback(s.array(s.check(s.string, s.minLength(1))), () => []),
      },
      { ground_truth: s.map(s.unknown), metadata: s.map(s.unknown), linked_event: s.string },
    ),
  );
export type CreateDatapointRequest = t.CreateDatapointRequest;

export const CreateDatapointRequestInput: s.Schema<t.CreateDatapointRequestInput> =
  /* @__PURE__ */ s.of<t.CreateDatapointRequestInput>(() =>
    s.object(
      {},
      {
        inputs: s.map(s.unknown),
        history: s.array(s.map(s.unknown)),
        ground_truth: s.map(s.unknown),
        metadata: s.map(s.unknown),
        linked_event: s.string,
        linked_datasets: s.array(s.check(s.string, s.minLength(1))),
      },
    ),
  );
export type CreateDatapointRequestInput = t.CreateDatapointRequestInput;

export const CreateDatapointResponseResult: s.Schema<t.CreateDatapointResponseResult> =
  /* @__PURE__ */ s.of<t.CreateDatapointResponseResult>(() =>
    s.object({ insertedIds: s.array(s.check(s.string, s.minLength(1))) }),
  );
export type CreateDatapointResponseResult = t.CreateDatapointResponseResult;

export const CreateDatapointResponse: s.Schema<t.CreateDatapointResponse> =
  /* @__PURE__ */ s.of<t.CreateDatapointResponse>(() =>
    s.object({ inserted: s.boolean, result: CreateDatapointResponseResult }),
  );
export type CreateDatapointResponse = t.CreateDatapointResponse;

export const CreateDatasetRequest: s.FillingSchema<t.CreateDatasetRequest> =
  /* @__PURE__ */ s.of<t.CreateDatasetRequest>(() =>
    s.object(
      {
        name: s.fallback(s.check(s.string, s.maxLength(200)), () => 'Untitled Dataset'),
        datapoints: s.fallback(s.array(s.check(s.string, s.minLength(1))), () => []),
      },
      { description: s.string },
    ),
  );
export type CreateDatasetRequest = t.CreateDatasetRequest;

export const CreateDatasetRequestInput: s.Schema<t.CreateDatasetRequestInput> =
  /* @__PURE__ */ s.of<t.CreateDatasetRequestInput>(() =>
    s.object(
      {},
      {
        name: s.check(s.string, s.maxLength(200)),
        description: s.string,
        datapoints: s.array(s.check(s.string, s.minLength(1))),
      },
    ),
  );
export type CreateDatasetRequestInput = t.CreateDatasetRequestInput;

export const InsertResult: s.Schema<t.InsertResult> = /* @__PURE__ */ s.of<t.InsertResult>(() =>
  s.object({ insertedId: s.check(s.string, s.minLength(1)) }),
);
export type InsertResult = t.InsertResult;

export const CreateDatasetResponse: s.Schema<t.CreateDatasetResponse> =
  /* @__PURE__ */ s.of<t.CreateDatasetResponse>(() =>
    s.object({ inserted: s.boolean, result: InsertResult }),
  );
export type CreateDatasetResponse = t.CreateDatasetResponse;

export const CreateMetricRequestCategoriesItem: s.Schema<t.CreateMetricRequestCategoriesItem> =
  /* @__PURE__ */ s.of<t.CreateMetricRequestCategoriesItem>(() =>
    s.closed({ category: s.check(s.string, s.maxLength(200)), score: s.nullable(s.number) }),
  );
export type CreateMetricRequestCategoriesItem = t.CreateMetricRequestCategoriesItem;

export const CreateMetricRequestChildMetricsItem: s.Schema<t.CreateMetricRequestChildMetricsItem> =
  /* @__PURE__ */ s.of<t.CreateMetricRequestChildMetricsItem>(() =>
    s.closed(
      { name: s.check(s.string, s.maxLength(200)), weight: s.number },
      { id: s.check(s.string, s.minLength(1)), scale: s.check(s.nullable(s.integer), s.above(0)) },
    ),
  );
export type CreateMetricRequestChildMetricsItem = t.CreateMetricRequestChildMetricsItem;

export const CreateMetricRequestFilters: s.Schema<t.CreateMetricRequestFilters> =
  /* @__PURE__ */ s.of<t.CreateMetricRequestFilters>(() => s.closed({ filterArray: FiltersArray }));
export type CreateMetricRequestFilters = t.CreateMetricRequestFilters;

export const CreateMetricRequest: s.FillingSchema<t.CreateMetricRequest> =
  /* @__PURE__ */ s.of<t.CreateMetricRequest>(() =>
    s.closed(
      {
        name: s.check(s.string, s.maxLength(200)),
        type: s.values(['PYTHON', 'LLM', 'HUMAN', 'COMPOSITE']),
        criteria: s.check(s.string, s.minLength(1)),
        description: s.fallback(s.string, () => ''),
        return_type: s.fallback(
          s.values(['float', 'boolean', 'string', 'categorical']),
          () => 'float',
        ),
        enabled_in_prod: s.fallback(s.boolean, () => false),
        needs_ground_truth: s.fallback(s.boolean, () => false),
        sampling_percentage: s.fallback(s.check(s.number, s.minimum(0), s.maximum(100)), () => 10),
        filters: s.fallback(CreateMetricRequestFilters, () => ({ filterArray: [] })),
      },
      {
        model_provider: s.nullable(s.string),
        model_name: s.nullable(s.string),
        scale: s.check(s.nullable(s.integer), s.above(0)),
        threshold: s.nullable(
          s.closed(
            {},
            {
              min: s.number,
              max: s.number,
              pass_when: s.anyOf(s.boolean, s.number),
              passing_categories: s.check(
                s.array(s.check(s.string, s.maxLength(200))),
                s.minItems(1),
              ),
            },
          ),
        ),
        categories: s.check(s.nullable(s.array(CreateMetricRequestCategoriesItem)), s.minItems(1)),
        child_metrics: s.check(
          s.nullable(s.array(CreateMetricRequestChildMetricsItem)),
          s.minItems(1),
        ),
      },
    ),
  );
export type CreateMetricRequest = t.CreateMetricRequest;

export const CreateMetricRequestInput: s.Schema<t.CreateMetricRequestInput> =
  /* @__PURE__ */ s.of<t.CreateMetricRequestInput>(() =>
    s.closed(
      {
        name: s.check(s.string, s.maxLength(200)),
        type: s.values(['PYTHON', 'LLM', 'HUMAN', 'COMPOSITE']),
        criteria: s.check(s.string, s.minLength(1)),
      },
      {
        description: s.string,
        return_type: s.values(['float', 'boolean', 'string', 'categorical']),
        enabled_in_prod: s.boolean,
        needs_ground_truth: s.boolean,
        sampling_percentage: s.check(s.number, s.minimum(0), s.maximum(100)),
        model_provider: s.nullable(s.string),
        model_name: s.nullable(s.string),
        scale: s.check(s.nullable(s.integer), s.above(0)),
        threshold: s.nullable(
          s.closed(
            {},
            {
              min: s.number,
              max: s.number,
              pass_when: s.anyOf(s.boolean, s.number),
              passing_categories: s.check(
                s.array(s.check(s.string, s.maxLength(200))),
                s.minItems(1),
              ),
            },
          ),
        ),
        categories: s.check(s.nullable(s.array(CreateMetricRequestCategoriesItem)), s.minItems(1)),
        child_metrics: s.check(
          s.nullable(s.array(CreateMetricRequestChildMetricsItem)),
          s.minItems(1),
        ),
        filters: CreateMetricRequestFilters,
      },
    ),
  );
export type CreateMetricRequestInput = t.CreateMetricRequestInput;

export const CreateMetricResponse: s.Schema<t.CreateMetricResponse> =
  /* @__PURE__ */ s.of<t.CreateMetricResponse>(() =>
    s.object({ inserted: s.boolean, metric_id: s.check(s.string, s.minLength(1)) }),
  );
export type CreateMetricResponse = t.CreateMetricResponse;

export const Datapoint: s.Schema<t.Datapoint> = /* @__PURE__ */ s.of<t.Datapoint>(() =>
  s.object(
    {
      id: s.check(s.string, s.minLength(1)),
      inputs: s.map(s.unknown),
      history: s.array(s.map(s.unknown)),
      ground_truth: s.nullable(s.map(s.unknown)),
      metadata: s.nullable(s.map(s.unknown)),
      linked_event: s.nullable(s.string),
      created_at: s.string,
    },
    { updated_at: s.string, linked_datasets: s.array(s.string) },
  ),
);
export type Datapoint = t.Datapoint;

export const DatapointResult: s.Schema<t.DatapointResult> = /* @__PURE__ */ s.of<t.DatapointResult>(
  () =>
    s.object(
      { session_id: s.string, passed: s.boolean },
      { datapoint_id: s.nullable(s.string), metrics: s.array(s.unknown) },
    ),
);
export type DatapointResult = t.DatapointResult;

export const Dataset: s.Schema<t.Dataset> = /* @__PURE__ */ s.of<t.Dataset>(() =>
  s.object(
    {
      id: s.check(s.string, s.minLength(1)),
      name: s.check(s.string, s.maxLength(200)),
      datapoints: s.array(s.check(s.string, s.minLength(1))),
    },
    { description: s.nullable(s.string), created_at: s.string, updated_at: s.string },
  ),
);
export type Dataset = t.Dataset;

export const RelativeDateRange: s.Schema<t.RelativeDateRange> =
  /* @__PURE__ */ s.of<t.RelativeDateRange>(() => s.closed({ relative: s.string }));
export type RelativeDateRange = t.RelativeDateRange;

export const DateRange: s.Schema<t.DateRange> = /* @__PURE__ */ s.of<t.DateRange>(() =>
  s.anyOf(RelativeDateRange, AbsoluteDateRange),
);
export type DateRange = t.DateRange;

export const DeleteAnnotationQueueResponse: s.Schema<t.DeleteAnnotationQueueResponse> =
  /* @__PURE__ */ s.of<t.DeleteAnnotationQueueResponse>(() => s.object({ message: s.string }));
export type DeleteAnnotationQueueResponse = t.DeleteAnnotationQueueResponse;

export const DeleteConfigurationResponse: s.Schema<t.DeleteConfigurationResponse> =
  /* @__PURE__ */ s.of<t.DeleteConfigurationResponse>(() =>
    s.object({ acknowledged: s.boolean, deletedCount: s.number }),
  );
export type DeleteConfigurationResponse = t.DeleteConfigurationResponse;

export const DeleteDatapointParams: s.Schema<t.DeleteDatapointParams> =
  /* @__PURE__ */ s.of<t.DeleteDatapointParams>(() =>
    s.object({ datapoint_id: s.check(s.string, s.minLength(1)) }),
  );
export type DeleteDatapointParams = t.DeleteDatapointParams;

export const DeleteDatapointResponse: s.Schema<t.DeleteDatapointResponse> =
  /* @__PURE__ */ s.of<t.DeleteDatapointResponse>(() => s.object({ deleted: s.boolean }));
export type DeleteDatapointResponse = t.DeleteDatapointResponse;

export const DeleteDatasetParams: s.Schema<t.DeleteDatasetParams> =
  /* @__PURE__ */ s.of<t.DeleteDatasetParams>(() =>
    s.closed({ dataset_id: s.check(s.string, s.minLength(1)) }),
  );
export type DeleteDatasetParams = t.DeleteDatasetParams;

export const DeleteResult: s.Schema<t.DeleteResult> = /* @__PURE__ */ s.of<t.DeleteResult>(() =>
  s.object({ id: s.check(s.string, s.minLength(1)) }),
);
export type DeleteResult = t.DeleteResult;

export const DeleteDatasetResponse: s.Schema<t.DeleteDatasetResponse> =
  /* @__PURE__ */ s.of<t.DeleteDatasetResponse>(() => s.object({ result: DeleteResult }));
export type DeleteDatasetResponse = t.DeleteDatasetResponse;

export const DeleteExperimentRunParams: s.Schema<t.DeleteExperimentRunParams> =
  /* @__PURE__ */ s.of<t.DeleteExperimentRunParams>(() => s.object({ run_id: s.string }));
export type DeleteExperimentRunParams = t.DeleteExperimentRunParams;

export const DeleteExperimentRunResponse: s.Schema<t.DeleteExperimentRunResponse> =
  /* @__PURE__ */ s.of<t.DeleteExperimentRunResponse>(() =>
    s.object({ id: s.string, deleted: s.boolean }),
  );
export type DeleteExperimentRunResponse = t.DeleteExperimentRunResponse;

export const DeleteMetricParams: s.Schema<t.DeleteMetricParams> =
  /* @__PURE__ */ s.of<t.DeleteMetricParams>(() =>
    s.closed({ metric_id: s.check(s.string, s.minLength(1)) }),
  );
export type DeleteMetricParams = t.DeleteMetricParams;

export const DeleteMetricResponse: s.Schema<t.DeleteMetricResponse> =
  /* @__PURE__ */ s.of<t.DeleteMetricResponse>(() => s.object({ deleted: s.boolean }));
export type DeleteMetricResponse = t.DeleteMetricResponse;

export const EventFeedback: s.Schema<t.EventFeedback> = /* @__PURE__ */ s.of<t.EventFeedback>(() =>
  s.object({}, { ground_truth: s.unknown }),
);
export type EventFeedback = t.EventFeedback;

export const Event: s.Schema<t.Event> = /* @__PURE__ */ s.of<t.Event>(() =>
  s.record(
    { event_id: s.string, project_id: s.string, tenant: s.string },
    {
      event_name: s.string,
      event_type: s.string,
      metrics: s.map(s.unknown),
      metadata: s.map(s.unknown),
      feedback: EventFeedback,
    },
    s.unknown,
  ),
);
export type Event = t.Event;

export const EventComparisonDetail: s.Schema<t.EventComparisonDetail> =
  /* @__PURE__ */ s.of<t.EventComparisonDetail>(() =>
    s.object({
      event_name: s.string,
      event_type: s.string,
      presence: s.values(['old', 'new', 'both']),
    }),
  );
export type EventComparisonDetail = t.EventComparisonDetail;

export const EventDetail: s.Schema<t.EventDetail> = /* @__PURE__ */ s.of<t.EventDetail>(() =>
  s.object({ event_name: s.string, event_type: s.string }),
);
export type EventDetail = t.EventDetail;

export const EventMetricDataMetadata: s.Schema<t.EventMetricDataMetadata> =
  /* @__PURE__ */ s.of<t.EventMetricDataMetadata>(() => s.object({}, { datapoint_id: s.string }));
export type EventMetricDataMetadata = t.EventMetricDataMetadata;

export const EventMetricData: s.Schema<t.EventMetricData> = /* @__PURE__ */ s.of<t.EventMetricData>(
  () =>
    s.object({
      event_name: s.string,
      event_type: s.string,
      session_id: s.string,
      metadata: EventMetricDataMetadata,
      metrics: s.map(s.anyOf(s.number, s.boolean)),
    }),
);
export type EventMetricData = t.EventMetricData;

export const EventSearchFilter: s.Schema<t.EventSearchFilter> =
  /* @__PURE__ */ s.of<t.EventSearchFilter>(() =>
    s.closed(
      {
        field: s.string,
        operator: s.values([
          'exists',
          'not exists',
          'is',
          'is not',
          'contains',
          'not contains',
          'greater than',
          'less than',
          'after',
          'before',
        ]),
        value: s.nullable(s.anyOf(s.string, s.number, s.boolean)),
      },
      { type: s.values(['string', 'number', 'boolean', 'datetime']) },
    ),
  );
export type EventSearchFilter = t.EventSearchFilter;

export const EventSearchFiltersArray: s.Schema<t.EventSearchFiltersArray> =
  /* @__PURE__ */ s.of<t.EventSearchFiltersArray>(() => s.array(EventSearchFilter));
export type EventSearchFiltersArray = t.EventSearchFiltersArray;

export const ExperimentRunObject: s.Schema<t.ExperimentRunObject> =
  /* @__PURE__ */ s.of<t.ExperimentRunObject>(() =>
    s.object(
      {
        id: s.string,
        run_id: s.string,
        metadata: s.map(s.unknown),
        results: s.map(s.unknown),
        event_ids: s.array(s.string),
        configuration: s.map(s.unknown),
        is_active: s.boolean,
        created_at: s.anyOf(s.string, s.check(s.string, s.dateTime)),
        scope_type: s.string,
        scope_id: s.string,
      },
      {
        name: s.nullable(s.string),
        description: s.nullable(s.string),
        status: s.nullable(s.string),
        metrics: s.map(s.number),
        updated_at: s.nullable(s.anyOf(s.string, s.check(s.string, s.dateTime))),
        dataset_id: s.nullable(s.string),
      },
    ),
  );
export type ExperimentRunObject = t.ExperimentRunObject;

export const ExperimentSchemaField: s.Schema<t.ExperimentSchemaField> =
  /* @__PURE__ */ s.of<t.ExperimentSchemaField>(() =>
    s.object({ name: s.string, event_type: s.string }),
  );
export type ExperimentSchemaField = t.ExperimentSchemaField;

export const ExperimentSchemaMappingEntry: s.Schema<t.ExperimentSchemaMappingEntry> =
  /* @__PURE__ */ s.of<t.ExperimentSchemaMappingEntry>(() =>
    s.object({ field_name: s.string, event_type: s.string }),
  );
export type ExperimentSchemaMappingEntry = t.ExperimentSchemaMappingEntry;

export const ExportEventsResponse: s.Schema<t.ExportEventsResponse> =
  /* @__PURE__ */ s.of<t.ExportEventsResponse>(() =>
    s.object({ events: s.array(LegacyEvent), count: s.number }),
  );
export type ExportEventsResponse = t.ExportEventsResponse;

export const GetAnnotationQueueByIdResponseFilters: s.Schema<t.GetAnnotationQueueByIdResponseFilters> =
  /* @__PURE__ */ s.of<t.GetAnnotationQueueByIdResponseFilters>(() =>
    s.closed({ filterArray: FiltersArray }),
  );
export type GetAnnotationQueueByIdResponseFilters = t.GetAnnotationQueueByIdResponseFilters;

export const GetAnnotationQueueByIdResponse: s.Schema<t.GetAnnotationQueueByIdResponse> =
  /* @__PURE__ */ s.of<t.GetAnnotationQueueByIdResponse>(() =>
    s.object({
      name: s.check(s.string, s.maxLength(200)),
      description: s.check(s.string, s.maxLength(1000)),
      filters: GetAnnotationQueueByIdResponseFilters,
      enabled: s.boolean,
      id: s.check(s.string, s.minLength(1)),
      scope_id: s.string,
      scope_type: s.values(['system', 'controlplane', 'dataplane', 'org', 'workspace', 'project']),
      is_active: s.boolean,
      created_at: s.check(s.string, s.dateTime),
      updated_at: s.check(s.nullable(s.string), s.dateTime),
    }),
  );
export type GetAnnotationQueueByIdResponse = t.GetAnnotationQueueByIdResponse;

export const GetAnnotationQueuesQuery: s.Schema<t.GetAnnotationQueuesQuery> =
  /* @__PURE__ */ s.of<t.GetAnnotationQueuesQuery>(() =>
    s.object({}, { enabled: s.nullable(s.boolean) }),
  );
export type GetAnnotationQueuesQuery = t.GetAnnotationQueuesQuery;

export const GetAnnotationQueuesResponseQueuesItemFilters: s.Schema<t.GetAnnotationQueuesResponseQueuesItemFilters> =
  /* @__PURE__ */ s.of<t.GetAnnotationQueuesResponseQueuesItemFilters>(() =>
    s.closed({ filterArray: FiltersArray }),
  );
export type GetAnnotationQueuesResponseQueuesItemFilters =
  t.GetAnnotationQueuesResponseQueuesItemFilters;

export const GetAnnotationQueuesResponseQueuesItem: s.Schema<t.GetAnnotationQueuesResponseQueuesItem> =
  /* @__PURE__ */ s.of<t.GetAnnotationQueuesResponseQueuesItem>(() =>
    s.object({
      name: s.check(s.string, s.maxLength(200)),
      description: s.check(s.string, s.maxLength(1000)),
      filters: GetAnnotationQueuesResponseQueuesItemFilters,
      enabled: s.boolean,
      id: s.check(s.string, s.minLength(1)),
      scope_id: s.string,
      scope_type: s.values(['system', 'controlplane', 'dataplane', 'org', 'workspace', 'project']),
      is_active: s.boolean,
      created_at: s.check(s.string, s.dateTime),
      updated_at: s.check(s.nullable(s.string), s.dateTime),
    }),
  );
export type GetAnnotationQueuesResponseQueuesItem = t.GetAnnotationQueuesResponseQueuesItem;

export const GetAnnotationQueuesResponse: s.Schema<t.GetAnnotationQueuesResponse> =
  /* @__PURE__ */ s.of<t.GetAnnotationQueuesResponse>(() =>
    s.object({ queues: s.array(GetAnnotationQueuesResponseQueuesItem) }),
  );
export type GetAnnotationQueuesResponse = t.GetAnnotationQueuesResponse;

export const GetConfigurationsQuery: s.Schema<t.GetConfigurationsQuery> =
  /* @__PURE__ */ s.of<t.GetConfigurationsQuery>(() =>
    s.object({}, { name: s.check(s.string, s.maxLength(200)), env: s.string, tags: s.string }),
  );
export type GetConfigurationsQuery = t.GetConfigurationsQuery;

export const GetConfigurationsResponse: s.Schema<t.GetConfigurationsResponse> =
  /* @__PURE__ */ s.of<t.GetConfigurationsResponse>(() =>
    s.object({ configurations: s.array(ConfigurationItem) }),
  );
export type GetConfigurationsResponse = t.GetConfigurationsResponse;

export const GetDatapointParams: s.Schema<t.GetDatapointParams> =
  /* @__PURE__ */ s.of<t.GetDatapointParams>(() =>
    s.object({ datapoint_id: s.check(s.string, s.minLength(1)) }),
  );
export type GetDatapointParams = t.GetDatapointParams;

export const GetDatapointResponse: s.Schema<t.GetDatapointResponse> =
  /* @__PURE__ */ s.of<t.GetDatapointResponse>(() => s.object({ datapoint: s.array(Datapoint) }));
export type GetDatapointResponse = t.GetDatapointResponse;

export const GetDatapointsQuery: s.Schema<t.GetDatapointsQuery> =
  /* @__PURE__ */ s.of<t.GetDatapointsQuery>(() =>
    s.closed(
      {},
      {
        datapoint_ids: s.array(s.check(s.string, s.minLength(1))),
        dataset_name: s.check(s.string, s.maxLength(200)),
      },
    ),
  );
export type GetDatapointsQuery = t.GetDatapointsQuery;

export const GetDatapointsResponse: s.Schema<t.GetDatapointsResponse> =
  /* @__PURE__ */ s.of<t.GetDatapointsResponse>(() => s.object({ datapoints: s.array(Datapoint) }));
export type GetDatapointsResponse = t.GetDatapointsResponse;

export const GetDatasetsResponse: s.Schema<t.GetDatasetsResponse> =
  /* @__PURE__ */ s.of<t.GetDatasetsResponse>(() => s.object({ datasets: s.array(Dataset) }));
export type GetDatasetsResponse = t.GetDatasetsResponse;

export const GetEventsQuery: s.Schema<t.GetEventsQuery> = /* @__PURE__ */ s.of<t.GetEventsQuery>(
  () =>
    s.object(
      {},
      {
        dateRange: DateRange,
        filters: FiltersArray,
        projections: s.array(s.string),
        ignore_order: s.boolean,
        limit: s.number,
        page: s.number,
        evaluation_id: s.string,
      },
    ),
);
export type GetEventsQuery = t.GetEventsQuery;

export const GetEventsResponse: s.Schema<t.GetEventsResponse> =
  /* @__PURE__ */ s.of<t.GetEventsResponse>(() =>
    s.object({ events: s.array(s.unknown), totalEvents: s.number }),
  );
export type GetEventsResponse = t.GetEventsResponse;

export const GetEventsSchemaLegacyDateRangeOneOf1: s.Schema<t.GetEventsSchemaLegacyDateRangeOneOf1> =
  /* @__PURE__ */ s.of<t.GetEventsSchemaLegacyDateRangeOneOf1>(() =>
    s.object({}, { $gte: s.anyOf(s.string, s.number), $lte: s.anyOf(s.string, s.number) }),
  );
export type GetEventsSchemaLegacyDateRangeOneOf1 = t.GetEventsSchemaLegacyDateRangeOneOf1;

export const GetEventsSchemaResponse: s.Schema<t.GetEventsSchemaResponse> =
  /* @__PURE__ */ s.of<t.GetEventsSchemaResponse>(() =>
    s.object({
      fields: s.array(ExperimentSchemaField),
      datasets: s.array(s.string),
      mappings: s.map(s.array(ExperimentSchemaMappingEntry)),
    }),
  );
export type GetEventsSchemaResponse = t.GetEventsSchemaResponse;

export const GetExperimentCompareEventsResponse: s.Schema<t.GetExperimentCompareEventsResponse> =
  /* @__PURE__ */ s.of<t.GetExperimentCompareEventsResponse>(() =>
    s.object({ events: s.array(ComparableEvent), totalEvents: s.integer }),
  );
export type GetExperimentCompareEventsResponse = t.GetExperimentCompareEventsResponse;

export const GetExperimentRunCompareEventsParams: s.Schema<t.GetExperimentRunCompareEventsParams> =
  /* @__PURE__ */ s.of<t.GetExperimentRunCompareEventsParams>(() =>
    s.closed({ new_run_id: s.string, old_run_id: s.string }),
  );
export type GetExperimentRunCompareEventsParams = t.GetExperimentRunCompareEventsParams;

export const GetExperimentRunCompareEventsQuery: s.FillingSchema<t.GetExperimentRunCompareEventsQuery> =
  /* @__PURE__ */ s.of<t.GetExperimentRunCompareEventsQuery>(() =>
    s.closed(
      {
        limit: s.fallback(s.check(s.integer, s.maximum(1000), s.above(0)), () => 1000),
        page: s.fallback(s.check(s.integer, s.above(0)), () => 1),
      },
      { event_name: s.string, event_type: s.string, filter: s.anyOf(s.string, s.map(s.unknown)) },
    ),
  );
export type GetExperimentRunCompareEventsQuery = t.GetExperimentRunCompareEventsQuery;

export const GetExperimentRunCompareEventsQueryInput: s.Schema<t.GetExperimentRunCompareEventsQueryInput> =
  /* @__PURE__ */ s.of<t.GetExperimentRunCompareEventsQueryInput>(() =>
    s.closed(
      {},
      {
        event_name: s.string,
        event_type: s.string,
        filter: s.anyOf(s.string, s.map(s.unknown)),
        limit: s.check(s.integer, s.maximum(1000), s.above(0)),
        page: s.check(s.integer, s.above(0)),
      },
    ),
  );
export type GetExperimentRunCompareEventsQueryInput = t.GetExperimentRunCompareEventsQueryInput;

export const GetExperimentRunCompareParams: s.Schema<t.GetExperimentRunCompareParams> =
  /* @__PURE__ */ s.of<t.GetExperimentRunCompareParams>(() =>
    s.closed({ new_run_id: s.string, old_run_id: s.string }),
  );
export type GetExperimentRunCompareParams = t.GetExperimentRunCompareParams;

export const GetExperimentRunCompareQuery: s.FillingSchema<t.GetExperimentRunCompareQuery> =
  /* @__PURE__ */ s.of<t.GetExperimentRunCompareQuery>(() =>
    s.closed(
      {
        aggregate_function: s.fallback(
          s.values(['average', 'min', 'max', 'median', 'p95', 'p99', 'p90', 'sum', 'count']),
          () => 'average',
        ),
      },
      { filters: s.anyOf(s.string, s.array(s.unknown)) },
    ),
  );
export type GetExperimentRunCompareQuery = t.GetExperimentRunCompareQuery;

export const GetExperimentRunCompareQueryInput: s.Schema<t.GetExperimentRunCompareQueryInput> =
  /* @__PURE__ */ s.of<t.GetExperimentRunCompareQueryInput>(() =>
    s.closed(
      {},
      {
        aggregate_function: s.values([
          'average',
          'min',
          'max',
          'median',
          'p95',
          'p99',
          'p90',
          'sum',
          'count',
        ]),
        filters: s.anyOf(s.string, s.array(s.unknown)),
      },
    ),
  );
export type GetExperimentRunCompareQueryInput = t.GetExperimentRunCompareQueryInput;

export const MetricComparison: s.Schema<t.MetricComparison> =
  /* @__PURE__ */ s.of<t.MetricComparison>(() =>
    s.object(
      { metric_name: s.string },
      {
        metric_type: s.string,
        old_aggregate: s.number,
        new_aggregate: s.number,
        difference: s.number,
        percentage_change: s.number,
      },
    ),
  );
export type MetricComparison = t.MetricComparison;

export const GetExperimentRunCompareResponse: s.Schema<t.GetExperimentRunCompareResponse> =
  /* @__PURE__ */ s.of<t.GetExperimentRunCompareResponse>(() =>
    s.object({
      metrics: s.array(MetricComparison),
      commonDatapoints: s.array(s.string),
      event_details: s.array(EventComparisonDetail),
      old_run: ExperimentRunObject,
      new_run: ExperimentRunObject,
    }),
  );
export type GetExperimentRunCompareResponse = t.GetExperimentRunCompareResponse;

export const GetExperimentRunMetricsQuery: s.Schema<t.GetExperimentRunMetricsQuery> =
  /* @__PURE__ */ s.of<t.GetExperimentRunMetricsQuery>(() =>
    s.object({}, { dateRange: s.string, filters: s.anyOf(s.string, s.array(s.unknown)) }),
  );
export type GetExperimentRunMetricsQuery = t.GetExperimentRunMetricsQuery;

export const GetExperimentRunMetricsResponse: s.Schema<t.GetExperimentRunMetricsResponse> =
  /* @__PURE__ */ s.of<t.GetExperimentRunMetricsResponse>(() =>
    s.object({ events: s.array(EventMetricData), totalEvents: s.integer }),
  );
export type GetExperimentRunMetricsResponse = t.GetExperimentRunMetricsResponse;

export const GetExperimentRunParams: s.Schema<t.GetExperimentRunParams> =
  /* @__PURE__ */ s.of<t.GetExperimentRunParams>(() => s.object({ run_id: s.string }));
export type GetExperimentRunParams = t.GetExperimentRunParams;

export const GetExperimentRunResponse: s.Schema<t.GetExperimentRunResponse> =
  /* @__PURE__ */ s.of<t.GetExperimentRunResponse>(() =>
    s.object({ evaluation: ExperimentRunObject }),
  );
export type GetExperimentRunResponse = t.GetExperimentRunResponse;

export const GetExperimentRunResultQuery: s.FillingSchema<t.GetExperimentRunResultQuery> =
  /* @__PURE__ */ s.of<t.GetExperimentRunResultQuery>(() =>
    s.object(
      { aggregate_function: s.fallback(s.string, () => 'average') },
      { filters: s.anyOf(s.string, s.array(s.unknown)) },
    ),
  );
export type GetExperimentRunResultQuery = t.GetExperimentRunResultQuery;

export const GetExperimentRunResultQueryInput: s.Schema<t.GetExperimentRunResultQueryInput> =
  /* @__PURE__ */ s.of<t.GetExperimentRunResultQueryInput>(() =>
    s.object({}, { aggregate_function: s.string, filters: s.anyOf(s.string, s.array(s.unknown)) }),
  );
export type GetExperimentRunResultQueryInput = t.GetExperimentRunResultQueryInput;

export const PassingRange: s.Schema<t.PassingRange> = /* @__PURE__ */ s.of<t.PassingRange>(() =>
  s.object({}, { min: s.number, max: s.number }),
);
export type PassingRange = t.PassingRange;

export const MetricDatapoints: s.Schema<t.MetricDatapoints> =
  /* @__PURE__ */ s.of<t.MetricDatapoints>(() =>
    s.object({ passed: s.array(s.string), failed: s.array(s.string) }),
  );
export type MetricDatapoints = t.MetricDatapoints;

export const MetricDetail: s.Schema<t.MetricDetail> = /* @__PURE__ */ s.of<t.MetricDetail>(() =>
  s.object(
    { metric_name: s.string },
    {
      metric_type: s.values(['COMPOSITE', 'PYTHON', 'LLM', 'HUMAN', 'CLIENT_SIDE']),
      event_name: s.string,
      event_type: s.string,
      aggregate: s.number,
      values: s.array(s.number),
      passing_range: PassingRange,
      datapoints: MetricDatapoints,
    },
  ),
);
export type MetricDetail = t.MetricDetail;

export const MetricsAggregation: s.Schema<t.MetricsAggregation> =
  /* @__PURE__ */ s.of<t.MetricsAggregation>(() =>
    s.object({}, { aggregation_function: s.string, details: s.array(MetricDetail) }),
  );
export type MetricsAggregation = t.MetricsAggregation;

export const GetExperimentRunResultResponse: s.Schema<t.GetExperimentRunResultResponse> =
  /* @__PURE__ */ s.of<t.GetExperimentRunResultResponse>(() =>
    s.object(
      {
        status: s.string,
        success: s.boolean,
        passed: s.array(s.string),
        failed: s.array(s.string),
        metrics: MetricsAggregation,
        datapoints: s.array(DatapointResult),
        event_details: s.array(EventDetail),
        run_object: ExperimentRunObject,
      },
      { error: s.string },
    ),
  );
export type GetExperimentRunResultResponse = t.GetExperimentRunResultResponse;

export const GetExperimentRunsQuery: s.FillingSchema<t.GetExperimentRunsQuery> =
  /* @__PURE__ */ s.of<t.GetExperimentRunsQuery>(() =>
    s.object(
      {
        page: s.fallback(s.check(s.integer, s.minimum(1)), () => 1),
        limit: s.fallback(s.check(s.integer, s.minimum(1), s.maximum(100)), () => 20),
        sort_by: s.fallback(
          s.values(['created_at', 'updated_at', 'name', 'status']),
          () => 'created_at',
        ),
        sort_order: s.fallback(s.values(['asc', 'desc']), () => 'desc'),
      },
      {
        dataset_id: s.check(s.string, s.minLength(1)),
        run_ids: s.array(s.string),
        name: s.string,
        status: s.values(['pending', 'completed', 'failed', 'cancelled', 'running']),
        dateRange: s.anyOf(s.string, AbsoluteDateRange),
      },
    ),
  );
export type GetExperimentRunsQuery = t.GetExperimentRunsQuery;

export const GetExperimentRunsQueryInput: s.Schema<t.GetExperimentRunsQueryInput> =
  /* @__PURE__ */ s.of<t.GetExperimentRunsQueryInput>(() =>
    s.object(
      {},
      {
        dataset_id: s.check(s.string, s.minLength(1)),
        page: s.check(s.integer, s.minimum(1)),
        limit: s.check(s.integer, s.minimum(1), s.maximum(100)),
        run_ids: s.array(s.string),
        name: s.string,
        status: s.values(['pending', 'completed', 'failed', 'cancelled', 'running']),
        dateRange: s.anyOf(s.string, AbsoluteDateRange),
        sort_by: s.values(['created_at', 'updated_at', 'name', 'status']),
        sort_order: s.values(['asc', 'desc']),
      },
    ),
  );
export type GetExperimentRunsQueryInput = t.GetExperimentRunsQueryInput;

export const Pagination: s.Schema<t.Pagination> = /* @__PURE__ */ s.of<t.Pagination>(() =>
  s.object({
    page: s.check(s.integer, s.minimum(1)),
    limit: s.check(s.integer, s.minimum(1)),
    total: s.check(s.integer, s.minimum(0)),
    total_unfiltered: s.check(s.integer, s.minimum(0)),
    total_pages: s.check(s.integer, s.minimum(0)),
    has_next: s.boolean,
    has_prev: s.boolean,
  }),
);
export type Pagination = t.Pagination;

export const GetExperimentRunsResponse: s.Schema<t.GetExperimentRunsResponse> =
  /* @__PURE__ */ s.of<t.GetExperimentRunsResponse>(() =>
    s.object({
      evaluations: s.array(ExperimentRunObject),
      pagination: Pagination,
      metrics: s.array(s.string),
    }),
  );
export type GetExperimentRunsResponse = t.GetExperimentRunsResponse;

export const GetMetricsQuery: s.Schema<t.GetMetricsQuery> = /* @__PURE__ */ s.of<t.GetMetricsQuery>(
  () => s.object({}, { type: s.string, id: s.check(s.string, s.minLength(1)) }),
);
export type GetMetricsQuery = t.GetMetricsQuery;

export const MetricItemCategoriesItem: s.Schema<t.MetricItemCategoriesItem> =
  /* @__PURE__ */ s.of<t.MetricItemCategoriesItem>(() =>
    s.closed({ category: s.check(s.string, s.maxLength(200)), score: s.nullable(s.number) }),
  );
export type MetricItemCategoriesItem = t.MetricItemCategoriesItem;

export const MetricItemChildMetricsItem: s.Schema<t.MetricItemChildMetricsItem> =
  /* @__PURE__ */ s.of<t.MetricItemChildMetricsItem>(() =>
    s.closed(
      { name: s.check(s.string, s.maxLength(200)), weight: s.number },
      { id: s.check(s.string, s.minLength(1)), scale: s.check(s.nullable(s.integer), s.above(0)) },
    ),
  );
export type MetricItemChildMetricsItem = t.MetricItemChildMetricsItem;

export const MetricItemFilters: s.Schema<t.MetricItemFilters> =
  /* @__PURE__ */ s.of<t.MetricItemFilters>(() => s.closed({ filterArray: FiltersArray }));
export type MetricItemFilters = t.MetricItemFilters;

export const MetricItem: s.Schema<t.MetricItem> = /* @__PURE__ */ s.of<t.MetricItem>(() =>
  s.closed(
    {
      name: s.check(s.string, s.maxLength(200)),
      type: s.values(['PYTHON', 'LLM', 'HUMAN', 'COMPOSITE']),
      criteria: s.check(s.string, s.minLength(1)),
      description: s.nullable(s.string),
      return_type: s.values(['float', 'boolean', 'string', 'categorical']),
      enabled_in_prod: s.boolean,
      needs_ground_truth: s.boolean,
      sampling_percentage: s.check(s.number, s.minimum(0), s.maximum(100)),
      filters: MetricItemFilters,
      id: s.check(s.string, s.minLength(1)),
      created_at: s.check(s.string, s.dateTime),
      updated_at: s.check(s.nullable(s.string), s.dateTime),
    },
    {
      model_provider: s.nullable(s.string),
      model_name: s.nullable(s.string),
      scale: s.check(s.nullable(s.integer), s.above(0)),
      threshold: s.nullable(
        s.closed(
          {},
          {
            min: s.number,
            max: s.number,
            pass_when: s.anyOf(s.boolean, s.number),
            passing_categories: s.check(
              s.array(s.check(s.string, s.maxLength(200))),
              s.minItems(1),
            ),
          },
        ),
      ),
      categories: s.check(s.nullable(s.array(MetricItemCategoriesItem)), s.minItems(1)),
      child_metrics: s.check(s.nullable(s.array(MetricItemChildMetricsItem)), s.minItems(1)),
    },
  ),
);
export type MetricItem = t.MetricItem;

export const GetMetricsResponse: s.Schema<t.GetMetricsResponse> =
  /* @__PURE__ */ s.of<t.GetMetricsResponse>(() => s.object({ metrics: s.array(MetricItem) }));
export type GetMetricsResponse = t.GetMetricsResponse;

export const ProjectItem: s.Schema<t.ProjectItem> = /* @__PURE__ */ s.of<t.ProjectItem>(() =>
  s.record(
    {
      id: s.check(s.string, s.minLength(1)),
      name: s.check(s.string, s.minLength(1)),
      org_id: s.string,
    },
    {
      description: s.string,
      type: s.values(['evaluation', 'completion']),
      created_at: s.check(s.string, s.dateTime),
      updated_at: s.check(s.string, s.dateTime),
    },
    s.unknown,
  ),
);
export type ProjectItem = t.ProjectItem;

export const GetProjectsResponse: s.Schema<t.GetProjectsResponse> =
  /* @__PURE__ */ s.of<t.GetProjectsResponse>(() => s.array(ProjectItem));
export type GetProjectsResponse = t.GetProjectsResponse;

export const GetRunSchemaDateRangeOneOf1: s.Schema<t.GetRunSchemaDateRangeOneOf1> =
  /* @__PURE__ */ s.of<t.GetRunSchemaDateRangeOneOf1>(() =>
    s.object({}, { $gte: s.anyOf(s.string, s.number), $lte: s.anyOf(s.string, s.number) }),
  );
export type GetRunSchemaDateRangeOneOf1 = t.GetRunSchemaDateRangeOneOf1;

export const GetRunSchemaQuery: s.Schema<t.GetRunSchemaQuery> =
  /* @__PURE__ */ s.of<t.GetRunSchemaQuery>(() =>
    s.closed({}, { dateRange: s.anyOf(s.string, AbsoluteDateRange) }),
  );
export type GetRunSchemaQuery = t.GetRunSchemaQuery;

export const GetRunsDateRangeOneOf1: s.Schema<t.GetRunsDateRangeOneOf1> =
  /* @__PURE__ */ s.of<t.GetRunsDateRangeOneOf1>(() =>
    s.object({}, { $gte: s.anyOf(s.string, s.number), $lte: s.anyOf(s.string, s.number) }),
  );
export type GetRunsDateRangeOneOf1 = t.GetRunsDateRangeOneOf1;

export const GetRunsSchemaDateRangeOneOf1: s.Schema<t.GetRunsSchemaDateRangeOneOf1> =
  /* @__PURE__ */ s.of<t.GetRunsSchemaDateRangeOneOf1>(() =>
    s.object({}, { $gte: s.anyOf(s.string, s.number), $lte: s.anyOf(s.string, s.number) }),
  );
export type GetRunsSchemaDateRangeOneOf1 = t.GetRunsSchemaDateRangeOneOf1;

export const GetRunsSchemaQuery: s.Schema<t.GetRunsSchemaQuery> =
  /* @__PURE__ */ s.of<t.GetRunsSchemaQuery>(() =>
    s.closed({}, { dateRange: s.anyOf(s.string, AbsoluteDateRange) }),
  );
export type GetRunsSchemaQuery = t.GetRunsSchemaQuery;

export const LegacyDeleteDatasetQuery: s.Schema<t.LegacyDeleteDatasetQuery> =
  /* @__PURE__ */ s.of<t.LegacyDeleteDatasetQuery>(() =>
    s.object({ dataset_id: s.check(s.string, s.minLength(1)) }),
  );
export type LegacyDeleteDatasetQuery = t.LegacyDeleteDatasetQuery;

export const LegacyDeleteMetricQuery: s.Schema<t.LegacyDeleteMetricQuery> =
  /* @__PURE__ */ s.of<t.LegacyDeleteMetricQuery>(() =>
    s.object({ metric_id: s.check(s.string, s.minLength(1)) }),
  );
export type LegacyDeleteMetricQuery = t.LegacyDeleteMetricQuery;

export const LegacyExportEventsRequestDateRange: s.Schema<t.LegacyExportEventsRequestDateRange> =
  /* @__PURE__ */ s.of<t.LegacyExportEventsRequestDateRange>(() =>
    s.object({ $gte: s.string, $lte: s.string }),
  );
export type LegacyExportEventsRequestDateRange = t.LegacyExportEventsRequestDateRange;

export const LegacyExportEventsRequest: s.Schema<t.LegacyExportEventsRequest> =
  /* @__PURE__ */ s.of<t.LegacyExportEventsRequest>(() =>
    s.object(
      {},
      {
        filters: FiltersArray,
        dateRange: LegacyExportEventsRequestDateRange,
        projections: s.array(s.string),
        limit: s.number,
        page: s.number,
        ignore_order: s.boolean,
        evaluation_id: s.string,
      },
    ),
  );
export type LegacyExportEventsRequest = t.LegacyExportEventsRequest;

export const LegacyGetEventsSchemaQuery: s.Schema<t.LegacyGetEventsSchemaQuery> =
  /* @__PURE__ */ s.of<t.LegacyGetEventsSchemaQuery>(() =>
    s.object({}, { dateRange: s.anyOf(s.string, AbsoluteDateRange), evaluation_id: s.string }),
  );
export type LegacyGetEventsSchemaQuery = t.LegacyGetEventsSchemaQuery;

export const LegacyGetExperimentRunCompareEventsQuery: s.FillingSchema<t.LegacyGetExperimentRunCompareEventsQuery> =
  /* @__PURE__ */ s.of<t.LegacyGetExperimentRunCompareEventsQuery>(() =>
    s.object(
      {
        run_id_1: s.string,
        run_id_2: s.string,
        limit: s.fallback(s.check(s.integer, s.maximum(1000), s.above(0)), () => 1000),
        page: s.fallback(s.check(s.integer, s.above(0)), () => 1),
      },
      { event_name: s.string, event_type: s.string, filter: s.anyOf(s.string, s.map(s.unknown)) },
    ),
  );
export type LegacyGetExperimentRunCompareEventsQuery = t.LegacyGetExperimentRunCompareEventsQuery;

export const LegacyGetExperimentRunCompareEventsQueryInput: s.Schema<t.LegacyGetExperimentRunCompareEventsQueryInput> =
  /* @__PURE__ */ s.of<t.LegacyGetExperimentRunCompareEventsQueryInput>(() =>
    s.object(
      { run_id_1: s.string, run_id_2: s.string },
      {
        event_name: s.string,
        event_type: s.string,
        filter: s.anyOf(s.string, s.map(s.unknown)),
        limit: s.check(s.integer, s.maximum(1000), s.above(0)),
        page: s.check(s.integer, s.above(0)),
      },
    ),
  );
export type LegacyGetExperimentRunCompareEventsQueryInput =
  t.LegacyGetExperimentRunCompareEventsQueryInput;

export const LegacyGetExperimentRunCompareParams: s.Schema<t.LegacyGetExperimentRunCompareParams> =
  /* @__PURE__ */ s.of<t.LegacyGetExperimentRunCompareParams>(() =>
    s.object({ new_run_id: s.string, old_run_id: s.string }),
  );
export type LegacyGetExperimentRunCompareParams = t.LegacyGetExperimentRunCompareParams;

export const LegacyGetExperimentRunCompareQuery: s.FillingSchema<t.LegacyGetExperimentRunCompareQuery> =
  /* @__PURE__ */ s.of<t.LegacyGetExperimentRunCompareQuery>(() =>
    s.object(
      { aggregate_function: s.fallback(s.string, () => 'average') },
      { filters: s.anyOf(s.string, s.array(s.unknown)) },
    ),
  );
export type LegacyGetExperimentRunCompareQuery = t.LegacyGetExperimentRunCompareQuery;

export const LegacyGetExperimentRunCompareQueryInput: s.Schema<t.LegacyGetExperimentRunCompareQueryInput> =
  /* @__PURE__ */ s.of<t.LegacyGetExperimentRunCompareQueryInput>(() =>
    s.object({}, { aggregate_function: s.string, filters: s.anyOf(s.string, s.array(s.unknown)) }),
  );
export type LegacyGetExperimentRunCompareQueryInput = t.LegacyGetExperimentRunCompareQueryInput;

export const SessionProperties: s.Schema<t.SessionProperties> =
  /* @__PURE__ */ s.of<t.SessionProperties>(() =>
    s.record(
      {},
      {
        session_name: s.string,
        start_time: s.number,
        user_properties: s.map(s.unknown),
        metadata: s.map(s.unknown),
      },
      s.unknown,
    ),
  );
export type SessionProperties = t.SessionProperties;

export const LegacyPostEventBatchRequest: s.Schema<t.LegacyPostEventBatchRequest> =
  /* @__PURE__ */ s.of<t.LegacyPostEventBatchRequest>(() =>
    s.object(
      { events: s.array(LegacyEvent) },
      {
        single_session: s.boolean,
        is_single_session: s.boolean,
        session: SessionProperties,
        session_properties: SessionProperties,
      },
    ),
  );
export type LegacyPostEventBatchRequest = t.LegacyPostEventBatchRequest;

export const LegacyPostEventRequestEvent: s.Schema<t.LegacyPostEventRequestEvent> =
  /* @__PURE__ */ s.of<t.LegacyPostEventRequestEvent>(() =>
    s.record(
      { event_type: s.values(['model', 'tool', 'chain', 'session']), inputs: s.map(s.unknown) },
      {
        project: s.string,
        project_id: s.string,
        source: s.string,
        event_name: s.string,
        event_id: s.string,
        session_id: s.string,
        parent_id: s.string,
        children_ids: s.array(s.string),
        config: s.map(s.unknown),
        outputs: s.map(s.unknown),
        error: s.nullable(s.string),
        start_time: s.number,
        end_time: s.number,
        duration: s.number,
        metadata: s.map(s.unknown),
        feedback: s.map(s.unknown),
        metrics: s.map(s.unknown),
        user_properties: s.map(s.unknown),
      },
      s.unknown,
    ),
  );
export type LegacyPostEventRequestEvent = t.LegacyPostEventRequestEvent;

export const LegacyPostEventRequest: s.Schema<t.LegacyPostEventRequest> =
  /* @__PURE__ */ s.of<t.LegacyPostEventRequest>(() =>
    s.object({ event: LegacyPostEventRequestEvent }),
  );
export type LegacyPostEventRequest = t.LegacyPostEventRequest;

export const LegacyRemoveDatapointFromDatasetParams: s.Schema<t.LegacyRemoveDatapointFromDatasetParams> =
  /* @__PURE__ */ s.of<t.LegacyRemoveDatapointFromDatasetParams>(() =>
    s.object({
      dataset_id: s.check(s.string, s.minLength(1)),
      datapoint_id: s.check(s.string, s.minLength(1)),
    }),
  );
export type LegacyRemoveDatapointFromDatasetParams = t.LegacyRemoveDatapointFromDatasetParams;

export const LegacyRunMetricRequestMetricCategoriesItem: s.Schema<t.LegacyRunMetricRequestMetricCategoriesItem> =
  /* @__PURE__ */ s.of<t.LegacyRunMetricRequestMetricCategoriesItem>(() =>
    s.closed({ category: s.check(s.string, s.maxLength(200)), score: s.nullable(s.number) }),
  );
export type LegacyRunMetricRequestMetricCategoriesItem =
  t.LegacyRunMetricRequestMetricCategoriesItem;

export const LegacyRunMetricRequestMetricChildMetricsItem: s.Schema<t.LegacyRunMetricRequestMetricChildMetricsItem> =
  /* @__PURE__ */ s.of<t.LegacyRunMetricRequestMetricChildMetricsItem>(() =>
    s.closed(
      { name: s.check(s.string, s.maxLength(200)), weight: s.number },
      { id: s.check(s.string, s.minLength(1)), scale: s.check(s.nullable(s.integer), s.above(0)) },
    ),
  );
export type LegacyRunMetricRequestMetricChildMetricsItem =
  t.LegacyRunMetricRequestMetricChildMetricsItem;

export const LegacyRunMetricRequestMetricFilters: s.Schema<t.LegacyRunMetricRequestMetricFilters> =
  /* @__PURE__ */ s.of<t.LegacyRunMetricRequestMetricFilters>(() =>
    s.closed({ filterArray: FiltersArray }),
  );
export type LegacyRunMetricRequestMetricFilters = t.LegacyRunMetricRequestMetricFilters;

export const LegacyRunMetricRequestMetric: s.FillingSchema<t.LegacyRunMetricRequestMetric> =
  /* @__PURE__ */ s.of<t.LegacyRunMetricRequestMetric>(() =>
    s.closed(
      {
        name: s.check(s.string, s.maxLength(200)),
        type: s.values(['LLM', 'PYTHON']),
        criteria: s.check(s.string, s.minLength(1)),
        description: s.fallback(s.string, () => ''),
        return_type: s.fallback(
          s.values(['float', 'boolean', 'string', 'categorical']),
          () => 'float',
        ),
        enabled_in_prod: s.fallback(s.boolean, () => false),
        needs_ground_truth: s.fallback(s.boolean, () => false),
        sampling_percentage: s.fallback(s.check(s.number, s.minimum(0), s.maximum(100)), () => 10),
        filters: s.fallback(LegacyRunMetricRequestMetricFilters, () => ({ filterArray: [] })),
      },
      {
        model_provider: s.nullable(s.string),
        model_name: s.nullable(s.string),
        scale: s.check(s.nullable(s.integer), s.above(0)),
        threshold: s.nullable(
          s.closed(
            {},
            {
              min: s.number,
              max: s.number,
              pass_when: s.anyOf(s.boolean, s.number),
              passing_categories: s.check(
                s.array(s.check(s.string, s.maxLength(200))),
                s.minItems(1),
              ),
            },
          ),
        ),
        categories: s.check(
          s.nullable(s.array(LegacyRunMetricRequestMetricCategoriesItem)),
          s.minItems(1),
        ),
        child_metrics: s.check(
          s.nullable(s.array(LegacyRunMetricRequestMetricChildMetricsItem)),
          s.minItems(1),
        ),
      },
    ),
  );
export type LegacyRunMetricRequestMetric = t.LegacyRunMetricRequestMetric;

export const LegacyRunMetricRequestEventFeedback: s.Schema<t.LegacyRunMetricRequestEventFeedback> =
  /* @__PURE__ */ s.of<t.LegacyRunMetricRequestEventFeedback>(() =>
    s.record({}, { ground_truth: s.unknown }, s.unknown),
  );
export type LegacyRunMetricRequestEventFeedback = t.LegacyRunMetricRequestEventFeedback;

export const LegacyRunMetricRequestEvent: s.Schema<t.LegacyRunMetricRequestEvent> =
  /* @__PURE__ */ s.of<t.LegacyRunMetricRequestEvent>(() =>
    s.record(
      {},
      {
        event_type: s.string,
        event_name: s.string,
        inputs: s.map(s.unknown),
        outputs: s.map(s.unknown),
        workspace_id: s.string,
        feedback: LegacyRunMetricRequestEventFeedback,
      },
      s.unknown,
    ),
  );
export type LegacyRunMetricRequestEvent = t.LegacyRunMetricRequestEvent;

export const LegacyRunMetricRequest: s.FillingSchema<t.LegacyRunMetricRequest> =
  /* @__PURE__ */ s.of<t.LegacyRunMetricRequest>(() =>
    s.object({ metric: LegacyRunMetricRequestMetric, event: LegacyRunMetricRequestEvent }),
  );
export type LegacyRunMetricRequest = t.LegacyRunMetricRequest;

export const LegacyRunMetricRequestMetricInput: s.Schema<t.LegacyRunMetricRequestMetricInput> =
  /* @__PURE__ */ s.of<t.LegacyRunMetricRequestMetricInput>(() =>
    s.closed(
      {
        name: s.check(s.string, s.maxLength(200)),
        type: s.values(['LLM', 'PYTHON']),
        criteria: s.check(s.string, s.minLength(1)),
      },
      {
        description: s.string,
        return_type: s.values(['float', 'boolean', 'string', 'categorical']),
        enabled_in_prod: s.boolean,
        needs_ground_truth: s.boolean,
        sampling_percentage: s.check(s.number, s.minimum(0), s.maximum(100)),
        model_provider: s.nullable(s.string),
        model_name: s.nullable(s.string),
        scale: s.check(s.nullable(s.integer), s.above(0)),
        threshold: s.nullable(
          s.closed(
            {},
            {
              min: s.number,
              max: s.number,
              pass_when: s.anyOf(s.boolean, s.number),
              passing_categories: s.check(
                s.array(s.check(s.string, s.maxLength(200))),
                s.minItems(1),
              ),
            },
          ),
        ),
        categories: s.check(
          s.nullable(s.array(LegacyRunMetricRequestMetricCategoriesItem)),
          s.minItems(1),
        ),
        child_metrics: s.check(
          s.nullable(s.array(LegacyRunMetricRequestMetricChildMetricsItem)),
          s.minItems(1),
        ),
        filters: LegacyRunMetricRequestMetricFilters,
      },
    ),
  );
export type LegacyRunMetricRequestMetricInput = t.LegacyRunMetricRequestMetricInput;

export const LegacyRunMetricRequestInput: s.Schema<t.LegacyRunMetricRequestInput> =
  /* @__PURE__ */ s.of<t.LegacyRunMetricRequestInput>(() =>
    s.object({ metric: LegacyRunMetricRequestMetricInput, event: LegacyRunMetricRequestEvent }),
  );
export type LegacyRunMetricRequestInput = t.LegacyRunMetricRequestInput;

export const LegacyStartSessionRequestSession: s.Schema<t.LegacyStartSessionRequestSession> =
  /* @__PURE__ */ s.of<t.LegacyStartSessionRequestSession>(() =>
    s.record(
      {},
      {
        session_id: s.string,
        session_name: s.string,
        event_name: s.string,
        source: s.string,
        start_time: s.number,
        end_time: s.number,
        duration: s.number,
        config: s.map(s.unknown),
        inputs: s.map(s.unknown),
        outputs: s.map(s.unknown),
        metadata: s.map(s.unknown),
        user_properties: s.map(s.unknown),
        children_ids: s.array(s.string),
      },
      s.unknown,
    ),
  );
export type LegacyStartSessionRequestSession = t.LegacyStartSessionRequestSession;

export const LegacyStartSessionRequest: s.Schema<t.LegacyStartSessionRequest> =
  /* @__PURE__ */ s.of<t.LegacyStartSessionRequest>(() =>
    s.object({ session: LegacyStartSessionRequestSession }),
  );
export type LegacyStartSessionRequest = t.LegacyStartSessionRequest;

export const LegacyUpdateDatasetRequest: s.Schema<t.LegacyUpdateDatasetRequest> =
  /* @__PURE__ */ s.of<t.LegacyUpdateDatasetRequest>(() =>
    s.object(
      { dataset_id: s.check(s.string, s.minLength(1)) },
      {
        name: s.check(s.string, s.maxLength(200)),
        description: s.string,
        datapoints: s.array(s.check(s.string, s.minLength(1))),
      },
    ),
  );
export type LegacyUpdateDatasetRequest = t.LegacyUpdateDatasetRequest;

export const LegacyUpdateEventRequest: s.Schema<t.LegacyUpdateEventRequest> =
  /* @__PURE__ */ s.of<t.LegacyUpdateEventRequest>(() =>
    s.object(
      { event_id: s.string },
      {
        metadata: s.map(s.unknown),
        feedback: s.map(s.unknown),
        metrics: s.map(s.unknown),
        outputs: s.unknown,
        config: s.map(s.unknown),
        user_properties: s.map(s.unknown),
        duration: s.number,
        end_time: s.number,
        children_ids: s.array(s.string),
      },
    ),
  );
export type LegacyUpdateEventRequest = t.LegacyUpdateEventRequest;

export const LegacyUpdateMetricRequestCategoriesItem: s.Schema<t.LegacyUpdateMetricRequestCategoriesItem> =
  /* @__PURE__ */ s.of<t.LegacyUpdateMetricRequestCategoriesItem>(() =>
    s.closed({ category: s.check(s.string, s.maxLength(200)), score: s.nullable(s.number) }),
  );
export type LegacyUpdateMetricRequestCategoriesItem = t.LegacyUpdateMetricRequestCategoriesItem;

export const LegacyUpdateMetricRequestChildMetricsItem: s.Schema<t.LegacyUpdateMetricRequestChildMetricsItem> =
  /* @__PURE__ */ s.of<t.LegacyUpdateMetricRequestChildMetricsItem>(() =>
    s.closed(
      { name: s.check(s.string, s.maxLength(200)), weight: s.number },
      { id: s.check(s.string, s.minLength(1)), scale: s.check(s.nullable(s.integer), s.above(0)) },
    ),
  );
export type LegacyUpdateMetricRequestChildMetricsItem = t.LegacyUpdateMetricRequestChildMetricsItem;

export const LegacyUpdateMetricRequestFilters: s.Schema<t.LegacyUpdateMetricRequestFilters> =
  /* @__PURE__ */ s.of<t.LegacyUpdateMetricRequestFilters>(() =>
    s.closed({ filterArray: FiltersArray }),
  );
export type LegacyUpdateMetricRequestFilters = t.LegacyUpdateMetricRequestFilters;

export const LegacyUpdateMetricRequest: s.Schema<t.LegacyUpdateMetricRequest> =
  /* @__PURE__ */ s.of<t.LegacyUpdateMetricRequest>(() =>
    s.closed(
      { id: s.check(s.string, s.minLength(1)) },
      {
        name: s.check(s.string, s.maxLength(200)),
        type: s.values(['PYTHON', 'LLM', 'HUMAN', 'COMPOSITE']),
        criteria: s.check(s.string, s.minLength(1)),
        description: s.nullable(s.string),
        return_type: s.values(['float', 'boolean', 'string', 'categorical']),
        enabled_in_prod: s.boolean,
        needs_ground_truth: s.boolean,
        sampling_percentage: s.check(s.number, s.minimum(0), s.maximum(100)),
        model_provider: s.nullable(s.string),
        model_name: s.nullable(s.string),
        scale: s.check(s.nullable(s.integer), s.above(0)),
        threshold: s.nullable(
          s.closed(
            {},
            {
              min: s.number,
              max: s.number,
              pass_when: s.anyOf(s.boolean, s.number),
              passing_categories: s.check(
                s.array(s.check(s.string, s.maxLength(200))),
                s.minItems(1),
              ),
            },
          ),
        ),
        categories: s.check(
          s.nullable(s.array(LegacyUpdateMetricRequestCategoriesItem)),
          s.minItems(1),
        ),
        child_metrics: s.check(
          s.nullable(s.array(LegacyUpdateMetricRequestChildMetricsItem)),
          s.minItems(1),
        ),
        filters: LegacyUpdateMetricRequestFilters,
      },
    ),
  );
export type LegacyUpdateMetricRequest = t.LegacyUpdateMetricRequest;

export const ModelEvent: s.Schema<t.ModelEvent> = /* @__PURE__ */ s.of<t.ModelEvent>(() =>
  s.record(
    {},
    {
      project: s.string,
      project_id: s.string,
      source: s.string,
      event_name: s.string,
      event_type: s.values(['model', 'tool', 'chain', 'session']),
      event_id: s.string,
      session_id: s.string,
      parent_id: s.string,
      children_ids: s.array(s.string),
      config: s.map(s.unknown),
      inputs: s.map(s.unknown),
      outputs: s.map(s.unknown),
      error: s.nullable(s.string),
      start_time: s.number,
      end_time: s.number,
      duration: s.number,
      metadata: s.map(s.unknown),
      feedback: s.map(s.unknown),
      metrics: s.map(s.unknown),
      user_properties: s.map(s.unknown),
      model_name: s.string,
      model_version: s.string,
      model: s.string,
      messages: s.array(s.unknown),
      response: s.unknown,
      provider: s.string,
      usage: s.map(s.unknown),
      cost: s.unknown,
      hyperparameters: s.map(s.unknown),
      template: s.unknown,
      template_inputs: s.unknown,
      tools: s.unknown,
      tool_choice: s.unknown,
      response_format: s.unknown,
    },
    s.unknown,
  ),
);
export type ModelEvent = t.ModelEvent;

export const PostEventRequest: s.Schema<t.PostEventRequest> =
  /* @__PURE__ */ s.of<t.PostEventRequest>(() =>
    s.closed(
      { event_type: s.values(['model', 'tool', 'chain', 'session']), inputs: s.map(s.unknown) },
      {
        project_id: s.string,
        source: s.string,
        event_name: s.string,
        event_id: s.string,
        session_id: s.string,
        parent_id: s.string,
        children_ids: s.array(s.string),
        config: s.map(s.unknown),
        outputs: s.map(s.unknown),
        error: s.nullable(s.string),
        start_time: s.number,
        end_time: s.number,
        duration: s.number,
        metadata: s.map(s.unknown),
        feedback: s.map(s.unknown),
        metrics: s.map(s.unknown),
        user_properties: s.map(s.unknown),
      },
    ),
  );
export type PostEventRequest = t.PostEventRequest;

export const PostEventBatchRequest: s.Schema<t.PostEventBatchRequest> =
  /* @__PURE__ */ s.of<t.PostEventBatchRequest>(() =>
    s.closed(
      { events: s.array(PostEventRequest) },
      { single_session: s.boolean, session_properties: SessionProperties },
    ),
  );
export type PostEventBatchRequest = t.PostEventBatchRequest;

export const PostEventBatchResponse: s.Schema<t.PostEventBatchResponse> =
  /* @__PURE__ */ s.of<t.PostEventBatchResponse>(() =>
    s.object({ event_ids: s.array(s.string), success: s.boolean }, { session_id: s.string }),
  );
export type PostEventBatchResponse = t.PostEventBatchResponse;

export const PostEventResponse: s.Schema<t.PostEventResponse> =
  /* @__PURE__ */ s.of<t.PostEventResponse>(() =>
    s.object({ success: s.boolean, event_id: s.string }),
  );
export type PostEventResponse = t.PostEventResponse;

export const PostExperimentRunRequest: s.FillingSchema<t.PostExperimentRunRequest> =
  /* @__PURE__ */ s.of<t.PostExperimentRunRequest>(() =>
    s.object(
      {
        status: s.fallback(
          s.values(['pending', 'completed', 'failed', 'cancelled', 'running']),
          () => 'pending',
        ),
        event_ids: s.fallback(s.array(s.string), () => []),
        evaluators: s.fallback(s.array(s.unknown), () => []),
        session_ids: s.fallback(s.array(s.string), () => []),
        datapoint_ids: s.fallback(s.array(s.check(s.string, s.minLength(1))), () => []),
      },
      {
        run_id: s.string,
        name: s.string,
        description: s.string,
        metadata: s.map(s.unknown),
        results: s.map(s.unknown),
        dataset_id: s.nullable(s.string),
        configuration: s.map(s.unknown),
        passing_ranges: s.map(PassingRange),
      },
    ),
  );
export type PostExperimentRunRequest = t.PostExperimentRunRequest;

export const PostExperimentRunRequestInput: s.Schema<t.PostExperimentRunRequestInput> =
  /* @__PURE__ */ s.of<t.PostExperimentRunRequestInput>(() =>
    s.object(
      {},
      {
        run_id: s.string,
        name: s.string,
        description: s.string,
        status: s.values(['pending', 'completed', 'failed', 'cancelled', 'running']),
        metadata: s.map(s.unknown),
        results: s.map(s.unknown),
        dataset_id: s.nullable(s.string),
        event_ids: s.array(s.string),
        configuration: s.map(s.unknown),
        evaluators: s.array(s.unknown),
        session_ids: s.array(s.string),
        datapoint_ids: s.array(s.check(s.string, s.minLength(1))),
        passing_ranges: s.map(PassingRange),
      },
    ),
  );
export type PostExperimentRunRequestInput = t.PostExperimentRunRequestInput;

export const PostExperimentRunResponse: s.Schema<t.PostExperimentRunResponse> =
  /* @__PURE__ */ s.of<t.PostExperimentRunResponse>(() =>
    s.object({ evaluation: ExperimentRunObject, run_id: s.string }),
  );
export type PostExperimentRunResponse = t.PostExperimentRunResponse;

export const PostModelEventBatchRequest: s.Schema<t.PostModelEventBatchRequest> =
  /* @__PURE__ */ s.of<t.PostModelEventBatchRequest>(() =>
    s.object(
      { model_events: s.array(ModelEvent) },
      {
        single_session: s.boolean,
        is_single_session: s.boolean,
        session: SessionProperties,
        session_properties: SessionProperties,
      },
    ),
  );
export type PostModelEventBatchRequest = t.PostModelEventBatchRequest;

export const PostModelEventRequest: s.Schema<t.PostModelEventRequest> =
  /* @__PURE__ */ s.of<t.PostModelEventRequest>(() => s.object({ model_event: ModelEvent }));
export type PostModelEventRequest = t.PostModelEventRequest;

export const PostProjectRequest: s.Schema<t.PostProjectRequest> =
  /* @__PURE__ */ s.of<t.PostProjectRequest>(() =>
    s.object(
      { name: s.check(s.string, s.minLength(1)) },
      { description: s.string, type: s.values(['evaluation', 'completion']) },
    ),
  );
export type PostProjectRequest = t.PostProjectRequest;

export const PostProjectResponse: s.Schema<t.PostProjectResponse> =
  /* @__PURE__ */ s.of<t.PostProjectResponse>(() =>
    s.record(
      {
        id: s.check(s.string, s.minLength(1)),
        name: s.check(s.string, s.minLength(1)),
        org_id: s.string,
      },
      {
        description: s.string,
        type: s.values(['evaluation', 'completion']),
        created_at: s.check(s.string, s.dateTime),
        updated_at: s.check(s.string, s.dateTime),
      },
      s.unknown,
    ),
  );
export type PostProjectResponse = t.PostProjectResponse;

export const PostSessionRequestFeedback: s.Schema<t.PostSessionRequestFeedback> =
  /* @__PURE__ */ s.of<t.PostSessionRequestFeedback>(() =>
    s.object({}, { ground_truth: s.unknown }),
  );
export type PostSessionRequestFeedback = t.PostSessionRequestFeedback;

export const PostSessionRequest: s.Schema<t.PostSessionRequest> =
  /* @__PURE__ */ s.of<t.PostSessionRequest>(() =>
    s.record(
      { event_id: s.string, project_id: s.string, tenant: s.string },
      {
        event_name: s.string,
        event_type: s.string,
        metrics: s.map(s.unknown),
        metadata: s.map(s.unknown),
        feedback: PostSessionRequestFeedback,
      },
      s.unknown,
    ),
  );
export type PostSessionRequest = t.PostSessionRequest;

export const PostSessionStartResponse: s.Schema<t.PostSessionStartResponse> =
  /* @__PURE__ */ s.of<t.PostSessionStartResponse>(() =>
    s.record(
      {
        event_id: s.string,
        session_id: s.string,
        org_id: s.string,
        workspace_id: s.string,
        project_id: s.string,
      },
      {
        parent_id: s.nullable(s.string),
        children_ids: s.array(s.string),
        event_type: s.nullable(s.string),
        event_name: s.nullable(s.string),
        config: s.unknown,
        inputs: s.unknown,
        outputs: s.unknown,
        error: s.nullable(s.string),
        source: s.nullable(s.string),
        duration: s.nullable(s.number),
        user_properties: s.unknown,
        metrics: s.unknown,
        feedback: s.unknown,
        metadata: s.unknown,
        start_time: s.nullable(s.number),
        end_time: s.nullable(s.number),
      },
      s.unknown,
    ),
  );
export type PostSessionStartResponse = t.PostSessionStartResponse;

export const PutExperimentRunRequest: s.Schema<t.PutExperimentRunRequest> =
  /* @__PURE__ */ s.of<t.PutExperimentRunRequest>(() =>
    s.object(
      {},
      {
        name: s.string,
        description: s.string,
        status: s.values(['pending', 'completed', 'failed', 'cancelled', 'running']),
        metadata: s.map(s.unknown),
        results: s.map(s.unknown),
        event_ids: s.array(s.string),
        configuration: s.map(s.unknown),
        evaluators: s.array(s.unknown),
        session_ids: s.array(s.string),
        datapoint_ids: s.array(s.check(s.string, s.minLength(1))),
        passing_ranges: s.map(PassingRange),
      },
    ),
  );
export type PutExperimentRunRequest = t.PutExperimentRunRequest;

export const PutExperimentRunResponse: s.Schema<t.PutExperimentRunResponse> =
  /* @__PURE__ */ s.of<t.PutExperimentRunResponse>(() =>
    s.object({ evaluation: ExperimentRunObject }, { warning: s.string }),
  );
export type PutExperimentRunResponse = t.PutExperimentRunResponse;

export const PutProjectRequest: s.Schema<t.PutProjectRequest> =
  /* @__PURE__ */ s.of<t.PutProjectRequest>(() =>
    s.object(
      { name: s.check(s.string, s.minLength(1)) },
      { new_name: s.string, description: s.string, type: s.values(['evaluation', 'completion']) },
    ),
  );
export type PutProjectRequest = t.PutProjectRequest;

export const RemoveDatapointFromDatasetParams: s.Schema<t.RemoveDatapointFromDatasetParams> =
  /* @__PURE__ */ s.of<t.RemoveDatapointFromDatasetParams>(() =>
    s.closed({
      dataset_id: s.check(s.string, s.minLength(1)),
      datapoint_id: s.check(s.string, s.minLength(1)),
    }),
  );
export type RemoveDatapointFromDatasetParams = t.RemoveDatapointFromDatasetParams;

export const RemoveDatapointResponse: s.Schema<t.RemoveDatapointResponse> =
  /* @__PURE__ */ s.of<t.RemoveDatapointResponse>(() =>
    s.object({ dereferenced: s.boolean, message: s.string }),
  );
export type RemoveDatapointResponse = t.RemoveDatapointResponse;

export const RunMetricRequestMetricCategoriesItem: s.Schema<t.RunMetricRequestMetricCategoriesItem> =
  /* @__PURE__ */ s.of<t.RunMetricRequestMetricCategoriesItem>(() =>
    s.closed({ category: s.check(s.string, s.maxLength(200)), score: s.nullable(s.number) }),
  );
export type RunMetricRequestMetricCategoriesItem = t.RunMetricRequestMetricCategoriesItem;

export const RunMetricRequestMetricChildMetricsItem: s.Schema<t.RunMetricRequestMetricChildMetricsItem> =
  /* @__PURE__ */ s.of<t.RunMetricRequestMetricChildMetricsItem>(() =>
    s.closed(
      { name: s.check(s.string, s.maxLength(200)), weight: s.number },
      { id: s.check(s.string, s.minLength(1)), scale: s.check(s.nullable(s.integer), s.above(0)) },
    ),
  );
export type RunMetricRequestMetricChildMetricsItem = t.RunMetricRequestMetricChildMetricsItem;

export const RunMetricRequestMetricFilters: s.Schema<t.RunMetricRequestMetricFilters> =
  /* @__PURE__ */ s.of<t.RunMetricRequestMetricFilters>(() =>
    s.closed({ filterArray: FiltersArray }),
  );
export type RunMetricRequestMetricFilters = t.RunMetricRequestMetricFilters;

export const RunMetricRequestMetric: s.FillingSchema<t.RunMetricRequestMetric> =
  /* @__PURE__ */ s.of<t.RunMetricRequestMetric>(() =>
    s.closed(
      {
        name: s.check(s.string, s.maxLength(200)),
        type: s.values(['LLM', 'PYTHON']),
        criteria: s.check(s.string, s.minLength(1)),
        description: s.fallback(s.string, () => ''),
        return_type: s.fallback(
          s.values(['float', 'boolean', 'string', 'categorical']),
          () => 'float',
        ),
        enabled_in_prod: s.fallback(s.boolean, () => false),
        needs_ground_truth: s.fallback(s.boolean, () => false),
        sampling_percentage: s.fallback(s.check(s.number, s.minimum(0), s.maximum(100)), () => 10),
        filters: s.fallback(RunMetricRequestMetricFilters, () => ({ filterArray: [] })),
      },
      {
        model_provider: s.nullable(s.string),
        model_name: s.nullable(s.string),
        scale: s.check(s.nullable(s.integer), s.above(0)),
        threshold: s.nullable(
          s.closed(
            {},
            {
              min: s.number,
              max: s.number,
              pass_when: s.anyOf(s.boolean, s.number),
              passing_categories: s.check(
                s.array(s.check(s.string, s.maxLength(200))),
                s.minItems(1),
              ),
            },
          ),
        ),
        categories: s.check(
          s.nullable(s.array(RunMetricRequestMetricCategoriesItem)),
          s.minItems(1),
        ),
        child_metrics: s.check(
          s.nullable(s.array(RunMetricRequestMetricChildMetricsItem)),
          s.minItems(1),
        ),
      },
    ),
  );
export type RunMetricRequestMetric = t.RunMetricRequestMetric;

export const RunMetricRequestEventFeedback: s.Schema<t.RunMetricRequestEventFeedback> =
  /* @__PURE__ */ s.of<t.RunMetricRequestEventFeedback>(() =>
    s.record({}, { ground_truth: s.unknown }, s.unknown),
  );
export type RunMetricRequestEventFeedback = t.RunMetricRequestEventFeedback;

export const RunMetricRequestEvent: s.Schema<t.RunMetricRequestEvent> =
  /* @__PURE__ */ s.of<t.RunMetricRequestEvent>(() =>
    s.record(
      {},
      {
        event_type: s.string,
        event_name: s.string,
        inputs: s.map(s.unknown),
        outputs: s.map(s.unknown),
        workspace_id: s.string,
        feedback: RunMetricRequestEventFeedback,
      },
      s.unknown,
    ),
  );
export type RunMetricRequestEvent = t.RunMetricRequestEvent;

export const RunMetricRequest: s.FillingSchema<t.RunMetricRequest> =
  /* @__PURE__ */ s.of<t.RunMetricRequest>(() =>
    s.closed({ metric: RunMetricRequestMetric, event: RunMetricRequestEvent }),
  );
export type RunMetricRequest = t.RunMetricRequest;

export const RunMetricRequestMetricInput: s.Schema<t.RunMetricRequestMetricInput> =
  /* @__PURE__ */ s.of<t.RunMetricRequestMetricInput>(() =>
    s.closed(
      {
        name: s.check(s.string, s.maxLength(200)),
        type: s.values(['LLM', 'PYTHON']),
        criteria: s.check(s.string, s.minLength(1)),
      },
      {
        description: s.string,
        return_type: s.values(['float', 'boolean', 'string', 'categorical']),
        enabled_in_prod: s.boolean,
        needs_ground_truth: s.boolean,
        sampling_percentage: s.check(s.number, s.minimum(0), s.maximum(100)),
        model_provider: s.nullable(s.string),
        model_name: s.nullable(s.string),
        scale: s.check(s.nullable(s.integer), s.above(0)),
        threshold: s.nullable(
          s.closed(
            {},
            {
              min: s.number,
              max: s.number,
              pass_when: s.anyOf(s.boolean, s.number),
              passing_categories: s.check(
                s.array(s.check(s.string, s.maxLength(200))),
                s.minItems(1),
              ),
            },
          ),
        ),
        categories: s.check(
          s.nullable(s.array(RunMetricRequestMetricCategoriesItem)),
          s.minItems(1),
        ),
        child_metrics: s.check(
          s.nullable(s.array(RunMetricRequestMetricChildMetricsItem)),
          s.minItems(1),
        ),
        filters: RunMetricRequestMetricFilters,
      },
    ),
  );
export type RunMetricRequestMetricInput = t.RunMetricRequestMetricInput;

export const RunMetricRequestInput: s.Schema<t.RunMetricRequestInput> =
  /* @__PURE__ */ s.of<t.RunMetricRequestInput>(() =>
    s.closed({ metric: RunMetricRequestMetricInput, event: RunMetricRequestEvent }),
  );
export type RunMetricRequestInput = t.RunMetricRequestInput;

export const RunMetricResponse: s.Schema<t.RunMetricResponse> =
  /* @__PURE__ */ s.of<t.RunMetricResponse>(() =>
    s.object({
      success: s.boolean,
      loading: s.boolean,
      result: s.nullable(s.anyOf(s.boolean, s.number, s.string)),
      explanation: s.nullable(s.string),
    }),
  );
export type RunMetricResponse = t.RunMetricResponse;

export const SearchEventsRequestDateRange: s.Schema<t.SearchEventsRequestDateRange> =
  /* @__PURE__ */ s.of<t.SearchEventsRequestDateRange>(() =>
    s.closed({
      start_time: s.check(s.string, s.dateTime),
      end_time: s.check(s.string, s.dateTime),
    }),
  );
export type SearchEventsRequestDateRange = t.SearchEventsRequestDateRange;

export const SearchEventsRequest: s.Schema<t.SearchEventsRequest> =
  /* @__PURE__ */ s.of<t.SearchEventsRequest>(() =>
    s.closed(
      {},
      {
        filters: EventSearchFiltersArray,
        dateRange: SearchEventsRequestDateRange,
        limit: s.check(s.integer, s.minimum(1), s.maximum(1000)),
        page: s.check(s.integer, s.minimum(1)),
        ignore_order: s.boolean,
        evaluation_id: s.string,
      },
    ),
  );
export type SearchEventsRequest = t.SearchEventsRequest;

export const SessionTracesResponse: s.Schema<t.SessionTracesResponse> =
  /* @__PURE__ */ s.of<t.SessionTracesResponse>(() => s.object({ success: s.boolean }));
export type SessionTracesResponse = t.SessionTracesResponse;

export const StartSessionRequest: s.Schema<t.StartSessionRequest> =
  /* @__PURE__ */ s.of<t.StartSessionRequest>(() =>
    s.closed(
      {},
      {
        session_id: s.string,
        session_name: s.string,
        event_name: s.string,
        source: s.string,
        start_time: s.number,
        end_time: s.number,
        duration: s.number,
        config: s.map(s.unknown),
        inputs: s.map(s.unknown),
        outputs: s.map(s.unknown),
        metadata: s.map(s.unknown),
        user_properties: s.map(s.unknown),
        children_ids: s.array(s.string),
      },
    ),
  );
export type StartSessionRequest = t.StartSessionRequest;

export const TODOSchema: s.Schema<t.TODOSchema> = /* @__PURE__ */ s.of<t.TODOSchema>(() =>
  s.object({ message: s.string }),
);
export type TODOSchema = t.TODOSchema;

export const UpdateAnnotationQueueRequestFilters: s.Schema<t.UpdateAnnotationQueueRequestFilters> =
  /* @__PURE__ */ s.of<t.UpdateAnnotationQueueRequestFilters>(() =>
    s.closed({ filterArray: FiltersArray }),
  );
export type UpdateAnnotationQueueRequestFilters = t.UpdateAnnotationQueueRequestFilters;

export const UpdateAnnotationQueueRequest: s.Schema<t.UpdateAnnotationQueueRequest> =
  /* @__PURE__ */ s.of<t.UpdateAnnotationQueueRequest>(() =>
    s.object(
      { id: s.check(s.string, s.minLength(1)) },
      {
        name: s.check(s.string, s.maxLength(200)),
        description: s.check(s.string, s.maxLength(1000)),
        filters: UpdateAnnotationQueueRequestFilters,
        enabled: s.boolean,
        add_event_ids: s.array(s.string),
        remove_event_ids: s.array(s.string),
      },
    ),
  );
export type UpdateAnnotationQueueRequest = t.UpdateAnnotationQueueRequest;

export const UpdateAnnotationQueueResponseQueueFilters: s.Schema<t.UpdateAnnotationQueueResponseQueueFilters> =
  /* @__PURE__ */ s.of<t.UpdateAnnotationQueueResponseQueueFilters>(() =>
    s.closed({ filterArray: FiltersArray }),
  );
export type UpdateAnnotationQueueResponseQueueFilters = t.UpdateAnnotationQueueResponseQueueFilters;

export const UpdateAnnotationQueueResponseQueue: s.Schema<t.UpdateAnnotationQueueResponseQueue> =
  /* @__PURE__ */ s.of<t.UpdateAnnotationQueueResponseQueue>(() =>
    s.object({
      name: s.check(s.string, s.maxLength(200)),
      description: s.check(s.string, s.maxLength(1000)),
      filters: UpdateAnnotationQueueResponseQueueFilters,
      enabled: s.boolean,
      id: s.check(s.string, s.minLength(1)),
      scope_id: s.string,
      scope_type: s.values(['system', 'controlplane', 'dataplane', 'org', 'workspace', 'project']),
      is_active: s.boolean,
      created_at: s.check(s.string, s.dateTime),
      updated_at: s.check(s.nullable(s.string), s.dateTime),
    }),
  );
export type UpdateAnnotationQueueResponseQueue = t.UpdateAnnotationQueueResponseQueue;

export const UpdateAnnotationQueueResponse: s.Schema<t.UpdateAnnotationQueueResponse> =
  /* @__PURE__ */ s.of<t.UpdateAnnotationQueueResponse>(() =>
    s.object({ queue: UpdateAnnotationQueueResponseQueue, message: s.string }),
  );
export type UpdateAnnotationQueueResponse = t.UpdateAnnotationQueueResponse;

export const UpdateConfigurationRequest: s.FillingSchema<t.UpdateConfigurationRequest> =
  /* @__PURE__ */ s.of<t.UpdateConfigurationRequest>(() =>
    s.closed(
      {
        name: s.check(s.string, s.maxLength(200)),
        type: s.fallback(s.values(['LLM', 'pipeline']), () => 'LLM'),
      },
      {
        provider: s.check(s.string, s.minLength(1)),
        parameters: ConfigurationParameters,
        env: s.array(s.values(['dev', 'staging', 'prod'])),
        tags: s.array(s.string),
        user_properties: s.nullable(s.map(s.unknown)),
      },
    ),
  );
export type UpdateConfigurationRequest = t.UpdateConfigurationRequest;

export const UpdateConfigurationRequestInput: s.Schema<t.UpdateConfigurationRequestInput> =
  /* @__PURE__ */ s.of<t.UpdateConfigurationRequestInput>(() =>
    s.closed(
      { name: s.check(s.string, s.maxLength(200)) },
      {
        type: s.values(['LLM', 'pipeline']),
        provider: s.check(s.string, s.minLength(1)),
        parameters: ConfigurationParameters,
        env: s.array(s.values(['dev', 'staging', 'prod'])),
        tags: s.array(s.string),
        user_properties: s.nullable(s.map(s.unknown)),
      },
    ),
  );
export type UpdateConfigurationRequestInput = t.UpdateConfigurationRequestInput;

export const UpdateConfigurationResponse: s.Schema<t.UpdateConfigurationResponse> =
  /* @__PURE__ */ s.of<t.UpdateConfigurationResponse>(() =>
    s.object({
      acknowledged: s.boolean,
      modifiedCount: s.number,
      upsertedId: s.nullable(s.string),
      upsertedCount: s.number,
      matchedCount: s.number,
    }),
  );
export type UpdateConfigurationResponse = t.UpdateConfigurationResponse;

export const UpdateDatapointParams: s.Schema<t.UpdateDatapointParams> =
  /* @__PURE__ */ s.of<t.UpdateDatapointParams>(() =>
    s.object({ datapoint_id: s.check(s.string, s.minLength(1)) }),
  );
export type UpdateDatapointParams = t.UpdateDatapointParams;

export const UpdateDatapointRequest: s.Schema<t.UpdateDatapointRequest> =
  /* @__PURE__ */ s.of<t.UpdateDatapointRequest>(() =>
    s.object(
      {},
      {
        inputs: s.map(s.unknown),
        history: s.array(s.map(s.unknown)),
        ground_truth: s.map(s.unknown),
        metadata: s.map(s.unknown),
        linked_event: s.string,
        linked_datasets: s.array(s.check(s.string, s.minLength(1))),
      },
    ),
  );
export type UpdateDatapointRequest = t.UpdateDatapointRequest;

export const UpdateDatapointResponseResult: s.Schema<t.UpdateDatapointResponseResult> =
  /* @__PURE__ */ s.of<t.UpdateDatapointResponseResult>(() =>
    s.object({ modifiedCount: s.number }),
  );
export type UpdateDatapointResponseResult = t.UpdateDatapointResponseResult;

export const UpdateDatapointResponse: s.Schema<t.UpdateDatapointResponse> =
  /* @__PURE__ */ s.of<t.UpdateDatapointResponse>(() =>
    s.object({ updated: s.boolean, result: UpdateDatapointResponseResult }),
  );
export type UpdateDatapointResponse = t.UpdateDatapointResponse;

export const UpdateDatasetRequest: s.Schema<t.UpdateDatasetRequest> =
  /* @__PURE__ */ s.of<t.UpdateDatasetRequest>(() =>
    s.closed(
      {},
      {
        name: s.check(s.string, s.maxLength(200)),
        description: s.string,
        datapoints: s.array(s.check(s.string, s.minLength(1))),
      },
    ),
  );
export type UpdateDatasetRequest = t.UpdateDatasetRequest;

export const UpdateDatasetResponse: s.Schema<t.UpdateDatasetResponse> =
  /* @__PURE__ */ s.of<t.UpdateDatasetResponse>(() => s.object({ result: Dataset }));
export type UpdateDatasetResponse = t.UpdateDatasetResponse;

export const UpdateEventRequest: s.Schema<t.UpdateEventRequest> =
  /* @__PURE__ */ s.of<t.UpdateEventRequest>(() =>
    s.object(
      {},
      {
        metadata: s.map(s.unknown),
        feedback: s.map(s.unknown),
        metrics: s.map(s.unknown),
        outputs: s.unknown,
        config: s.map(s.unknown),
        user_properties: s.map(s.unknown),
        duration: s.number,
        end_time: s.number,
        children_ids: s.array(s.string),
      },
    ),
  );
export type UpdateEventRequest = t.UpdateEventRequest;

export const UpdateMetricParams: s.Schema<t.UpdateMetricParams> =
  /* @__PURE__ */ s.of<t.UpdateMetricParams>(() =>
    s.closed({ metric_id: s.check(s.string, s.minLength(1)) }),
  );
export type UpdateMetricParams = t.UpdateMetricParams;

export const UpdateMetricRequestThreshold: s.Schema<t.UpdateMetricRequestThreshold> =
  /* @__PURE__ */ s.of<t.UpdateMetricRequestThreshold>(() =>
    s.closed(
      {},
      {
        min: s.number,
        max: s.number,
        pass_when: s.anyOf(s.boolean, s.number),
        passing_categories: s.check(s.array(s.check(s.string, s.maxLength(200))), s.minItems(1)),
      },
    ),
  );
export type UpdateMetricRequestThreshold = t.UpdateMetricRequestThreshold;

export const UpdateMetricRequestCategoriesItem: s.Schema<t.UpdateMetricRequestCategoriesItem> =
  /* @__PURE__ */ s.of<t.UpdateMetricRequestCategoriesItem>(() =>
    s.closed({ category: s.check(s.string, s.maxLength(200)), score: s.nullable(s.number) }),
  );
export type UpdateMetricRequestCategoriesItem = t.UpdateMetricRequestCategoriesItem;

export const UpdateMetricRequestChildMetricsItem: s.Schema<t.UpdateMetricRequestChildMetricsItem> =
  /* @__PURE__ */ s.of<t.UpdateMetricRequestChildMetricsItem>(() =>
    s.closed(
      { name: s.check(s.string, s.maxLength(200)), weight: s.number },
      { id: s.check(s.string, s.minLength(1)), scale: s.check(s.nullable(s.integer), s.above(0)) },
    ),
  );
export type UpdateMetricRequestChildMetricsItem = t.UpdateMetricRequestChildMetricsItem;

export const UpdateMetricRequestFilters: s.Schema<t.UpdateMetricRequestFilters> =
  /* @__PURE__ */ s.of<t.UpdateMetricRequestFilters>(() => s.closed({ filterArray: FiltersArray }));
export type UpdateMetricRequestFilters = t.UpdateMetricRequestFilters;

export const UpdateMetricRequest: s.Schema<t.UpdateMetricRequest> =
  /* @__PURE__ */ s.of<t.UpdateMetricRequest>(() =>
    s.closed(
      {},
      {
        name: s.check(s.string, s.maxLength(200)),
        type: s.values(['PYTHON', 'LLM', 'HUMAN', 'COMPOSITE']),
        criteria: s.check(s.string, s.minLength(1)),
        description: s.nullable(s.string),
        return_type: s.values(['float', 'boolean', 'string', 'categorical']),
        enabled_in_prod: s.boolean,
        needs_ground_truth: s.boolean,
        sampling_percentage: s.check(s.number, s.minimum(0), s.maximum(100)),
        model_provider: s.nullable(s.string),
        model_name: s.nullable(s.string),
        scale: s.check(s.nullable(s.integer), s.above(0)),
        threshold: UpdateMetricRequestThreshold,
        categories: s.check(s.array(UpdateMetricRequestCategoriesItem), s.minItems(1)),
        child_metrics: s.check(s.array(UpdateMetricRequestChildMetricsItem), s.minItems(1)),
        filters: UpdateMetricRequestFilters,
      },
    ),
  );
export type UpdateMetricRequest = t.UpdateMetricRequest;

export const UpdateMetricResponse: s.Schema<t.UpdateMetricResponse> =
  /* @__PURE__ */ s.of<t.UpdateMetricResponse>(() => s.object({ updated: s.boolean }));
export type UpdateMetricResponse = t.UpdateMetricResponse;

export const AddDatapointsInput: s.Schema<t.AddDatapointsInput> =
  /* @__PURE__ */ s.of<t.AddDatapointsInput>(() =>
    s.object({
      dataset_id: s.string,
      data: s.check(s.array(s.map(s.unknown)), s.minItems(1)),
      mapping: DatapointMappingInput,
    }),
  );
export type AddDatapointsInput = t.AddDatapointsInput;

export const AddSessionTracesInput: s.Schema<t.AddSessionTracesInput> =
  /* @__PURE__ */ s.of<t.AddSessionTracesInput>(() =>
    s.object({ session_id: s.string, logs: s.array(LegacyEvent) }),
  );
export type AddSessionTracesInput = t.AddSessionTracesInput;

export const BatchCreateDatapointsInput: s.Schema<t.BatchCreateDatapointsInput> =
  /* @__PURE__ */ s.of<t.BatchCreateDatapointsInput>(() => BatchCreateDatapointsRequestInput);
export type BatchCreateDatapointsInput = t.BatchCreateDatapointsInput;

export const CreateConfigurationInput: s.Schema<t.CreateConfigurationInput> =
  /* @__PURE__ */ s.of<t.CreateConfigurationInput>(() => CreateConfigurationRequestInput);
export type CreateConfigurationInput = t.CreateConfigurationInput;

export const CreateDatapointInput: s.Schema<t.CreateDatapointInput> =
  /* @__PURE__ */ s.of<t.CreateDatapointInput>(() => CreateDatapointRequestInput);
export type CreateDatapointInput = t.CreateDatapointInput;

export const CreateDatasetInput: s.Schema<t.CreateDatasetInput> =
  /* @__PURE__ */ s.of<t.CreateDatasetInput>(() => CreateDatasetRequestInput);
export type CreateDatasetInput = t.CreateDatasetInput;

export const CreateEventBatchInput: s.Schema<t.CreateEventBatchInput> =
  /* @__PURE__ */ s.of<t.CreateEventBatchInput>(() => PostEventBatchRequest);
export type CreateEventBatchInput = t.CreateEventBatchInput;

export const CreateEventBatchLegacyInput: s.Schema<t.CreateEventBatchLegacyInput> =
  /* @__PURE__ */ s.of<t.CreateEventBatchLegacyInput>(() => LegacyPostEventBatchRequest);
export type CreateEventBatchLegacyInput = t.CreateEventBatchLegacyInput;

export const CreateEventInput: s.Schema<t.CreateEventInput> =
  /* @__PURE__ */ s.of<t.CreateEventInput>(() => PostEventRequest);
export type CreateEventInput = t.CreateEventInput;

export const CreateEventLegacyInput: s.Schema<t.CreateEventLegacyInput> =
  /* @__PURE__ */ s.of<t.CreateEventLegacyInput>(() => LegacyPostEventRequest);
export type CreateEventLegacyInput = t.CreateEventLegacyInput;

export const CreateMetricInput: s.Schema<t.CreateMetricInput> =
  /* @__PURE__ */ s.of<t.CreateMetricInput>(() => CreateMetricRequestInput);
export type CreateMetricInput = t.CreateMetricInput;

export const CreateModelEventBatchInput: s.Schema<t.CreateModelEventBatchInput> =
  /* @__PURE__ */ s.of<t.CreateModelEventBatchInput>(() => PostModelEventBatchRequest);
export type CreateModelEventBatchInput = t.CreateModelEventBatchInput;

export const CreateModelEventInput: s.Schema<t.CreateModelEventInput> =
  /* @__PURE__ */ s.of<t.CreateModelEventInput>(() => PostModelEventRequest);
export type CreateModelEventInput = t.CreateModelEventInput;

export const CreateQueueInput: s.Schema<t.CreateQueueInput> =
  /* @__PURE__ */ s.of<t.CreateQueueInput>(() => CreateAnnotationQueueRequestInput);
export type CreateQueueInput = t.CreateQueueInput;

export const CreateRunInput: s.Schema<t.CreateRunInput> = /* @__PURE__ */ s.of<t.CreateRunInput>(
  () => PostExperimentRunRequestInput,
);
export type CreateRunInput = t.CreateRunInput;

export const CreateSessionInput: s.Schema<t.CreateSessionInput> =
  /* @__PURE__ */ s.of<t.CreateSessionInput>(() => StartSessionRequest);
export type CreateSessionInput = t.CreateSessionInput;

export const DeleteConfigurationInput: s.Schema<t.DeleteConfigurationInput> =
  /* @__PURE__ */ s.of<t.DeleteConfigurationInput>(() => s.object({ configId: s.string }));
export type DeleteConfigurationInput = t.DeleteConfigurationInput;

export const DeleteDatapointInput: s.Schema<t.DeleteDatapointInput> =
  /* @__PURE__ */ s.of<t.DeleteDatapointInput>(() => s.object({ datapoint_id: s.string }));
export type DeleteDatapointInput = t.DeleteDatapointInput;

export const DeleteDatasetInput: s.Schema<t.DeleteDatasetInput> =
  /* @__PURE__ */ s.of<t.DeleteDatasetInput>(() => s.object({ dataset_id: s.string }));
export type DeleteDatasetInput = t.DeleteDatasetInput;

export const DeleteDatasetLegacyInput: s.Schema<t.DeleteDatasetLegacyInput> =
  /* @__PURE__ */ s.of<t.DeleteDatasetLegacyInput>(() => s.object({ dataset_id: s.string }));
export type DeleteDatasetLegacyInput = t.DeleteDatasetLegacyInput;

export const DeleteMetricInput: s.Schema<t.DeleteMetricInput> =
  /* @__PURE__ */ s.of<t.DeleteMetricInput>(() => s.object({ metric_id: s.string }));
export type DeleteMetricInput = t.DeleteMetricInput;

export const DeleteMetricLegacyInput: s.Schema<t.DeleteMetricLegacyInput> =
  /* @__PURE__ */ s.of<t.DeleteMetricLegacyInput>(() => s.object({ metric_id: s.string }));
export type DeleteMetricLegacyInput = t.DeleteMetricLegacyInput;

export const DeleteQueueInput: s.Schema<t.DeleteQueueInput> =
  /* @__PURE__ */ s.of<t.DeleteQueueInput>(() => s.object({ queue_id: s.string }));
export type DeleteQueueInput = t.DeleteQueueInput;

export const DeleteRunInput: s.Schema<t.DeleteRunInput> = /* @__PURE__ */ s.of<t.DeleteRunInput>(
  () => s.object({ run_id: s.check(s.string, s.uuid) }),
);
export type DeleteRunInput = t.DeleteRunInput;

export const ExportEventsLegacyInput: s.Schema<t.ExportEventsLegacyInput> =
  /* @__PURE__ */ s.of<t.ExportEventsLegacyInput>(() => LegacyExportEventsRequest);
export type ExportEventsLegacyInput = t.ExportEventsLegacyInput;

export const GetConfigurationsInput: s.Schema<t.GetConfigurationsInput> =
  /* @__PURE__ */ s.of<t.GetConfigurationsInput>(() =>
    s.object({}, { name: s.string, env: s.string, tags: s.string }),
  );
export type GetConfigurationsInput = t.GetConfigurationsInput;

export const GetDatapointInput: s.Schema<t.GetDatapointInput> =
  /* @__PURE__ */ s.of<t.GetDatapointInput>(() => s.object({ datapoint_id: s.string }));
export type GetDatapointInput = t.GetDatapointInput;

export const GetDatapointsInput: s.Schema<t.GetDatapointsInput> =
  /* @__PURE__ */ s.of<t.GetDatapointsInput>(() =>
    s.object({}, { datapoint_ids: s.array(s.string), dataset_name: s.string }),
  );
export type GetDatapointsInput = t.GetDatapointsInput;

export const GetDatasetsInput: s.Schema<t.GetDatasetsInput> =
  /* @__PURE__ */ s.of<t.GetDatasetsInput>(() =>
    s.object({}, { dataset_id: s.string, name: s.string }),
  );
export type GetDatasetsInput = t.GetDatasetsInput;

export const GetEventsSchemaLegacyInput: s.Schema<t.GetEventsSchemaLegacyInput> =
  /* @__PURE__ */ s.of<t.GetEventsSchemaLegacyInput>(() =>
    s.object(
      {},
      {
        dateRange: s.anyOf(s.string, GetEventsSchemaLegacyDateRangeOneOf1),
        evaluation_id: s.string,
      },
    ),
  );
export type GetEventsSchemaLegacyInput = t.GetEventsSchemaLegacyInput;

export const GetExperimentCompareEventsInput: s.Schema<t.GetExperimentCompareEventsInput> =
  /* @__PURE__ */ s.of<t.GetExperimentCompareEventsInput>(() =>
    s.object(
      { new_run_id: s.check(s.string, s.uuid), old_run_id: s.check(s.string, s.uuid) },
      {
        event_name: s.string,
        event_type: s.string,
        filter: s.anyOf(s.string, s.map(s.unknown)),
        limit: s.check(s.integer, s.minimum(1), s.maximum(1000)),
        page: s.check(s.integer, s.minimum(1)),
      },
    ),
  );
export type GetExperimentCompareEventsInput = t.GetExperimentCompareEventsInput;

export const GetExperimentCompareEventsLegacyInput: s.Schema<t.GetExperimentCompareEventsLegacyInput> =
  /* @__PURE__ */ s.of<t.GetExperimentCompareEventsLegacyInput>(() =>
    s.object(
      { run_id_1: s.check(s.string, s.uuid), run_id_2: s.check(s.string, s.uuid) },
      {
        event_name: s.string,
        event_type: s.string,
        filter: s.anyOf(s.string, s.map(s.unknown)),
        limit: s.check(s.integer, s.minimum(1), s.maximum(1000)),
        page: s.check(s.integer, s.minimum(1)),
      },
    ),
  );
export type GetExperimentCompareEventsLegacyInput = t.GetExperimentCompareEventsLegacyInput;

export const GetExperimentComparisonInput: s.Schema<t.GetExperimentComparisonInput> =
  /* @__PURE__ */ s.of<t.GetExperimentComparisonInput>(() =>
    s.object(
      { new_run_id: s.check(s.string, s.uuid), old_run_id: s.check(s.string, s.uuid) },
      {
        aggregate_function: s.values([
          'average',
          'min',
          'max',
          'median',
          'p95',
          'p99',
          'p90',
          'sum',
          'count',
        ]),
        filters: s.anyOf(s.string, s.array(s.map(s.unknown))),
      },
    ),
  );
export type GetExperimentComparisonInput = t.GetExperimentComparisonInput;

export const GetExperimentComparisonLegacyInput: s.Schema<t.GetExperimentComparisonLegacyInput> =
  /* @__PURE__ */ s.of<t.GetExperimentComparisonLegacyInput>(() =>
    s.object(
      { new_run_id: s.check(s.string, s.uuid), old_run_id: s.check(s.string, s.uuid) },
      { aggregate_function: s.string, filters: s.anyOf(s.string, s.array(s.map(s.unknown))) },
    ),
  );
export type GetExperimentComparisonLegacyInput = t.GetExperimentComparisonLegacyInput;

export const GetExperimentResultInput: s.Schema<t.GetExperimentResultInput> =
  /* @__PURE__ */ s.of<t.GetExperimentResultInput>(() =>
    s.object(
      { run_id: s.check(s.string, s.uuid) },
      {
        aggregate_function: s.values([
          'average',
          'min',
          'max',
          'median',
          'p95',
          'p99',
          'p90',
          'sum',
          'count',
        ]),
        filters: s.anyOf(s.string, s.array(s.map(s.unknown))),
      },
    ),
  );
export type GetExperimentResultInput = t.GetExperimentResultInput;

export const GetExperimentRunMetricsInput: s.Schema<t.GetExperimentRunMetricsInput> =
  /* @__PURE__ */ s.of<t.GetExperimentRunMetricsInput>(() =>
    s.object(
      { run_id: s.check(s.string, s.uuid) },
      { dateRange: s.string, filters: s.anyOf(s.string, s.array(s.map(s.unknown))) },
    ),
  );
export type GetExperimentRunMetricsInput = t.GetExperimentRunMetricsInput;

export const GetMetricsInput: s.Schema<t.GetMetricsInput> = /* @__PURE__ */ s.of<t.GetMetricsInput>(
  () => s.object({}, { type: s.string, id: s.string }),
);
export type GetMetricsInput = t.GetMetricsInput;

export const GetQueueInput: s.Schema<t.GetQueueInput> = /* @__PURE__ */ s.of<t.GetQueueInput>(() =>
  s.object({ queue_id: s.string }),
);
export type GetQueueInput = t.GetQueueInput;

export const GetQueuesInput: s.Schema<t.GetQueuesInput> = /* @__PURE__ */ s.of<t.GetQueuesInput>(
  () => s.object({}, { enabled: s.boolean }),
);
export type GetQueuesInput = t.GetQueuesInput;

export const GetRunInput: s.Schema<t.GetRunInput> = /* @__PURE__ */ s.of<t.GetRunInput>(() =>
  s.object({ run_id: s.check(s.string, s.uuid) }),
);
export type GetRunInput = t.GetRunInput;

export const GetRunSchemaInput: s.Schema<t.GetRunSchemaInput> =
  /* @__PURE__ */ s.of<t.GetRunSchemaInput>(() =>
    s.object(
      { run_id: s.check(s.string, s.uuid) },
      { dateRange: s.anyOf(s.string, GetRunSchemaDateRangeOneOf1) },
    ),
  );
export type GetRunSchemaInput = t.GetRunSchemaInput;

export const GetRunsInput: s.Schema<t.GetRunsInput> = /* @__PURE__ */ s.of<t.GetRunsInput>(() =>
  s.object(
    {},
    {
      dataset_id: s.string,
      page: s.check(s.integer, s.minimum(1)),
      limit: s.check(s.integer, s.minimum(1), s.maximum(100)),
      run_ids: s.array(s.string),
      name: s.string,
      status: s.values(['pending', 'completed', 'failed', 'cancelled', 'running']),
      dateRange: s.anyOf(s.string, GetRunsDateRangeOneOf1),
      sort_by: s.values(['created_at', 'updated_at', 'name', 'status']),
      sort_order: s.values(['asc', 'desc']),
    },
  ),
);
export type GetRunsInput = t.GetRunsInput;

export const GetRunsSchemaInput: s.Schema<t.GetRunsSchemaInput> =
  /* @__PURE__ */ s.of<t.GetRunsSchemaInput>(() =>
    s.object({}, { dateRange: s.anyOf(s.string, GetRunsSchemaDateRangeOneOf1) }),
  );
export type GetRunsSchemaInput = t.GetRunsSchemaInput;

export const RemoveDatapointInput: s.Schema<t.RemoveDatapointInput> =
  /* @__PURE__ */ s.of<t.RemoveDatapointInput>(() =>
    s.object({ dataset_id: s.string, datapoint_id: s.string }),
  );
export type RemoveDatapointInput = t.RemoveDatapointInput;

export const RemoveDatapointLegacyInput: s.Schema<t.RemoveDatapointLegacyInput> =
  /* @__PURE__ */ s.of<t.RemoveDatapointLegacyInput>(() =>
    s.object({ dataset_id: s.string, datapoint_id: s.string }),
  );
export type RemoveDatapointLegacyInput = t.RemoveDatapointLegacyInput;

export const RunMetricInput: s.Schema<t.RunMetricInput> = /* @__PURE__ */ s.of<t.RunMetricInput>(
  () => RunMetricRequestInput,
);
export type RunMetricInput = t.RunMetricInput;

export const RunMetricLegacyInput: s.Schema<t.RunMetricLegacyInput> =
  /* @__PURE__ */ s.of<t.RunMetricLegacyInput>(() => LegacyRunMetricRequestInput);
export type RunMetricLegacyInput = t.RunMetricLegacyInput;

export const SearchEventsInput: s.Schema<t.SearchEventsInput> =
  /* @__PURE__ */ s.of<t.SearchEventsInput>(() => SearchEventsRequest);
export type SearchEventsInput = t.SearchEventsInput;

export const StartSessionLegacyInput: s.Schema<t.StartSessionLegacyInput> =
  /* @__PURE__ */ s.of<t.StartSessionLegacyInput>(() => LegacyStartSessionRequest);
export type StartSessionLegacyInput = t.StartSessionLegacyInput;

export const UpdateConfigurationInput: s.Schema<t.UpdateConfigurationInput> =
  /* @__PURE__ */ s.of<t.UpdateConfigurationInput>(() =>
    s.closed(
      { configId: s.string, name: s.check(s.string, s.maxLength(200)) },
      {
        type: s.values(['LLM', 'pipeline']),
        provider: s.check(s.string, s.minLength(1)),
        parameters: ConfigurationParameters,
        env: s.array(s.values(['dev', 'staging', 'prod'])),
        tags: s.array(s.string),
        user_properties: s.nullable(s.map(s.unknown)),
      },
    ),
  );
export type UpdateConfigurationInput = t.UpdateConfigurationInput;

export const UpdateDatapointInput: s.Schema<t.UpdateDatapointInput> =
  /* @__PURE__ */ s.of<t.UpdateDatapointInput>(() =>
    s.object(
      { datapoint_id: s.string },
      {
        inputs: s.map(s.unknown),
        history: s.array(s.map(s.unknown)),
        ground_truth: s.map(s.unknown),
        metadata: s.map(s.unknown),
        linked_event: s.string,
        linked_datasets: s.array(s.check(s.string, s.minLength(1))),
      },
    ),
  );
export type UpdateDatapointInput = t.UpdateDatapointInput;

export const UpdateDatasetInput: s.Schema<t.UpdateDatasetInput> =
  /* @__PURE__ */ s.of<t.UpdateDatasetInput>(() =>
    s.closed(
      { dataset_id: s.string },
      {
        name: s.check(s.string, s.maxLength(200)),
        description: s.string,
        datapoints: s.array(s.check(s.string, s.minLength(1))),
      },
    ),
  );
export type UpdateDatasetInput = t.UpdateDatasetInput;

export const UpdateDatasetLegacyInput: s.Schema<t.UpdateDatasetLegacyInput> =
  /* @__PURE__ */ s.of<t.UpdateDatasetLegacyInput>(() => LegacyUpdateDatasetRequest);
export type UpdateDatasetLegacyInput = t.UpdateDatasetLegacyInput;

export const UpdateEventInput: s.Schema<t.UpdateEventInput> =
  /* @__PURE__ */ s.of<t.UpdateEventInput>(() =>
    s.object(
      { event_id: s.check(s.string, s.uuid) },
      {
        metadata: s.map(s.unknown),
        feedback: s.map(s.unknown),
        metrics: s.map(s.unknown),
        outputs: s.unknown,
        config: s.map(s.unknown),
        user_properties: s.map(s.unknown),
        duration: s.number,
        end_time: s.number,
        children_ids: s.array(s.string),
      },
    ),
  );
export type UpdateEventInput = t.UpdateEventInput;

export const UpdateEventLegacyInput: s.Schema<t.UpdateEventLegacyInput> =
  /* @__PURE__ */ s.of<t.UpdateEventLegacyInput>(() => LegacyUpdateEventRequest);
export type UpdateEventLegacyInput = t.UpdateEventLegacyInput;

export const UpdateMetricInput: s.Schema<t.UpdateMetricInput> =
  /* @__PURE__ */ s.of<t.UpdateMetricInput>(() =>
    s.closed(
      { metric_id: s.string },
      {
        name: s.check(s.string, s.maxLength(200)),
        type: s.values(['PYTHON', 'LLM', 'HUMAN', 'COMPOSITE']),
        criteria: s.check(s.string, s.minLength(1)),
        description: s.nullable(s.string),
        return_type: s.values(['float', 'boolean', 'string', 'categorical']),
        enabled_in_prod: s.boolean,
        needs_ground_truth: s.boolean,
        sampling_percentage: s.check(s.number, s.minimum(0), s.maximum(100)),
        model_provider: s.nullable(s.string),
        model_name: s.nullable(s.string),
        scale: s.check(s.nullable(s.integer), s.above(0)),
        threshold: UpdateMetricRequestThreshold,
        categories: s.check(s.array(UpdateMetricRequestCategoriesItem), s.minItems(1)),
        child_metrics: s.check(s.array(UpdateMetricRequestChildMetricsItem), s.minItems(1)),
        filters: UpdateMetricRequestFilters,
      },
    ),
  );
export type UpdateMetricInput = t.UpdateMetricInput;

export const UpdateMetricLegacyInput: s.Schema<t.UpdateMetricLegacyInput> =
  /* @__PURE__ */ s.of<t.UpdateMetricLegacyInput>(() => LegacyUpdateMetricRequest);
export type UpdateMetricLegacyInput = t.UpdateMetricLegacyInput;

export const UpdateQueueInput: s.Schema<t.UpdateQueueInput> =
  /* @__PURE__ */ s.of<t.UpdateQueueInput>(() =>
    s.object(
      { queue_id: s.string, id: s.check(s.string, s.minLength(1)) },
      {
        name: s.check(s.string, s.maxLength(200)),
        description: s.check(s.string, s.maxLength(1000)),
        filters: UpdateAnnotationQueueRequestFilters,
        enabled: s.boolean,
        add_event_ids: s.array(s.string),
        remove_event_ids: s.array(s.string),
      },
    ),
  );
export type UpdateQueueInput = t.UpdateQueueInput;

export const UpdateRunInput: s.Schema<t.UpdateRunInput> = /* @__PURE__ */ s.of<t.UpdateRunInput>(
  () =>
    s.object(
      { run_id: s.check(s.string, s.uuid) },
      {
        name: s.string,
        description: s.string,
        status: s.values(['pending', 'completed', 'failed', 'cancelled', 'running']),
        metadata: s.map(s.unknown),
        results: s.map(s.unknown),
        event_ids: s.array(s.string),
        configuration: s.map(s.unknown),
        evaluators: s.array(s.unknown),
        session_ids: s.array(s.string),
        datapoint_ids: s.array(s.check(s.string, s.minLength(1))),
        passing_ranges: s.map(PassingRange),
      },
    ),
);
export type UpdateRunInput = t.UpdateRunInput;

export const AddDatapointsOutput: s.Schema<t.AddDatapointsOutput> =
  /* @__PURE__ */ s.of<t.AddDatapointsOutput>(() => AddDatapointsResponse);
export type AddDatapointsOutput = t.AddDatapointsOutput;

export const AddSessionTracesOutput: s.Schema<t.AddSessionTracesOutput> =
  /* @__PURE__ */ s.of<t.AddSessionTracesOutput>(() => SessionTracesResponse);
export type AddSessionTracesOutput = t.AddSessionTracesOutput;

export const BatchCreateDatapointsOutput: s.Schema<t.BatchCreateDatapointsOutput> =
  /* @__PURE__ */ s.of<t.BatchCreateDatapointsOutput>(() => BatchCreateDatapointsResponse);
export type BatchCreateDatapointsOutput = t.BatchCreateDatapointsOutput;

export const CreateConfigurationOutput: s.Schema<t.CreateConfigurationOutput> =
  /* @__PURE__ */ s.of<t.CreateConfigurationOutput>(() => CreateConfigurationResponse);
export type CreateConfigurationOutput = t.CreateConfigurationOutput;

export const CreateDatapointOutput: s.Schema<t.CreateDatapointOutput> =
  /* @__PURE__ */ s.of<t.CreateDatapointOutput>(() => CreateDatapointResponse);
export type CreateDatapointOutput = t.CreateDatapointOutput;

export const CreateDatasetOutput: s.Schema<t.CreateDatasetOutput> =
  /* @__PURE__ */ s.of<t.CreateDatasetOutput>(() => CreateDatasetResponse);
export type CreateDatasetOutput = t.CreateDatasetOutput;

export const CreateEventBatchLegacyOutput: s.Schema<t.CreateEventBatchLegacyOutput> =
  /* @__PURE__ */ s.of<t.CreateEventBatchLegacyOutput>(() => PostEventBatchResponse);
export type CreateEventBatchLegacyOutput = t.CreateEventBatchLegacyOutput;

export const CreateEventBatchOutput: s.Schema<t.CreateEventBatchOutput> =
  /* @__PURE__ */ s.of<t.CreateEventBatchOutput>(() => PostEventBatchResponse);
export type CreateEventBatchOutput = t.CreateEventBatchOutput;

export const CreateEventLegacyOutput: s.Schema<t.CreateEventLegacyOutput> =
  /* @__PURE__ */ s.of<t.CreateEventLegacyOutput>(() => PostEventResponse);
export type CreateEventLegacyOutput = t.CreateEventLegacyOutput;

export const CreateEventOutput: s.Schema<t.CreateEventOutput> =
  /* @__PURE__ */ s.of<t.CreateEventOutput>(() => PostEventResponse);
export type CreateEventOutput = t.CreateEventOutput;

export const CreateMetricOutput: s.Schema<t.CreateMetricOutput> =
  /* @__PURE__ */ s.of<t.CreateMetricOutput>(() => CreateMetricResponse);
export type CreateMetricOutput = t.CreateMetricOutput;

export const CreateModelEventBatchOutput: s.Schema<t.CreateModelEventBatchOutput> =
  /* @__PURE__ */ s.of<t.CreateModelEventBatchOutput>(() => PostEventBatchResponse);
export type CreateModelEventBatchOutput = t.CreateModelEventBatchOutput;

export const CreateModelEventOutput: s.Schema<t.CreateModelEventOutput> =
  /* @__PURE__ */ s.of<t.CreateModelEventOutput>(() => PostEventResponse);
export type CreateModelEventOutput = t.CreateModelEventOutput;

export const CreateQueueOutput: s.Schema<t.CreateQueueOutput> =
  /* @__PURE__ */ s.of<t.CreateQueueOutput>(() => CreateAnnotationQueueResponse);
export type CreateQueueOutput = t.CreateQueueOutput;

export const CreateRunOutput: s.Schema<t.CreateRunOutput> = /* @__PURE__ */ s.of<t.CreateRunOutput>(
  () => PostExperimentRunResponse,
);
export type CreateRunOutput = t.CreateRunOutput;

export const CreateSessionOutput: s.Schema<t.CreateSessionOutput> =
  /* @__PURE__ */ s.of<t.CreateSessionOutput>(() => PostSessionStartResponse);
export type CreateSessionOutput = t.CreateSessionOutput;

export const DeleteConfigurationOutput: s.Schema<t.DeleteConfigurationOutput> =
  /* @__PURE__ */ s.of<t.DeleteConfigurationOutput>(() => DeleteConfigurationResponse);
export type DeleteConfigurationOutput = t.DeleteConfigurationOutput;

export const DeleteDatapointOutput: s.Schema<t.DeleteDatapointOutput> =
  /* @__PURE__ */ s.of<t.DeleteDatapointOutput>(() => DeleteDatapointResponse);
export type DeleteDatapointOutput = t.DeleteDatapointOutput;

export const DeleteDatasetLegacyOutput: s.Schema<t.DeleteDatasetLegacyOutput> =
  /* @__PURE__ */ s.of<t.DeleteDatasetLegacyOutput>(() => DeleteDatasetResponse);
export type DeleteDatasetLegacyOutput = t.DeleteDatasetLegacyOutput;

export const DeleteDatasetOutput: s.Schema<t.DeleteDatasetOutput> =
  /* @__PURE__ */ s.of<t.DeleteDatasetOutput>(() => DeleteDatasetResponse);
export type DeleteDatasetOutput = t.DeleteDatasetOutput;

export const DeleteMetricLegacyOutput: s.Schema<t.DeleteMetricLegacyOutput> =
  /* @__PURE__ */ s.of<t.DeleteMetricLegacyOutput>(() => DeleteMetricResponse);
export type DeleteMetricLegacyOutput = t.DeleteMetricLegacyOutput;

export const DeleteMetricOutput: s.Schema<t.DeleteMetricOutput> =
  /* @__PURE__ */ s.of<t.DeleteMetricOutput>(() => DeleteMetricResponse);
export type DeleteMetricOutput = t.DeleteMetricOutput;

export const DeleteQueueOutput: s.Schema<t.DeleteQueueOutput> =
  /* @__PURE__ */ s.of<t.DeleteQueueOutput>(() => DeleteAnnotationQueueResponse);
export type DeleteQueueOutput = t.DeleteQueueOutput;

export const DeleteRunOutput: s.Schema<t.DeleteRunOutput> = /* @__PURE__ */ s.of<t.DeleteRunOutput>(
  () => DeleteExperimentRunResponse,
);
export type DeleteRunOutput = t.DeleteRunOutput;

export const ExportEventsLegacyOutput: s.Schema<t.ExportEventsLegacyOutput> =
  /* @__PURE__ */ s.of<t.ExportEventsLegacyOutput>(() => ExportEventsResponse);
export type ExportEventsLegacyOutput = t.ExportEventsLegacyOutput;

export const GetConfigurationsOutput: s.Schema<t.GetConfigurationsOutput> =
  /* @__PURE__ */ s.of<t.GetConfigurationsOutput>(() => GetConfigurationsResponse);
export type GetConfigurationsOutput = t.GetConfigurationsOutput;

export const GetDatapointOutput: s.Schema<t.GetDatapointOutput> =
  /* @__PURE__ */ s.of<t.GetDatapointOutput>(() => GetDatapointResponse);
export type GetDatapointOutput = t.GetDatapointOutput;

export const GetDatapointsOutput: s.Schema<t.GetDatapointsOutput> =
  /* @__PURE__ */ s.of<t.GetDatapointsOutput>(() => GetDatapointsResponse);
export type GetDatapointsOutput = t.GetDatapointsOutput;

export const GetDatasetsOutput: s.Schema<t.GetDatasetsOutput> =
  /* @__PURE__ */ s.of<t.GetDatasetsOutput>(() => GetDatasetsResponse);
export type GetDatasetsOutput = t.GetDatasetsOutput;

export const GetEventsSchemaLegacyOutput: s.Schema<t.GetEventsSchemaLegacyOutput> =
  /* @__PURE__ */ s.of<t.GetEventsSchemaLegacyOutput>(() => GetEventsSchemaResponse);
export type GetEventsSchemaLegacyOutput = t.GetEventsSchemaLegacyOutput;

export const GetExperimentCompareEventsLegacyOutput: s.Schema<t.GetExperimentCompareEventsLegacyOutput> =
  /* @__PURE__ */ s.of<t.GetExperimentCompareEventsLegacyOutput>(
    () => GetExperimentCompareEventsResponse,
  );
export type GetExperimentCompareEventsLegacyOutput = t.GetExperimentCompareEventsLegacyOutput;

export const GetExperimentCompareEventsOutput: s.Schema<t.GetExperimentCompareEventsOutput> =
  /* @__PURE__ */ s.of<t.GetExperimentCompareEventsOutput>(
    () => GetExperimentCompareEventsResponse,
  );
export type GetExperimentCompareEventsOutput = t.GetExperimentCompareEventsOutput;

export const GetExperimentComparisonLegacyOutput: s.Schema<t.GetExperimentComparisonLegacyOutput> =
  /* @__PURE__ */ s.of<t.GetExperimentComparisonLegacyOutput>(
    () => GetExperimentRunCompareResponse,
  );
export type GetExperimentComparisonLegacyOutput = t.GetExperimentComparisonLegacyOutput;

export const GetExperimentComparisonOutput: s.Schema<t.GetExperimentComparisonOutput> =
  /* @__PURE__ */ s.of<t.GetExperimentComparisonOutput>(() => GetExperimentRunCompareResponse);
export type GetExperimentComparisonOutput = t.GetExperimentComparisonOutput;

export const GetExperimentResultOutput: s.Schema<t.GetExperimentResultOutput> =
  /* @__PURE__ */ s.of<t.GetExperimentResultOutput>(() => GetExperimentRunResultResponse);
export type GetExperimentResultOutput = t.GetExperimentResultOutput;

export const GetExperimentRunMetricsOutput: s.Schema<t.GetExperimentRunMetricsOutput> =
  /* @__PURE__ */ s.of<t.GetExperimentRunMetricsOutput>(() => GetExperimentRunMetricsResponse);
export type GetExperimentRunMetricsOutput = t.GetExperimentRunMetricsOutput;

export const GetMetricsOutput: s.Schema<t.GetMetricsOutput> =
  /* @__PURE__ */ s.of<t.GetMetricsOutput>(() => GetMetricsResponse);
export type GetMetricsOutput = t.GetMetricsOutput;

export const GetQueueOutput: s.Schema<t.GetQueueOutput> = /* @__PURE__ */ s.of<t.GetQueueOutput>(
  () => GetAnnotationQueueByIdResponse,
);
export type GetQueueOutput = t.GetQueueOutput;

export const GetQueuesOutput: s.Schema<t.GetQueuesOutput> = /* @__PURE__ */ s.of<t.GetQueuesOutput>(
  () => GetAnnotationQueuesResponse,
);
export type GetQueuesOutput = t.GetQueuesOutput;

export const GetRunOutput: s.Schema<t.GetRunOutput> = /* @__PURE__ */ s.of<t.GetRunOutput>(
  () => GetExperimentRunResponse,
);
export type GetRunOutput = t.GetRunOutput;

export const GetRunSchemaOutput: s.Schema<t.GetRunSchemaOutput> =
  /* @__PURE__ */ s.of<t.GetRunSchemaOutput>(() => GetEventsSchemaResponse);
export type GetRunSchemaOutput = t.GetRunSchemaOutput;

export const GetRunsOutput: s.Schema<t.GetRunsOutput> = /* @__PURE__ */ s.of<t.GetRunsOutput>(
  () => GetExperimentRunsResponse,
);
export type GetRunsOutput = t.GetRunsOutput;

export const GetRunsSchemaOutput: s.Schema<t.GetRunsSchemaOutput> =
  /* @__PURE__ */ s.of<t.GetRunsSchemaOutput>(() => GetEventsSchemaResponse);
export type GetRunsSchemaOutput = t.GetRunsSchemaOutput;

export const RemoveDatapointLegacyOutput: s.Schema<t.RemoveDatapointLegacyOutput> =
  /* @__PURE__ */ s.of<t.RemoveDatapointLegacyOutput>(() => RemoveDatapointResponse);
export type RemoveDatapointLegacyOutput = t.RemoveDatapointLegacyOutput;

export const RemoveDatapointOutput: s.Schema<t.RemoveDatapointOutput> =
  /* @__PURE__ */ s.of<t.RemoveDatapointOutput>(() => RemoveDatapointResponse);
export type RemoveDatapointOutput = t.RemoveDatapointOutput;

export const RunMetricLegacyOutput: s.Schema<t.RunMetricLegacyOutput> =
  /* @__PURE__ */ s.of<t.RunMetricLegacyOutput>(() => RunMetricResponse);
export type RunMetricLegacyOutput = t.RunMetricLegacyOutput;

export const RunMetricOutput: s.Schema<t.RunMetricOutput> = /* @__PURE__ */ s.of<t.RunMetricOutput>(
  () => RunMetricResponse,
);
export type RunMetricOutput = t.RunMetricOutput;

export const SearchEventsOutput: s.Schema<t.SearchEventsOutput> =
  /* @__PURE__ */ s.of<t.SearchEventsOutput>(() => ExportEventsResponse);
export type SearchEventsOutput = t.SearchEventsOutput;

export const StartSessionLegacyOutput: s.Schema<t.StartSessionLegacyOutput> =
  /* @__PURE__ */ s.of<t.StartSessionLegacyOutput>(() => PostSessionStartResponse);
export type StartSessionLegacyOutput = t.StartSessionLegacyOutput;

export const UpdateConfigurationOutput: s.Schema<t.UpdateConfigurationOutput> =
  /* @__PURE__ */ s.of<t.UpdateConfigurationOutput>(() => UpdateConfigurationResponse);
export type UpdateConfigurationOutput = t.UpdateConfigurationOutput;

export const UpdateDatapointOutput: s.Schema<t.UpdateDatapointOutput> =
  /* @__PURE__ */ s.of<t.UpdateDatapointOutput>(() => UpdateDatapointResponse);
export type UpdateDatapointOutput = t.UpdateDatapointOutput;

export const UpdateDatasetLegacyOutput: s.Schema<t.UpdateDatasetLegacyOutput> =
  /* @__PURE__ */ s.of<t.UpdateDatasetLegacyOutput>(() => UpdateDatasetResponse);
export type UpdateDatasetLegacyOutput = t.UpdateDatasetLegacyOutput;

export const UpdateDatasetOutput: s.Schema<t.UpdateDatasetOutput> =
  /* @__PURE__ */ s.of<t.UpdateDatasetOutput>(() => UpdateDatasetResponse);
export type UpdateDatasetOutput = t.UpdateDatasetOutput;

export const UpdateEventLegacyOutput: s.Schema<t.UpdateEventLegacyOutput> =
  /* @__PURE__ */ s.of<t.UpdateEventLegacyOutput>(() => s.nothing);
export type UpdateEventLegacyOutput = t.UpdateEventLegacyOutput;

export const UpdateEventOutput: s.Schema<t.UpdateEventOutput> =
  /* @__PURE__ */ s.of<t.UpdateEventOutput>(() => s.nothing);
export type UpdateEventOutput = t.UpdateEventOutput;

export const UpdateMetricLegacyOutput: s.Schema<t.UpdateMetricLegacyOutput> =
  /* @__PURE__ */ s.of<t.UpdateMetricLegacyOutput>(() => UpdateMetricResponse);
export type UpdateMetricLegacyOutput = t.UpdateMetricLegacyOutput;

export const UpdateMetricOutput: s.Schema<t.UpdateMetricOutput> =
  /* @__PURE__ */ s.of<t.UpdateMetricOutput>(() => UpdateMetricResponse);
export type UpdateMetricOutput = t.UpdateMetricOutput;

export const UpdateQueueOutput: s.Schema<t.UpdateQueueOutput> =
  /* @__PURE__ */ s.of<t.UpdateQueueOutput>(() => UpdateAnnotationQueueResponse);
export type UpdateQueueOutput = t.UpdateQueueOutput;

export const UpdateRunOutput: s.Schema<t.UpdateRunOutput> = /* @__PURE__ */ s.of<t.UpdateRunOutput>(
  () => PutExperimentRunResponse,
);
export type UpdateRunOutput = t.UpdateRunOutput;
