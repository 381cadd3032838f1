// Generated from the API description. Do not edit.

import type { Api } from '../api.ts';
import { oneKey } from '../auth.ts';
import * as schemes from '../schemes.ts';

/** What the runtime knows of the API as a whole. */
export const api: Api = {
  querystyle: 'brackets',
  planes: {
    dp: {
      baseUrl: 'https://api.dp1.us.honeyhive.ai',
      env: { apiKey: 'HH_API_KEY', baseUrl: 'HH_API_URL' },
    },
  },
  defaultPlane: 'dp',
  logLevelEnv: 'HH_LOG_LEVEL',
  security: [['BearerAuth']],
  securitySchemes: { BearerAuth: schemes.bearer },
  authorize: oneKey,
};
