import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';
import { SITE } from './paths.mjs';

/** Links of the finished site that lead nowhere, anchors included, and resources that another host would serve. */
export function siteFaults() {
  const pages = new Map(
    readdirSync(SITE, { recursive: true })
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name.replaceAll(path.sep, '/'), parse(readFileSync(path.join(SITE, name), 'utf8'))]),
  );
  return [...pages].flatMap(([name, page]) => [
    ...deadLinks(name, page, pages),
    ...foreignResources(name, page),
  ]);
}

function deadLinks(name, page, pages) {
  const links = page.querySelectorAll('a[href]').map((link) => link.getAttribute('href'));
  return [...new Set(links)]
    .filter((href) => !/^[a-z]+:/.test(href))
    .filter((href) => !leadsSomewhere(href, name, pages))
    .map((href) => `${name}: the link ${href} leads nowhere`);
}

function leadsSomewhere(href, name, pages) {
  const { pathname, hash } = new URL(href, `http://site/${name}`);
  const wanted = decodeURIComponent(pathname)
    .slice(1)
    .replace(/(^|\/)$/, '$1index.html');
  const target = pages.get(wanted);
  if (target === undefined) return existsSync(path.join(SITE, wanted)) && !wanted.endsWith('.html');
  return hash === '' || target.getElementById(decodeURIComponent(hash.slice(1))) !== null;
}

function foreignResources(name, page) {
  const sources = [
    ...page.querySelectorAll('[src]').map((element) => element.getAttribute('src')),
    ...page.querySelectorAll('link[href]').map((element) => element.getAttribute('href')),
  ];
  return sources
    .filter((source) => /^(https?:)?\/\//.test(source))
    .map((source) => `${name}: ${source} would come from another host`);
}
