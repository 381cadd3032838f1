// What only some runtimes need. Bundles for pages get `platform-browser.ts` in its place, by `imports` of package.json.
export { codeOf, neverSent } from './connection.ts';
export { follow } from './redirect.ts';
export { keepListOf } from './timers.ts';
export { reservedHeaders } from './reserved-headers.ts';
