import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const DOCS = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const ROOT = path.resolve(DOCS, '..');

/** Where the pages are gathered; the generator reads nothing else. */
export const PAGES = path.join(DOCS, '.site');

/** Where the finished site is put. */
export const SITE = path.join(DOCS, '.vitepress/dist');
