import { defineConfig } from './generator/src/config.ts';

export default defineConfig({
  name: 'honeyhive',
  className: 'HoneyHive',
  // The service reads its query with Express's extended parser: a lone repeated parameter would reach it as a string.
  querystyle: 'brackets',
  env: {
    apiKey: 'HH_API_KEY',
    baseUrl: 'HH_API_URL',
    logLevel: 'HH_LOG_LEVEL',
    profile: 'HH_PROFILE',
    noWarn: 'HH_NO_WARN',
  },
  planes: { extension: 'x-honeyhive-plane', default: 'dp', deployments: { dp: {} } },
  lint: { redocly: 'spec/rules/redocly.yaml', spectral: 'spec/rules/spectral.yaml' },
});
