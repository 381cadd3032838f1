// What a project that is in use looks like. Everything is made from names, and is the same every time.
import { shortIdOf, uuidOf } from './ids.ts';
import { projectId, type Store, type StoredEvent } from './store.ts';

interface Question {
  readonly question: string;
  readonly answer: string;
}

const datasets: readonly { name: string; description: string; rows: readonly Question[] }[] = [
  {
    name: 'Support questions',
    description: 'What customers ask about orders and returns, with answers that support wrote.',
    rows: [
      {
        question: 'How long do I have to return a jacket?',
        answer: 'You can return it within 30 days of delivery, unworn and with its tags.',
      },
      {
        question: 'My parcel says delivered, but it is not here.',
        answer:
          'Please look with your neighbours first; after 24 hours we open a case with the carrier.',
      },
      {
        question: 'Können Sie meine Rechnung an die Firma ausstellen?',
        answer:
          'Ja, solange die Bestellung nicht versandt ist: schicken Sie uns die Firmenadresse.',
      },
    ],
  },
  {
    name: 'Contract clauses',
    description: 'Clauses of supply contracts, and which risk they carry.',
    rows: [
      {
        question: 'Does clause 7.2 limit the liability for delay?',
        answer: 'Yes, to 5 % of the value of the part that is late.',
      },
      {
        question: 'Who owns the tooling after the contract ends?',
        answer: 'The buyer, since it is paid with the first delivery (clause 11).',
      },
      {
        question: 'May the supplier change the place of production?',
        answer: 'Only with written consent, given 90 days ahead.',
      },
    ],
  },
  {
    name: 'SQL from questions',
    description: 'Questions of analysts, and the queries that answer them.',
    rows: [
      {
        question: 'Revenue by month in 2024',
        answer: "select date_trunc('month', paid_at), sum(amount) from orders group by 1",
      },
      {
        question: 'Customers with more than three returns',
        answer: 'select customer_id from returns group by 1 having count(*) > 3',
      },
      {
        question: 'Average time from order to delivery',
        answer: 'select avg(delivered_at - ordered_at) from orders where delivered_at is not null',
      },
    ],
  },
];

const variants = [
  'baseline',
  'shorter prompt',
  'with citations',
  'few-shot, 3 examples',
  'reranked retrieval',
  'temperature 0',
  'chunks of 512 tokens',
  'tools, one step',
  '日本語 prompt',
  'judge v2',
];

const models = ['claude-sonnet-4-5', 'gpt-5-mini', 'gemini-2.5-flash', 'llama-4-scout'];
const authors = ['ana', 'jonas', 'mei', 'priya'];
const statuses = [
  'completed',
  'completed',
  'running',
  'completed',
  'failed',
  'completed',
  'pending',
] as const;

const runCount = 60;
const firstRun = Date.parse('2025-09-01T08:12:00Z');
const hour = 3_600_000;

/** Fills a store with 3 datasets, 60 runs, their events and 3 annotation queues. */
export function seedStore(store: Store): void {
  for (const dataset of datasets) seedDataset(store, dataset);
  for (let index = 0; index < runCount; index++) seedRun(store, index);
  seedQueues(store);
}

function seedDataset(store: Store, { name, description, rows }: (typeof datasets)[number]): void {
  const id = shortIdOf(`dataset ${name}`);
  const created_at = new Date(firstRun - 24 * hour).toISOString();
  const datapoints = rows.map(({ question, answer }) => {
    const datapoint = datapointId(question);
    store.datapoints.set(datapoint, {
      id: datapoint,
      inputs: { question },
      history: [],
      ground_truth: { answer },
      metadata: {},
      linked_event: null,
      linked_datasets: [id],
      created_at,
      updated_at: created_at,
    });
    return datapoint;
  });
  store.datasets.set(id, { id, name, description, datapoints, created_at, updated_at: created_at });
}

function seedRun(store: Store, index: number): void {
  const dataset = at(datasets, index);
  const variant = at(variants, Math.floor(index / datasets.length));
  const model = at(models, index + Math.floor(index / 7));
  const status = at(statuses, index);
  const run_id = uuidOf(`run ${index}`);
  const start = firstRun + index * 29 * hour + Math.floor(share(`start ${index}`) * hour);
  const done = status === 'pending' ? 0 : status === 'completed' ? 3 : 2;
  const minutes = status === 'pending' ? 0 : 4 + Math.floor(share(`minutes ${index}`) * 30);
  store.runs.set(run_id, {
    id: run_id,
    run_id,
    name: `${dataset.name}: ${variant}`,
    description: `${model} on ${dataset.rows.length} datapoints`,
    status,
    metadata: { author: at(authors, index), branch: index % 5 === 0 ? 'main' : `try-${index}` },
    results: {},
    event_ids: [],
    configuration: { model, temperature: variant === 'temperature 0' ? 0 : 0.7 },
    is_active: true,
    created_at: new Date(start).toISOString(),
    updated_at: new Date(start + minutes * 60_000).toISOString(),
    scope_type: 'project',
    scope_id: projectId,
    dataset_id: shortIdOf(`dataset ${dataset.name}`),
    sessions: new Set(),
  });
  // Later runs are better, as their authors hope.
  const skill = 0.55 + 0.35 * (index / runCount);
  dataset.rows.slice(0, done).forEach((row, number) => {
    const isBroken = status === 'failed' && number === done - 1;
    const time = start + number * 45_000;
    for (const event of trace(run_id, row, { time, model, skill, isBroken }))
      store.events.set(event.event_id, event);
  });
}

/** What one answer leaves: the chain, the search in it, and the call of the model. */
function trace(
  run_id: string,
  { question, answer }: Question,
  {
    time,
    model,
    skill,
    isBroken,
  }: { time: number; model: string; skill: number; isBroken: boolean },
): StoredEvent[] {
  const id = (part: string): string => uuidOf(`${part} ${run_id} ${question}`);
  const luck = (part: string): number => share(`${part} ${run_id} ${question}`);
  const [session_id, chain] = [id('session'), id('chain')];
  const [searchTime, modelTime] = [
    40 + Math.floor(luck('search') * 200),
    600 + Math.floor(luck('time') * 2600),
  ];
  const common = {
    project_id: projectId,
    source: 'evaluation',
    session_id,
    metadata: { run_id, datapoint_id: datapointId(question) },
  };
  const promptTokens = 180 + Math.floor(luck('prompt') * 900);
  const outputTokens = 30 + answer.length;
  return [
    {
      ...common,
      event_id: chain,
      parent_id: session_id,
      event_type: 'chain',
      event_name: 'answer question',
      inputs: { question },
      ...(isBroken ? { error: 'RateLimitError: 429 from the model' } : { outputs: { answer } }),
      start_time: time,
      end_time: time + searchTime + modelTime,
      duration: searchTime + modelTime,
      ...(!isBroken && {
        metrics: {
          answer_correctness: score(skill, luck('correct')),
          faithfulness: score(skill + 0.05, luck('faithful')),
        },
      }),
    },
    {
      ...common,
      event_id: id('tool'),
      parent_id: chain,
      event_type: 'tool',
      event_name: 'search documents',
      inputs: { query: question, top_k: 4 },
      outputs: {
        documents: [`${question.slice(0, 24)}… (handbook, page ${Math.ceil(luck('page') * 80)})`],
      },
      start_time: time + 1,
      end_time: time + 1 + searchTime,
      duration: searchTime,
      metrics: { retrieval_precision: score(skill - 0.05, luck('precise')) },
    },
    {
      ...common,
      event_id: id('model'),
      parent_id: chain,
      event_type: 'model',
      event_name: 'generate answer',
      config: { model, provider: model.startsWith('gpt') ? 'openai' : 'gateway' },
      inputs: { messages: [{ role: 'user', content: question }] },
      ...(isBroken
        ? { error: 'RateLimitError: 429 from the model' }
        : { outputs: { role: 'assistant', content: answer } }),
      start_time: time + 2 + searchTime,
      end_time: time + 2 + searchTime + modelTime,
      duration: modelTime,
      metadata: {
        ...common.metadata,
        prompt_tokens: promptTokens,
        completion_tokens: outputTokens,
        total_tokens: promptTokens + outputTokens,
      },
      metrics: { cost_usd: Number(((promptTokens + 4 * outputTokens) * 2e-6).toFixed(6)) },
    },
  ];
}

function seedQueues(store: Store): void {
  const queues = [
    [
      'Wrong answers',
      'Answers that are correct by less than half.',
      'metrics.answer_correctness',
      'less than',
      0.5,
      'number',
    ],
    ['Errors of models', 'Calls of models that failed.', 'error', 'exists', null, 'string'],
    [
      'Long calls',
      'Calls that took more than three seconds.',
      'duration',
      'greater than',
      3000,
      'number',
    ],
  ] as const;
  queues.forEach(([name, description, field, operator, value, type], index) => {
    const id = shortIdOf(`queue ${name}`);
    const created_at = new Date(firstRun + index * 50 * hour).toISOString();
    store.queues.set(id, {
      id,
      name,
      description,
      filters: { filterArray: [{ field, operator, value, type }] },
      enabled: index < 2,
      scope_id: projectId,
      scope_type: 'project',
      is_active: true,
      created_at,
      updated_at: created_at,
    });
  });
}

function datapointId(question: string): string {
  return shortIdOf(`datapoint ${question}`);
}

function at<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

/** Between 0 and 1, and the same for the same name. */
function share(name: string): number {
  return Number.parseInt(shortIdOf(name).slice(0, 8), 16) / 2 ** 32;
}

function score(skill: number, luck: number): number {
  return Number(Math.min(1, Math.max(0, skill + (luck - 0.5) * 0.5)).toFixed(2));
}
