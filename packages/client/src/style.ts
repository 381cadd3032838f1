// OpenAPI's parameter styles, for every place that a parameter can be in.
import type { Parameter, ParameterStyle } from './api.ts';
import { InputError } from './errors.ts';
import { toJson } from './json.ts';
import { items, plain } from './value.ts';

/** By style: what stands in front, between exploded items, between others; and whether the name is written. */
const layouts: Readonly<Record<ParameterStyle, readonly [string, string, string, boolean]>> = {
  simple: ['', ',', ',', false],
  label: ['.', '.', ',', false],
  matrix: [';', ';', ',', true],
  form: ['', '&', ',', true],
  spaceDelimited: ['', '&', '%20', true],
  pipeDelimited: ['', '&', '%7C', true],
  deepObject: ['', '&', '', true],
};

/**
 * A parameter's value as its style spells it, with the name where the style writes it.
 * @param fallback the default style of the parameter's place
 * @param at names the value in errors
 * @param encode what every name, key and value passes
 * @throws InputError for what the style cannot express
 */
export function styled(
  parameter: Parameter,
  fallback: ParameterStyle,
  value: unknown,
  at: string,
  encode: (text: string, at: string) => string,
): string {
  const { style = fallback } = parameter;
  const [front, between, within, named] = layouts[style];
  const deep = style === 'deepObject';
  if (deep && Array.isArray(plain(value))) {
    throw new InputError(at, 'an array cannot be sent in the style deepObject');
  }
  const { explode = deep || style === 'form' } = parameter;
  const name = named ? `${encode(parameter.name, at)}=` : '';
  const list = items(parameter.json ? toJson(value, at) : value, at).map(([key, item]) => {
    const encoded = encode(item, at);
    if (key === undefined) return explode ? name + encoded : encoded;
    return deep
      ? `${name.slice(0, -1)}%5B${encode(key, at)}%5D=${encoded}`
      : encode(key, at) + (explode ? '=' : within) + encoded;
  });
  return front + (explode || deep ? list.join(between) : name + list.join(within));
}
