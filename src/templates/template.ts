/** A saved program and the intents it answers. */
export interface Template {
  /** The file's name without `.tmpl`; what `get` and `recordOutcome` take. */
  readonly name: string;
  readonly path: string;
  /** The intent pattern: regex-like, `{x}` captures. */
  readonly pattern: string;
  readonly language: string;
  /** The kit the program was saved with, when the file names one. */
  readonly kit: string | null;
  /** Runs that succeeded and that failed. */
  readonly successCount: number;
  readonly failCount: number;
  readonly program: string;
  /** An intent that the pattern matches, to show models how such an intent is served; null when the file has none. */
  readonly example: string | null;
  /** The 1-based line of the file on which the program starts. */
  readonly programLine: number;
}

/** What a new template is made of. */
export interface TemplateDraft {
  readonly name: string;
  readonly pattern: string;
  readonly program: string;
  /** Absent means Python. */
  readonly language?: string;
  readonly kit?: string;
  readonly example?: string;
}

/** The language of a template file that names none. */
export const DEFAULT_TEMPLATE_LANGUAGE = 'python';
