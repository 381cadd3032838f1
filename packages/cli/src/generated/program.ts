// Generated from the API description. Do not edit.

import type { Program } from '../program.ts';

export const program: Program = {
  name: 'honeyhive',
  title: 'HoneyHive API',
  apiVersion: '2.0.0',
  server: 'https://api.dp1.us.honeyhive.ai',
  env: { apiKey: 'HH_API_KEY', baseUrl: 'HH_API_URL', profile: 'HH_PROFILE', noWarn: 'HH_NO_WARN' },
  groups: [
    {
      name: 'datapoints',
      description:
        'Manage individual records inside datasets, including batch creation and mapping to source events.',
      load: async () => (await import('./groups/datapoints.ts')).commands,
    },
    {
      name: 'datasets',
      description:
        'Curate collections of datapoints used as test sets for evaluations and experiments.',
      load: async () => (await import('./groups/datasets.ts')).commands,
    },
    {
      name: 'events',
      description:
        "Read and write trace events — the spans that capture every step of an AI application's execution.",
      load: async () => (await import('./groups/events.ts')).commands,
    },
    {
      name: 'experiments',
      description:
        'Run, retrieve, and compare evaluation runs to measure how prompt or configuration changes affect agent performance.',
      load: async () => (await import('./groups/experiments.ts')).commands,
    },
    {
      name: 'metrics',
      description:
        'Define and run evaluators — automated quality checks that score traces against criteria like accuracy, safety, or correctness.',
      load: async () => (await import('./groups/metrics.ts')).commands,
    },
    {
      name: 'queues',
      description:
        'Manage annotation queues for human review of traces, turning expert feedback into labeled datasets.',
      load: async () => (await import('./groups/queues.ts')).commands,
    },
    {
      name: 'sessions',
      description:
        'Group related trace events into sessions, the top-level container for a multi-step or multi-service AI interaction.',
      load: async () => (await import('./groups/sessions.ts')).commands,
    },
  ],
  createClient: async (options) => (await import('./client.ts')).createClient(options),
  schemas: async () => import('@honeyhive/types/schemas'),
  jsonSchemas: async () => import('@honeyhive/types/json-schema'),
};
