/** What the rules about responses ask of a status code. */

/** Whether a code stands for success. A range from OpenAPI 3 counts: that it is written wrongly is another matter. */
export function isSuccess(code: string): boolean {
  return /^2(\d\d|xx)$/i.test(code);
}

/** What a response may be filed under. */
export const validCode = /^([1-5]\d\d|default)$/;
