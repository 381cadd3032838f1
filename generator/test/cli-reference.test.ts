// The reference of commands holds texts of strangers, and carries the mark of what is generated.
import { expect, test } from 'vitest';
import { isMarked, mark } from '../src/mark.ts';
import { referenceView } from '../src/plan/cli-reference.ts';
import { render, templatesIn } from '../src/render/render.ts';

const env = { apiKey: 'K', baseUrl: 'U', profile: 'P', noWarn: 'N' };

test('no text of the description leaves its place', () => {
  const nasty = 'Ends ```\n\n# Head\n<script>x</script> [a](b) ````\n```\n### `acme widgets b`';
  const view = referenceView(`Acme\n# ${nasty}`, { name: 'acme', env }, [
    {
      name: 'widgets',
      description: nasty,
      commands: [{ name: 'a', operation: 'GET /a', summary: nasty, description: nasty, flags: [] }],
    },
  ]);
  const templates = templatesIn(new URL('../../templates/', import.meta.url));
  const [file] = render(
    [{ path: 'reference.md', template: 'cli/reference.md.hbs', view }],
    templates,
  );
  const outside: string[] = [];
  let fence = '';
  for (const line of (file?.text ?? '').split('\n')) {
    const [ticks = ''] = /^`{3,}/.exec(line) ?? [];
    if (fence === '' && ticks !== '') fence = ticks;
    else if (fence !== '' && line === fence) fence = '';
    else if (fence === '') outside.push(line);
  }
  expect(fence).toBe('');
  expect(outside.filter((line) => line.startsWith('#')).slice(0, 3)).toStrictEqual([
    '# All commands of `acme`',
    '## `widgets`',
    '### `acme widgets a`',
  ]);
  expect(outside.join('\n')).not.toContain('<script>');
  expect(outside.join('\n')).not.toContain('acme widgets b`');
});

test('its mark is a comment of Markdown, and counts as one', () => {
  expect(mark('# x\n', 'docs/a.md')).toMatch(/^<!-- Generated .* -->\n\n# x\n$/);
  expect(isMarked(mark('# x\n', 'docs/a.md'))).toBe(true);
  expect(isMarked('# x\n')).toBe(false);
  expect(isMarked(mark('x'))).toBe(true);
});
