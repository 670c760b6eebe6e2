import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the server of `npm run dev` listens. */
const gateway = `http://127.0.0.1:${process.env.MAYFLY_HTTP_PORT ?? 3000}`;

/** One that is an app, and those that are words. The gateway serves each without its `.html`. */
const pages = ['index', 'privacy', 'questions', 'offline'];

export default defineConfig({
  plugins: [react()],
  server: {
    port: 5173,
    strictPort: true,
    proxy: {
      '/api': gateway,
      '/docs': gateway,
      '/challenge-frame': gateway,
      '/openapi.json': gateway,
      '/socket.io': { target: gateway, ws: true },
    },
  },
  build: {
    target: 'es2022',
    // The page's policy allows neither inline scripts nor data: ones.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    rolldownOptions: { input: pages.map((page) => `${page}.html`) },
  },
});
