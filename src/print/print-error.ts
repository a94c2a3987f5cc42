/** A page that cannot be printed, whatever browser tries. The message is one Chinese sentence for the user. */
export class PrintError extends Error {
  override name = 'PrintError';
}
