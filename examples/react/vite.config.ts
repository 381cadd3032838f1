import { defineConfig, type UserConfig } from 'vite';

const config: UserConfig = defineConfig({
  // On the server the packages are Node's to load: there is one copy of each.
  ssr: { external: true },
  // Found at the first request, they would reload the page.
  optimizeDeps: { include: ['react-dom/client', '@tanstack/react-query-devtools'] },
});

export default config;
