// Generated from the API description. Do not edit.

/** A schema in the words of JSON Schema 2020-12. */
export type JsonSchema = { readonly [keyword: string]: unknown };

const BatchDateRange: JsonSchema | boolean = {
  type: 'object',
  properties: { $gte: { type: 'string' }, $lte: { type: 'string' } },
};

const CheckState: JsonSchema | boolean = {
  type: 'object',
  additionalProperties: { type: 'boolean' },
};

const ConfigurationParameters: JsonSchema | boolean = {
  type: 'object',
  properties: {
    call_type: { type: 'string', enum: ['chat', 'completion'] },
    model: { type: 'string', minLength: 1 },
    hyperparameters: { type: 'object', additionalProperties: {} },
    responseFormat: { $ref: '#/$defs/ResponseFormat' },
    selectedFunctions: { type: 'array', items: { $ref: '#/$defs/SelectedFunction' } },
    functionCallParams: { type: 'string', enum: ['none', 'auto', 'force'] },
    forceFunction: { type: 'object', additionalProperties: {} },
    template: {
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/TemplateItem' } }, { type: 'string' }],
    },
  },
  required: ['call_type', 'model'],
};

const CreateAnnotationQueueRequestFilters: JsonSchema | boolean = {
  type: 'object',
  properties: { filterArray: { $ref: '#/$defs/FiltersArray' } },
  required: ['filterArray'],
  additionalProperties: false,
  default: { filterArray: [] },
};

const CreateMetricRequestCategoriesItem: JsonSchema | boolean = {
  type: 'object',
  properties: { category: { type: 'string', maxLength: 200 }, score: { type: ['number', 'null'] } },
  required: ['category', 'score'],
  additionalProperties: false,
};

const CreateMetricRequestChildMetricsItem: JsonSchema | boolean = {
  type: 'object',
  properties: {
    id: { type: 'string', minLength: 1 },
    name: { type: 'string', maxLength: 200 },
    weight: { type: 'number' },
    scale: { type: ['integer', 'null'], exclusiveMinimum: 0 },
  },
  required: ['name', 'weight'],
  additionalProperties: false,
};

const CreateMetricRequestFilters: JsonSchema | boolean = {
  type: 'object',
  properties: { filterArray: { $ref: '#/$defs/FiltersArray' } },
  required: ['filterArray'],
  additionalProperties: false,
  default: { filterArray: [] },
};

const DatapointMappingInput: JsonSchema | boolean = {
  type: 'object',
  properties: {
    inputs: { type: 'array', items: { type: 'string' }, default: [] },
    history: { type: 'array', items: { type: 'string' }, default: [] },
    ground_truth: { type: 'array', items: { type: 'string' }, default: [] },
  },
};

const EventSearchFilter: JsonSchema | boolean = {
  type: 'object',
  properties: {
    field: { type: 'string' },
    operator: {
      type: 'string',
      enum: [
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
      ],
    },
    value: {
      anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'null' }],
    },
    type: { type: 'string', enum: ['string', 'number', 'boolean', 'datetime'] },
  },
  required: ['field', 'operator', 'value'],
  additionalProperties: false,
};

const EventSearchFiltersArray: JsonSchema | boolean = {
  type: 'array',
  items: { $ref: '#/$defs/EventSearchFilter' },
};

const FiltersArray: JsonSchema | boolean = {
  type: 'array',
  items: { $ref: '#/$defs/SingleFilter' },
};

const GetEventsSchemaLegacyDateRangeOneOf1: JsonSchema | boolean = {
  type: 'object',
  properties: {
    $gte: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    $lte: { oneOf: [{ type: 'string' }, { type: 'number' }] },
  },
};

const GetRunSchemaDateRangeOneOf1: JsonSchema | boolean = {
  type: 'object',
  properties: {
    $gte: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    $lte: { oneOf: [{ type: 'string' }, { type: 'number' }] },
  },
};

const GetRunsDateRangeOneOf1: JsonSchema | boolean = {
  type: 'object',
  properties: {
    $gte: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    $lte: { oneOf: [{ type: 'string' }, { type: 'number' }] },
  },
};

const GetRunsSchemaDateRangeOneOf1: JsonSchema | boolean = {
  type: 'object',
  properties: {
    $gte: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    $lte: { oneOf: [{ type: 'string' }, { type: 'number' }] },
  },
};

const LegacyEvent: JsonSchema | boolean = {
  description: 'Full event object for legacy event creation endpoints',
  type: 'object',
  properties: {
    project: {
      description: 'Project name (ignored by server — project is determined from API key scope)',
      type: 'string',
      deprecated: true,
    },
    project_id: { description: 'Project ID', type: 'string' },
    source: { description: 'Source of the event (e.g., sdk-python)', type: 'string' },
    event_name: { description: 'Name of the event', type: 'string' },
    event_type: {
      description: 'Type of event (model, tool, chain, or session)',
      type: 'string',
      enum: ['model', 'tool', 'chain', 'session'],
    },
    event_id: { description: 'Unique event identifier', type: 'string' },
    session_id: { description: 'Session this event belongs to', type: 'string' },
    parent_id: { description: 'Parent event ID in the trace hierarchy', type: 'string' },
    children_ids: {
      description: 'Child event IDs in the trace hierarchy',
      type: 'array',
      items: { type: 'string' },
    },
    config: {
      description: 'Configuration used for this event',
      type: 'object',
      additionalProperties: {},
    },
    inputs: { description: 'Input data for the event', type: 'object', additionalProperties: {} },
    outputs: {
      description: 'Output data from the event',
      type: 'object',
      additionalProperties: {},
    },
    error: { description: 'Error message if the event failed', type: ['string', 'null'] },
    start_time: { description: 'Event start time as Unix milliseconds', type: 'number' },
    end_time: { description: 'Event end time as Unix milliseconds', type: 'number' },
    duration: { description: 'Event duration in milliseconds', type: 'number' },
    metadata: {
      description: 'Arbitrary metadata for the event',
      type: 'object',
      additionalProperties: {},
    },
    feedback: {
      description: 'Feedback data associated with the event',
      type: 'object',
      additionalProperties: {},
    },
    metrics: {
      description: 'Metric values computed for the event',
      type: 'object',
      additionalProperties: {},
    },
    user_properties: {
      description: 'User properties associated with the event',
      type: 'object',
      additionalProperties: {},
    },
  },
  additionalProperties: {},
};

const LegacyExportEventsRequestDateRange: JsonSchema | boolean = {
  type: 'object',
  properties: {
    $gte: { description: 'ISO String for start of date range', type: 'string' },
    $lte: { description: 'ISO String for end of date range', type: 'string' },
  },
  required: ['$gte', '$lte'],
};

const LegacyPostEventRequestEvent: JsonSchema | boolean = {
  description: 'Full event object for legacy event creation endpoints',
  type: 'object',
  properties: {
    project: {
      description: 'Project name (ignored by server — project is determined from API key scope)',
      type: 'string',
      deprecated: true,
    },
    project_id: { description: 'Project ID', type: 'string' },
    source: { description: 'Source of the event (e.g., sdk-python)', type: 'string' },
    event_name: { description: 'Name of the event', type: 'string' },
    event_type: { type: 'string', enum: ['model', 'tool', 'chain', 'session'] },
    event_id: { description: 'Unique event identifier', type: 'string' },
    session_id: { description: 'Session this event belongs to', type: 'string' },
    parent_id: { description: 'Parent event ID in the trace hierarchy', type: 'string' },
    children_ids: {
      description: 'Child event IDs in the trace hierarchy',
      type: 'array',
      items: { type: 'string' },
    },
    config: {
      description: 'Configuration used for this event',
      type: 'object',
      additionalProperties: {},
    },
    inputs: { type: 'object', additionalProperties: {} },
    outputs: {
      description: 'Output data from the event',
      type: 'object',
      additionalProperties: {},
    },
    error: { description: 'Error message if the event failed', type: ['string', 'null'] },
    start_time: { description: 'Event start time as Unix milliseconds', type: 'number' },
    end_time: { description: 'Event end time as Unix milliseconds', type: 'number' },
    duration: { description: 'Event duration in milliseconds', type: 'number' },
    metadata: {
      description: 'Arbitrary metadata for the event',
      type: 'object',
      additionalProperties: {},
    },
    feedback: {
      description: 'Feedback data associated with the event',
      type: 'object',
      additionalProperties: {},
    },
    metrics: {
      description: 'Metric values computed for the event',
      type: 'object',
      additionalProperties: {},
    },
    user_properties: {
      description: 'User properties associated with the event',
      type: 'object',
      additionalProperties: {},
    },
  },
  required: ['event_type', 'inputs'],
  additionalProperties: {},
};

const LegacyRunMetricRequestEvent: JsonSchema | boolean = {
  type: 'object',
  properties: {
    event_type: { type: 'string' },
    event_name: { type: 'string' },
    inputs: { type: 'object', additionalProperties: {} },
    outputs: { type: 'object', additionalProperties: {} },
    workspace_id: { type: 'string' },
    feedback: { $ref: '#/$defs/LegacyRunMetricRequestEventFeedback' },
  },
  additionalProperties: {},
};

const LegacyRunMetricRequestEventFeedback: JsonSchema | boolean = {
  type: 'object',
  properties: { ground_truth: {} },
  additionalProperties: {},
};

const LegacyRunMetricRequestMetricCategoriesItem: JsonSchema | boolean = {
  type: 'object',
  properties: { category: { type: 'string', maxLength: 200 }, score: { type: ['number', 'null'] } },
  required: ['category', 'score'],
  additionalProperties: false,
};

const LegacyRunMetricRequestMetricChildMetricsItem: JsonSchema | boolean = {
  type: 'object',
  properties: {
    id: { type: 'string', minLength: 1 },
    name: { type: 'string', maxLength: 200 },
    weight: { type: 'number' },
    scale: { type: ['integer', 'null'], exclusiveMinimum: 0 },
  },
  required: ['name', 'weight'],
  additionalProperties: false,
};

const LegacyRunMetricRequestMetricFilters: JsonSchema | boolean = {
  type: 'object',
  properties: { filterArray: { $ref: '#/$defs/FiltersArray' } },
  required: ['filterArray'],
  additionalProperties: false,
  default: { filterArray: [] },
};

const LegacyRunMetricRequestMetricInput: JsonSchema | boolean = {
  type: 'object',
  properties: {
    name: { type: 'string', maxLength: 200 },
    type: { type: 'string', enum: ['LLM', 'PYTHON'] },
    criteria: { type: 'string', minLength: 1 },
    description: { type: 'string', default: '' },
    return_type: {
      type: 'string',
      enum: ['float', 'boolean', 'string', 'categorical'],
      default: 'float',
    },
    enabled_in_prod: { type: 'boolean', default: false },
    needs_ground_truth: { type: 'boolean', default: false },
    sampling_percentage: { type: 'number', minimum: 0, maximum: 100, default: 10 },
    model_provider: { type: ['string', 'null'] },
    model_name: { type: ['string', 'null'] },
    scale: { type: ['integer', 'null'], exclusiveMinimum: 0 },
    threshold: {
      type: ['object', 'null'],
      properties: {
        min: { type: 'number' },
        max: { type: 'number' },
        pass_when: { anyOf: [{ type: 'boolean' }, { type: 'number' }] },
        passing_categories: {
          type: 'array',
          items: { type: 'string', maxLength: 200 },
          minItems: 1,
        },
      },
      additionalProperties: false,
    },
    categories: {
      type: ['array', 'null'],
      items: { $ref: '#/$defs/LegacyRunMetricRequestMetricCategoriesItem' },
      minItems: 1,
    },
    child_metrics: {
      type: ['array', 'null'],
      items: { $ref: '#/$defs/LegacyRunMetricRequestMetricChildMetricsItem' },
      minItems: 1,
    },
    filters: { $ref: '#/$defs/LegacyRunMetricRequestMetricFilters' },
  },
  required: ['name', 'type', 'criteria'],
  additionalProperties: false,
};

const LegacyStartSessionRequestSession: JsonSchema | boolean = {
  type: 'object',
  properties: {
    session_id: {
      description: 'Client-provided session ID (server generates one if omitted)',
      type: 'string',
    },
    session_name: { description: 'Display name for the session', type: 'string' },
    event_name: { description: 'Fallback name if session_name is not provided', type: 'string' },
    source: { description: 'Source of the session (e.g., sdk-python)', type: 'string' },
    start_time: { description: 'Session start time as Unix milliseconds', type: 'number' },
    end_time: { description: 'Session end time as Unix milliseconds', type: 'number' },
    duration: { description: 'Session duration in milliseconds', type: 'number' },
    config: {
      description: 'Configuration associated with the session',
      type: 'object',
      additionalProperties: {},
    },
    inputs: { description: 'Input data for the session', type: 'object', additionalProperties: {} },
    outputs: {
      description: 'Output data from the session',
      type: 'object',
      additionalProperties: {},
    },
    metadata: {
      description: 'Arbitrary metadata for the session',
      type: 'object',
      additionalProperties: {},
    },
    user_properties: {
      description: 'User properties associated with the session',
      type: 'object',
      additionalProperties: {},
    },
    children_ids: {
      description: 'IDs of child events in this session',
      type: 'array',
      items: { type: 'string' },
    },
  },
  additionalProperties: {},
};

const LegacyUpdateMetricRequestCategoriesItem: JsonSchema | boolean = {
  type: 'object',
  properties: { category: { type: 'string', maxLength: 200 }, score: { type: ['number', 'null'] } },
  required: ['category', 'score'],
  additionalProperties: false,
};

const LegacyUpdateMetricRequestChildMetricsItem: JsonSchema | boolean = {
  type: 'object',
  properties: {
    id: { type: 'string', minLength: 1 },
    name: { type: 'string', maxLength: 200 },
    weight: { type: 'number' },
    scale: { type: ['integer', 'null'], exclusiveMinimum: 0 },
  },
  required: ['name', 'weight'],
  additionalProperties: false,
};

const LegacyUpdateMetricRequestFilters: JsonSchema | boolean = {
  type: 'object',
  properties: { filterArray: { $ref: '#/$defs/FiltersArray' } },
  required: ['filterArray'],
  additionalProperties: false,
};

const ModelEvent: JsonSchema | boolean = {
  description: 'Model event object with model-specific fields and legacy aliases',
  type: 'object',
  properties: {
    project: {
      description: 'Project name (ignored by server — project is determined from API key scope)',
      type: 'string',
      deprecated: true,
    },
    project_id: { description: 'Project ID', type: 'string' },
    source: { description: 'Source of the event (e.g., sdk-python)', type: 'string' },
    event_name: { description: 'Name of the event', type: 'string' },
    event_type: {
      description: 'Type of event (model, tool, chain, or session)',
      type: 'string',
      enum: ['model', 'tool', 'chain', 'session'],
    },
    event_id: { description: 'Unique event identifier', type: 'string' },
    session_id: { description: 'Session this event belongs to', type: 'string' },
    parent_id: { description: 'Parent event ID in the trace hierarchy', type: 'string' },
    children_ids: {
      description: 'Child event IDs in the trace hierarchy',
      type: 'array',
      items: { type: 'string' },
    },
    config: {
      description: 'Configuration used for this event',
      type: 'object',
      additionalProperties: {},
    },
    inputs: { description: 'Input data for the event', type: 'object', additionalProperties: {} },
    outputs: {
      description: 'Output data from the event',
      type: 'object',
      additionalProperties: {},
    },
    error: {
      description: 'Legacy alias — remapped to inputs.error for model events',
      type: ['string', 'null'],
      deprecated: true,
    },
    start_time: { description: 'Event start time as Unix milliseconds', type: 'number' },
    end_time: { description: 'Event end time as Unix milliseconds', type: 'number' },
    duration: {
      description: 'Legacy alias — remapped to inputs.duration for model events',
      type: 'number',
      deprecated: true,
    },
    metadata: {
      description: 'Arbitrary metadata for the event',
      type: 'object',
      additionalProperties: {},
    },
    feedback: {
      description: 'Feedback data associated with the event',
      type: 'object',
      additionalProperties: {},
    },
    metrics: {
      description: 'Metric values computed for the event',
      type: 'object',
      additionalProperties: {},
    },
    user_properties: {
      description: 'User properties associated with the event',
      type: 'object',
      additionalProperties: {},
    },
    model_name: {
      description: 'Model identifier (either this or event_name required)',
      type: 'string',
    },
    model_version: { description: 'Model version string', type: 'string' },
    model: { description: 'Legacy alias for model_name', type: 'string', deprecated: true },
    messages: {
      description: 'Legacy alias — remapped to inputs.messages',
      type: 'array',
      items: {},
      deprecated: true,
    },
    response: { description: 'Legacy alias — remapped to outputs.response', deprecated: true },
    provider: {
      description: 'Legacy alias — remapped to inputs.provider',
      type: 'string',
      deprecated: true,
    },
    usage: {
      description: 'Legacy alias — remapped to inputs.usage',
      type: 'object',
      additionalProperties: {},
      deprecated: true,
    },
    cost: { description: 'Legacy alias — remapped to inputs.cost', deprecated: true },
    hyperparameters: {
      description: 'Legacy alias — remapped to inputs.hyperparameters',
      type: 'object',
      additionalProperties: {},
      deprecated: true,
    },
    template: { description: 'Legacy alias — remapped to inputs.template', deprecated: true },
    template_inputs: {
      description: 'Legacy alias — remapped to inputs.template_inputs',
      deprecated: true,
    },
    tools: { description: 'Legacy alias — remapped to inputs.tools', deprecated: true },
    tool_choice: { description: 'Legacy alias — remapped to inputs.tool_choice', deprecated: true },
    response_format: {
      description: 'Legacy alias — remapped to inputs.response_format',
      deprecated: true,
    },
  },
  additionalProperties: {},
};

const PassingRange: JsonSchema | boolean = {
  type: 'object',
  properties: { min: { type: 'number' }, max: { type: 'number' } },
};

const PostEventRequest: JsonSchema | boolean = {
  description: 'Request body for POST /v1/events (bare event object)',
  type: 'object',
  properties: {
    project_id: { description: 'Project ID', type: 'string' },
    source: { description: 'Source of the event (e.g., sdk-python)', type: 'string' },
    event_name: { description: 'Name of the event', type: 'string' },
    event_type: {
      description: 'Type of event (model, tool, chain, or session)',
      type: 'string',
      enum: ['model', 'tool', 'chain', 'session'],
    },
    event_id: { description: 'Unique event identifier', type: 'string' },
    session_id: { description: 'Session this event belongs to', type: 'string' },
    parent_id: { description: 'Parent event ID in the trace hierarchy', type: 'string' },
    children_ids: {
      description: 'Child event IDs in the trace hierarchy',
      type: 'array',
      items: { type: 'string' },
    },
    config: {
      description: 'Configuration used for this event',
      type: 'object',
      additionalProperties: {},
    },
    inputs: { description: 'Input data for the event', type: 'object', additionalProperties: {} },
    outputs: {
      description: 'Output data from the event',
      type: 'object',
      additionalProperties: {},
    },
    error: { description: 'Error message if the event failed', type: ['string', 'null'] },
    start_time: { description: 'Event start time as Unix milliseconds', type: 'number' },
    end_time: { description: 'Event end time as Unix milliseconds', type: 'number' },
    duration: { description: 'Event duration in milliseconds', type: 'number' },
    metadata: {
      description: 'Arbitrary metadata for the event',
      type: 'object',
      additionalProperties: {},
    },
    feedback: {
      description: 'Feedback data associated with the event',
      type: 'object',
      additionalProperties: {},
    },
    metrics: {
      description: 'Metric values computed for the event',
      type: 'object',
      additionalProperties: {},
    },
    user_properties: {
      description: 'User properties associated with the event',
      type: 'object',
      additionalProperties: {},
    },
  },
  required: ['event_type', 'inputs'],
  additionalProperties: false,
};

const ResponseFormat: JsonSchema | boolean = {
  type: 'object',
  properties: { type: { type: 'string', enum: ['text', 'json_object'] } },
  required: ['type'],
};

const RunMetricRequestEvent: JsonSchema | boolean = {
  type: 'object',
  properties: {
    event_type: { type: 'string' },
    event_name: { type: 'string' },
    inputs: { type: 'object', additionalProperties: {} },
    outputs: { type: 'object', additionalProperties: {} },
    workspace_id: { type: 'string' },
    feedback: { $ref: '#/$defs/RunMetricRequestEventFeedback' },
  },
  additionalProperties: {},
};

const RunMetricRequestEventFeedback: JsonSchema | boolean = {
  type: 'object',
  properties: { ground_truth: {} },
  additionalProperties: {},
};

const RunMetricRequestMetricCategoriesItem: JsonSchema | boolean = {
  type: 'object',
  properties: { category: { type: 'string', maxLength: 200 }, score: { type: ['number', 'null'] } },
  required: ['category', 'score'],
  additionalProperties: false,
};

const RunMetricRequestMetricChildMetricsItem: JsonSchema | boolean = {
  type: 'object',
  properties: {
    id: { type: 'string', minLength: 1 },
    name: { type: 'string', maxLength: 200 },
    weight: { type: 'number' },
    scale: { type: ['integer', 'null'], exclusiveMinimum: 0 },
  },
  required: ['name', 'weight'],
  additionalProperties: false,
};

const RunMetricRequestMetricFilters: JsonSchema | boolean = {
  type: 'object',
  properties: { filterArray: { $ref: '#/$defs/FiltersArray' } },
  required: ['filterArray'],
  additionalProperties: false,
  default: { filterArray: [] },
};

const RunMetricRequestMetricInput: JsonSchema | boolean = {
  type: 'object',
  properties: {
    name: { type: 'string', maxLength: 200 },
    type: { type: 'string', enum: ['LLM', 'PYTHON'] },
    criteria: { type: 'string', minLength: 1 },
    description: { type: 'string', default: '' },
    return_type: {
      type: 'string',
      enum: ['float', 'boolean', 'string', 'categorical'],
      default: 'float',
    },
    enabled_in_prod: { type: 'boolean', default: false },
    needs_ground_truth: { type: 'boolean', default: false },
    sampling_percentage: { type: 'number', minimum: 0, maximum: 100, default: 10 },
    model_provider: { type: ['string', 'null'] },
    model_name: { type: ['string', 'null'] },
    scale: { type: ['integer', 'null'], exclusiveMinimum: 0 },
    threshold: {
      type: ['object', 'null'],
      properties: {
        min: { type: 'number' },
        max: { type: 'number' },
        pass_when: { anyOf: [{ type: 'boolean' }, { type: 'number' }] },
        passing_categories: {
          type: 'array',
          items: { type: 'string', maxLength: 200 },
          minItems: 1,
        },
      },
      additionalProperties: false,
    },
    categories: {
      type: ['array', 'null'],
      items: { $ref: '#/$defs/RunMetricRequestMetricCategoriesItem' },
      minItems: 1,
    },
    child_metrics: {
      type: ['array', 'null'],
      items: { $ref: '#/$defs/RunMetricRequestMetricChildMetricsItem' },
      minItems: 1,
    },
    filters: { $ref: '#/$defs/RunMetricRequestMetricFilters' },
  },
  required: ['name', 'type', 'criteria'],
  additionalProperties: false,
};

const SearchEventsRequestDateRange: JsonSchema | boolean = {
  type: 'object',
  properties: {
    start_time: {
      description: 'ISO 8601 timestamp for start of date range (inclusive)',
      type: 'string',
      format: 'date-time',
    },
    end_time: {
      description: 'ISO 8601 timestamp for end of date range (inclusive)',
      type: 'string',
      format: 'date-time',
    },
  },
  required: ['start_time', 'end_time'],
  additionalProperties: false,
};

const SelectedFunction: JsonSchema | boolean = {
  type: 'object',
  properties: {
    id: { type: 'string', minLength: 1 },
    name: { type: 'string', minLength: 1 },
    description: { type: 'string' },
    parameters: { type: 'object', additionalProperties: {} },
  },
  required: ['id', 'name'],
};

const SessionProperties: JsonSchema | boolean = {
  description: 'Session properties for batch event creation',
  type: 'object',
  properties: {
    session_name: { type: 'string' },
    start_time: { description: 'Session start time as Unix milliseconds', type: 'number' },
    user_properties: { type: 'object', additionalProperties: {} },
    metadata: { type: 'object', additionalProperties: {} },
  },
  additionalProperties: {},
};

const SingleFilter: JsonSchema | boolean = {
  type: 'object',
  properties: {
    field: { type: 'string' },
    operator: {
      type: 'string',
      enum: [
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
      ],
    },
    value: {
      anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'null' }],
    },
    type: { type: 'string', enum: ['string', 'number', 'boolean', 'datetime'] },
  },
  required: ['field', 'operator', 'value', 'type'],
};

const TemplateItem: JsonSchema | boolean = {
  type: 'object',
  properties: { role: { type: 'string' }, content: { type: 'string' } },
  required: ['role', 'content'],
};

const UpdateAnnotationQueueRequestFilters: JsonSchema | boolean = {
  type: 'object',
  properties: { filterArray: { $ref: '#/$defs/FiltersArray' } },
  required: ['filterArray'],
  additionalProperties: false,
};

const UpdateMetricRequestCategoriesItem: JsonSchema | boolean = {
  type: 'object',
  properties: { category: { type: 'string', maxLength: 200 }, score: { type: ['number', 'null'] } },
  required: ['category', 'score'],
  additionalProperties: false,
};

const UpdateMetricRequestChildMetricsItem: JsonSchema | boolean = {
  type: 'object',
  properties: {
    id: { type: 'string', minLength: 1 },
    name: { type: 'string', maxLength: 200 },
    weight: { type: 'number' },
    scale: { type: ['integer', 'null'], exclusiveMinimum: 0 },
  },
  required: ['name', 'weight'],
  additionalProperties: false,
};

const UpdateMetricRequestFilters: JsonSchema | boolean = {
  type: 'object',
  properties: { filterArray: { $ref: '#/$defs/FiltersArray' } },
  required: ['filterArray'],
  additionalProperties: false,
};

const UpdateMetricRequestThreshold: JsonSchema | boolean = {
  type: 'object',
  properties: {
    min: { type: 'number' },
    max: { type: 'number' },
    pass_when: { anyOf: [{ type: 'boolean' }, { type: 'number' }] },
    passing_categories: { type: 'array', items: { type: 'string', maxLength: 200 }, minItems: 1 },
  },
  additionalProperties: false,
};

export const AddDatapointsInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for POST /datasets/{dataset_id}/datapoints',
  type: 'object',
  properties: {
    dataset_id: {
      type: 'string',
      description:
        'The unique identifier of the dataset to add datapoints to like `663876ec4611c47f4970f0c3`',
    },
    data: {
      description: 'Array of datapoint data objects to add',
      type: 'array',
      items: { type: 'object', additionalProperties: {} },
      minItems: 1,
    },
    mapping: {
      $ref: '#/$defs/DatapointMappingInput',
      description: 'Field mapping for inputs, ground truth, and history',
    },
  },
  required: ['dataset_id', 'data', 'mapping'],
  $defs: { DatapointMappingInput },
};

export const AddSessionTracesInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request to add traces to a session',
  type: 'object',
  properties: {
    session_id: { type: 'string', description: 'Session ID to add traces to' },
    logs: { type: 'array', items: { $ref: '#/$defs/LegacyEvent' } },
  },
  required: ['session_id', 'logs'],
  $defs: { LegacyEvent },
};

export const BatchCreateDatapointsInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for POST /datapoints/batch',
  type: 'object',
  properties: {
    events: { type: 'array', items: { type: 'string', minLength: 1 }, deprecated: true },
    mapping: { $ref: '#/$defs/DatapointMappingInput', deprecated: true },
    filters: {
      anyOf: [
        { type: 'object', additionalProperties: {} },
        { type: 'array', items: { type: 'object', additionalProperties: {} } },
      ],
    },
    dateRange: { $ref: '#/$defs/BatchDateRange' },
    checkState: { $ref: '#/$defs/CheckState' },
    selectAll: { type: 'boolean' },
    dataset_id: { type: 'string', minLength: 1 },
  },
  $defs: { BatchDateRange, CheckState, DatapointMappingInput },
};

export const CreateConfigurationInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for POST /configurations',
  type: 'object',
  properties: {
    name: { type: 'string', maxLength: 200 },
    type: { type: 'string', enum: ['LLM', 'pipeline'], default: 'LLM' },
    provider: { type: 'string', minLength: 1 },
    parameters: { $ref: '#/$defs/ConfigurationParameters' },
    env: { type: 'array', items: { type: 'string', enum: ['dev', 'staging', 'prod'] } },
    tags: { type: 'array', items: { type: 'string' } },
    user_properties: { type: ['object', 'null'], additionalProperties: {} },
  },
  required: ['name', 'provider', 'parameters'],
  additionalProperties: false,
  $defs: { ConfigurationParameters, ResponseFormat, SelectedFunction, TemplateItem },
};

export const CreateDatapointInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for POST /datapoints',
  type: 'object',
  properties: {
    inputs: { type: 'object', additionalProperties: {}, default: {} },
    history: { type: 'array', items: { type: 'object', additionalProperties: {} }, default: [] },
    ground_truth: { type: 'object', additionalProperties: {} },
    metadata: { type: 'object', additionalProperties: {} },
    linked_event: { type: 'string' },
    linked_datasets: { type: 'array', items: { type: 'string', minLength: 1 }, default: [] },
  },
};

export const CreateDatasetInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for POST /datasets',
  type: 'object',
  properties: {
    name: {
      description: 'Name of the dataset',
      type: 'string',
      maxLength: 200,
      default: 'Untitled Dataset',
    },
    description: { description: 'Description of the dataset', type: 'string' },
    datapoints: {
      description: 'Initial datapoint IDs to include',
      type: 'array',
      items: { type: 'string', minLength: 1 },
      default: [],
    },
  },
};

export const CreateEventBatchInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for POST /v1/events/batch',
  type: 'object',
  properties: {
    events: {
      description: 'Array of events to create',
      type: 'array',
      items: { $ref: '#/$defs/PostEventRequest' },
    },
    single_session: { description: 'If true, all events share the same session', type: 'boolean' },
    session_properties: { $ref: '#/$defs/SessionProperties' },
  },
  required: ['events'],
  additionalProperties: false,
  $defs: { PostEventRequest, SessionProperties },
};

export const CreateEventBatchLegacyInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for POST /events/batch (deprecated — use POST /v1/events/batch)',
  type: 'object',
  properties: {
    events: {
      description: 'Array of events to create',
      type: 'array',
      items: { $ref: '#/$defs/LegacyEvent' },
    },
    single_session: { description: 'If true, all events share the same session', type: 'boolean' },
    is_single_session: {
      description: 'Legacy field name for single_session (backward compatibility)',
      type: 'boolean',
      deprecated: true,
    },
    session: {
      $ref: '#/$defs/SessionProperties',
      description: 'Alias for session_properties (backward compatibility)',
      deprecated: true,
    },
    session_properties: { $ref: '#/$defs/SessionProperties' },
  },
  required: ['events'],
  deprecated: true,
  $defs: { LegacyEvent, SessionProperties },
};

export const CreateEventInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for POST /v1/events (bare event object)',
  type: 'object',
  properties: {
    project_id: { description: 'Project ID', type: 'string' },
    source: { description: 'Source of the event (e.g., sdk-python)', type: 'string' },
    event_name: { description: 'Name of the event', type: 'string' },
    event_type: {
      description: 'Type of event (model, tool, chain, or session)',
      type: 'string',
      enum: ['model', 'tool', 'chain', 'session'],
    },
    event_id: { description: 'Unique event identifier', type: 'string' },
    session_id: { description: 'Session this event belongs to', type: 'string' },
    parent_id: { description: 'Parent event ID in the trace hierarchy', type: 'string' },
    children_ids: {
      description: 'Child event IDs in the trace hierarchy',
      type: 'array',
      items: { type: 'string' },
    },
    config: {
      description: 'Configuration used for this event',
      type: 'object',
      additionalProperties: {},
    },
    inputs: { description: 'Input data for the event', type: 'object', additionalProperties: {} },
    outputs: {
      description: 'Output data from the event',
      type: 'object',
      additionalProperties: {},
    },
    error: { description: 'Error message if the event failed', type: ['string', 'null'] },
    start_time: { description: 'Event start time as Unix milliseconds', type: 'number' },
    end_time: { description: 'Event end time as Unix milliseconds', type: 'number' },
    duration: { description: 'Event duration in milliseconds', type: 'number' },
    metadata: {
      description: 'Arbitrary metadata for the event',
      type: 'object',
      additionalProperties: {},
    },
    feedback: {
      description: 'Feedback data associated with the event',
      type: 'object',
      additionalProperties: {},
    },
    metrics: {
      description: 'Metric values computed for the event',
      type: 'object',
      additionalProperties: {},
    },
    user_properties: {
      description: 'User properties associated with the event',
      type: 'object',
      additionalProperties: {},
    },
  },
  required: ['event_type', 'inputs'],
  additionalProperties: false,
};

export const CreateEventLegacyInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for POST /events (deprecated — use POST /v1/events)',
  type: 'object',
  properties: { event: { $ref: '#/$defs/LegacyPostEventRequestEvent' } },
  required: ['event'],
  deprecated: true,
  $defs: { LegacyPostEventRequestEvent },
};

export const CreateMetricInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for POST /metrics',
  type: 'object',
  properties: {
    name: { type: 'string', maxLength: 200 },
    type: { type: 'string', enum: ['PYTHON', 'LLM', 'HUMAN', 'COMPOSITE'] },
    criteria: { type: 'string', minLength: 1 },
    description: { type: 'string', default: '' },
    return_type: {
      type: 'string',
      enum: ['float', 'boolean', 'string', 'categorical'],
      default: 'float',
    },
    enabled_in_prod: { type: 'boolean', default: false },
    needs_ground_truth: { type: 'boolean', default: false },
    sampling_percentage: { type: 'number', minimum: 0, maximum: 100, default: 10 },
    model_provider: { type: ['string', 'null'] },
    model_name: { type: ['string', 'null'] },
    scale: { type: ['integer', 'null'], exclusiveMinimum: 0 },
    threshold: {
      type: ['object', 'null'],
      properties: {
        min: { type: 'number' },
        max: { type: 'number' },
        pass_when: { anyOf: [{ type: 'boolean' }, { type: 'number' }] },
        passing_categories: {
          type: 'array',
          items: { type: 'string', maxLength: 200 },
          minItems: 1,
        },
      },
      additionalProperties: false,
    },
    categories: {
      type: ['array', 'null'],
      items: { $ref: '#/$defs/CreateMetricRequestCategoriesItem' },
      minItems: 1,
    },
    child_metrics: {
      type: ['array', 'null'],
      items: { $ref: '#/$defs/CreateMetricRequestChildMetricsItem' },
      minItems: 1,
    },
    filters: { $ref: '#/$defs/CreateMetricRequestFilters' },
  },
  required: ['name', 'type', 'criteria'],
  additionalProperties: false,
  $defs: {
    CreateMetricRequestCategoriesItem,
    CreateMetricRequestChildMetricsItem,
    CreateMetricRequestFilters,
    FiltersArray,
    SingleFilter,
  },
};

export const CreateModelEventBatchInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for POST /events/model/batch',
  type: 'object',
  properties: {
    model_events: {
      description: 'Array of model events to create',
      type: 'array',
      items: { $ref: '#/$defs/ModelEvent' },
    },
    single_session: { description: 'If true, all events share the same session', type: 'boolean' },
    is_single_session: {
      description: 'Legacy field name for single_session (backward compatibility)',
      type: 'boolean',
      deprecated: true,
    },
    session: {
      $ref: '#/$defs/SessionProperties',
      description: 'Alias for session_properties (backward compatibility)',
      deprecated: true,
    },
    session_properties: { $ref: '#/$defs/SessionProperties' },
  },
  required: ['model_events'],
  $defs: { ModelEvent, SessionProperties },
};

export const CreateModelEventInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for POST /events/model',
  type: 'object',
  properties: { model_event: { $ref: '#/$defs/ModelEvent' } },
  required: ['model_event'],
  $defs: { ModelEvent },
};

export const CreateQueueInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    name: { type: 'string', maxLength: 200 },
    description: { type: 'string', maxLength: 1000, default: '' },
    filters: { $ref: '#/$defs/CreateAnnotationQueueRequestFilters' },
    enabled: { type: 'boolean', default: true },
    event_ids: { type: 'array', items: { type: 'string' }, default: [] },
  },
  required: ['name'],
  $defs: { CreateAnnotationQueueRequestFilters, FiltersArray, SingleFilter },
};

export const CreateRunInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for POST /runs',
  type: 'object',
  properties: {
    run_id: { type: 'string' },
    name: { type: 'string' },
    description: { type: 'string' },
    status: {
      type: 'string',
      enum: ['pending', 'completed', 'failed', 'cancelled', 'running'],
      default: 'pending',
    },
    metadata: { type: 'object', additionalProperties: {} },
    results: { type: 'object', additionalProperties: {} },
    dataset_id: { type: ['string', 'null'] },
    event_ids: { type: 'array', items: { type: 'string' }, default: [] },
    configuration: { type: 'object', additionalProperties: {} },
    evaluators: { type: 'array', items: {}, default: [] },
    session_ids: { type: 'array', items: { type: 'string' }, default: [] },
    datapoint_ids: { type: 'array', items: { type: 'string', minLength: 1 }, default: [] },
    passing_ranges: { type: 'object', additionalProperties: { $ref: '#/$defs/PassingRange' } },
  },
  $defs: { PassingRange },
};

export const CreateSessionInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for POST /v1/sessions (bare session object)',
  type: 'object',
  properties: {
    session_id: {
      description: 'Client-provided session ID (server generates one if omitted)',
      type: 'string',
    },
    session_name: { description: 'Display name for the session', type: 'string' },
    event_name: { description: 'Fallback name if session_name is not provided', type: 'string' },
    source: { description: 'Source of the session (e.g., sdk-python)', type: 'string' },
    start_time: { description: 'Session start time as Unix milliseconds', type: 'number' },
    end_time: { description: 'Session end time as Unix milliseconds', type: 'number' },
    duration: { description: 'Session duration in milliseconds', type: 'number' },
    config: {
      description: 'Configuration associated with the session',
      type: 'object',
      additionalProperties: {},
    },
    inputs: { description: 'Input data for the session', type: 'object', additionalProperties: {} },
    outputs: {
      description: 'Output data from the session',
      type: 'object',
      additionalProperties: {},
    },
    metadata: {
      description: 'Arbitrary metadata for the session',
      type: 'object',
      additionalProperties: {},
    },
    user_properties: {
      description: 'User properties associated with the session',
      type: 'object',
      additionalProperties: {},
    },
    children_ids: {
      description: 'IDs of child events in this session',
      type: 'array',
      items: { type: 'string' },
    },
  },
  additionalProperties: false,
};

export const DeleteConfigurationInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    configId: { type: 'string', description: 'Configuration ID like `6638187d505c6812e4043f24`' },
  },
  required: ['configId'],
};

export const DeleteDatapointInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    datapoint_id: { type: 'string', description: 'Datapoint ID like `65c13dbbd65fb876b7886cdb`' },
  },
  required: ['datapoint_id'],
};

export const DeleteDatasetInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    dataset_id: {
      type: 'string',
      description:
        'The unique identifier of the dataset to be deleted like `663876ec4611c47f4970f0c3`',
    },
  },
  required: ['dataset_id'],
};

export const DeleteDatasetLegacyInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    dataset_id: {
      type: 'string',
      description:
        'The unique identifier of the dataset to be deleted like `663876ec4611c47f4970f0c3`',
    },
  },
  required: ['dataset_id'],
};

export const DeleteMetricInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    metric_id: { type: 'string', description: 'The unique identifier of the metric to delete' },
  },
  required: ['metric_id'],
};

export const DeleteMetricLegacyInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: { metric_id: { description: 'Unique identifier of the metric', type: 'string' } },
  required: ['metric_id'],
};

export const DeleteQueueInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: { queue_id: { type: 'string', description: 'Annotation queue ID' } },
  required: ['queue_id'],
};

export const DeleteRunInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: { run_id: { type: 'string', format: 'uuid' } },
  required: ['run_id'],
};

export const ExportEventsLegacyInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for POST /v1/events/export',
  type: 'object',
  properties: {
    filters: { $ref: '#/$defs/FiltersArray', description: 'Array of filter criteria to apply' },
    dateRange: { $ref: '#/$defs/LegacyExportEventsRequestDateRange' },
    projections: {
      description: 'Fields to include in the response',
      type: 'array',
      items: { type: 'string' },
    },
    limit: { description: 'Limit number of results (default 1000, max 7500)', type: 'number' },
    page: { description: 'Page number of results (default 1)', type: 'number' },
    ignore_order: {
      description: 'If true, skip result ordering for faster queries',
      type: 'boolean',
    },
    evaluation_id: { description: 'Filter by evaluation/experiment run ID', type: 'string' },
  },
  $defs: { FiltersArray, LegacyExportEventsRequestDateRange, SingleFilter },
};

export const GetConfigurationsInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    name: { type: 'string', description: 'The name of the configuration like `v0`' },
    env: { type: 'string', description: 'Environment - "dev", "staging" or "prod"' },
    tags: { type: 'string', description: 'Tags to filter configurations' },
  },
};

export const GetDatapointInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    datapoint_id: { type: 'string', description: 'Datapoint ID like `65c13dbbd65fb876b7886cdb`' },
  },
  required: ['datapoint_id'],
};

export const GetDatapointsInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    datapoint_ids: {
      type: 'array',
      items: { type: 'string' },
      description: 'List of datapoint ids to fetch',
    },
    dataset_name: { type: 'string', description: 'Name of the dataset to get datapoints from' },
  },
};

export const GetDatasetsInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    dataset_id: { type: 'string', description: 'Unique dataset ID for filtering specific dataset' },
    name: { type: 'string', description: 'Dataset name to filter by' },
  },
};

export const GetEventsSchemaLegacyInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    dateRange: {
      oneOf: [{ type: 'string' }, { $ref: '#/$defs/GetEventsSchemaLegacyDateRangeOneOf1' }],
      description: 'Filter by date range',
    },
    evaluation_id: { type: 'string', description: 'Filter by evaluation/run ID' },
  },
  $defs: { GetEventsSchemaLegacyDateRangeOneOf1 },
};

export const GetExperimentCompareEventsInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    new_run_id: { type: 'string', format: 'uuid', description: 'New experiment run ID (UUIDv4)' },
    old_run_id: {
      type: 'string',
      format: 'uuid',
      description: 'Old experiment run ID to compare against (UUIDv4)',
    },
    event_name: { type: 'string', description: 'Filter by event name' },
    event_type: { type: 'string', description: 'Filter by event type' },
    filter: {
      oneOf: [{ type: 'string' }, { type: 'object' }],
      description: 'Additional filter criteria (JSON string or object)',
    },
    limit: {
      type: 'integer',
      minimum: 1,
      maximum: 1000,
      default: 1000,
      description: 'Maximum number of results',
    },
    page: { type: 'integer', minimum: 1, default: 1, description: 'Page number for pagination' },
  },
  required: ['new_run_id', 'old_run_id'],
};

export const GetExperimentCompareEventsLegacyInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    run_id_1: { type: 'string', format: 'uuid', description: 'First experiment run ID (UUIDv4)' },
    run_id_2: { type: 'string', format: 'uuid', description: 'Second experiment run ID (UUIDv4)' },
    event_name: { type: 'string', description: 'Filter by event name' },
    event_type: { type: 'string', description: 'Filter by event type' },
    filter: {
      oneOf: [{ type: 'string' }, { type: 'object' }],
      description: 'Additional filter criteria (JSON string or object)',
    },
    limit: {
      type: 'integer',
      minimum: 1,
      maximum: 1000,
      default: 1000,
      description: 'Maximum number of results',
    },
    page: { type: 'integer', minimum: 1, default: 1, description: 'Page number for pagination' },
  },
  required: ['run_id_1', 'run_id_2'],
};

export const GetExperimentComparisonInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    new_run_id: {
      type: 'string',
      format: 'uuid',
      description: 'New experiment run ID to compare (UUIDv4)',
    },
    old_run_id: {
      type: 'string',
      format: 'uuid',
      description: 'Old experiment run ID to compare against (UUIDv4)',
    },
    aggregate_function: {
      type: 'string',
      enum: ['average', 'min', 'max', 'median', 'p95', 'p99', 'p90', 'sum', 'count'],
      default: 'average',
      description: 'Aggregation function to apply to metrics',
    },
    filters: {
      oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'object' } }],
      description: 'Optional filters to apply (JSON string or array of filter objects)',
    },
  },
  required: ['new_run_id', 'old_run_id'],
};

export const GetExperimentComparisonLegacyInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    new_run_id: {
      type: 'string',
      format: 'uuid',
      description: 'New experiment run ID to compare (UUIDv4)',
    },
    old_run_id: {
      type: 'string',
      format: 'uuid',
      description: 'Old experiment run ID to compare against (UUIDv4)',
    },
    aggregate_function: { type: 'string', description: 'Aggregation function to apply to metrics' },
    filters: {
      oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'object' } }],
      description: 'Optional filters to apply (JSON string or array of filter objects)',
    },
  },
  required: ['new_run_id', 'old_run_id'],
};

export const GetExperimentResultInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    run_id: { type: 'string', format: 'uuid', description: 'Experiment run ID (UUIDv4)' },
    aggregate_function: {
      type: 'string',
      enum: ['average', 'min', 'max', 'median', 'p95', 'p99', 'p90', 'sum', 'count'],
      default: 'average',
      description: 'Aggregation function to apply to metrics',
    },
    filters: {
      oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'object' } }],
      description: 'Optional filters to apply (JSON string or array of filter objects)',
    },
  },
  required: ['run_id'],
};

export const GetExperimentRunMetricsInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    run_id: { type: 'string', format: 'uuid', description: 'Experiment run ID (UUIDv4)' },
    dateRange: { type: 'string', description: 'Date range filter as JSON string' },
    filters: {
      oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'object' } }],
      description: 'Optional filters to apply (JSON string or array of filter objects)',
    },
  },
  required: ['run_id'],
};

export const GetMetricsInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    type: { type: 'string', description: 'Filter by metric type' },
    id: { type: 'string', description: 'Filter by specific metric ID' },
  },
};

export const GetQueueInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: { queue_id: { type: 'string', description: 'Annotation queue ID' } },
  required: ['queue_id'],
};

export const GetQueuesInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: { enabled: { type: 'boolean', description: 'Filter by enabled status' } },
};

export const GetRunInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: { run_id: { type: 'string', format: 'uuid' } },
  required: ['run_id'],
};

export const GetRunSchemaInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    run_id: { type: 'string', format: 'uuid', description: 'Experiment run ID (UUIDv4)' },
    dateRange: {
      oneOf: [{ type: 'string' }, { $ref: '#/$defs/GetRunSchemaDateRangeOneOf1' }],
      description: 'Filter by date range',
    },
  },
  required: ['run_id'],
  $defs: { GetRunSchemaDateRangeOneOf1 },
};

export const GetRunsInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    dataset_id: { type: 'string', description: 'Filter by dataset ID' },
    page: { type: 'integer', minimum: 1, default: 1, description: 'Page number for pagination' },
    limit: {
      type: 'integer',
      minimum: 1,
      maximum: 100,
      default: 20,
      description: 'Number of results per page',
    },
    run_ids: {
      type: 'array',
      items: { type: 'string' },
      description: 'List of specific run IDs to fetch',
    },
    name: { type: 'string', description: 'Filter by run name' },
    status: {
      type: 'string',
      enum: ['pending', 'completed', 'failed', 'cancelled', 'running'],
      description: 'Filter by run status',
    },
    dateRange: {
      oneOf: [{ type: 'string' }, { $ref: '#/$defs/GetRunsDateRangeOneOf1' }],
      description: 'Filter by date range',
    },
    sort_by: {
      type: 'string',
      enum: ['created_at', 'updated_at', 'name', 'status'],
      default: 'created_at',
      description: 'Field to sort by',
    },
    sort_order: {
      type: 'string',
      enum: ['asc', 'desc'],
      default: 'desc',
      description: 'Sort order',
    },
  },
  $defs: { GetRunsDateRangeOneOf1 },
};

export const GetRunsSchemaInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    dateRange: {
      oneOf: [{ type: 'string' }, { $ref: '#/$defs/GetRunsSchemaDateRangeOneOf1' }],
      description: 'Filter by date range',
    },
  },
  $defs: { GetRunsSchemaDateRangeOneOf1 },
};

export const RemoveDatapointInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    dataset_id: { type: 'string', description: 'The unique identifier of the dataset' },
    datapoint_id: {
      type: 'string',
      description: 'The unique identifier of the datapoint to remove',
    },
  },
  required: ['dataset_id', 'datapoint_id'],
};

export const RemoveDatapointLegacyInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    dataset_id: { type: 'string', description: 'The unique identifier of the dataset' },
    datapoint_id: {
      type: 'string',
      description: 'The unique identifier of the datapoint to remove',
    },
  },
  required: ['dataset_id', 'datapoint_id'],
};

export const RunMetricInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for POST /metrics/run',
  type: 'object',
  properties: {
    metric: { $ref: '#/$defs/RunMetricRequestMetricInput' },
    event: { $ref: '#/$defs/RunMetricRequestEvent' },
  },
  required: ['metric', 'event'],
  additionalProperties: false,
  $defs: {
    FiltersArray,
    RunMetricRequestEvent,
    RunMetricRequestEventFeedback,
    RunMetricRequestMetricCategoriesItem,
    RunMetricRequestMetricChildMetricsItem,
    RunMetricRequestMetricFilters,
    RunMetricRequestMetricInput,
    SingleFilter,
  },
};

export const RunMetricLegacyInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for POST /metrics/run_metric (deprecated — use POST /metrics/run)',
  type: 'object',
  properties: {
    metric: { $ref: '#/$defs/LegacyRunMetricRequestMetricInput' },
    event: { $ref: '#/$defs/LegacyRunMetricRequestEvent' },
  },
  required: ['metric', 'event'],
  deprecated: true,
  $defs: {
    FiltersArray,
    LegacyRunMetricRequestEvent,
    LegacyRunMetricRequestEventFeedback,
    LegacyRunMetricRequestMetricCategoriesItem,
    LegacyRunMetricRequestMetricChildMetricsItem,
    LegacyRunMetricRequestMetricFilters,
    LegacyRunMetricRequestMetricInput,
    SingleFilter,
  },
};

export const SearchEventsInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for POST /v1/events/search',
  type: 'object',
  properties: {
    filters: {
      $ref: '#/$defs/EventSearchFiltersArray',
      description: 'Array of filter criteria to apply',
    },
    dateRange: { $ref: '#/$defs/SearchEventsRequestDateRange' },
    limit: {
      description: 'Limit number of results (default 1000, max 1000)',
      type: 'integer',
      minimum: 1,
      maximum: 1000,
    },
    page: { description: 'Page number of results (default 1)', type: 'integer', minimum: 1 },
    ignore_order: {
      description:
        'Deprecated: accepted for SDK back-compat but treated as a no-op. Pagination requires a stable ORDER BY to produce consistent pages, and with the 1000-row cap skipping the sort is not worth the inconsistency. The route always orders by start_time DESC.',
      type: 'boolean',
    },
    evaluation_id: { description: 'Filter by evaluation/experiment run ID', type: 'string' },
  },
  additionalProperties: false,
  $defs: { EventSearchFilter, EventSearchFiltersArray, SearchEventsRequestDateRange },
};

export const StartSessionLegacyInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for POST /session/start (deprecated — use POST /v1/sessions)',
  type: 'object',
  properties: { session: { $ref: '#/$defs/LegacyStartSessionRequestSession' } },
  required: ['session'],
  deprecated: true,
  $defs: { LegacyStartSessionRequestSession },
};

export const UpdateConfigurationInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for PUT /configurations',
  type: 'object',
  properties: {
    configId: { type: 'string', description: 'Configuration ID like `6638187d505c6812e4043f24`' },
    name: { type: 'string', maxLength: 200 },
    type: { type: 'string', enum: ['LLM', 'pipeline'], default: 'LLM' },
    provider: { type: 'string', minLength: 1 },
    parameters: { $ref: '#/$defs/ConfigurationParameters' },
    env: { type: 'array', items: { type: 'string', enum: ['dev', 'staging', 'prod'] } },
    tags: { type: 'array', items: { type: 'string' } },
    user_properties: { type: ['object', 'null'], additionalProperties: {} },
  },
  required: ['configId', 'name'],
  additionalProperties: false,
  $defs: { ConfigurationParameters, ResponseFormat, SelectedFunction, TemplateItem },
};

export const UpdateDatapointInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for PUT /datapoints/{datapoint_id}',
  type: 'object',
  properties: {
    datapoint_id: { type: 'string', description: 'ID of datapoint to update' },
    inputs: { type: 'object', additionalProperties: {} },
    history: { type: 'array', items: { type: 'object', additionalProperties: {} } },
    ground_truth: { type: 'object', additionalProperties: {} },
    metadata: { type: 'object', additionalProperties: {} },
    linked_event: { type: 'string' },
    linked_datasets: { type: 'array', items: { type: 'string', minLength: 1 } },
  },
  required: ['datapoint_id'],
};

export const UpdateDatasetInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for PUT /datasets/{dataset_id}',
  type: 'object',
  properties: {
    dataset_id: {
      type: 'string',
      description: 'The unique identifier of the dataset to update like `663876ec4611c47f4970f0c3`',
    },
    name: { description: 'New dataset name', type: 'string', maxLength: 200 },
    description: { description: 'New dataset description', type: 'string' },
    datapoints: {
      description: 'Updated list of datapoint IDs',
      type: 'array',
      items: { type: 'string', minLength: 1 },
    },
  },
  required: ['dataset_id'],
  additionalProperties: false,
};

export const UpdateDatasetLegacyInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for PUT /datasets (deprecated — use PUT /datasets/{dataset_id})',
  type: 'object',
  properties: {
    dataset_id: {
      description: 'Unique identifier of the dataset to update',
      type: 'string',
      minLength: 1,
    },
    name: { description: 'New dataset name', type: 'string', maxLength: 200 },
    description: { description: 'New dataset description', type: 'string' },
    datapoints: {
      description: 'Updated list of datapoint IDs',
      type: 'array',
      items: { type: 'string', minLength: 1 },
    },
  },
  required: ['dataset_id'],
  deprecated: true,
};

export const UpdateEventInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for PUT /v1/events/{event_id}',
  type: 'object',
  properties: {
    event_id: {
      type: 'string',
      format: 'uuid',
      description: 'The unique identifier of the event to update',
    },
    metadata: {
      description: 'Metadata fields to merge into the event',
      type: 'object',
      additionalProperties: {},
    },
    feedback: {
      description: 'Feedback fields to merge into the event',
      type: 'object',
      additionalProperties: {},
    },
    metrics: {
      description: 'Metric values to merge into the event',
      type: 'object',
      additionalProperties: {},
    },
    outputs: {
      description:
        'Output data to replace on the event (accepts objects, strings, arrays, or scalars)',
    },
    config: {
      description: 'Configuration fields to merge into the event',
      type: 'object',
      additionalProperties: {},
    },
    user_properties: {
      description: 'User properties to merge into the event',
      type: 'object',
      additionalProperties: {},
    },
    duration: { description: 'Event duration in milliseconds', type: 'number' },
    end_time: { description: 'Unix timestamp in milliseconds for event end', type: 'number' },
    children_ids: {
      description: 'IDs of child events to set (must be non-empty; an empty array is ignored)',
      type: 'array',
      items: { type: 'string' },
    },
  },
  required: ['event_id'],
};

export const UpdateEventLegacyInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request to update an existing event (deprecated — use PUT /v1/events/{event_id})',
  type: 'object',
  properties: {
    event_id: { description: 'Event ID to update', type: 'string' },
    metadata: {
      description: 'Metadata fields to merge into the event',
      type: 'object',
      additionalProperties: {},
    },
    feedback: {
      description: 'Feedback fields to merge into the event',
      type: 'object',
      additionalProperties: {},
    },
    metrics: {
      description: 'Metric values to merge into the event',
      type: 'object',
      additionalProperties: {},
    },
    outputs: {
      description:
        'Output data to replace on the event (accepts objects, strings, arrays, or scalars)',
    },
    config: {
      description: 'Configuration fields to merge into the event',
      type: 'object',
      additionalProperties: {},
    },
    user_properties: {
      description: 'User properties to merge into the event',
      type: 'object',
      additionalProperties: {},
    },
    duration: { description: 'Event duration in milliseconds', type: 'number' },
    end_time: { description: 'Unix timestamp in milliseconds for event end', type: 'number' },
    children_ids: {
      description: 'IDs of child events to set (must be non-empty; an empty array is ignored)',
      type: 'array',
      items: { type: 'string' },
    },
  },
  required: ['event_id'],
  deprecated: true,
};

export const UpdateMetricInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for PUT /metrics/{metric_id}',
  type: 'object',
  properties: {
    metric_id: { type: 'string', description: 'The unique identifier of the metric to update' },
    name: { type: 'string', maxLength: 200 },
    type: { type: 'string', enum: ['PYTHON', 'LLM', 'HUMAN', 'COMPOSITE'] },
    criteria: { type: 'string', minLength: 1 },
    description: { type: ['string', 'null'] },
    return_type: { type: 'string', enum: ['float', 'boolean', 'string', 'categorical'] },
    enabled_in_prod: { type: 'boolean' },
    needs_ground_truth: { type: 'boolean' },
    sampling_percentage: { type: 'number', minimum: 0, maximum: 100 },
    model_provider: { type: ['string', 'null'] },
    model_name: { type: ['string', 'null'] },
    scale: { type: ['integer', 'null'], exclusiveMinimum: 0 },
    threshold: { $ref: '#/$defs/UpdateMetricRequestThreshold' },
    categories: {
      type: 'array',
      items: { $ref: '#/$defs/UpdateMetricRequestCategoriesItem' },
      minItems: 1,
    },
    child_metrics: {
      type: 'array',
      items: { $ref: '#/$defs/UpdateMetricRequestChildMetricsItem' },
      minItems: 1,
    },
    filters: { $ref: '#/$defs/UpdateMetricRequestFilters' },
  },
  required: ['metric_id'],
  additionalProperties: false,
  $defs: {
    FiltersArray,
    SingleFilter,
    UpdateMetricRequestCategoriesItem,
    UpdateMetricRequestChildMetricsItem,
    UpdateMetricRequestFilters,
    UpdateMetricRequestThreshold,
  },
};

export const UpdateMetricLegacyInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for PUT /metrics (deprecated — use PUT /metrics/{metric_id})',
  type: 'object',
  properties: {
    name: { type: 'string', maxLength: 200 },
    type: { type: 'string', enum: ['PYTHON', 'LLM', 'HUMAN', 'COMPOSITE'] },
    criteria: { type: 'string', minLength: 1 },
    description: { type: ['string', 'null'] },
    return_type: { type: 'string', enum: ['float', 'boolean', 'string', 'categorical'] },
    enabled_in_prod: { type: 'boolean' },
    needs_ground_truth: { type: 'boolean' },
    sampling_percentage: { type: 'number', minimum: 0, maximum: 100 },
    model_provider: { type: ['string', 'null'] },
    model_name: { type: ['string', 'null'] },
    scale: { type: ['integer', 'null'], exclusiveMinimum: 0 },
    threshold: {
      type: ['object', 'null'],
      properties: {
        min: { type: 'number' },
        max: { type: 'number' },
        pass_when: { anyOf: [{ type: 'boolean' }, { type: 'number' }] },
        passing_categories: {
          type: 'array',
          items: { type: 'string', maxLength: 200 },
          minItems: 1,
        },
      },
      additionalProperties: false,
    },
    categories: {
      type: ['array', 'null'],
      items: { $ref: '#/$defs/LegacyUpdateMetricRequestCategoriesItem' },
      minItems: 1,
    },
    child_metrics: {
      type: ['array', 'null'],
      items: { $ref: '#/$defs/LegacyUpdateMetricRequestChildMetricsItem' },
      minItems: 1,
    },
    filters: { $ref: '#/$defs/LegacyUpdateMetricRequestFilters' },
    id: { type: 'string', minLength: 1 },
  },
  required: ['id'],
  additionalProperties: false,
  deprecated: true,
  $defs: {
    FiltersArray,
    LegacyUpdateMetricRequestCategoriesItem,
    LegacyUpdateMetricRequestChildMetricsItem,
    LegacyUpdateMetricRequestFilters,
    SingleFilter,
  },
};

export const UpdateQueueInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    queue_id: { type: 'string', description: 'Annotation queue ID' },
    name: { type: 'string', maxLength: 200 },
    description: { type: 'string', maxLength: 1000 },
    filters: { $ref: '#/$defs/UpdateAnnotationQueueRequestFilters' },
    enabled: { type: 'boolean' },
    id: { type: 'string', minLength: 1 },
    add_event_ids: { type: 'array', items: { type: 'string' } },
    remove_event_ids: { type: 'array', items: { type: 'string' } },
  },
  required: ['queue_id', 'id'],
  $defs: { FiltersArray, SingleFilter, UpdateAnnotationQueueRequestFilters },
};

export const UpdateRunInput: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Request body for PUT /runs/{run_id}',
  type: 'object',
  properties: {
    run_id: { type: 'string', format: 'uuid' },
    name: { type: 'string' },
    description: { type: 'string' },
    status: { type: 'string', enum: ['pending', 'completed', 'failed', 'cancelled', 'running'] },
    metadata: { type: 'object', additionalProperties: {} },
    results: { type: 'object', additionalProperties: {} },
    event_ids: { type: 'array', items: { type: 'string' } },
    configuration: { type: 'object', additionalProperties: {} },
    evaluators: { type: 'array', items: {} },
    session_ids: { type: 'array', items: { type: 'string' } },
    datapoint_ids: { type: 'array', items: { type: 'string', minLength: 1 } },
    passing_ranges: { type: 'object', additionalProperties: { $ref: '#/$defs/PassingRange' } },
  },
  required: ['run_id'],
  $defs: { PassingRange },
};
