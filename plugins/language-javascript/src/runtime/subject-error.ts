import { ProgramError } from 'lackpy';

/** A TypeError about what stands in the source at the place of the error: a value that is no function, or no iterable. */
export class SubjectError extends ProgramError {
  constructor(
    /** What the value is, where the source is not known. */
    subject: string,
    /** What is said of it. */
    readonly complaint: string,
  ) {
    super('TypeError', `${subject} ${complaint}`);
  }

  /** The same error with the text that stands in the source, as V8 gives it. */
  about(text: string): ProgramError {
    return new ProgramError(this.type, `${text} ${this.complaint}`);
  }
}
