/** What the API answers where it does not do what it is asked. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export function notFound(what: string, id: string): Problem {
  return new Problem(404, 'NOT_FOUND', `There is no ${what} ${id}.`);
}
