// What a user of openapi-fetch and openapi-react-query writes; the types that are inferred are compared as types.
import type {
  CreateDatasetRequestInput,
  CreateDatasetResponse,
  GetDatasetsResponse,
  GetExperimentRunResponse,
  paths,
} from '@honeyhive/types';
import type { QueryClient } from '@tanstack/react-query';
import createClient, { type Client } from 'openapi-fetch';
import createQueries, { type OpenapiQueryClient } from 'openapi-react-query';

// oxlint-disable typescript/no-unnecessary-type-parameters -- two such functions are alike where A and B are the same
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

// oxlint-enable typescript/no-unnecessary-type-parameters

/** Fails to compile where the two types differ. */
function same<A, B>(_same: Same<A, B>): void {}

/** A client of these paths. */
export function clientOf(baseUrl: string): Client<paths> {
  return createClient<paths>({ baseUrl });
}

/** Its queries. */
export function queriesOf(client: Client<paths>): OpenapiQueryClient<paths> {
  return createQueries(client);
}

/** A list, with parameters in the query. */
export async function list(client: Client<paths>): Promise<GetDatasetsResponse | undefined> {
  const { data, error } = await client.GET('/v1/datasets', { params: { query: { name: 'a b' } } });
  same<typeof data, GetDatasetsResponse | undefined>(true);
  same<typeof error, undefined>(true);
  await client.GET('/v1/datasets');
  return data;
}

/** One thing, with a parameter in the path. */
export async function read(
  client: Client<paths>,
  run_id: string,
): Promise<{ data: GetExperimentRunResponse | undefined; error: unknown; status: number }> {
  const { data, error, response } = await client.GET('/v1/runs/{run_id}', {
    params: { path: { run_id } },
  });
  same<typeof data, GetExperimentRunResponse | undefined>(true);
  return { data, error, status: response.status };
}

/** A creation: what has a default may be left out. */
export async function create(
  client: Client<paths>,
  body: CreateDatasetRequestInput,
): Promise<CreateDatasetResponse | undefined> {
  const { data } = await client.POST('/v1/datasets', { body });
  same<typeof data, CreateDatasetResponse | undefined>(true);
  return data;
}

/** What must not compile. */
export const mistakes = (client: Client<paths>): readonly (() => unknown)[] => [
  // @ts-expect-error: there is no such path
  () => client.GET('/v1/nothing'),
  // @ts-expect-error: the path has no such method
  () => client.DELETE('/v1/runs'),
  // @ts-expect-error: a name is a text
  () => client.GET('/v1/datasets', { params: { query: { name: 1 } } }),
  // @ts-expect-error: there is no such parameter
  () => client.GET('/v1/datasets', { params: { query: { nam: '' } } }),
  // @ts-expect-error: the path has a parameter
  () => client.GET('/v1/runs/{run_id}'),
  // @ts-expect-error: a run has an id
  () => client.GET('/v1/runs/{run_id}', { params: { path: {} } }),
  // @ts-expect-error: a body is asked for
  () => client.POST('/v1/datasets'),
  // @ts-expect-error: datapoints are a list
  () => client.POST('/v1/datasets', { body: { datapoints: '' } }),
];

/** A query outside of a component. */
export async function fetchQuery(
  queries: OpenapiQueryClient<paths>,
  cache: QueryClient,
): Promise<GetDatasetsResponse> {
  const options = queries.queryOptions('get', '/v1/datasets', {
    params: { query: { dataset_id: 'd1' } },
  });
  const data = await cache.fetchQuery(options);
  same<typeof data, GetDatasetsResponse>(true);
  return data;
}

/** Hooks in a component. */
export function useBoth(queries: OpenapiQueryClient<paths>, run_id: string): void {
  const { data: run } = queries.useQuery('get', '/v1/runs/{run_id}', {
    params: { path: { run_id } },
  });
  same<typeof run, GetExperimentRunResponse | undefined>(true);
  const { data: created, mutate } = queries.useMutation('post', '/v1/datasets');
  same<typeof created, CreateDatasetResponse | undefined>(true);
  mutate({ body: { name: '' } });
  // @ts-expect-error: a name is a text
  mutate({ body: { name: 1 } });
  // @ts-expect-error: the path has a parameter
  queries.useQuery('get', '/v1/runs/{run_id}');
}
