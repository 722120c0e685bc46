/** What counts as an address on the web or by mail. */

/** An address with scheme and host, and no white space. */
export function isAbsoluteUrl(value: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\/[^\s/?#]+[^\s]*$/i.test(value);
}

/** A mail address as people have them: no quotes, no comments, a host with a dot. */
export function isEmailAddress(value: string): boolean {
  return /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i.test(value);
}
