import type { Stats } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { LackpyError, isLackpyError, messageOf } from '../diagnostics/lackpy-error.js';
import { didYouMean, listNames } from '../diagnostics/suggest.js';
import { isPlainName, requirePlainName } from '../kit/plain-name.js';
import { createFile } from '../workspace/create-file.js';
import { compilePattern } from './pattern/compile-pattern.js';
import { OutcomeCounter } from './outcome-counter.js';
import { decodeTemplate, requireReadable, requireSize } from './read-template.js';
import { TemplateCache } from './template-cache.js';
import {
  TEMPLATE_EXTENSION,
  countOutcome,
  formatTemplate,
  parseTemplate,
  rewriteTemplate,
} from './template-file.js';
import type { Template, TemplateDraft } from './template.js';
import { updateFile } from './update-file.js';

/** All templates of a folder, and what is wrong with files that are none. */
export interface TemplateList {
  readonly templates: readonly Template[];
  /** One error per broken file, with its path in `file`. */
  readonly problems: readonly LackpyError[];
}

/** The template files of a workspace. Any number of processes may use the same folder at the same time. */
export class TemplateStore {
  private readonly cache = new TemplateCache();
  private readonly outcomes = new OutcomeCounter((name, { successes, failures }) =>
    this.update(name, (text, file) =>
      countOutcome(countOutcome(text, file, true, successes), file, false, failures),
    ),
  );

  /** @param folder where the `.tmpl` files lie; it need not exist. */
  constructor(private readonly folder: string) {}

  /**
   * All templates sorted by file name. Broken files are reported, not thrown.
   * @throws LackpyError FILE_UNREADABLE when the folder is there but cannot be read.
   */
  async list(): Promise<TemplateList> {
    const templates: Template[] = [];
    const problems: LackpyError[] = [];
    const files = (await this.fileNames()).map((name) => path.join(this.folder, name));
    this.cache.retain(new Set(files));
    for (const file of files) {
      const result = await this.read(file);
      if (result === null) continue;
      if (isLackpyError(result)) problems.push(result);
      else templates.push(result);
    }
    return { templates, problems };
  }

  /** Whether there is any `.tmpl` file, readable or not. */
  async hasFiles(): Promise<boolean> {
    return (await this.fileNames()).length > 0;
  }

  /** @throws LackpyError TEMPLATE_NOT_FOUND with the nearest name, TEMPLATE_INVALID, FILE_UNREADABLE. */
  async get(name: string): Promise<Template> {
    const result = isPlainName(name) ? await this.read(this.pathOf(name)) : null;
    if (result === null) throw await this.notFound(name);
    if (isLackpyError(result)) throw result;
    return result;
  }

  /**
   * Saves a new template.
   * @throws LackpyError NAME_INVALID, TEMPLATE_EXISTS, TEMPLATE_INVALID, FILE_UNWRITABLE.
   */
  async create(draft: TemplateDraft): Promise<Template> {
    const file = await this.check(draft);
    const text = formatTemplate(draft);
    if (await createFile(file, text)) return parseTemplate(text, file);
    throw new LackpyError('TEMPLATE_EXISTS', `A template named '${draft.name}' is already there`, {
      file,
      hint: 'Choose another name, or edit or delete the file.',
    });
  }

  /**
   * Saves a template whether or not there is one of its name. Keys that lackpy does not know are kept; the counts start
   * anew, since they were those of another program.
   * @throws LackpyError NAME_INVALID, TEMPLATE_INVALID, FILE_UNWRITABLE.
   */
  async replace(draft: TemplateDraft): Promise<Template> {
    const file = await this.check(draft);
    if (!(await createFile(file, formatTemplate(draft)))) {
      await this.update(draft.name, (text) => rewriteTemplate(text, file, draft));
    }
    return await this.get(draft.name);
  }

  /**
   * Counts one run of a template. No count is lost however many processes count at once, and nothing in the file
   * changes but that number.
   * @throws LackpyError TEMPLATE_NOT_FOUND, TEMPLATE_INVALID, FILE_UNREADABLE, FILE_UNWRITABLE.
   */
  async recordOutcome(name: string, outcome: { readonly success: boolean }): Promise<void> {
    if (!isPlainName(name)) throw await this.notFound(name);
    await this.outcomes.record(name, outcome.success);
  }

  private async update(name: string, edit: (text: string, file: string) => string): Promise<void> {
    const file = this.pathOf(name);
    try {
      requireReadable(file, await stat(file));
      await updateFile(file, (content) => edit(decodeTemplate(content, file), file));
    } catch (error) {
      if (isLackpyError(error)) throw error;
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw await this.notFound(name);
      throw unreadable(file, error);
    }
  }

  /** The path for a draft that may be saved. */
  private async check(draft: TemplateDraft): Promise<string> {
    requirePlainName(draft.name, 'template');
    await compilePattern(draft.pattern);
    const file = this.pathOf(draft.name);
    const text = formatTemplate(draft);
    const content = Buffer.from(text);
    requireSize(file, content.byteLength);
    parseTemplate(text, file);
    if (content.toString() !== text) {
      throw new LackpyError('TEMPLATE_INVALID', 'The program holds a character that no file can hold', {
        hint: 'Write half of a surrogate pair as an escape, such as "\\ud800".',
      });
    }
    await mkdir(this.folder, { recursive: true }).catch((error: unknown) => {
      throw new LackpyError('FILE_UNWRITABLE', `Cannot make ${this.folder}: ${messageOf(error)}`, {
        file: this.folder,
        cause: error,
      });
    });
    return file;
  }

  /** null when there is no such file. */
  private async read(file: string): Promise<Template | LackpyError | null> {
    const name = path.basename(file, TEMPLATE_EXTENSION);
    if (!isPlainName(name)) return misnamed(file);
    let info: Stats;
    try {
      info = await stat(file);
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : unreadable(file, error);
    }
    return await this.cache.read(file, info);
  }

  private async fileNames(): Promise<string[]> {
    try {
      const names = await readdir(this.folder);
      return names.filter((name) => name.endsWith(TEMPLATE_EXTENSION) && !name.startsWith('.')).sort();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw unreadable(this.folder, error);
    }
  }

  private async notFound(name: string): Promise<LackpyError> {
    const names = (await this.fileNames()).map((file) => path.basename(file, TEMPLATE_EXTENSION));
    const message = `There is no template '${name}'.${didYouMean(name, names)}`;
    return new LackpyError('TEMPLATE_NOT_FOUND', message, { hint: `Templates here: ${listNames(names)}.` });
  }

  private pathOf(name: string): string {
    return path.join(this.folder, name + TEMPLATE_EXTENSION);
  }
}

function misnamed(file: string): LackpyError {
  return new LackpyError('NAME_INVALID', `${file}: a template cannot have this name`, {
    file,
    hint: 'Rename the file: up to 100 letters, digits, ., - and _, then .tmpl; a dot may not come first.',
  });
}

function unreadable(file: string, cause: unknown): LackpyError {
  return new LackpyError('FILE_UNREADABLE', `Cannot read ${file}: ${messageOf(cause)}`, { file, cause });
}
