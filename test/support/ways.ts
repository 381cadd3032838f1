// The ways to call an operation that do without a browser.
import { HoneyHive, type ClientOptions } from '@honeyhive/client';
import * as functions from '@honeyhive/client/operations';
import { commandOf, flags, outputOf, runCli } from './cli.ts';
import type { Input } from './inputs.ts';
import { cliOperations, sdkOperations, type Operation } from './spec.ts';

export interface Way {
  readonly name: string;
  readonly operations: readonly Operation[];
  /** Resolves to what the operation answered. */
  call(operation: Operation, input: Input, options: ClientOptions): Promise<unknown>;
}

type Call = (...args: readonly unknown[]) => Promise<unknown>;

export const method: Way = {
  name: 'method of the client',
  operations: sdkOperations,
  async call({ id, sdk }, input, options) {
    const namespaces = new HoneyHive(options) as unknown as Readonly<
      Record<string, Readonly<Record<string, Call>>>
    >;
    const namespace = sdk && namespaces[sdk.namespace];
    // Called as a member, as users do: it needs its `this`.
    const answer = sdk && namespace?.[sdk.method]?.(input);
    if (!answer) throw new Error(`There is no method for ${id}.`);
    return answer;
  },
};

export const tree: Way = {
  name: 'function',
  operations: sdkOperations,
  async call({ id }, input, options) {
    const call = (functions as unknown as Readonly<Record<string, Call>>)[id];
    if (!call) throw new Error(`There is no function ${id}.`);
    const { querystyle, ...rest } = options;
    const style = typeof querystyle === 'string' ? functions.querystyles[querystyle] : querystyle;
    return call(functions.createClient({ ...rest, querystyle: style }), input);
  },
};

export const commandFlags: Way = {
  name: 'command with flags',
  operations: cliOperations,
  async call(operation, input, options) {
    return outputOf(await runCli([...commandOf(operation), ...flags(operation, input)], options));
  },
};

export const commandFile: Way = {
  name: 'command with a file',
  operations: cliOperations,
  async call(operation, input, options) {
    const args = [...commandOf(operation), '--file', '-'];
    return outputOf(await runCli(args, options, JSON.stringify(input)));
  },
};
