// The names of packages, command and client: from the configuration, the user's choice or the title.
import { expect, test } from 'vitest';
import { resolveSettings } from '../src/config.ts';

test.each([
  [{ title: 'Acme API' }, 'acme', 'Acme', '@acme/react-hooks', 'ACME_API_KEY'],
  [
    { title: 'GitHub v3 REST API' },
    'git-hub-v3-rest',
    'GitHubV3REST',
    '@git-hub-v3-rest/react-hooks',
    'GIT_HUB_V3_REST_API_KEY',
  ],
  [
    { title: '日本' },
    'u65-e5-u672-c',
    'U65E5U672C',
    '@u65-e5-u672-c/react-hooks',
    'U65_E5_U672_C_API_KEY',
  ],
  [{ title: '!' }, 'api', 'Api', '@api/react-hooks', 'API_API_KEY'],
  [{ title: 'x', name: 'My Shop' }, 'my-shop', 'MyShop', '@my-shop/react-hooks', 'MY_SHOP_API_KEY'],
  [{ title: 'x', name: 'client' }, 'client', 'ClientApi', '@client/react-hooks', 'CLIENT_API_KEY'],
  [{ title: 'x', name: '2fa' }, '2fa', '_2fa', '@2fa/react-hooks', '2FA_API_KEY'],
])('%j', (from, command, className, hooks, apiKey) => {
  const settings = resolveSettings({}, from);
  expect(settings).toMatchObject({
    command,
    className,
    scope: command,
    packages: { 'react-hooks': hooks },
  });
  expect(settings.planes['default']?.env.apiKey).toBe(apiKey);
});

test('the configuration decides, and a chosen name takes its place', () => {
  const config = {
    name: 'acme',
    className: 'AcmeClient',
    env: { apiKey: 'KEY', baseUrl: 'URL' },
    packages: { types: 'acme-types' },
  };
  expect(resolveSettings(config, { title: 'x' })).toMatchObject({
    className: 'AcmeClient',
    packages: { types: 'acme-types', client: '@acme/client' },
  });
  expect(resolveSettings(config, { title: 'x', name: 'other' })).toMatchObject({
    className: 'Other',
    packages: { types: '@other/types' },
  });
});

test('a second deployment is a line of configuration', () => {
  const planes = {
    extension: 'x-plane',
    default: 'data',
    deployments: {
      data: {},
      control: { baseUrl: 'https://control.example', env: { apiKey: 'C', baseUrl: 'D' } },
    },
  };
  expect(resolveSettings({ planes }, { title: 'Acme' })).toMatchObject({
    plane: { extension: 'x-plane', default: 'data' },
    planes: {
      data: { env: { apiKey: 'ACME_API_KEY', baseUrl: 'ACME_BASE_URL' } },
      control: { baseUrl: 'https://control.example', env: { apiKey: 'C', baseUrl: 'D' } },
    },
  });
});
