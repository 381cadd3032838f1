// A small program, written by hand, as the generator would write one.
import type { Client } from '../src/generated/client.ts';
import type { Command, Flag, Program } from '../src/program.ts';

/** What a command's function received. */
export interface Call {
  readonly command: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly options: Readonly<Record<string, unknown>>;
  readonly client: unknown;
}

export interface Acme {
  readonly program: Program;
  readonly calls: readonly Call[];
  /** The groups that were loaded, in order. */
  readonly loaded: readonly string[];
}

/** @param answer what every command returns or throws */
export function acme(answer: (call: Call) => unknown = () => ({ ok: true })): Acme {
  const calls: Call[] = [];
  const loaded: string[] = [];
  const command = (name: string, flags: readonly Flag[], more: Partial<Command> = {}): Command => ({
    name,
    operation: `POST /v1/${name}`,
    summary: `Does ${name}`,
    flags,
    call: async (client, input, options) => {
      const call = { command: name, input, options: { ...options }, client };
      calls.push(call);
      return answer(call);
    },
    ...more,
  });
  const group = (
    name: string,
    description: string,
    commands: readonly Command[],
  ): Program['groups'][number] => ({
    name,
    description,
    load: async () => {
      loaded.push(name);
      return commands;
    },
  });

  const program: Program = {
    name: 'acme',
    title: 'Acme API',
    description: 'Widgets, and what they are made of.',
    env: {
      apiKey: 'ACME_API_KEY',
      baseUrl: 'ACME_BASE_URL',
      profile: 'ACME_PROFILE',
      noWarn: 'ACME_NO_WARN',
    },
    groups: [
      group('gadgets', 'Gadgets are **odd** widgets.', [
        command('delete', [{ field: 'id', name: 'id', type: 'string', required: true }]),
      ]),
      group('widgets', 'Widgets of every kind.', [
        command('create', createFlags, {
          operation: 'POST /v1/widgets',
          summary: 'Create a widget',
          description: [
            'Creates a widget. The name must be new; everything else has a default that suits most people.',
            '',
            '**Fields the server sets:**',
            '- `id` (string): a UUID, unless the widget is made by another widget, in which case it is derived.',
            '- `made_at`',
          ].join('\n'),
        }),
        command('list', listFlags, { operation: 'GET /v1/widgets', summary: 'List widgets' }),
        command('list-parts', [], { summary: 'List parts', deprecated: true }),
        command('types', typeFlags),
      ]),
    ],
    createClient: async (options) => ({ options }) as unknown as Client,
  };
  return { program, calls, loaded };
}

const createFlags: readonly Flag[] = [
  {
    field: 'name',
    name: 'name',
    type: 'string',
    required: true,
    description: 'What it is called.',
    example: 'My widget',
  },
  {
    field: 'kind',
    name: 'kind',
    type: 'string',
    required: true,
    choices: ['round', 'square'],
    description: 'Its shape',
  },
  {
    field: 'colour',
    name: 'colour',
    type: 'string',
    choices: ['alice-blue', 'burnt-sienna', 'cornflower', 'dark-olive'],
    default: 'cornflower',
    description:
      'Its colour, by a name that printers of the last century would have understood without asking.',
  },
  { field: 'metadata', name: 'metadata', type: 'json', description: 'Anything you like' },
  { field: 'tags', name: 'tags', type: 'string', repeatable: true, description: 'Labels.' },
  { field: 'is_public', name: 'is-public', type: 'boolean', default: false },
  { field: 'size', name: 'size', type: 'integer', deprecated: true, description: 'Use `weight`.' },
];

const listFlags: readonly Flag[] = [
  { field: 'limit', name: 'limit', type: 'integer', default: 20, description: 'How many' },
  { field: 'kind', name: 'kind', type: 'string', choices: ['round', 'square'] },
];

const typeFlags: readonly Flag[] = [
  { field: 'text', name: 'text', type: 'string' },
  { field: 'whole', name: 'whole', type: 'integer' },
  { field: 'real', name: 'real', type: 'number' },
  { field: 'yes_no', name: 'yes-no', type: 'boolean' },
  { field: 'any', name: 'any', type: 'json' },
  { field: 'either', name: 'either', type: 'string-or-json' },
  { field: 'eithers', name: 'eithers', type: 'string-or-json', repeatable: true },
  { field: 'pick', name: 'pick', type: 'string', choices: ['pending', 'completed', '@home'] },
  { field: 'level', name: 'level', type: 'integer', choices: [1, 2, 3] },
  { field: 'texts', name: 'texts', type: 'string', repeatable: true },
  { field: 'wholes', name: 'wholes', type: 'integer', repeatable: true },
  { field: 'reals', name: 'reals', type: 'number', repeatable: true },
  { field: 'flags', name: 'flags', type: 'boolean', repeatable: true },
  { field: 'anys', name: 'anys', type: 'json', repeatable: true },
  { field: 'picks', name: 'picks', type: 'string', repeatable: true, choices: ['red', 'green'] },
  // Names that parsers like to interpret.
  { field: 'cache', name: 'cache', type: 'boolean' },
  { field: 'no-cache', name: 'no-cache', type: 'json' },
  { field: 'a1', name: 'a1', type: 'string' },
  { field: 'a-1', name: 'a-1', type: 'string' },
  { field: '__proto__', name: 'proto', type: 'json' },
  { field: 'constructor', name: 'constructor', type: 'string', repeatable: true },
  { field: 'a__b', name: 'a--b', type: 'string' },
  { field: 'q', name: 'q', type: 'string' },
  { field: 'version', name: 'version', type: 'string' },
  { field: 'error', name: 'error', type: 'string' },
];
