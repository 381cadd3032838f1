/** The exit codes: a contract with scripts. None is among those that shells use themselves (126 to 165), but 130. */
export const exit = {
  ok: 0,
  unexpected: 1,
  usage: 2,
  configuration: 3,
  credential: 4,
  notFound: 5,
  rejected: 6,
  rateLimited: 7,
  server: 8,
  network: 9,
  partial: 10,
  unsuccessful: 11,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

/** What each code says, for help and documentation. */
export const exitMeanings: Readonly<Record<ExitCode, string>> = {
  [exit.ok]: 'ok',
  [exit.unexpected]: 'unexpected error',
  [exit.usage]: 'wrong usage',
  [exit.configuration]: 'configuration or credential missing or malformed, nothing sent',
  [exit.credential]: 'credential rejected (401, 403)',
  [exit.notFound]: 'not found (404), or not visible to the key',
  [exit.rejected]: 'request rejected (400, 409, 422, other 4xx)',
  [exit.rateLimited]: 'rate limited (429), after retries',
  [exit.server]: 'server error (5xx, or an answer that cannot be read)',
  [exit.network]: 'no answer (network, DNS, TLS, timeout)',
  [exit.partial]: 'partly done: some of many failed',
  [exit.unsuccessful]: 'the API answered, but with success: false',
  [exit.interrupted]: 'interrupted',
};

/** The exit code for an answer that is an error: by its status, or a success that cannot be read. */
export function exitCodeOfStatus(status: number): ExitCode {
  if (status === 401 || status === 403) return exit.credential;
  if (status === 404) return exit.notFound;
  if (status === 429) return exit.rateLimited;
  if (status >= 400 && status < 500) return exit.rejected;
  return exit.server;
}
