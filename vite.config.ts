import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const out = join(import.meta.dirname, 'dist/web');

/** Puts `x.br` and `x.gz` beside each text file once, so that the server never compresses. */
const precompress: Plugin = {
  name: 'precompress',
  closeBundle() {
    for (const entry of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(js|css|html|svg)$/.test(entry)) continue;
      const path = join(out, entry);
      const text = readFileSync(path);
      writeFileSync(`${path}.br`, brotliCompressSync(text));
      writeFileSync(`${path}.gz`, gzipSync(text));
    }
  },
};

export default defineConfig({
  root: join(import.meta.dirname, 'src/app/web'),
  plugins: [react(), precompress],
  build: {
    outDir: out,
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            {
              name: 'mantine',
              test: /node_modules\/(@mantine|@floating-ui|react-remove-scroll|lucide-react)/,
            },
            {
              name: 'tanstack',
              test: /node_modules\/@tanstack\/(react-router|router-core|history|react-query|query-core|store|react-store)\//,
            },
          ],
        },
      },
    },
  },
});
