/** A file cannot be audited; the message is one Chinese sentence that names the reason and what to do. */
export class UnreadableDocument extends Error {
  override name = 'UnreadableDocument';
}
