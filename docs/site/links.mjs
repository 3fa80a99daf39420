import path from 'node:path';

const FENCED = /(^```[^\n]*\n[\s\S]*?^```$)/m;
const LINK = /\]\(([^)\s]+)\)/g;

/**
 * The text of a page with its links to files of the repository made links to pages of the site.
 * @param file the page's path in the repository.
 * @param pages paths in the site by paths in the repository.
 * @throws Error for a link to a file that is no page: on the site it would lead nowhere.
 */
export function siteLinks(text, file, pages) {
  const parts = text.split(FENCED);
  return parts.map((part) => (FENCED.test(part) ? part : linked(part, file, pages))).join('');
}

function linked(text, file, pages) {
  return text.replace(LINK, (all, target) => {
    if (/^([a-z]+:|#)/.test(target)) return all;
    const [relative, anchor] = target.split('#');
    const wanted = path.posix.join(path.posix.dirname(file), relative);
    const page = pages.get(wanted);
    if (page === undefined) throw new Error(`${file} links to ${wanted}, which is no page of the site`);
    return `](/${page}${anchor === undefined ? '' : `#${anchor}`})`;
  });
}
