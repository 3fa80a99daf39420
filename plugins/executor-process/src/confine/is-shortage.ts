const SHORTAGE =
  /\b(EAGAIN|ENOMEM|EMFILE|ENFILE)\b|Resource temporarily unavailable|Cannot allocate memory|Too many open files|not ready after/;

/** Whether a process could not be started because the machine has too little left just now. */
export function isShortage(why: string): boolean {
  return SHORTAGE.test(why);
}
