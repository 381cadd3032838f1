// What generated operations are made of.
export { brackets } from './brackets.ts';
export { formBody, jsonBody, linesBody, rawBody } from './body.ts';
export { call, type Callable } from './call.ts';
export { chosenStyle } from './chosen-style.ts';
export { addParameter } from './headers.ts';
export { bracketsUnlessDeclared, openapi, openapiForm } from './openapi-query.ts';
export { ids } from './ids.ts';
export { multipartBody } from './multipart.ts';
export type { PagedPromise } from './paged-promise.ts';
export { paginate, type PagedCallable } from './paginate.ts';
export { expandPath } from './path.ts';
export type { CallPromise } from './promise.ts';
export { blob, json, text } from './readers.ts';
export { byCursor, byNumber } from './steps.ts';
export { singleQuery } from './single-query.ts';
export { events, lines } from './streams.ts';
