/** How much is read of what somebody drops. A definition may have 1 MB at most. */
export const fileLimit = 5 * 1024 * 1024;
export const archiveLimit = 20 * 1024 * 1024;
export const filesLimit = 2000;
export const totalLimit = 64 * 1024 * 1024;
