// Generated from the API description. Do not edit.

import { Client, type ClientOptions } from '../client.ts';
import { api } from './api.ts';

/** A client for the functions of the operations: a bundler keeps only those that are called. */
export function createClient(options?: ClientOptions): Client {
  return new Client(api, options);
}
