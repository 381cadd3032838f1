// Generated from the API description. Do not edit.

import type { HoneyHive } from '@honeyhive/client';
import { createClientContext, type ClientContext } from '../context.ts';

const context: ClientContext<HoneyHive> = createClientContext('HoneyHiveProvider');

/** Gives the client to the hooks below it. */
export const HoneyHiveProvider: ClientContext<HoneyHive>['Provider'] = context.Provider;

/** The client of the nearest provider. Throws an error that says so where there is none. */
export const useHoneyHive: ClientContext<HoneyHive>['useClient'] = context.useClient;
