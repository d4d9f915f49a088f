import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://reports.example' });
