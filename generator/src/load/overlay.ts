import { exec } from 'jsonpath-rfc9535';
import { DiagnosticsError, type Diagnostic } from '../diagnostics.ts';
import { isObject, isRecord } from './json.ts';
import { Origins, type Spot } from './origins.ts';
import type { ParsedText } from './parse.ts';
import { childPointer, pointerKeys } from './pointer.ts';

interface Action {
  readonly pointer: string;
  readonly target: string;
  readonly update: unknown;
  readonly remove: boolean;
}

type Report = (pointer: string, message: string) => void;
type Path = readonly (string | number)[];

/**
 * Applies an OpenAPI Overlay 1.0 document to a parsed description, which stays as it is: the result
 * shares with it what the overlay does not touch. An array that meets an array is appended to it.
 * Throws a DiagnosticsError for a malformed overlay, a target without a match and an update that
 * does not fit its target.
 */
export function applyOverlay(root: unknown, overlay: ParsedText, file: string): Origins {
  const problems: Diagnostic[] = [];
  const report: Report = (pointer, message) => {
    const location = { file, ...overlay.positions.locate(pointerKeys(pointer)) };
    problems.push({ rule: 'load/overlay', severity: 'error', message, location });
  };

  const origins = new Origins(root);
  for (const action of readActions(overlay.root, report)) {
    applyAction(origins, action, report);
  }
  if (problems.length > 0) {
    throw new DiagnosticsError(problems);
  }
  return origins;
}

function readActions(overlay: unknown, report: Report): Action[] {
  if (!isRecord(overlay)) {
    report('', 'an overlay is an object');
    return [];
  }
  refuseUnknownKeys(overlay, '', ['overlay', 'info', 'extends', 'actions'], report);
  if (typeof overlay['overlay'] !== 'string' || !/^1\.0\.\d+$/.test(overlay['overlay'])) {
    report('/overlay', 'expected the version of an Overlay 1.0 document, as in `overlay: 1.0.0`');
  }
  const { info, actions } = overlay;
  if (isRecord(info)) {
    refuseUnknownKeys(info, '/info', ['title', 'version', 'description'], report);
  }
  for (const key of ['title', 'version']) {
    if (!isRecord(info) || typeof info[key] !== 'string') {
      report(`/info/${key}`, `an overlay needs a text as \`info.${key}\``);
    }
  }
  if (!Array.isArray(actions) || actions.length === 0) {
    report('/actions', 'an overlay needs a list of `actions` with at least one action');
    return [];
  }
  return actions.flatMap(
    (action: unknown, index) => readAction(action, `/actions/${index}`, report) ?? [],
  );
}

function readAction(action: unknown, pointer: string, report: Report): Action | undefined {
  if (!isRecord(action)) {
    report(pointer, 'an action is an object');
    return undefined;
  }
  refuseUnknownKeys(action, pointer, ['target', 'description', 'update', 'remove'], report);
  const { target, update, remove = false } = action;
  if (typeof target !== 'string') {
    report(`${pointer}/target`, 'an action needs a JSONPath as its `target`');
    return undefined;
  }
  if (typeof remove !== 'boolean') {
    report(`${pointer}/remove`, '`remove` is true or false');
    return undefined;
  }
  if (!remove && update === undefined) {
    report(pointer, `the action on ${target} has neither \`update\` nor \`remove: true\``);
    return undefined;
  }
  return { pointer, target, update, remove };
}

function refuseUnknownKeys(
  object: object,
  pointer: string,
  known: readonly string[],
  report: Report,
): void {
  for (const key of Object.keys(object)) {
    if (!known.includes(key) && !key.startsWith('x-')) {
      report(childPointer(pointer, key), `Overlay 1.0 has no \`${key}\` here`);
    }
  }
}

function applyAction(origins: Origins, action: Action, report: Report): void {
  const paths = select(origins.root, action, report);
  if (action.remove) {
    for (const path of paths.sort(backwards)) {
      origins.remove(path);
    }
    return;
  }
  const pointer = `${action.pointer}/update`;
  for (const path of paths) {
    const spot = origins.own(path);
    if (Array.isArray(spot.node)) {
      append(origins, spot, action.update, pointer);
    } else if (isRecord(action.update)) {
      merge(origins, spot, action.update, pointer, report);
    } else {
      report(pointer, `${action.target} is an object, so its update must be one`);
      return;
    }
  }
}

/** The paths of the nodes that the action is for, each once. */
function select(root: unknown, { target, pointer, remove }: Action, report: Report): Path[] {
  const paths = new Map<string, Path>();
  let scalar = false;
  try {
    exec(root as Parameters<typeof exec>[0], target, (value, path) => {
      scalar ||= !isObject(value);
      paths.set(JSON.stringify(path), path);
    });
  } catch (error) {
    report(
      `${pointer}/target`,
      `${target} is not a JSONPath (RFC 9535): ${(error as Error).message}`,
    );
    return [];
  }
  if (paths.size === 0) {
    report(`${pointer}/target`, `${target} matches nothing in the description`);
  }
  if (scalar) {
    report(
      `${pointer}/target`,
      `${target} must lead to objects or arrays; to change a value, target what contains it`,
    );
    return [];
  }
  if (remove && paths.has('[]')) {
    report(`${pointer}/target`, 'the whole description cannot be removed');
    return [];
  }
  return [...paths.values()];
}

/** Last items first, and what is inside of a node before the node: removing one leaves the paths of the rest alone. */
function backwards(a: Path, b: Path): number {
  const index = a.findIndex((key, at) => key !== b[at]);
  if (index === -1 || index >= b.length) {
    return b.length - a.length;
  }
  const [left, right] = [a[index] ?? 0, b[index] ?? 0];
  return left < right ? 1 : -1;
}

function merge(
  origins: Origins,
  spot: Spot,
  update: object,
  pointer: string,
  report: Report,
): void {
  for (const [key, value] of Object.entries(update) as [string, unknown][]) {
    const at = childPointer(pointer, key);
    const current = Object.hasOwn(spot.node, key)
      ? (spot.node as Record<string, unknown>)[key]
      : undefined;
    if (isRecord(current) && isRecord(value)) {
      merge(origins, origins.ownChild(spot, key), value, at, report);
    } else if (Array.isArray(current) && Array.isArray(value)) {
      append(origins, origins.ownChild(spot, key), value, at);
    } else if (
      isObject(current) ||
      (isObject(value) && current !== undefined && current !== null)
    ) {
      report(
        at,
        `\`${key}\` is ${kindOf(current)} in the description, so ${kindOf(value)} cannot be merged into it`,
      );
    } else {
      origins.set(spot, key, value, { overlay: true, pointer: at });
    }
  }
}

function append(origins: Origins, spot: Spot, value: unknown, pointer: string): void {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  for (const [index, item] of values.entries()) {
    origins.push(spot, item, {
      overlay: true,
      pointer: Array.isArray(value) ? `${pointer}/${index}` : pointer,
    });
  }
}

function kindOf(value: unknown): string {
  return Array.isArray(value)
    ? 'an array'
    : isObject(value)
      ? 'an object'
      : value === null
        ? 'null'
        : 'a single value';
}
