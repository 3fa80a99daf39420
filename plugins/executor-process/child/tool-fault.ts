/** A tool's failure as the parent words it. Its name and code are what the engine tells refusals from other failures by. */
export class ToolFault extends Error {
  override readonly name: string;

  constructor(
    message: string,
    readonly code: 'TOOL_FAILED' | 'POLICY_ARGUMENT',
  ) {
    super(message);
    // An error without a message is called by its name: the parent has done that already.
    this.name = code === 'POLICY_ARGUMENT' ? 'LackpyError' : '';
  }
}
