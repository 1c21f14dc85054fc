/** Characters; the server holds the same line. */
export const shortestPassword = 10;
