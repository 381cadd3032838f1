import { defineConfig, type UserConfig } from 'vite';

const config: UserConfig = defineConfig({
  // On the server the packages are Node's to load: there is one copy of each.
  ssr: { external: true },
  build: {
    rolldownOptions: {
      onwarn(warning, warn) {
        // 'use client' says nothing where everything is.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
});

export default config;
