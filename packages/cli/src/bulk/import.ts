// `--from`: many items, sent in as many requests as it takes, in a way that can be stopped and gone on with.
import { existsSync } from 'node:fs';
import path from 'node:path';

import { checkInput, schemaOf } from '../check.ts';
import { toFailure } from '../client-errors.ts';
import { exit } from '../exit.ts';
import { Failure, usageFailure } from '../failure.ts';
import { readInput, type OperationInput } from '../input.ts';
import { writeResult } from '../output.ts';
import { isUnsuccessful, perform, type Invocation } from '../perform.ts';
import { progressOn } from '../progress.ts';
import { readSettings } from '../settings.ts';
import { formatOf, peek, rowsOf } from './format.ts';
import { readImportOptions, type ImportOptions } from './options.ts';
import { Rejects } from './rejects.ts';
import { fingerprint, State, type Identity } from './state.ts';
import { Transfer, type Plan } from './transfer.ts';

/** Sends the items of a file. @throws Failure also where some of them were not taken */
export async function importItems(invocation: Invocation): Promise<void> {
  const options = readImportOptions(invocation.command, invocation.given);
  let result: Result;
  try {
    const prepared = await prepare(invocation, options);
    result = options.isDryRun
      ? await checkRows(invocation, options, prepared)
      : await sendThrough(invocation, options, prepared);
  } finally {
    // A read that is waited for would keep the process alive.
    if (options.from === '-') invocation.io.stdin.destroy?.();
  }
  if (options.isDryRun) await writeResult(result.summary, invocation.io, invocation.output);
  if (result.partial !== undefined) throw result.partial;
}

async function prepare(invocation: Invocation, options: ImportOptions): Promise<Prepared> {
  const { program, command, given, sources, io } = invocation;
  const { batch, from, size, concurrency, resend, rejects } = options;
  const fields = await readShared(invocation, options);
  const source = await sources.stream('from', from);
  const { head, bytes } = await peek(source.bytes);
  const format = formatOf(options.format, from, head);
  const jsonSchema = (await program.jsonSchemas?.())?.[command.schema ?? ''];
  const { baseUrl } = await readSettings(program, given.globals, io, undefined);
  const flags = [fields, format, baseUrl?.value, rejects && path.resolve(rejects)];
  return {
    rows: await rowsOf(format, bytes, jsonSchema, batch.items),
    fields,
    batch,
    schema: await schemaOf(program, command),
    size,
    concurrency,
    resend,
    identity: {
      command: command.operation,
      file: fingerprint(String(source.size), head),
      flags: fingerprint(JSON.stringify(flags)),
    },
  };
}

/** Sends the rows as any command sends its input, with the summary as its result. */
async function sendThrough(
  invocation: Invocation,
  options: ImportOptions,
  prepared: Prepared,
): Promise<Result> {
  const { command } = invocation;
  const { name, operation, summary, flags } = command;
  let result: Result | undefined;
  await perform({
    ...invocation,
    input: prepared.fields,
    command: {
      name,
      operation,
      summary,
      flags,
      async call(client, _input, callOptions) {
        result = await sendRows(invocation, options, prepared, async (input) => {
          const answer = await command.call(client, input, callOptions);
          if (isUnsuccessful(command, answer)) {
            throw new Failure(
              exit.unsuccessful,
              `${operation}: the API says that it did not succeed.`,
            );
          }
        });
        return result.summary;
      },
    },
  });
  if (result === undefined) throw new Error('Nothing was called.');
  return result;
}

interface Prepared extends Omit<Plan, 'state' | 'rejects' | 'send' | 'onProgress'> {
  readonly identity: Identity;
}

interface Result {
  readonly summary: object;
  /** Absent: all rows were taken. */
  readonly partial: Failure | undefined;
}

/** The fields that go with each request. */
async function readShared(
  { program, command, given, sources }: Invocation,
  { batch: { items } }: ImportOptions,
): Promise<OperationInput> {
  const flags = command.flags.filter(({ field }) => field !== items);
  // Held against the schema below: it requires the items, too.
  const unchecked = { ...program, schemas: async () => ({}) };
  const input = await readInput(unchecked, { ...command, flags }, given, sources);
  if (Object.hasOwn(input, items))
    throw usageFailure(`--from and ${items} in --file exclude each other: both bring the items.`);
  await checkInput(program, command, { ...input, [items]: [] }, items);
  return input;
}

/** What is wrong with the rows, and nothing else. */
async function checkRows(
  { io, output, secrets }: Invocation,
  options: ImportOptions,
  { identity, ...prepared }: Prepared,
): Promise<Result> {
  const state = new State(identity);
  // Beside a state, the file belongs to what was sent.
  const isKept = options.state !== undefined && existsSync(options.state);
  const rejects = new Rejects(isKept ? undefined : options.rejects, 0, secrets);
  const progress = progressOn(io, output);
  const onProgress = (done: number): void => progress.show(done, undefined);
  const transfer = new Transfer({ ...prepared, state, rejects, onProgress });
  try {
    await transfer.run();
  } finally {
    progress.clear();
    rejects.close();
  }
  const { read, valid } = transfer;
  return {
    summary: { dryRun: true, read, valid, rejected: state.rejected },
    partial: partialFailure(state, rejects, isKept ? undefined : options.rejects),
  };
}

async function sendRows(
  { program, command, io, output, secrets }: Invocation,
  options: ImportOptions,
  { identity, ...prepared }: Prepared,
  send: (input: OperationInput) => Promise<void>,
): Promise<Result> {
  const state = new State(identity, options.state);
  const progress = progressOn(io, output);
  try {
    const rejects = new Rejects(options.rejects, state.rejectsSize, secrets);
    state.beforeSave = () => {
      rejects.flush();
      state.rejectsSize = rejects.size;
    };
    // The ids of rows are made of what is in it.
    state.save();
    const onProgress = (done: number): void => progress.show(done, undefined);
    const transfer = new Transfer({ ...prepared, state, rejects, send, onProgress });
    try {
      await Promise.race([transfer.run(), interrupted(io.signal, transfer, state)]);
    } catch (error) {
      const failure = toFailure(error, program, command);
      throw failure instanceof Failure ? told(failure, state) : failure;
    } finally {
      state.save();
      rejects.close();
    }
    const { read, earlier } = transfer;
    const { sent, rejected, unknown } = state;
    return {
      summary: { read, sent, rejected, inDoubt: unknown.size, alreadyDone: earlier },
      partial: partialFailure(state, rejects, options.rejects),
    };
  } finally {
    progress.clear();
    state.close();
  }
}

/** Rejects when the user wants to stop. The state is saved then: this process may end at once. */
async function interrupted(
  signal: AbortSignal | undefined,
  transfer: Transfer,
  state: State,
): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => {
      transfer.stop();
      try {
        state.save();
        reject(new Failure(exit.interrupted, 'Interrupted.'));
      } catch (error) {
        reject(error);
      }
      state.close();
    });
  });
}

/** The same failure, with how far the import came and how it goes on. */
function told({ code, message, why, fix, request }: Failure, state: State): Failure {
  const goOn = state.isKept
    ? 'Run the same command again: it goes on from there.'
    : 'With --state FILE, an import goes on where it was stopped.';
  return new Failure(code, message, {
    why: [...why, `Rows sent: ${state.sent}, rejected: ${state.rejected}.`, ...doubts(state)],
    fix: code === exit.usage ? fix : [...fix, goOn],
    request,
  });
}

function doubts({ unknown }: State): string[] {
  return unknown.size === 0 ? [] : [`Rows that may or may not have arrived: ${String(unknown)}.`];
}

function partialFailure(
  state: State,
  rejects: Rejects,
  file: string | undefined,
): Failure | undefined {
  const { rejected, unknown } = state;
  if (rejected === 0 && unknown.size === 0) return undefined;
  const what = [
    ...(rejected > 0 ? [`rejected: ${rejected}`] : []),
    ...(unknown.size > 0 ? [`in doubt: ${unknown.size}`] : []),
  ];
  const all =
    file === undefined ? '--rejects FILE keeps all that are rejected.' : `All of them: ${file}.`;
  return new Failure(exit.partial, `Not all rows were taken (${what.join(', ')}).`, {
    why: [...rejects.first, ...doubts(state)],
    fix: [
      ...(rejected > 0 ? [all] : []),
      ...(unknown.size > 0
        ? ['Look whether they arrived; --resend sends them again, perhaps a second time.']
        : []),
    ],
  });
}
