/** An intent and a program that serves it. */
export interface Example {
  readonly intent: string;
  readonly program: string;
}
