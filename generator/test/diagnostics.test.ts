import { describe, expect, test } from 'vitest';
import {
  DiagnosticsError,
  formatDiagnostics,
  hasErrors,
  type Diagnostic,
  type FormatOptions,
} from '../src/diagnostics.ts';

const options: FormatOptions = { cwd: '/project', frames: false };

function diagnostic(
  rule: string,
  message: string,
  place?: [file: string, line: number, column: number],
): Diagnostic {
  return {
    rule,
    severity: 'error',
    message,
    ...(place && { location: { file: place[0], line: place[1], column: place[2] } }),
  };
}

describe('one form', () => {
  test('file, line, column, severity, rule, message', () => {
    const text = formatDiagnostics(
      [
        {
          rule: 'a/b',
          severity: 'warning',
          message: 'two',
          location: { file: '/project/spec/x.yaml', line: 3, column: 5 },
        },
        { rule: 'a/b', severity: 'info', message: 'one' },
        {
          rule: 'c',
          severity: 'error',
          message: 'three',
          location: { file: '/elsewhere/y.yaml', line: 1, column: 1 },
        },
      ],
      options,
    );
    expect(text).toBe(
      'info a/b one\n../elsewhere/y.yaml:1:1 error c three\nspec/x.yaml:3:5 warning a/b two',
    );
  });

  test('nothing for nothing', () => {
    expect(formatDiagnostics([], options)).toBe('');
  });

  test('in one order, whatever order they come in, each once', () => {
    const sorted = [
      diagnostic('b', 'no place'),
      diagnostic('z', 'm', ['/project/B', 1, 1]),
      diagnostic('a', 'm', ['/project/a', 2, 1]),
      diagnostic('a', 'm', ['/project/a', 10, 1]),
      diagnostic('a', 'm', ['/project/a', 10, 9]),
      diagnostic('a', 'm', ['/project/a', 10, 10]),
      diagnostic('a', 'n', ['/project/a', 10, 10]),
      diagnostic('b', 'm', ['/project/a', 10, 10]),
      diagnostic('a', 'm', ['/project/ä', 1, 1]),
    ];
    const expected = formatDiagnostics(sorted, options);
    expect(expected.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'error',
      'B:1:1',
      'a:2:1',
      'a:10:1',
      'a:10:9',
      'a:10:10',
      'a:10:10',
      'a:10:10',
      'ä:1:1',
    ]);
    expect(formatDiagnostics([...sorted, ...sorted].reverse(), options)).toBe(expected);
  });

  test('the same finding at two severities is two findings', () => {
    const one = diagnostic('a', 'm');
    expect(
      formatDiagnostics([one, { ...one, severity: 'info' }], options).split('\n'),
    ).toHaveLength(2);
  });

  test('a message of many lines becomes one', () => {
    expect(formatDiagnostics([diagnostic('a', 'one\n   two\r\n\nthree\rfour')], options)).toBe(
      'error a one two three four',
    );
  });
});

describe('code frames', () => {
  const sources = new Map([
    ['/project/x.yaml', 'one: 1\ntwo:\n  a: 1\n  b: 2\nthree: 3\nfour: 4\n'],
    ['/project/crlf.yaml', 'one: 1\r\ntwo: 2\r\n'],
    ['/project/min.json', `{"a":"${'x'.repeat(1000)}","here":1,"b":"${'y'.repeat(1000)}"}`],
  ]);
  const frames: FormatOptions = { cwd: '/project', frames: true, sources };

  test.each<[string, Diagnostic, string]>([
    [
      'in the middle',
      diagnostic('r', 'm', ['/project/x.yaml', 4, 3]),
      'x.yaml:4:3 error r m\n  2 | two:\n  3 |   a: 1\n> 4 |   b: 2\n    |   ^\n  5 | three: 3\n  6 | four: 4\n',
    ],
    [
      'at the start',
      diagnostic('r', 'm', ['/project/x.yaml', 1, 1]),
      'x.yaml:1:1 error r m\n> 1 | one: 1\n    | ^\n  2 | two:\n  3 |   a: 1\n',
    ],
    [
      'with CRLF',
      diagnostic('r', 'm', ['/project/crlf.yaml', 2, 6]),
      'crlf.yaml:2:6 error r m\n  1 | one: 1\n> 2 | two: 2\n    |      ^\n  3 |\n',
    ],
    [
      'not where the source is unknown',
      diagnostic('r', 'm', ['/project/y.yaml', 1, 1]),
      'y.yaml:1:1 error r m',
    ],
    [
      'not where there is no such line',
      diagnostic('r', 'm', ['/project/x.yaml', 99, 1]),
      'x.yaml:99:1 error r m',
    ],
    ['not without a place', diagnostic('r', 'm'), 'error r m'],
  ])('%s', (_, item, expected) => {
    expect(formatDiagnostics([item], frames)).toBe(expected);
  });

  test('of a long line, the part that matters', () => {
    const [, code = '', marker = ''] = formatDiagnostics(
      [diagnostic('r', 'm', ['/project/min.json', 1, 1009])],
      frames,
    ).split('\n');
    expect(code.length).toBeLessThan(200);
    expect(code.slice(marker.indexOf('^')).startsWith('"here":1')).toBe(true);
  });

  test('thousands on a large file take no time', () => {
    const large = new Map([['/project/large.yaml', 'key: value\n'.repeat(200_000)]]);
    const many = Array.from({ length: 5000 }, (_, index) =>
      diagnostic('r', 'm', ['/project/large.yaml', index * 40 + 1, 1]),
    );
    const started = performance.now();
    formatDiagnostics(many, { cwd: '/project', frames: true, sources: large });
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('hostile text', () => {
  const hostile =
    'a\u001b]0;owned\u0007\u001b[2Jb\u202ec\u2066d\u200be\u2028f\u0085g\u009bh\u{e0041}i\ud800j\u00adk\ufeffl';
  const shown =
    'a\\u{1b}]0;owned\\u{7}\\u{1b}[2Jb\\u{202e}c\\u{2066}d\\u{200b}e\\u{2028}f\\u{85}g\\u{9b}h\\u{e0041}i\\u{d800}j\\u{ad}k\\u{feff}l';

  test('in messages, rules and names of files is shown, not obeyed', () => {
    const text = formatDiagnostics(
      [diagnostic(hostile, hostile, [`/project/${hostile}`, 1, 1])],
      options,
    );
    expect(text).toBe(`${shown}:1:1 error ${shown} ${shown}`);
  });

  test('in code frames, with the marker where it belongs', () => {
    const source = `${hostile}: here`;
    const text = formatDiagnostics(
      [diagnostic('r', 'm', ['/project/x', 1, source.indexOf('here') + 1])],
      {
        cwd: '/project',
        frames: true,
        sources: new Map([['/project/x', source]]),
      },
    );
    const [, code = '', marker = ''] = text.split('\n');
    expect(code).toBe(`> 1 | ${shown}: here`);
    expect(code.slice(marker.indexOf('^'))).toBe('here');
  });
});

test('colours only where asked for', () => {
  const item = diagnostic('r', 'm', ['/project/x', 1, 1]);
  const sources = new Map([['/project/x', 'a']]);
  expect(formatDiagnostics([item], { cwd: '/project', frames: true, sources })).not.toContain(
    '\u001b',
  );
  expect(
    formatDiagnostics([item], { cwd: '/project', frames: true, sources, colour: true }),
  ).toContain('\u001b[31merror\u001b[39m');
});

test('errors are told from the rest', () => {
  expect(hasErrors([])).toBe(false);
  expect(
    hasErrors([
      { rule: 'a', severity: 'warning', message: 'm' },
      { rule: 'a', severity: 'info', message: 'm' },
    ]),
  ).toBe(false);
  expect(hasErrors([diagnostic('a', 'm')])).toBe(true);
});

test('an error that carries diagnostics says what they say', () => {
  const error = new DiagnosticsError([diagnostic('a', 'one'), diagnostic('b', 'two')]);
  expect(error).toBeInstanceOf(Error);
  expect(error.message).toBe('a: one\nb: two');
  expect(error.diagnostics).toHaveLength(2);
});
