// What the generated modules import or use, and what could be named after the description in the same module.

/** By what is named there. */
export const reservedNames = {
  /** In the client's modules of operations, and beside what they export. */
  functions: [
    'checked',
    'createClient',
    'operations',
    'querystyles',
    'runtime',
    'schemas',
    'types',
  ],
  /** In the modules of the client's namespaces, whose methods return promises, and in that of its class. */
  classes: [
    'AnswerOf',
    'CallOptions',
    'CallPromise',
    'CheckOutput',
    'Client',
    'ClientOptions',
    'MethodOf',
    'OperationOf',
    'PagedPromise',
    'Promise',
    'RequestArguments',
    'URL',
  ],
  /** In the modules of the hooks, and what their users import beside them. */
  hooks: [
    'useClient',
    'useInfiniteQuery',
    'useMutation',
    'useQuery',
    'useSuspenseInfiniteQuery',
    'useSuspenseQuery',
  ],
} as const;
