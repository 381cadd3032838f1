// Generated from the API description. Do not edit.

import { pathText } from '@honeyhive/types/validate';
import type { Issue } from '@honeyhive/types/validate';

/** A runtime schema, as far as it is used here. */
export interface RuntimeSchema {
  readonly '~standard': {
    validate(value: unknown): {
      readonly value?: unknown;
      readonly issues?: readonly Issue[] | undefined;
    };
  };
}

/** Where an issue is: `events[3].inputs`. */
export const describePath: typeof pathText = pathText;
