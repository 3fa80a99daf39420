import type { Grade } from '../../kit/grade.js';

/** How tools of another library are taken. */
export interface TakeOptions {
  /** Grades by tool name. A tool that is not named has the highest: that library does not tell what its tools can do. */
  readonly grades?: Readonly<Record<string, Grade>>;
}

/** The grade of a tool as tools write it; nothing when it has none. */
export function gradeOf(name: string, { grades }: TakeOptions): { gradeW?: number; effectsCeiling?: number } {
  const grade = grades !== undefined && Object.hasOwn(grades, name) ? grades[name] : undefined;
  return grade === undefined ? {} : { gradeW: grade.w, effectsCeiling: grade.d };
}
