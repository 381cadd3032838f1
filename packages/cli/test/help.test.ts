import { describe, expect, test } from 'vitest';

import type { Program } from '../src/program.ts';
import { acme } from './acme.ts';
import { runProgram } from './fake-io.ts';

async function help(line: string, columns = 80): Promise<string> {
  const { program, calls } = acme();
  const outcome = await runProgram(program, line.split(' ').filter(Boolean), { columns });
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  expect(calls).toStrictEqual([]);
  return outcome.stdout;
}

describe('help reads well', () => {
  test('of the program', async () => {
    expect(await help('')).toMatchInlineSnapshot(`
      "Acme API

      Widgets, and what they are made of.

      Usage:
        acme <group> <command> [flags]

      Examples:
        acme widgets list
        acme widgets --help
        acme widgets list --help

      Groups:
        gadgets  Gadgets are odd widgets.
        widgets  Widgets of every kind.

      Beside them:
        api         Send any request, by its method and path.
        auth        Store an API key, see which one is used, or remove it.
        completion  Complete commands, flags and values in your shell.
        config      Show and store settings, by profile.
        help        More on one topic: environment, exit-codes, pagination.
        version     Show the version, of the API and of the runtime, too.

      Global flags:
        --api-key <key>        The API key. A flag shows in the process list: prefer
                               the variable. Environment: ACME_API_KEY.
        --api-key-file <file>  Read the API key from a file.
        --api-key-stdin        Read the API key from standard input.
        --base-url <url>       The API's address. Environment: ACME_BASE_URL.
        --profile <name>       Settings and a key that were stored under this name.
                               Environment: ACME_PROFILE.
        --timeout <seconds>    For one try; also 500ms, 2m. 0: any time. Default: 60.
        --retries <number>     Tries after the first. Default: 2.
        --no-retry             The same as --retries 0.
        -n, --dry-run          Show the request as JSON, and send nothing. Needs no
                               key.
        --curl                 Show the request as a curl command, and send nothing.
                               Needs no key.
        --yes                  Do not ask before deleting.
        --confirm <id>         Do not ask before deleting what has this id; delete
                               nothing else.
        --no-input             Never ask.
        -v, --verbose          Show requests and answers on standard error, each in a
                               line.
        --debug                The same with headers and bodies, without credentials.
        -h, --help             Show help.
        -V, --version          Show the version.

      Environment:
        ACME_API_KEY   The API key.
        ACME_BASE_URL  The API's address.
        ACME_PROFILE   The profile.

      Exit codes:
        0 ok · 1 unexpected error · 2 wrong usage · 3 configuration or credential
        missing or malformed, nothing sent · 4 credential rejected (401, 403) · 5 not
        found (404), or not visible to the key · 6 request rejected (400, 409, 422,
        other 4xx) · 7 rate limited (429), after retries · 8 server error (5xx, or an
        answer that cannot be read) · 9 no answer (network, DNS, TLS, timeout) · 10
        partly done: some of many failed · 11 the API answered, but with success:
        false · 130 interrupted
      "
    `);
  });

  test('of a group', async () => {
    expect(await help('widgets')).toMatchInlineSnapshot(`
      "Widgets of every kind.

      Usage:
        acme widgets <command> [flags]

      Examples:
        acme widgets create --name 'My widget' --kind round
        acme widgets list

      Commands:
        create      Create a widget
        list        List widgets
        list-parts  List parts (deprecated)
        types       Does types

      Global flags:
        --api-key <key>        The API key. A flag shows in the process list: prefer
                               the variable. Environment: ACME_API_KEY.
        --api-key-file <file>  Read the API key from a file.
        --api-key-stdin        Read the API key from standard input.
        --base-url <url>       The API's address. Environment: ACME_BASE_URL.
        --profile <name>       Settings and a key that were stored under this name.
                               Environment: ACME_PROFILE.
        --timeout <seconds>    For one try; also 500ms, 2m. 0: any time. Default: 60.
        --retries <number>     Tries after the first. Default: 2.
        --no-retry             The same as --retries 0.
        -n, --dry-run          Show the request as JSON, and send nothing. Needs no
                               key.
        --curl                 Show the request as a curl command, and send nothing.
                               Needs no key.
        --yes                  Do not ask before deleting.
        --confirm <id>         Do not ask before deleting what has this id; delete
                               nothing else.
        --no-input             Never ask.
        -v, --verbose          Show requests and answers on standard error, each in a
                               line.
        --debug                The same with headers and bodies, without credentials.
        -h, --help             Show help.

      More about one of them: acme widgets <command> --help
      "
    `);
  });

  test('of a command', async () => {
    expect(await help('widgets create --help')).toMatchInlineSnapshot(`
      "Create a widget

      Usage:
        acme widgets create --name <string> --kind <round|square> [flags]

      Examples:
        acme widgets create --name 'My widget' --kind round
        acme widgets create --file input.json

      Required flags:
        --name <string>        What it is called.
        --kind <round|square>  Its shape

      Optional flags:
        --colour <string>    Its colour, by a name that printers of the last century
                             would have understood without asking. One of: alice-blue,
                             burnt-sienna, cornflower, dark-olive. Default:
                             cornflower.
        --metadata <json>    Anything you like
        --tags <string>...   Labels. Repeat it, or give a JSON list.
        --is-public[=false]  Default: false.
        --size <integer>     Use \`weight\`. Deprecated.
        -f, --file <file|->  Read the input from a file, or from standard input: one
                             object in JSON or YAML. Flags override it.

      Output flags:
        -o, --output <format>  auto, json, ndjson, yaml, table or csv. auto is a table
                               on a terminal, and JSON elsewhere.
        --columns <a,b.c>      Only these fields of each item, in this order.
        --jq <filter>          Print what a jq filter makes of the JSON; texts without
                               quotes, but with -o json.
        -q, --quiet            Print ids only, one on a line.
        --compact              JSON on one line.
        --csv-safe             Put ' before what a spreadsheet would run as a formula.
        -i, --include          Show each answer's status and headers on standard
                               error.
        --output-file <file>   Write to this file in place of standard output. It is
                               as it was if the command fails.
        --no-color             No colours. NO_COLOR does the same.

      Global flags:
        --api-key <key>        The API key. A flag shows in the process list: prefer
                               the variable. Environment: ACME_API_KEY.
        --api-key-file <file>  Read the API key from a file.
        --api-key-stdin        Read the API key from standard input.
        --base-url <url>       The API's address. Environment: ACME_BASE_URL.
        --profile <name>       Settings and a key that were stored under this name.
                               Environment: ACME_PROFILE.
        --timeout <seconds>    For one try; also 500ms, 2m. 0: any time. Default: 60.
        --retries <number>     Tries after the first. Default: 2.
        --no-retry             The same as --retries 0.
        -n, --dry-run          Show the request as JSON, and send nothing. Needs no
                               key.
        --curl                 Show the request as a curl command, and send nothing.
                               Needs no key.
        --yes                  Do not ask before deleting.
        --confirm <id>         Do not ask before deleting what has this id; delete
                               nothing else.
        --no-input             Never ask.
        -v, --verbose          Show requests and answers on standard error, each in a
                               line.
        --debug                The same with headers and bodies, without credentials.
        -h, --help             Show help.

      Details:
        Creates a widget. The name must be new; everything else has a default that
        suits most people.

        Fields the server sets:
        - \`id\` (string): a UUID, unless the widget is made by another widget, in which
          case it is derived.
        - \`made_at\`

        API operation: POST /v1/widgets
      "
    `);
  });

  test('of a command without flags', async () => {
    expect(await help('widgets list-parts -h')).toMatchInlineSnapshot(`
      "List parts (deprecated)

      Usage:
        acme widgets list-parts

      Examples:
        acme widgets list-parts

      Output flags:
        -o, --output <format>  auto, json, ndjson, yaml, table or csv. auto is a table
                               on a terminal, and JSON elsewhere.
        --columns <a,b.c>      Only these fields of each item, in this order.
        --jq <filter>          Print what a jq filter makes of the JSON; texts without
                               quotes, but with -o json.
        -q, --quiet            Print ids only, one on a line.
        --compact              JSON on one line.
        --csv-safe             Put ' before what a spreadsheet would run as a formula.
        -i, --include          Show each answer's status and headers on standard
                               error.
        --output-file <file>   Write to this file in place of standard output. It is
                               as it was if the command fails.
        --no-color             No colours. NO_COLOR does the same.

      Global flags:
        --api-key <key>        The API key. A flag shows in the process list: prefer
                               the variable. Environment: ACME_API_KEY.
        --api-key-file <file>  Read the API key from a file.
        --api-key-stdin        Read the API key from standard input.
        --base-url <url>       The API's address. Environment: ACME_BASE_URL.
        --profile <name>       Settings and a key that were stored under this name.
                               Environment: ACME_PROFILE.
        --timeout <seconds>    For one try; also 500ms, 2m. 0: any time. Default: 60.
        --retries <number>     Tries after the first. Default: 2.
        --no-retry             The same as --retries 0.
        -n, --dry-run          Show the request as JSON, and send nothing. Needs no
                               key.
        --curl                 Show the request as a curl command, and send nothing.
                               Needs no key.
        --yes                  Do not ask before deleting.
        --confirm <id>         Do not ask before deleting what has this id; delete
                               nothing else.
        --no-input             Never ask.
        -v, --verbose          Show requests and answers on standard error, each in a
                               line.
        --debug                The same with headers and bodies, without credentials.
        -h, --help             Show help.

      Details:
        API operation: POST /v1/list-parts
      "
    `);
  });

  test('on a narrow terminal', async () => {
    const text = await help('widgets create --help', 40);
    expect(text).toContain('\n        Its colour, by');
    expect(text).toContain('  acme widgets create <required flags> [flags]\n');
    expect(
      text.split('\n').filter((line) => line.length > 40 && !line.includes('acme widgets')),
    ).toStrictEqual([]);
  });

  test('on a wide one, lines stay readable', async () => {
    const widest = (text: string): number =>
      Math.max(...text.split('\n').map((line) => line.length));
    expect(widest(await help('widgets create --help', 300))).toBeLessThanOrEqual(100);
  });
});

describe('help is where it is looked for', () => {
  test.each<[line: string, ...same: string[][]]>([
    ['', ['--help'], ['-h'], ['help'], ['--base-url', 'x', '-h'], ['--api-key=k']],
    ['widgets', ['widgets', '--help'], ['help', 'widgets'], ['widgets', 'help'], ['-h', 'widgets']],
    [
      'widgets create --help',
      ['help', 'widgets', 'create'],
      ['widgets', 'help', 'create'],
      ['widgets', 'create', '-h'],
      ['--help', 'widgets', 'create'],
      // Beside any mistake.
      ['widgets', 'create', '--nope', 'x', '--size', 'y', '--help'],
      ['widgets', 'create', '--name', '-h'],
    ],
  ])('%j', async (line, ...same) => {
    const expected = await help(line);
    const { program } = acme();
    for (const argv of same) {
      const outcome = await runProgram(program, argv, { columns: 80 });
      expect(outcome).toStrictEqual({ code: 0, stdout: expected, stderr: '' });
    }
  });

  test('but not in a value, nor after --', async () => {
    const { program, calls } = acme();
    const argv = ['widgets', 'types', '--text=--help'];
    expect(await runProgram(program, argv)).toMatchObject({ code: 0, stderr: '' });
    expect(calls[0]?.input).toStrictEqual({ text: '--help' });
    const after = await runProgram(program, ['widgets', 'types', '--', '--help']);
    expect(after).toMatchObject({ code: 2, stdout: '' });
  });

  test('and only the group that is asked for is loaded', async () => {
    const { program, loaded } = acme();
    await runProgram(program, ['widgets', 'create', '--help']);
    await runProgram(program, ['widgets', '--help']);
    expect(loaded).toStrictEqual(['widgets', 'widgets']);
  });
});

test('the width comes from the terminal, then COLUMNS, then is 80', async () => {
  const { program } = acme();
  const argv = ['widgets', 'create', '--help'];
  const of = async (surroundings: Parameters<typeof runProgram>[2]): Promise<string> =>
    (await runProgram(program, argv, surroundings)).stdout;
  expect(await of({ columns: 60, env: { COLUMNS: '90' } })).toBe(await of({ columns: 60 }));
  expect(await of({ env: { COLUMNS: '90' } })).toBe(await of({ columns: 90 }));
  expect(await of({ env: { COLUMNS: 'x' } })).toBe(await of({ columns: 80 }));
  expect(await of({})).toBe(await of({ columns: 80 }));
  expect(await of({ columns: 60 })).not.toBe(await of({ columns: 80 }));
});

test('--version and -V', async () => {
  const { program, loaded } = acme();
  for (const flag of ['--version', '-V']) {
    expect(await runProgram(program, [flag])).toStrictEqual({
      code: 0,
      stdout: '1.2.3\n',
      stderr: '',
    });
  }
  expect(loaded).toStrictEqual([]);
});

describe('descriptions are Markdown', () => {
  const commandHelp = async (description: string): Promise<string> => {
    const program: Program = {
      ...acme().program,
      groups: [
        {
          name: 'g',
          load: async () => [
            {
              name: 'c',
              operation: 'GET /c',
              summary: 'Sum',
              description,
              flags: [{ field: 'f', name: 'f', type: 'string', description, choices: ['a', 'b'] }],
              call: async () => undefined,
            },
          ],
        },
      ],
    };
    return (await runProgram(program, ['g', 'c', '-h'], { columns: 60 })).stdout;
  };

  test('lists, code, tables and headings keep their form', async () => {
    const text = await commandHelp(
      [
        'First line',
        'goes on **bold** here.',
        '# Head',
        '- one which is long enough that it has to be wrapped somewhere',
        '  and goes on',
        '  1. two',
        '',
        '',
        '```json',
        '{ "a":   1 }',
        '```',
        '| a | b |',
        '| - | - |',
      ].join('\n'),
    );
    expect(text).toMatchInlineSnapshot(`
      "Sum

      Usage:
        acme g c [flags]

      Examples:
        acme g c

      Flags:
        --f <a|b>            First line goes on bold here.
                             Head
                             - one which is long enough that it
                               has to be wrapped somewhere and
                               goes on
                               1. two
                               { "a":   1 }
                             | a | b |
                             | - | - |
        -f, --file <file|->  Read the input from a file, or from
                             standard input: one object in JSON or
                             YAML. Flags override it.

      Output flags:
        -o, --output <format>  auto, json, ndjson, yaml, table or
                               csv. auto is a table on a terminal,
                               and JSON elsewhere.
        --columns <a,b.c>      Only these fields of each item, in
                               this order.
        --jq <filter>          Print what a jq filter makes of the
                               JSON; texts without quotes, but
                               with -o json.
        -q, --quiet            Print ids only, one on a line.
        --compact              JSON on one line.
        --csv-safe             Put ' before what a spreadsheet
                               would run as a formula.
        -i, --include          Show each answer's status and
                               headers on standard error.
        --output-file <file>   Write to this file in place of
                               standard output. It is as it was if
                               the command fails.
        --no-color             No colours. NO_COLOR does the same.

      Global flags:
        --api-key <key>        The API key. A flag shows in the
                               process list: prefer the variable.
                               Environment: ACME_API_KEY.
        --api-key-file <file>  Read the API key from a file.
        --api-key-stdin        Read the API key from standard
                               input.
        --base-url <url>       The API's address. Environment:
                               ACME_BASE_URL.
        --profile <name>       Settings and a key that were stored
                               under this name. Environment:
                               ACME_PROFILE.
        --timeout <seconds>    For one try; also 500ms, 2m. 0: any
                               time. Default: 60.
        --retries <number>     Tries after the first. Default: 2.
        --no-retry             The same as --retries 0.
        -n, --dry-run          Show the request as JSON, and send
                               nothing. Needs no key.
        --curl                 Show the request as a curl command,
                               and send nothing. Needs no key.
        --yes                  Do not ask before deleting.
        --confirm <id>         Do not ask before deleting what has
                               this id; delete nothing else.
        --no-input             Never ask.
        -v, --verbose          Show requests and answers on
                               standard error, each in a line.
        --debug                The same with headers and bodies,
                               without credentials.
        -h, --help             Show help.

      Details:
        First line goes on bold here.
        Head
        - one which is long enough that it has to be wrapped
          somewhere and goes on
          1. two

          { "a":   1 }
        | a | b |
        | - | - |

        API operation: GET /c
      "
    `);
  });

  test('a description that repeats the summary is left out', async () => {
    expect((await commandHelp('Sum')).match(/Sum/g)).toHaveLength(2);
  });

  test('headings are wrapped as text is', async () => {
    const text = await commandHelp(`# ${'A long heading '.repeat(9)}\nand text`);
    const lines = text.split('\n').filter((line) => line.includes('heading'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(text).toMatch(/heading\n\s*and text/);
  });

  test.each([
    ['Widgets, e.g. Big ones (v1.2). They are many.', 'Widgets, e.g. Big ones (v1.2).'],
    ['# Widgets\n\nAll of\n**them**! More.\n\nAnd more.', 'All of them!'],
    ['## Widgets\nAll of them', 'All of them'],
    ['Is v1. or more', 'Is v1. or more'],
    ['# Widgets', ''],
  ])('of what %j says of a group, the program lists one sentence', async (description, said) => {
    const group = { name: 'g', description, load: async () => [] };
    const { stdout } = await runProgram({ ...acme().program, groups: [group] }, []);
    expect(/^ {2}g\b *(.*)\n\n/m.exec(stdout)?.[1]).toBe(said);
  });

  test('the program shows the beginning of its description', async () => {
    const description = '# Acme\n\nHello.\n\n- one\n\n## More\n\nEverything.';
    const { stdout } = await runProgram({ ...acme().program, description }, []);
    expect(stdout).toMatch(/^Acme API\n\nAcme\n\nHello\.\n\n- one\n\nUsage:/);
  });
});
