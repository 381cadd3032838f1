// The documents of the corpus that are refused, and why that is right.

export interface ExpectedRefusal {
  /** From the corpus's folder. */
  readonly file: string;
  readonly rule: string;
  readonly reason: string;
}

export const expectedRefusals: readonly ExpectedRefusal[] = [
  {
    file: 'fx-orval/specifications/external-ref.yaml',
    rule: 'load/ref-forbidden',
    reason: 'it refers to a schema on the network, which is never read',
  },
];
